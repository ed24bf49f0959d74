/// What can be wrong with a ZIP archive.
public enum ArchiveProblem: Hashable, Sendable {
    /// It breaks off, or what it says of itself is not so.
    case damaged
    /// What is in it can be read with a password only.
    case encrypted
    /// Something in it is compressed in a way that cannot be read.
    case unknownCompression
    /// It has a name in it that leads outside the archive, such as `../x`.
    case unsafeName
    /// There is more in it than can be read: so many files.
    case tooManyFiles(limit: Int)
    /// What is in it is larger, or larger for the size of the archive, than can be read: so many bytes.
    case tooLarge(limit: Int)
    /// A part is not there without which it is nothing.
    case missingPart(String)
}
