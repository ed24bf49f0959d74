extension Phrases {
    /// What is said of the files of a map. What was found in them comes as a quotation, or as ``hidden`` where it may
    /// name a person.
    package struct Reading: Sendable {
        package let notFound: @Sendable (_ path: String) -> [String]
        package let notAllowed: @Sendable (_ path: String) -> [String]
        package let unreadable: @Sendable (_ path: String, _ reason: String) -> [String]
        package let noMap: @Sendable (_ count: Int) -> String
        package let more: @Sendable (_ count: String) -> String
        package let place: @Sendable (_ file: String, _ line: Int?, _ column: Int?) -> String
        package let placeInSheet: @Sendable (_ file: String, _ sheet: String, _ cell: String?) -> String
        package let quote: @Sendable (String) -> String
        /// Stands for words that may name a person.
        package let hidden: String
        package let hiddenNote: String
        package let names: Names
        package let files: Files
        package let xml: XML
        package let archives: Archives
        package let json: JSON
        package let tables: Tables
        package let cells: Cells
        package let network: Network

        /// The names of files and columns that a map must have.
        package struct Names: Sendable {
            package let parties: String
            package let ties: String
            package let population: String
            package let settings: String
            package let name: String
            package let key: String
        }

        /// About files as a whole.
        package struct Files: Sendable {
            package let empty: String
            package let tooLarge: @Sendable (_ limit: String) -> String
            package let utf16: String
            package let archive: String
            package let oldOffice: String
            package let encryptedOffice: String
            package let pdf: String
            package let image: String
            package let gzip: String
            package let xml: String
            package let json: String
            package let statistics: String
            package let binary: String
            package let readAsWindows1252: String
            package let missingSheet: @Sendable (_ name: String, _ found: [String]) -> String
            package let twoFilesForSheet: @Sendable (_ first: String, _ second: String) -> String
            package let leftAside: String
            package let sheetLeftAside: String
            package let noMapSheet: @Sendable (_ found: [String]) -> String
            package let sheetIsMatrix: String
            package let otherThanAsked: String
        }

        /// About rows and columns.
        package struct Tables: Sendable {
            package let noRows: String
            package let missingColumn: @Sendable (_ column: String, _ found: [String]) -> String
            package let headerExpected: @Sendable (_ found: [String]) -> String
            package let twoNamesALine: @Sendable (_ found: [String]) -> String
            package let duplicateHeader: @Sendable (String) -> String
            package let sameMeaning: @Sendable (_ header: String, _ other: String) -> String
            package let unclosedQuote: String
            package let textAfterQuote: String
            package let tooManyCells: @Sendable (_ expected: String, _ found: String) -> String
            package let tooFewCells: @Sendable (_ expected: String, _ found: String) -> String
            package let tooManyColumns: @Sendable (_ limit: String) -> String
            package let cellTooLong: @Sendable (_ limit: String) -> String
            package let noAreas: @Sendable (_ found: [String]) -> String
            package let cellWithoutHeader: String
            package let errorValue: @Sendable (_ value: String) -> String
            package let formulaWithoutValue: String
            package let exampleLeftAside: String
        }

        /// About what stands in one place.
        package struct Cells: Sendable {
            package let empty: @Sendable (_ header: String) -> String
            package let notANumber: @Sendable (_ header: String, _ found: String) -> String
            package let notAWholeNumber: @Sendable (_ header: String, _ found: String) -> String
            package let outOfRange: @Sendable (_ header: String, _ found: String, _ range: String) -> String
            package let positive: String
            package let positiveUpTo: @Sendable (String) -> String
            package let strength: String
            package let atLeast: @Sendable (String) -> String
            package let within: @Sendable (String, String) -> String
            package let notADay: @Sendable (_ header: String, _ found: String) -> String
            package let unknownWord: @Sendable (_ header: String, _ found: String) -> String
            package let nearKnownWord: @Sendable (_ header: String, _ found: String, _ known: String) -> String
            package let notADirection: @Sendable (_ header: String, _ found: String) -> String
            package let halfACoordinate: @Sendable (_ header: String) -> String
            package let duplicateID: @Sendable (_ found: String, _ first: String) -> String
            package let unknownParty: @Sendable (_ header: String, _ found: String) -> String
            package let addParty: @Sendable (_ form: MapForm) -> String
            package let ambiguousName: @Sendable (_ header: String, _ found: String, _ ids: [String]) -> String
            package let partyAdded: @Sendable (_ found: String) -> String
            package let endsBeforeItBegins: @Sendable (_ since: String, _ until: String) -> String
            package let tieToItself: @Sendable (_ found: String) -> String
            package let duplicateTie: @Sendable (_ first: String) -> String
            package let oneToFive: String
            package let duplicateSetting: @Sendable (_ key: String, _ first: String) -> String
            package let unknownSetting: @Sendable (_ key: String) -> String
        }
    }
}

