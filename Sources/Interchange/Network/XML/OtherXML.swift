/// XML that is of no format that is known: what is wrong with it, or else that it is XML.
final class OtherXML: XMLHandler {
    private var root: XMLFault?

    /// Puts into the log why a file that begins like XML cannot be read; nothing if it does not.
    static func report(_ file: InputFile, _ draft: inout MapDraft) -> Bool {
        if file.xmlRoot == nil { return false }
        let handler = OtherXML()
        do throws(XMLFault) {
            try XMLReader.read(file.raw.bytes, names: XMLNames([]), into: handler)
            guard let root = handler.root else { return false }
            throw root
        } catch {
            draft.log.error(at: error.place(in: file.name), error.problem)
            return true
        }
    }

    func begin(_ tag: XMLTag) throws(XMLFault) {
        if root == nil { root = tag.fault(.notReadable(.xml)) }
    }

    func text(_ text: Bytes) throws(XMLFault) {}

    func end(_ name: Int) throws(XMLFault) {}
}
