import Community
import Foundation
import Interchange
import Testing

/// An empty map has every column, explains it, and reads as what was filled in.
@Suite struct MapTemplateTests {
    static func words(_ language: WriteOptions.Language) -> MapTemplate.Words {
        MapTemplate.Words(
            language: language, note: { "\($0) \($1)" },
            example: { sheet, column in
                switch (sheet, column) {
                case (.parties, .name), (.ties, .from): "Huis"
                case (.parties, .kind): "onzin die niet gelezen wordt"
                case (.ties, .since): "2024-03-01"
                case (.ties, .strength): "0.5"
                default: nil
                }
            })
    }

    static func bytes(_ format: MapFormat, _ language: WriteOptions.Language) -> [UInt8] {
        guard case .file(let bytes) = MapTemplate.written(as: format, words: words(language)) else { return [] }
        return bytes
    }

    static func problems(_ bytes: [UInt8]) -> [ReadProblem] {
        guard
            case .invalid(let diagnostics)? = #expect(
                throws: ReadError.self, performing: { try MapReader.read(text: bytes, name: "x") })
        else { return [] }
        return diagnostics.listed.map(\.problem)
    }

    @Test(
        "Untouched, it is a map without parties, and nothing else is wrong",
        arguments: [MapFormat.xlsx, .ods], [WriteOptions.Language.dutch, .english])
    func untouched(format: MapFormat, language: WriteOptions.Language) {
        let errors = Self.problems(Self.bytes(format, language)).filter { $0.severity > .information }
        #expect(errors == [.noRows(.parties)])
    }

    @Test("Every column of every sheet is there, in either language, and is known when it is read")
    func columns() throws {
        for sheet in Sheet.allCases {
            #expect(Set(MapTemplate.columns(of: sheet)).count == MapTemplate.columns(of: sheet).count)
        }
        #expect(MapTemplate.columns(of: .parties).count == 18 && MapTemplate.columns(of: .ties).count == 11)
        let folder = TemporaryFolder()
        for language in WriteOptions.Language.allCases {
            let path = folder.path + "/" + language.rawValue
            try MapTemplate.write(to: path, as: .folder, words: Self.words(language))
            let parties = path + (language == .dutch ? "/spelers.csv" : "/parties.csv")
            // A header that is not known would become an attribute.
            var text = try String(contentsOfFile: parties, encoding: .utf8)
            let cells = text.split(separator: "\n")[0].count { $0 == ";" || $0 == "," }
            text += "A" + String(repeating: language == .dutch ? ";" : ",", count: cells) + "\n"
            try text.write(toFile: parties, atomically: true, encoding: .utf8)
            let read = try MapReader.read(path)
            #expect(read.map.parties == [Party(name: "A")] && read.map.ties.isEmpty)
            #expect(read.diagnostics.listed.allSatisfy { $0.problem == .exampleLeftAside })
        }
    }

    @Test("Headers have notes, columns have lists to choose from, and the lists are hidden")
    func notesAndLists() throws {
        let archive = try ZipArchive(Self.bytes(.xlsx, .dutch))
        func part(_ name: String) throws -> String {
            let file = try #require(archive.file(named: name))
            return String(decoding: try archive.contents(of: file, atMost: 1 << 20), as: UTF8.self)
        }
        #expect(try part("xl/comments1.xml").contains("parties name"))
        #expect(try part("xl/drawings/vmlDrawing2.vml").contains("<x:Column>10</x:Column>"))
        let parties = try part("xl/worksheets/sheet1.xml")
        #expect(parties.contains("sqref=\"B2:B2000\"><formula1>Lijsten!$A$2:$A$7</formula1>"))
        #expect(parties.contains("showErrorMessage=\"1\"") && parties.contains("showErrorMessage=\"0\""))
        #expect(try part("xl/workbook.xml").contains("name=\"Lijsten\" sheetId=\"5\" state=\"hidden\""))
        #expect(try part("xl/worksheets/sheet5.xml").contains("komt bij"))
        let ods = try ZipArchive(Self.bytes(.ods, .english))
        let content = String(
            decoding: try ods.contents(of: try #require(ods.file(named: "content.xml")), atMost: 1 << 20), as: UTF8.self
        )
        #expect(content.contains("<office:annotation><text:p>ties strength</text:p>"))
        #expect(content.contains("&quot;volunteers at&quot;"))
    }

    @Test("Nothing that is there is replaced")
    func neverReplaces() throws {
        let folder = TemporaryFolder(["kaart.xlsx": "iets"])
        let path = folder.path + "/kaart.xlsx"
        #expect(throws: WriteError.alreadyThere(path: path)) {
            try MapTemplate.write(to: path, as: .xlsx, words: Self.words(.dutch))
        }
        #expect(throws: WriteError.alreadyThere(path: folder.path)) {
            try MapTemplate.write(to: folder.path, as: .folder, words: Self.words(.dutch))
        }
        #expect(folder.contents == ["kaart.xlsx": "iets"])
    }
}
