/// Arrow heads.
enum Arrow {
    /// The step from a tip back along its line.
    static func step(from tip: Point, towards other: Point, _ length: Double) -> Point {
        let way = other - tip
        return way.length > 0 ? way * (length / way.length) : Point(0, 0)
    }

    /// The corners of the head at the end of a line, and the line that is left.
    static func head(at tip: Point, from other: Point, width: Double) -> (corners: [Point], base: Point) {
        let length = 4 + width * 2.2
        let back = step(from: tip, towards: other, length)
        let side = Point(-back.y, back.x) * 0.38
        return ([tip, tip + back + side, tip + back - side], tip + back)
    }
}
