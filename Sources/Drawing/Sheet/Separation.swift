internal import Foundation

/// Moves rectangles apart until none overlaps another, within a frame.
///
/// Each overlap is taken away along its shorter side, half by each of the two, and this is repeated: what is near stays
/// near. Those that are still jammed then go to the nearest free place. The outcome depends on nothing but the
/// arguments. A round is O(n) while the rectangles are of about one size.
struct Separation {
    private(set) var centers: [Point]
    private let sizes: [Size]
    private let frame: Frame
    private let slack: Double

    /// - Parameter gap: the free space to leave between any two; two thirds of it are enough.
    init(_ centers: [Point], sizes: [Size], gap: Double, in frame: Frame) {
        self.centers = centers
        self.sizes = sizes.map { Size($0.width + gap, $0.height + gap) }
        self.frame = frame
        slack = gap / 3
    }

    /// - Returns: whether no overlap is left.
    mutating func run(rounds: Int = 400) -> Bool {
        spreadEqual()
        for place in centers.indices { keepInside(place) }
        for _ in 0..<rounds {
            push()
            if jammed().isEmpty { return true }
        }
        let stuck = jammed()
        return stuck.count <= 100 && stuck.allSatisfy { moveToFreePlace($0) }
    }

    private mutating func push() {
        for (a, b) in neighbours() {
            let over = overlap(a, b)
            guard over.x > 0, over.y > 0 else { continue }
            let apart = centers[b] - centers[a]
            // A little more than the overlap, or the last of it never goes.
            let shift =
                over.x < over.y
                ? Point((over.x * 1.15 + 0.2) * (apart.x < 0 ? -1 : 1), 0)
                : Point(0, (over.y * 1.15 + 0.2) * (apart.y < 0 ? -1 : 1))
            // What one cannot move because of the frame, the other does.
            let before = centers[a]
            centers[a] = centers[a] - shift * 0.5
            keepInside(a)
            centers[b] = centers[b] + (shift - (before - centers[a]))
            keepInside(b)
        }
    }

    private func overlap(_ a: Int, _ b: Int) -> Point {
        Point(
            (sizes[a].width + sizes[b].width) / 2 - abs(centers[b].x - centers[a].x),
            (sizes[a].height + sizes[b].height) / 2 - abs(centers[b].y - centers[a].y))
    }

    /// Of each two that still overlap the smaller one.
    private func jammed() -> [Int] {
        var jammed: Set<Int> = []
        for (a, b) in neighbours() {
            let over = overlap(a, b)
            if min(over.x, over.y) > slack { jammed.insert(sizes[a].area <= sizes[b].area ? a : b) }
        }
        return jammed.sorted()
    }

    /// Looks in rings round a rectangle's place for one where it overlaps nothing.
    private mutating func moveToFreePlace(_ place: Int) -> Bool {
        let start = centers[place]
        for ring in 0..<Int(max(frame.width, frame.height) / 6) {
            for step in 0..<max(1, ring * 6) {
                let turn = 2 * Double.pi * Double(step) / Double(max(1, ring * 6))
                centers[place] = start + Point(cos(turn), sin(turn)) * (Double(ring) * 6)
                let wanted = centers[place]
                keepInside(place)
                guard wanted == centers[place] else { continue }
                let isFree = centers.indices.allSatisfy { other in
                    let over = overlap(place, other)
                    return other == place || min(over.x, over.y) <= slack
                }
                if isFree { return true }
            }
        }
        centers[place] = start
        return false
    }

    private mutating func keepInside(_ place: Int) {
        let half = Point(sizes[place].width / 2, sizes[place].height / 2)
        let low = Point(frame.x, frame.y) + half
        let high = Point(frame.x + frame.width, frame.y + frame.height) - half
        centers[place].x = max(low.x, min(centers[place].x, max(low.x, high.x)))
        centers[place].y = max(low.y, min(centers[place].y, max(low.y, high.y)))
    }

    /// Two in the very same place have no side to part along; a sunflower's spiral gives each its own.
    private mutating func spreadEqual() {
        var seen: [Point: Int] = [:]
        for place in centers.indices {
            let count = seen[centers[place], default: 0]
            seen[centers[place]] = count + 1
            guard count > 0 else { continue }
            let turn = Double(count) * 2.399963
            centers[place] = centers[place] + Point(cos(turn), sin(turn)) * Double(count).squareRoot()
        }
    }

    /// Pairs that may overlap, by a grid of the largest rectangle, in a fixed order.
    private func neighbours() -> [(Int, Int)] {
        let cellWidth = max(1, sizes.map(\.width).max() ?? 1), cellHeight = max(1, sizes.map(\.height).max() ?? 1)
        func cell(_ place: Int) -> Cell {
            Cell(x: Int(centers[place].x / cellWidth), y: Int(centers[place].y / cellHeight))
        }
        var members: [Cell: [Int]] = [:]
        for place in centers.indices { members[cell(place), default: []].append(place) }
        var pairs: [(Int, Int)] = []
        for a in centers.indices {
            let at = cell(a)
            for y in at.y - 1...at.y + 1 {
                for x in at.x - 1...at.x + 1 {
                    for b in members[Cell(x: x, y: y)] ?? [] where b > a { pairs.append((a, b)) }
                }
            }
        }
        return pairs
    }

    private struct Cell: Hashable {
        let x, y: Int
    }
}
