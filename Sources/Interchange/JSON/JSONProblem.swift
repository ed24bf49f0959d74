/// What can be wrong with a JSON file.
public enum JSONProblem: Hashable, Sendable {
    /// Something stands where JSON does not allow it; what could stand there.
    case unexpected(Expected)
    /// The file ends before all that was opened is closed.
    case notClosed
    /// Something stands after the end of the value that a file is.
    case afterEnd
    /// A number is not written as JSON has it, or is none: `NaN`, `Infinity`, `01`, `1.`.
    case badNumber
    /// An escape in a string is not one of JSON, or half of a pair.
    case badEscape
    /// A control character stands in a string as it is.
    case controlCharacter
    /// A byte is not allowed in UTF-8.
    case notUTF8
    /// Objects and lists are nested deeper than is read.
    case tooDeep(limit: Int)
    /// The outermost object has more members than are read.
    case tooManyMembers(limit: Int)
    /// A member stands twice in an object.
    case duplicateMember(Quotation)
    /// An object lacks a member that it must have.
    case missingMember(String)
    /// A member has a value of another type than it must have.
    case wrongType(member: String, Expected)
    /// A member is not known; the one that is nearest to it.
    case unknownMember(Quotation, nearest: String?)
    /// A newer Schakel wrote the file, in this version of the format.
    case newerVersion(Int)
    /// The file is JSON, but no network in a form that is known; the members of its outermost object.
    case noNetwork(found: [Quotation])

    /// What could stand in a place.
    public enum Expected: String, Hashable, Sendable {
        case value, object, list, text, number, wholeNumber, truth, comma, colon, memberName
    }
}

/// A problem and the byte at which it stands.
struct JSONFault: Error {
    let problem: JSONProblem
    let offset: Int
}

extension Quotation {
    /// Quotes the name of a member of an object, which can be anything.
    static func member(_ name: String) -> Quotation { Quotation(name, mayNamePerson: true) }
}
