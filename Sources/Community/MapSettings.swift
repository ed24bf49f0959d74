public import OrderedCollections

/// What holds for a map as a whole.
public struct MapSettings: Hashable, Sendable {
    /// The title above everything that is made of the map.
    public var title: String?
    /// Who or what the map was made from, as it is to be read under a picture.
    public var source: String?
    /// The area that the map is of.
    public var area: String?
    /// The day that the map speaks of; none counts every tie.
    public var moment: Day?
    /// The strength that counts as full: 1 as a rule, 5 where ties were scored from 1 to 5; none where strengths are
    /// weights without a most, as in the files of network tools. A tie of unknown strength counts as full, or as 1.
    public var fullStrength: Double? = 1
    /// The words in which talents and wishes are sorted.
    public var assetScheme = AssetScheme.mcKnight
    /// Counts of residents from 1 up to, but not including, this number are not shown outside the team.
    public var disclosureThreshold = 10
    /// For whom output is made, where the map says so itself.
    public var audience: Audience?
    /// The language of output, `nl` or `en`, where the map says so itself.
    public var language: String?
    /// Settings that Schakel does not know, as they were, by key.
    public var others: OrderedDictionary<String, String> = [:]

    /// The least threshold that can be set: below it, counts say who.
    public static let leastDisclosureThreshold = 3

    /// Settings of which nothing is known.
    public init() {}
}

/// For whom an output is made.
public enum Audience: String, CaseIterable, Codable, Sendable {
    /// Those who may know everything on the map.
    case team
    /// Everyone: no resident can be recognised.
    case `public`
}

/// A set of headings under which talents and wishes are sorted.
public enum AssetScheme: String, CaseIterable, Codable, Sendable {
    /// McKnight's six: individuals, associations, institutions, places, exchange, stories.
    case mcKnight
    /// The Dutch six: people, activities, things, locations, organisations, public space.
    case dutch
}

/// How many people of a voice live in an area.
public struct PopulationFigure: Hashable, Codable, Sendable {
    /// The voice.
    public var voice: Voice
    /// The area; none means the whole area of the map.
    public var area: String?
    /// The number of people, at least 0.
    public var count: Int
    /// Who counted.
    public var source: String?
    /// The year that the count is of.
    public var year: Int?

    /// Makes a figure.
    public init(voice: Voice, area: String? = nil, count: Int, source: String? = nil, year: Int? = nil) {
        self.voice = voice
        self.area = area
        self.count = count
        self.source = source
        self.year = year
    }
}
