/// Sets that are merged two at a time: union by size with path halving.
struct DisjointSets {
    private var parents: [UInt32]
    private var sizes: [UInt32]

    /// Makes a set of each element by itself.
    init(count: Int) {
        parents = (0..<count).map(UInt32.init)
        sizes = [UInt32](repeating: 1, count: count)
    }

    /// The element by which the set of an element is known until it is merged.
    mutating func root(of element: UInt32) -> UInt32 {
        var place = element
        while parents[Int(place)] != place {
            parents[Int(place)] = parents[Int(parents[Int(place)])]
            place = parents[Int(place)]
        }
        return place
    }

    /// Merges the sets of two elements.
    mutating func union(_ first: UInt32, _ second: UInt32) { _ = join(first, second) }

    /// Merges the sets of two elements; false if they are in one already.
    mutating func join(_ first: UInt32, _ second: UInt32) -> Bool {
        var large = root(of: first)
        var small = root(of: second)
        if large == small { return false }
        if sizes[Int(large)] < sizes[Int(small)] { swap(&large, &small) }
        parents[Int(small)] = large
        sizes[Int(large)] += sizes[Int(small)]
        return true
    }
}
