/// Why there is no map.
public enum ReadError: Error, Hashable, Sendable {
    /// There is nothing at the path.
    case notFound(path: String)
    /// The system would not let it be read; `code` is its `errno`.
    case unreadable(path: String, code: Int32)
    /// What is in the files is no map: at least one diagnostic is an error.
    case invalid(Diagnostics)
}
