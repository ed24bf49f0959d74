/// Turns a layout so that its longest side lies flat, spreads its crowds, and stretches it to fill a frame.
///
/// Engines put the well connected in a knot in the middle and the others far out. Who stands left of whom, and who
/// above whom, is kept; the steps in between become more even.
struct PanelFit {
    /// The points within the frame, in the order of the layout.
    let points: [Point]

    /// How much more a layout may be stretched one way than the other.
    private static let mostStretch = 2.2
    /// How even the steps become: 0 leaves them as they are, 1 makes them all the same.
    private static let evenness = 0.6

    init(_ layout: [Point], sizes: [Size], into frame: Frame) {
        guard layout.count > 1 else {
            points = layout.map { _ in frame.center }
            return
        }
        let turned = Self.evened(Self.turned(layout))
        let widest = sizes.map(\.width).max() ?? 0, highest = sizes.map(\.height).max() ?? 0
        let inner = Frame(
            x: frame.x + widest / 2, y: frame.y + highest / 2, width: max(1, frame.width - widest),
            height: max(1, frame.height - highest))
        let xs = turned.map(\.x), ys = turned.map(\.y)
        let low = Point(xs.min()!, ys.min()!), high = Point(xs.max()!, ys.max()!)
        let across = max(high.x - low.x, 1e-9), up = max(high.y - low.y, 1e-9)
        var scale = Point(inner.width / across, inner.height / up)
        scale.x = min(scale.x, scale.y * Self.mostStretch)
        scale.y = min(scale.y, scale.x * Self.mostStretch)
        let middle = Point((low.x + high.x) / 2, (low.y + high.y) / 2)
        points = turned.map {
            Point(inner.center.x + ($0.x - middle.x) * scale.x, inner.center.y + ($0.y - middle.y) * scale.y)
        }
    }

    private static func evened(_ points: [Point]) -> [Point] {
        zip(evened(points.map(\.x)), evened(points.map(\.y))).map { Point($0, $1) }
    }

    private static func evened(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
        let range = values[order.last!] - values[order.first!]
        if range < 1e-9 { return values }
        let even = range / Double(values.count - 1)
        // A far-off part of the network is brought nearer.
        let most = max(0.06 * range, 3 * even)
        var evened = values
        for (previous, place) in zip(order, order.dropFirst()) {
            let step = min(values[place] - values[previous], most)
            evened[place] = evened[previous] + (1 - evenness) * step + evenness * even
        }
        return evened
    }

    /// Turned about the middle so that the direction of the greatest spread is horizontal.
    private static func turned(_ points: [Point]) -> [Point] {
        let count = Double(points.count)
        let middle = points.reduce(Point(0, 0), +) * (1 / count)
        var xx = 0.0, xy = 0.0, yy = 0.0
        for point in points.map({ $0 - middle }) {
            xx += point.x * point.x
            xy += point.x * point.y
            yy += point.y * point.y
        }
        // The eigenvector of the larger eigenvalue of the covariance.
        let root = ((xx - yy) * (xx - yy) / 4 + xy * xy).squareRoot()
        var axis = Point(xy, (xx + yy) / 2 + root - xx)
        if axis.length < 1e-9 { axis = xx >= yy ? Point(1, 0) : Point(0, 1) }
        axis = axis * (1 / axis.length)
        return points.map { point in
            let from = point - middle
            return Point(from.x * axis.x + from.y * axis.y, from.y * axis.x - from.x * axis.y)
        }
    }
}
