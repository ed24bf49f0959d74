#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// An error of the operating system.
struct SystemError {
    let code: Int32

    init(_ code: Int32) { self.code = code }

    /// Whether something is not allowed.
    var isRefusal: Bool { [EACCES, EPERM, EROFS].contains(code) }

    /// What the system says of it.
    var text: String { strerror(code).map { String(cString: $0) } ?? String(code) }
}
