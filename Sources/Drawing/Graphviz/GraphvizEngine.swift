internal import Foundation

/// Draws in this process.
///
/// Graphviz keeps its state in globals, so there is one engine, and it draws one diagram at a time. It can crash on an
/// ordinary map, and takes the whole process with it: programs that must stay alive draw with ``IsolatedRenderer``.
public actor GraphvizEngine: DiagramRenderer {
    /// The engine.
    public static let shared = GraphvizEngine()

    private init() {}

    /// Draws a diagram; a way of drawing that reports an error makes place for a simpler one.
    public func render(_ diagram: Diagram, as format: PictureFormat) async throws(RenderError) -> Picture {
        let clean = diagram.cleaned()
        var fallbacks: [Fallback] = []
        for method in DrawingMethod.ladder(for: clean) {
            if let bytes = try? draw(clean, as: format, by: method) {
                return Picture(format: format, data: Data(bytes), method: method, fallbacks: fallbacks)
            }
            fallbacks.append(Fallback(method: method, reason: .failed))
        }
        throw .nothingWorked(fallbacks)
    }

    /// Draws a clean diagram in one way.
    func draw(
        _ diagram: Diagram, as format: PictureFormat, by method: DrawingMethod, atStage: (Stage) -> Void = { _ in }
    ) throws(RenderError) -> [UInt8] {
        atStage(.layout)
        let sheet = try sheet(for: diagram, by: method)
        atStage(.paint)
        switch format {
        case .svg: return SVGPainter(sheet: sheet).paint()
        case .pdf: return PDFDates.removed(from: try GraphvizPainter(sheet: sheet).paint(as: .pdf))
        case .png, .dot: return try GraphvizPainter(sheet: sheet).paint(as: format)
        }
    }

    package func sheet(for diagram: Diagram, by method: DrawingMethod) throws(RenderError) -> Sheet {
        switch method {
        case .map(let engine, let bentLines):
            try Composer(diagram, layout: ForceLayout(engine: engine), bendsLines: bentLines).sheet()
        case .matrix: MatrixSheet(diagram).sheet
        }
    }

    /// The stages of drawing.
    package enum Stage: String, CaseIterable, Codable, Sendable {
        case start, layout, paint, write
    }
}
