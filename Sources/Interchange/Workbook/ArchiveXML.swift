extension ZipArchive {
    /// Reads a file of the archive as XML. What is wrong with the XML makes the archive a damaged one: nobody wrote it
    /// by hand, so a line in it helps nobody.
    func readXML(_ file: File, names: XMLNames, into handler: some XMLHandler) throws(ArchiveFault) {
        let reader = XMLReader(names: names, handler: handler)
        do throws(ReadingFault<XMLFault>) {
            try read(file) { part throws(XMLFault) in try reader.feed(part) }
        } catch {
            switch error {
            case .archive(let fault): throw fault
            case .body(let fault): throw ArchiveFault(fault, file: file.name)
            }
        }
        do throws(XMLFault) {
            try reader.finish()
        } catch {
            throw ArchiveFault(error, file: file.name)
        }
    }

    /// Calls the body with the beginning of each element of a file of the archive.
    func forEachElement(
        of file: File, names: XMLNames, _ body: @escaping (XMLTag) -> Void
    ) throws(ArchiveFault) {
        try readXML(file, names: names, into: Beginnings(body))
    }

    private final class Beginnings: XMLHandler {
        private let body: (XMLTag) -> Void

        init(_ body: @escaping (XMLTag) -> Void) { self.body = body }

        func begin(_ tag: XMLTag) throws(XMLFault) { body(tag) }
        func text(_ text: Bytes) throws(XMLFault) {}
        func end(_ name: Int) throws(XMLFault) {}
    }
}

extension ArchiveFault {
    /// What a fault in one file of an archive says of the archive.
    fileprivate init(_ fault: XMLFault, file: String) {
        if case .invalidArchive(let problem, _) = fault.problem {
            self.init(problem, file: file)
        } else {
            self.init(.damaged, file: file)
        }
    }
}

extension XMLFault {
    /// Carries what is wrong with an archive through the reader of one of its files.
    init(_ fault: ArchiveFault) { self.init(.invalidArchive(fault.problem, part: fault.file), line: 1, column: 1) }
}
