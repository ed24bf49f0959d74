/// Why nothing was written.
public enum WriteError: Error, Hashable, Sendable {
    /// There is something at the path already.
    case alreadyThere(path: String)
    /// The system would not let it be made; `code` is its `errno`.
    case cannotCreate(path: String, code: Int32)
    /// Writing failed half-way, and was undone; `code` is the system's `errno`.
    case failed(path: String, code: Int32)
    /// A value in a list has the character `|` in it, which stands between values.
    case valueWithSeparator(Column)
}
