public import struct Foundation.Data

/// What a picture can be saved as.
public enum PictureFormat: String, CaseIterable, Codable, Sendable {
    case svg, pdf, png
    /// Graphviz's own language, with everything in its place.
    case dot
}

/// A drawn diagram.
public struct Picture: Hashable, Sendable {
    /// What it is saved as.
    public var format: PictureFormat
    /// The bytes of the file.
    public var data: Data
    /// How it was drawn.
    public var method: DrawingMethod
    /// What was tried first, and why it came to nothing; empty as a rule.
    public var fallbacks: [Fallback]

    /// Makes a picture.
    public init(format: PictureFormat, data: Data, method: DrawingMethod, fallbacks: [Fallback] = []) {
        self.format = format
        self.data = data
        self.method = method
        self.fallbacks = fallbacks
    }
}

/// A way of drawing that was given up for a simpler one.
public struct Fallback: Hashable, Codable, Sendable {
    /// What was given up.
    public var method: DrawingMethod
    /// Why.
    public var reason: Reason

    /// Why a way of drawing was given up.
    public enum Reason: String, CaseIterable, Codable, Sendable {
        /// It ended before it was done.
        case crashed
        /// It took too long.
        case timedOut
        /// It reported an error.
        case failed
        /// What it made was not a picture, or too large.
        case illFormed
        /// It was not tried: the diagram is too large for it.
        case tooLarge
    }

    /// Makes a fallback.
    public init(method: DrawingMethod, reason: Reason) {
        self.method = method
        self.reason = reason
    }
}

/// A way of drawing.
public enum DrawingMethod: Hashable, Codable, Sendable {
    /// A map laid out by an engine, with lines that bend round what stands in their way, or straight lines.
    case map(LayoutEngine, bentLines: Bool)
    /// A table of who is tied to whom.
    case matrix
}
