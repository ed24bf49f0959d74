extension Diagram.Shape {
    /// The corners of the shapes that are polygons, clockwise from the upper left or the top.
    func corners(in frame: Frame) -> [Point] {
        let left = frame.x, right = frame.x + frame.width, top = frame.y, bottom = frame.y + frame.height
        let middle = frame.center
        switch self {
        case .house:
            let eaves = top + frame.height * 0.34
            return [
                Point(middle.x, top), Point(right, eaves), Point(right, bottom), Point(left, bottom),
                Point(left, eaves),
            ]
        case .pill:
            let cut = min(frame.height * 0.5, frame.width * 0.25)
            return [
                Point(left + cut, top), Point(right - cut, top), Point(right, middle.y), Point(right - cut, bottom),
                Point(left + cut, bottom), Point(left, middle.y),
            ]
        case .circle, .roundedBox, .box, .doubleBox, .doubleOval:
            return [Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)]
        }
    }
}

extension Sheet.Figure {
    /// The middle of its text: lower in a house, under the roof.
    var textCenter: Point { shape == .house ? center + Point(0, size.height * 0.11) : center }
}
