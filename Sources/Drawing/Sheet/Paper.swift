/// A sheet to hang on the wall, lying on its side.
struct Paper: Sendable {
    /// Its name, as in `A3`.
    let name: String
    let size: Size
    /// How far the map's text may be enlarged on it, and how far it must be kept, in points.
    let fontSizes: [Double]

    /// The sheets, the smallest first. Text of 9 points reads from nearby on every one of them.
    static let all: [Paper] = [
        Paper(name: "A3", size: Size(1190.55, 841.89), fontSizes: [17, 16, 15, 14, 13, 12, 11, 10.5, 10, 9.5, 9]),
        Paper(name: "A2", size: Size(1683.78, 1190.55), fontSizes: [11, 10, 9]),
        Paper(name: "A1", size: Size(2383.94, 1683.78), fontSizes: [10, 9]),
        Paper(name: "A0", size: Size(3370.39, 2383.94), fontSizes: [10, 9]),
        Paper(name: "2 x A0", size: Size(4767.87, 3370.39), fontSizes: [9]),
        Paper(name: "4 x A0", size: Size(6740.79, 4767.87), fontSizes: [9]),
    ]
}
