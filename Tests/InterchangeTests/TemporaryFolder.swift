import Foundation

/// A folder that is there as long as this object.
final class TemporaryFolder {
    let path: String

    init(_ files: [String: String] = [:]) {
        path = NSTemporaryDirectory() + "schakel-" + UUID().uuidString
        try! FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { write(Array(text.utf8), to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ bytes: [UInt8], to name: String) {
        try! Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
    }

    /// The text of each file, by name.
    var contents: [String: String] {
        let names = try! FileManager.default.contentsOfDirectory(atPath: path)
        return Dictionary(
            uniqueKeysWithValues: names.map { ($0, try! String(contentsOfFile: path + "/" + $0, encoding: .utf8)) })
    }
}
