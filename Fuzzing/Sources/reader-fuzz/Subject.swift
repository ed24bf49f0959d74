import Foundation
import Interchange

/// The reader that is fuzzed.
enum Subject: Sendable {
    /// That of a format which is one file.
    case file(MapFormat)
    /// That of a format which is an archive. An input is one, or the text of a ``StoredArchive``.
    case archive(MapFormat)
    /// That of UCINET's two files. An input is the header, the line ``mark``, and the data.
    case ucinet(header: String)
    /// That of the files of Statistics Netherlands.
    case statistics(path: String)

    static let mark = Array("\n##d\n".utf8)

    /// The one that the environment asks for.
    static let asked = Subject(ProcessInfo.processInfo.environment["FORMAT"] ?? "")

    private init?(_ name: String) {
        let folder = NSTemporaryDirectory() + "reader-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
        switch MapFormat(rawValue: name) {
        case let format? where [.xlsx, .ods, .networkCanvas].contains(format): self = .archive(format)
        case .ucinet: self = .ucinet(header: folder + ".##h")
        case .folder, .kumu, .gephi: return nil
        case let format?: self = .file(format)
        case nil:
            guard name == "statistics" else { return nil }
            self = .statistics(path: folder + ".csv")
        }
    }

    /// Reads an input, as whatever it says.
    func read(_ input: [UInt8]) {
        switch self {
        case .file(let format):
            _ = try? MapReader.read(text: input, name: "input", options: ReadOptions(format: format))
        case .archive(let format):
            let bytes = input.starts(with: Array("PK".utf8)) ? input : StoredArchive(text: input).bytes
            _ = try? MapReader.read(text: bytes, name: "input", options: ReadOptions(format: format))
        case .ucinet(let header):
            let parts = Self.split(input)
            write(parts.header, to: header)
            write(parts.data, to: header.dropLast() + "d")
            _ = try? MapReader.read(header, options: ReadOptions(format: .ucinet))
        case .statistics(let path):
            write(input, to: path)
            _ = try? StatisticsReader.read(path)
        }
    }

    /// Writes maps in the format, if Schakel writes it, and nothing if not.
    func writeSeeds(to folder: String, of maps: [String]) throws {
        let format: MapFormat
        switch self {
        case .file(let asked), .archive(let asked): format = asked
        case .ucinet, .statistics: return
        }
        guard format.isWritten else { return }
        for (place, path) in maps.enumerated() {
            let map = try MapReader.read(path).map
            if case .file(let bytes) = try MapWriter.written(map, as: format) {
                write(bytes, to: "\(folder)/map-\(place)")
            }
        }
    }

    private static func split(_ input: [UInt8]) -> (header: [UInt8], data: [UInt8]) {
        guard let place = input.firstRange(of: mark) else { return (input, []) }
        return (Array(input[..<place.lowerBound]), Array(input[place.upperBound...]))
    }

    private func write(_ bytes: [UInt8], to path: some StringProtocol) {
        guard FileManager.default.createFile(atPath: String(path), contents: Data(bytes)) else {
            fatalError("\(path) cannot be written.")
        }
    }
}
