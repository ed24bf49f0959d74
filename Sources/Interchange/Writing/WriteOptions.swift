/// How a map is written.
public struct WriteOptions: Hashable, Sendable {
    /// The language of file names, headers and words; none means that of the map's settings, or else Dutch.
    public var language: Language?

    /// A language that maps are written in.
    public enum Language: String, CaseIterable, Sendable {
        /// `spelers.csv`, `;` between cells, a comma in numbers.
        case dutch = "nl"
        /// `parties.csv`, `,` between cells, a point in numbers.
        case english = "en"
    }

    /// Makes options.
    public init(language: Language? = nil) { self.language = language }
}
