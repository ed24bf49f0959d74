internal import Community
internal import OrderedCollections

extension MapJSONReader {
    mutating func day(_ scanner: inout JSONScanner, _ name: String) throws(JSONFault) -> Day? {
        let origin = scanner.origin()
        let text = try scanner.text(name)
        if let day = Values.day(text) { return day }
        draft.log.error(at: places.place(at: origin), .notADay(header: name, .cell(text)))
        return nil
    }

    mutating func word<Value>(
        _ scanner: inout JSONScanner, _ name: String, of words: WordList<Value>
    ) throws(JSONFault) -> Value? {
        let origin = scanner.origin()
        return value(of: try scanner.text(name), name, words, at: origin)
    }

    mutating func words<Value>(
        _ scanner: inout JSONScanner, _ name: String, of words: WordList<Value>
    ) throws(JSONFault) -> [Value] {
        let origin = scanner.origin()
        return try scanner.texts(name).compactMap { value(of: $0, name, words, at: origin) }
    }

    private mutating func value<Value>(
        of word: String, _ name: String, _ words: WordList<Value>, at origin: Int
    ) -> Value? {
        if let value = words.value(of: word) { return value }
        let nearest = words.nearest(to: word)
        draft.log.error(
            at: places.place(at: origin),
            .unknownWord(header: name, .cell(word, isNearExpected: !nearest.isEmpty), nearest: nearest))
        return nil
    }

    func attributes(_ scanner: inout JSONScanner) throws(JSONFault) -> OrderedDictionary<String, String> {
        var pairs: OrderedDictionary<String, String> = [:]
        try scanner.expect(.object, "attributes", .object)
        try scanner.forEachMember { name, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let key = name.string
            if pairs.updateValue(try scanner.text(key), forKey: key) != nil {
                throw JSONFault(problem: .duplicateMember(.member(key)), offset: origin)
            }
        }
        return pairs
    }
}
