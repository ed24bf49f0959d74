public import Community

/// The words that the makers of diagrams need, in the language of the reader.
public struct DiagramWords: Sendable {
    /// The language, as in `nl`.
    public var language: String
    /// The title of a map that has none.
    public var untitledMap: String
    /// What the whole map shows, under its title.
    public var wholeMap: String
    /// The moment, as a line of its own.
    public var moment: @Sendable (Day) -> String
    /// Where the map comes from, as a line of its own.
    public var source: @Sendable (String) -> String
    /// How many parties are shown of how many.
    public var shown: @Sendable (_ shown: Int, _ all: Int) -> String
    /// How many residents are shown together: a number that is safe to tell.
    public var residentsTogether: @Sendable (Int) -> String
    /// That residents are left out because there are fewer than so many.
    public var residentsLeftOut: @Sendable (_ threshold: Int) -> String
    /// That residents are on the map, but no names of them are shown.
    public var withoutNames: String
    /// The summary for those who cannot see the picture.
    public var summary: @Sendable (_ parties: Int, _ lines: Int) -> String
    /// Over the parties without a tie.
    public var withoutTies: String
    /// That a table takes the place of the drawing.
    public var matrix: String
    /// The kind of a party; none for a kind that is not known.
    public var kind: @Sendable (PartyKind?) -> String
    /// Residents who are drawn together.
    public var residentGroup: String
    /// The residents that have a voice, and how many they are.
    public var residentsWithVoice: @Sendable (Voice, Int) -> String
    /// All residents, and how many they are.
    public var allResidents: @Sendable (Int) -> String
    /// The residents that are in no other group, and how many they are, if that may be told.
    public var otherResidents: @Sendable (Int?) -> String
    /// That residents with several voices are in several groups.
    public var severalVoices: String
    /// A voice.
    public var voice: @Sendable (Voice) -> String
    /// A kind of tie.
    public var tieKind: @Sendable (TieKind) -> String
    /// The family of a tie, as the heading of its kinds.
    public var family: @Sendable (TieFamily) -> String
    /// The headings of the legend.
    public var partiesHeading, tiesHeading, voicesHeading: String
    /// That an arrow head shows direction.
    public var arrow: String
    /// That a faded line is a tie not confirmed for long.
    public var stale: String
    /// That a bead shows several kinds of tie.
    public var several: String
    /// That a thin and a thick line are weak and strong.
    public var weakTie, strongTie: String
    /// That a thin line holds fewer than so many residents, and a thick one so many or more.
    public var fewResidents, manyResidents: @Sendable (_ threshold: Int) -> String

    /// Makes the words; there is no default, so that none is forgotten.
    public init(
        language: String, untitledMap: String, wholeMap: String, moment: @escaping @Sendable (Day) -> String,
        source: @escaping @Sendable (String) -> String, shown: @escaping @Sendable (Int, Int) -> String,
        residentsTogether: @escaping @Sendable (Int) -> String,
        residentsLeftOut: @escaping @Sendable (Int) -> String, withoutNames: String,
        summary: @escaping @Sendable (Int, Int) -> String, withoutTies: String, matrix: String,
        kind: @escaping @Sendable (PartyKind?) -> String, residentGroup: String,
        residentsWithVoice: @escaping @Sendable (Voice, Int) -> String,
        allResidents: @escaping @Sendable (Int) -> String, otherResidents: @escaping @Sendable (Int?) -> String,
        severalVoices: String,
        voice: @escaping @Sendable (Voice) -> String, tieKind: @escaping @Sendable (TieKind) -> String,
        family: @escaping @Sendable (TieFamily) -> String, partiesHeading: String, tiesHeading: String,
        voicesHeading: String, arrow: String, stale: String, several: String, weakTie: String, strongTie: String,
        fewResidents: @escaping @Sendable (Int) -> String, manyResidents: @escaping @Sendable (Int) -> String
    ) {
        self.language = language
        self.untitledMap = untitledMap
        self.wholeMap = wholeMap
        self.moment = moment
        self.source = source
        self.shown = shown
        self.residentsTogether = residentsTogether
        self.residentsLeftOut = residentsLeftOut
        self.withoutNames = withoutNames
        self.summary = summary
        self.withoutTies = withoutTies
        self.matrix = matrix
        self.kind = kind
        self.residentGroup = residentGroup
        self.residentsWithVoice = residentsWithVoice
        self.allResidents = allResidents
        self.otherResidents = otherResidents
        self.severalVoices = severalVoices
        self.voice = voice
        self.tieKind = tieKind
        self.family = family
        self.partiesHeading = partiesHeading
        self.tiesHeading = tiesHeading
        self.voicesHeading = voicesHeading
        self.arrow = arrow
        self.stale = stale
        self.several = several
        self.weakTie = weakTie
        self.strongTie = strongTie
        self.fewResidents = fewResidents
        self.manyResidents = manyResidents
    }
}
