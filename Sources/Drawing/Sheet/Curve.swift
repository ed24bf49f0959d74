/// Curves of cubic Bézier pieces.
enum Curve {
    /// A straight line as one piece.
    static func straight(from: Point, to: Point) -> [Point] {
        [from, from + (to - from) * (1.0 / 3), from + (to - from) * (2.0 / 3), to]
    }

    /// A straight line between the edges of two figures.
    static func straight(between a: Sheet.Figure, _ b: Sheet.Figure) -> [Point] {
        straight(from: a.edgePoint(towards: b.center), to: b.edgePoint(towards: a.center))
    }

    /// The point halfway along, by the length of the pieces.
    static func middle(of points: [Point]) -> Point {
        let samples = points.count < 4 ? points : samples(of: points)
        let lengths = zip(samples, samples.dropFirst()).map { ($1 - $0).length }
        var left = lengths.reduce(0, +) / 2
        for (place, length) in lengths.enumerated() {
            if left <= length, length > 0 {
                return samples[place] + (samples[place + 1] - samples[place]) * (left / length)
            }
            left -= length
        }
        return points.first ?? Point(0, 0)
    }

    private static func samples(of points: [Point]) -> [Point] {
        var samples = [points[0]]
        for start in stride(from: 0, to: points.count - 3, by: 3) {
            for step in 1...8 {
                let t = Double(step) / 8, u = 1 - t
                samples.append(
                    points[start] * (u * u * u) + points[start + 1] * (3 * u * u * t)
                        + points[start + 2] * (3 * u * t * t) + points[start + 3] * (t * t * t))
            }
        }
        return samples
    }
}

extension Sheet.Figure {
    /// Where a line from the middle leaves the figure.
    func edgePoint(towards other: Point) -> Point {
        let way = other - center
        guard way.length > 0 else { return center }
        let halfWidth = size.width / 2 + 1, halfHeight = size.height / 2 + 1
        switch shape {
        case .circle, .doubleOval, .pill:
            let x = way.x / halfWidth, y = way.y / halfHeight
            return center + way * (1 / (x * x + y * y).squareRoot())
        case .roundedBox, .box, .doubleBox, .house:
            return center + way * min(halfWidth / max(abs(way.x), 1e-9), halfHeight / max(abs(way.y), 1e-9))
        }
    }
}
