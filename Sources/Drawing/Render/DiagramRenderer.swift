/// Someone who draws diagrams.
public protocol DiagramRenderer: Sendable {
    /// Draws a diagram, if need be in a simpler way, and then says so in ``Picture/fallbacks``.
    func render(_ diagram: Diagram, as format: PictureFormat) async throws(RenderError) -> Picture
}

/// Why there is no picture.
public enum RenderError: Error, Hashable, Sendable {
    /// Graphviz reports an error, in its own words.
    case engineFailed(String)
    /// Every way of drawing was tried in vain.
    case nothingWorked([Fallback])
    /// The program that draws cannot be started; the number is the system's error.
    case cannotStart(path: String, code: Int32)
    /// The task was cancelled.
    case cancelled
}
