/// A drawn sheet: everything has its place, in points of 1/72 inch from the upper left. What is listed first lies below:
/// areas, lines, figures, texts.
package struct Sheet: Sendable {
    package var size: Size
    /// For readers who cannot see the picture.
    package var title = ""
    package var summary = ""
    package var language = "nl"
    package var areas: [Area] = []
    package var lines: [Line] = []
    package var figures: [Figure] = []
    package var texts: [Text] = []

    package init(size: Size) { self.size = size }

    /// A plain rectangle.
    package struct Area: Sendable {
        package var frame: Frame
        package var fill: String
    }

    /// A curve of cubic Bézier pieces: 3 k + 1 points.
    package struct Line: Sendable {
        package var points: [Point]
        package var style: Diagram.Line
        package var color: String
        package var width: Double
        package var arrows = Diagram.Arrows.none
    }

    /// A shape with lines of text in its middle.
    package struct Figure: Sendable {
        package var center: Point
        package var size: Size
        package var shape: Diagram.Shape
        package var fill: String
        package var edge: String
        package var edgeWidth = 1.0
        package var lines: [String] = []
        package var fontSize = 9.0
    }

    /// Lines of text from a point at the upper left.
    package struct Text: Sendable {
        package var origin: Point
        package var lines: [String]
        package var fontSize: Double
        package var isBold = false
        package var color = Palette.ink
    }
}

/// A place on a sheet.
package struct Point: Hashable, Sendable {
    package var x, y: Double

    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
    static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
    static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }
    var length: Double { (x * x + y * y).squareRoot() }
}

/// How wide and high something is.
package struct Size: Hashable, Sendable {
    package var width, height: Double

    package init(_ width: Double, _ height: Double) {
        self.width = width
        self.height = height
    }

    var area: Double { width * height }
}

/// An upright rectangle.
package struct Frame: Hashable, Sendable {
    package var x, y, width, height: Double

    package var center: Point { Point(x + width / 2, y + height / 2) }
    package var size: Size { Size(width, height) }

    init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package init(center: Point, size: Size) {
        self.init(
            x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width, height: size.height)
    }

    func inset(_ by: Double) -> Frame {
        Frame(x: x + by, y: y + by, width: max(0, width - 2 * by), height: max(0, height - 2 * by))
    }

    package func overlaps(_ other: Frame) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }
}

extension Sheet.Figure {
    /// The middle of its text: lower in a house, under the roof.
    var textCenter: Point { shape == .house ? center + Point(0, size.height * 0.11) : center }
}
