internal import CExpat

/// What can be wrong with an XML document.
public enum XMLProblem: Hashable, Sendable {
    /// There is no element in it.
    case noElement
    /// It breaks off before its root is closed.
    case notClosed
    /// A tag closes another element than the one that is open.
    case mismatchedTag
    /// Something comes after the root.
    case afterRoot
    /// An attribute stands twice in one tag.
    case duplicateAttribute
    /// It has a `<!DOCTYPE` (which ends, or goes on with a `[`, here), which can make a file stand for something else than it shows.
    case documentType
    /// It refers to an entity by a name that XML does not know.
    case undefinedEntity
    /// There is a character that XML does not allow, or bytes that are none in its encoding.
    case badCharacter
    /// It says that it is in an encoding that is not known.
    case unknownEncoding
    /// It is in another encoding than it says.
    case wrongEncoding
    /// The declaration `<?xml` is not the very first in it.
    case lateDeclaration
    /// It is against the rules of XML in another way.
    case malformed
    /// Elements lie deeper in one another than can be read.
    case tooDeep(limit: Int)
    /// A tag or comment is longer than can be read, in bytes.
    case tagTooLong(limit: Int)
    /// There are more names of elements and attributes than can be read.
    case tooManyNames(limit: Int)

    /// What a code of the parser stands for.
    init(code: UInt32) {
        switch XML_Error(code) {
        case XML_ERROR_NO_ELEMENTS: self = .noElement
        case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION: self = .notClosed
        case XML_ERROR_TAG_MISMATCH: self = .mismatchedTag
        case XML_ERROR_DUPLICATE_ATTRIBUTE: self = .duplicateAttribute
        case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: self = .afterRoot
        case XML_ERROR_UNDEFINED_ENTITY: self = .undefinedEntity
        case XML_ERROR_INVALID_TOKEN, XML_ERROR_BAD_CHAR_REF: self = .badCharacter
        case XML_ERROR_UNKNOWN_ENCODING: self = .unknownEncoding
        case XML_ERROR_INCORRECT_ENCODING: self = .wrongEncoding
        case XML_ERROR_MISPLACED_XML_PI: self = .lateDeclaration
        default: self = .malformed
        }
    }
}
