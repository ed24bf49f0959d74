/// What can be wrong, or odd, in the file of a network. Data only: sentences are made where they are shown.
public enum NetworkProblem: Hashable, Sendable {

    // MARK: The file

    /// This is not how a file of the format begins.
    case notOfFormat(MapFormat)
    /// The file is a network in a form that is not read.
    case notRead(UnreadFormat)
    /// The file ends where something must still come, such as a bracket; what that is as it would be written.
    case breaksOff(expected: String)
    /// Something else than what must come here; what that is as it would be written.
    case unexpected(Quotation, expected: String)
    /// A file that belongs to this one is not there, or cannot be read; its name.
    case missingCompanion(String)
    /// There is more than one network; only the first was read.
    case furtherNetwork
    /// Something that a map cannot have, such as a tie between more than two parties; what it is called in the format.
    case unsupported(String)
    /// A part that says nothing of parties and ties was not read; what it is called in the format.
    case leftAside(String)

    // MARK: Numbers

    /// A number should stand here.
    case notANumber(Quotation)
    /// A whole number of at least so much should stand here.
    case notACount(Quotation, atLeast: Int)
    /// The file says that it has more of something than a file of its size can have.
    case tooMany(Quotation, limit: Int)
    /// The number of a node should stand here, from a first one to a last.
    case noSuchNode(Quotation, first: Int, last: Int)
    /// There are more or fewer of something than the file says; what they are as the format calls them.
    case countDiffers(String, said: Int, found: Int)
    /// A row of a matrix, or a list, has more or fewer values than it must have.
    case wrongLength(expected: Int, found: Int)

    // MARK: Attributes

    /// What stands under a title that is known cannot be meant so; it was kept as an attribute that is not known.
    case keptAsAttribute(title: String, Quotation)
    /// An attribute is described twice.
    case duplicateAttribute(String, first: SourcePlace)
    /// An attribute is used that is not described; it was kept under the name that it has here.
    case undescribedAttribute(String)
    /// An attribute has two values for one party or tie; the last one counts.
    case saidTwice(title: String)
    /// The defaults of attributes stand for more values than can be read.
    case tooManyValues(limit: Int)

    /// How bad it is.
    public var severity: Diagnostic.Severity {
        switch self {
        case .leftAside: .information
        case .furtherNetwork, .keptAsAttribute, .undescribedAttribute, .saidTwice: .warning
        case .notOfFormat, .notRead, .breaksOff, .unexpected, .missingCompanion, .unsupported, .notANumber, .notACount,
            .tooMany,
            .noSuchNode, .countDiffers, .wrongLength, .duplicateAttribute, .tooManyValues:
            .error
        }
    }

    /// The words of the file that it quotes.
    public var quotations: [Quotation] {
        switch self {
        case .unexpected(let found, _), .notANumber(let found), .notACount(let found, _), .tooMany(let found, _),
            .noSuchNode(let found, _, _), .keptAsAttribute(_, let found):
            [found]
        default: []
        }
    }
}
