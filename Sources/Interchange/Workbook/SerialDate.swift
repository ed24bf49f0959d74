internal import Community

/// Days and times as spreadsheets keep them: a number of days, with a fraction for the time.
enum SerialDate {
    /// What a number format shows.
    enum Form: Hashable {
        case day
        case dayAndTime
        case time

        /// A format that every workbook has by its number; nothing if it shows a number. [ECMA-376 part 1, 18.8.30]
        init?(builtIn number: Int) {
            switch number {
            case 14...17, 27...31, 34...36, 50...54, 57, 58: self = .day
            case 18...21, 32, 33, 45...47, 55, 56: self = .time
            case 22: self = .dayAndTime
            default: return nil
            }
        }

        /// A format as it is written, such as `d mmmm yyyy`; nothing if it shows a number, or how long something took.
        init?(code: String) {
            var letters: Set<Character> = []
            var rest = code.lowercased()[...]
            while let first = rest.popFirst(), first != ";" {
                switch first {
                case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
                case "\\", "_", "*": rest = rest.dropFirst()
                case "[":
                    // A colour, a language, or hours that go on beyond a day.
                    if let letter = rest.first, "hms".contains(letter),
                        rest.dropFirst().first == letter || rest.dropFirst().first == "]"
                    {
                        return nil
                    }
                    rest = rest.drop { $0 != "]" }.dropFirst()
                case "a" where rest.hasPrefix("m/pm"): rest = rest.dropFirst(4)
                case "a" where rest.hasPrefix("/p"): rest = rest.dropFirst(2)
                default: letters.insert(first)
                }
            }
            let hasTime = !letters.isDisjoint(with: ["h", "s"])
            let hasDay = !letters.isDisjoint(with: ["y", "d"]) || letters.contains("m") && !hasTime
            if !hasTime, !hasDay { return nil }
            self = hasTime ? hasDay ? .dayAndTime : .time : .day
        }
    }

    /// A number as 2024-03-01, 2024-03-01T12:30:00 or 12:30:00; nothing if the calendar of spreadsheets has it not.
    ///
    /// Counted from 1900, 1 is 1 January of that year and 60 is a 29 February that never was: it is left a number. Days
    /// before that are those of LibreOffice, which counts from 30 December 1899; Excel has none.
    static func text(_ serial: Double, _ form: Form, from1904: Bool) -> String? {
        guard serial >= (from1904 ? 0 : -693_593), serial < 2_958_466 else { return nil }
        let days = Int(serial.rounded(.down))
        let seconds = Int(((serial - Double(days)) * 86_400).rounded())
        func day(_ days: Int) -> String? {
            if from1904 { return Day(number: Int32(days - 24_107)).description }
            if days == 0 || days == 60 { return nil }
            return Day(number: Int32(days - ((1..<60).contains(days) ? 25_568 : 25_569))).description
        }
        let carried = days + seconds / 86_400
        switch form {
        case .day: return day(days)
        case .time: return serial < 1 ? time(seconds) : day(carried).map { "\($0)T\(time(seconds % 86_400))" }
        case .dayAndTime:
            return seconds % 86_400 == 0 ? day(carried) : day(carried).map { "\($0)T\(time(seconds % 86_400))" }
        }
    }

    /// The number that a day is, counted from 1900; none before 1 March of that year, where spreadsheets disagree.
    static func serial(_ day: Day) -> Int? {
        let serial = Int(day.number) + 25_569
        return serial > 60 ? serial : nil
    }

    private static func time(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }

    /// A day as ISO 8601 writes it, without a midnight behind it.
    static func withoutMidnight(_ text: String) -> String {
        for midnight in ["T00:00:00", "T00:00:00Z", "T00:00:00.000", "T00:00:00.000Z", "T00:00"]
        where text.hasSuffix(midnight) {
            return String(text.dropLast(midnight.count))
        }
        return text
    }
}
