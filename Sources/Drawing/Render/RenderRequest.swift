/// What the program that draws is asked: JSON on its standard input.
struct RenderRequest: Codable, Sendable {
    var diagram: Diagram
    var format: PictureFormat
    var method: DrawingMethod
    /// Bytes of address space and seconds of processor time that it may use.
    var memory: UInt64
    var seconds: UInt64
    /// How it is to fail, for tests.
    var fault: RenderFault?
}

/// A failure on purpose, to see that the picture comes all the same.
package struct RenderFault: Hashable, Codable, Sendable {
    /// Where.
    package var stage: GraphvizEngine.Stage
    /// How.
    package var kind: Kind
    /// How many ways of drawing fail before one is left in peace.
    package var attempts: Int

    package init(at stage: GraphvizEngine.Stage, _ kind: Kind, attempts: Int = 1) {
        self.stage = stage
        self.kind = kind
        self.attempts = attempts
    }

    /// How a process fails.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// It is gone at once.
        case killed
        /// It reads where there is no memory.
        case segmentationFault
        /// It never comes to an end.
        case hanging
        /// It takes all memory that it can get.
        case memory
        /// It writes half a picture, and says that all is well.
        case halfOutput
        /// It writes without end.
        case endlessOutput
    }
}
