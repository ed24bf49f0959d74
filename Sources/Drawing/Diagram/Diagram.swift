/// What a picture shows, without a word on where it stands on the sheet or who draws it.
///
/// All text is ready to be read; nodes are named by their place in ``nodes``. Whatever a maker puts in, the renderers
/// clean and bound it: see `cleaned()`.
public struct Diagram: Hashable, Codable, Sendable {
    /// The question that the picture answers, or the name of the map.
    public var title: String
    /// What is shown, under the title.
    public var subtitle: String
    /// Lines at the foot of the sheet: the moment, the source, how many parties are shown.
    public var footer: [String]
    /// What the picture shows in one or two sentences, for those who cannot see it.
    public var summary: String
    /// The language of the text, as in `nl`.
    public var language: String
    /// Whoever and whatever is shown.
    public var nodes: [Node]
    /// What ties them; at most one line is drawn for each pair, the first, and none from a node to itself.
    public var ties: [Tie]
    /// What the shapes, lines and marks mean.
    public var legend: [LegendSection]
    /// The words over the strip in which nodes without a tie stand.
    public var looseHeading: String
    /// Words that go with a view that takes the place of this one.
    public var matrixNote: String

    /// Makes a diagram with only a title.
    public init(title: String, language: String = "nl") {
        self.title = title
        self.language = language
        subtitle = ""
        footer = []
        summary = ""
        nodes = []
        ties = []
        legend = []
        looseHeading = ""
        matrixNote = ""
    }

    /// Someone or something in a picture.
    public struct Node: Hashable, Codable, Sendable {
        /// What stands in or beside it.
        public var label: String
        /// Its outline.
        public var shape: Shape
        /// Its colours.
        public var tone: Tone
        /// Letters under the label, each with the colour of a ring.
        public var marks: [Mark]
        /// How large it is beside others of its shape, from 1 to 3.
        public var size: Double
        /// Whether it stands among the others even when no line leads to it; else it then stands in a strip apart.
        public var isInside: Bool

        /// Makes a node.
        public init(
            label: String, shape: Shape, tone: Tone, marks: [Mark] = [], size: Double = 1, isInside: Bool = false
        ) {
            self.label = label
            self.shape = shape
            self.tone = tone
            self.marks = marks
            self.size = size
            self.isInside = isInside
        }
    }

    /// The outline of a node.
    public enum Shape: String, CaseIterable, Codable, Sendable {
        case circle, roundedBox, box, doubleBox, house, pill, doubleOval
    }

    /// A light fill with a dark edge; text on it is black.
    public enum Tone: String, CaseIterable, Codable, Sendable {
        case blue, green, orange, vermilion, purple, yellow, grey
    }

    /// A letter with a colour of its own.
    public struct Mark: Hashable, Codable, Sendable {
        /// One or two letters.
        public var letters: String
        /// The place of its colour in the palette of marks; it goes round.
        public var color: Int

        /// Makes a mark.
        public init(letters: String, color: Int) {
            self.letters = letters
            self.color = color
        }
    }

    /// A line between two nodes.
    public struct Tie: Hashable, Codable, Sendable {
        /// The place of the node that it comes from.
        public var from: Int
        /// The place of the node that it leads to.
        public var to: Int
        /// How it is drawn.
        public var line: Line
        /// Which ends have an arrow head.
        public var arrows: Arrows
        /// The thickness in points, from 0.5 to 3.
        public var width: Double
        /// Whether it recedes.
        public var isFaded: Bool
        /// Whether a bead on it says that it stands for several kinds of tie.
        public var hasBead: Bool
        /// Words beside its middle.
        public var label: String

        /// Makes a tie.
        public init(
            from: Int, to: Int, line: Line = .solid, arrows: Arrows = .none, width: Double = 1, isFaded: Bool = false,
            hasBead: Bool = false, label: String = ""
        ) {
            self.from = from
            self.to = to
            self.line = line
            self.arrows = arrows
            self.width = width
            self.isFaded = isFaded
            self.hasBead = hasBead
            self.label = label
        }
    }

    /// The four lines that can be told apart in grey.
    public enum Line: String, CaseIterable, Codable, Sendable {
        case solid, dashed, dotted, double
    }

    /// Which ends of a line have an arrow head.
    public enum Arrows: String, CaseIterable, Codable, Sendable {
        case none, atEnd, atBoth
    }

    /// Entries of the legend under one heading.
    public struct LegendSection: Hashable, Codable, Sendable {
        /// The heading.
        public var heading: String
        /// The entries.
        public var entries: [LegendEntry]

        /// Makes a section.
        public init(heading: String, entries: [LegendEntry]) {
            self.heading = heading
            self.entries = entries
        }
    }

    /// A sample with its meaning.
    public struct LegendEntry: Hashable, Codable, Sendable {
        /// What is drawn.
        public var sample: Sample
        /// What it means.
        public var text: String

        /// Makes an entry.
        public init(_ sample: Sample, _ text: String) {
            self.sample = sample
            self.text = text
        }
    }

    /// What a legend can show.
    public enum Sample: Hashable, Codable, Sendable {
        case node(Shape, Tone)
        case mark(Mark)
        case line(Line)
        case width(Double)
        case arrow
        case fadedLine
        case beadedLine
        /// Text alone.
        case none
    }
}
