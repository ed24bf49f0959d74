/// Numbers as files of networks have them: with a point, whatever the language.
enum NumberText {
    /// The shortest text that reads back as the same number; a whole number has no point.
    static func shortest(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }
}