extension Phrases.Reading {
    package static let dutch = Phrases.Reading(
        notFound: { ["“\($0)” is er niet.", "Kijk of de naam klopt, en of je in de goede map staat."] },
        notAllowed: {
            ["“\($0)” mag ik niet lezen.", "Vraag de eigenaar om leesrechten, of maak een kopie in je eigen map."]
        },
        unreadable: { ["“\($0)” kan ik niet lezen: \($1)."] },
        noMap: {
            $0 == 1
                ? "deze kaart klopt nog niet helemaal. Er is één ding om te verbeteren:"
                : "deze kaart klopt nog niet helemaal. Er zijn \($0) dingen om te verbeteren:"
        },
        more: { "… en nog \($0)." },
        place: { file, line, column in
            file + (line.map { ", regel \($0)" } ?? "") + (column.map { ", teken \($0)" } ?? "")
        },
        placeInSheet: { file, sheet, cell in "\(file), blad “\(sheet)”" + (cell.map { ", cel \($0)" } ?? "") },
        quote: { "“\($0)”" },
        hidden: "een naam die we hier niet laten zien",
        hiddenNote: "Wat een naam van een bewoner kan zijn, laten we hier niet zien. Met --publiek team wel.",
        names: Names(
            parties: "spelers.csv", ties: "relaties.csv", population: "bevolking.csv", settings: "instellingen.csv",
            name: "Naam", key: "Sleutel"),
        files: .dutch, xml: .dutch, archives: .dutch, json: .dutch, tables: .dutch, cells: .dutch, network: .dutch)

    package static let english = Phrases.Reading(
        notFound: {
            ["“\($0)” is not there.", "See whether the name is right, and whether you are in the right folder."]
        },
        notAllowed: {
            ["I am not allowed to read “\($0)”.", "Ask its owner for permission, or copy it to a folder of your own."]
        },
        unreadable: { ["I cannot read “\($0)”: \($1)."] },
        noMap: {
            $0 == 1
                ? "this map is not quite right yet. There is one thing to mend:"
                : "this map is not quite right yet. There are \($0) things to mend:"
        },
        more: { "… and \($0) more." },
        place: { file, line, column in
            file + (line.map { ", line \($0)" } ?? "") + (column.map { ", character \($0)" } ?? "")
        },
        placeInSheet: { file, sheet, cell in "\(file), sheet “\(sheet)”" + (cell.map { ", cell \($0)" } ?? "") },
        quote: { "“\($0)”" },
        hidden: "a name that is not shown here",
        hiddenNote: "What may be the name of a resident is not shown here. --audience team shows it.",
        names: Names(
            parties: "parties.csv", ties: "ties.csv", population: "population.csv", settings: "settings.csv",
            name: "Name", key: "Key"),
        files: .english, xml: .english, archives: .english, json: .english, tables: .english, cells: .english,
        network: .english)
}
