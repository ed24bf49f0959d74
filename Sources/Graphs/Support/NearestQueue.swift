/// Nodes waiting to be settled, each of them once, the nearest first: a heap in which every place has four below it, and
/// which knows the place of every node. Its memory is kept when it is empty.
///
/// Distances are at least 0, so that their bits are in the same order as they are, and are compared as whole numbers.
struct NearestQueue: ~Copyable {
    private struct Entry {
        var distance: UInt64
        var node: UInt32
    }

    private let entries: UnsafeMutablePointer<Entry>
    /// For each node its place; the greatest number for one that is not waiting.
    private let places: Scratch<UInt32>
    private(set) var count = 0

    init(nodeCount: Int) {
        // The four below a place share a line of memory: they begin at multiples of four.
        entries = UnsafeMutableRawPointer.allocate(
            byteCount: (nodeCount + 4) * MemoryLayout<Entry>.stride, alignment: 64
        )
        .bindMemory(to: Entry.self, capacity: nodeCount + 4)
        places = Scratch(repeating: .max, count: nodeCount)
    }

    deinit { entries.deallocate() }

    /// The place of the nearest node. The places before it are not used.
    private static var top: Int { 3 }

    @inline(__always)
    private static func firstBelow(_ place: Int) -> Int { 4 * place - 8 }

    @inline(__always)
    private static func above(_ place: Int) -> Int { place / 4 + 2 }

    /// Adds a node; or, if it is waiting, moves it to a distance that is less.
    @inline(__always)
    mutating func put(_ node: UInt32, at distance: Double) {
        var place = Int(places[Int(node)])
        if place == UInt32.max {
            place = Self.top + count
            count += 1
        }
        rise(Entry(distance: distance.bitPattern, node: node), from: place)
    }

    /// Takes out the nearest node.
    @inline(__always)
    mutating func popNearest() -> (node: UInt32, distance: Double)? {
        if count == 0 { return nil }
        let nearest = entries[Self.top]
        count -= 1
        if count > 0 { sink(entries[Self.top + count]) }
        places[Int(nearest.node)] = .max
        return (nearest.node, Double(bitPattern: nearest.distance))
    }

    @inline(__always)
    private func rise(_ entry: Entry, from start: Int) {
        var place = start
        while place > Self.top {
            let above = Self.above(place)
            if entries[above].distance <= entry.distance { break }
            set(entries[above], at: place)
            place = above
        }
        set(entry, at: place)
    }

    /// Puts an entry at the top, and moves it down.
    @inline(__always)
    private func sink(_ entry: Entry) {
        let end = Self.top + count
        var place = Self.top
        while true {
            let below = Self.firstBelow(place)
            if below >= end { break }
            var least = below
            if below + 4 <= end {
                let left = entries[below + 1].distance < entries[below].distance ? below + 1 : below
                let right = entries[below + 3].distance < entries[below + 2].distance ? below + 3 : below + 2
                least = entries[right].distance < entries[left].distance ? right : left
            } else {
                for other in below + 1..<max(below + 1, end) where entries[other].distance < entries[least].distance {
                    least = other
                }
            }
            if entries[least].distance >= entry.distance { break }
            set(entries[least], at: place)
            place = least
        }
        set(entry, at: place)
    }

    @inline(__always)
    private func set(_ entry: Entry, at place: Int) {
        entries[place] = entry
        places[Int(entry.node)] = UInt32(place)
    }
}
