/// Tells a graph of METIS from a list of ties or a matrix, both of which can begin with two numbers.
struct METISHead {
    private let nodeCount: Int
    private let tieCount: Int
    /// How many numbers stand before the neighbours of a node, and how many stand for each neighbour.
    private let own: Int
    private let step: Int

    /// A header of two to four numbers that can be one.
    init?(_ numbers: [Int]) {
        guard (2...4).contains(numbers.count), numbers.allSatisfy({ $0 >= 0 }) else { return nil }
        (nodeCount, tieCount) = (numbers[0], numbers[1])
        let format = numbers.count > 2 ? numbers[2] : 0
        guard [0, 1, 10, 11, 100, 101, 110, 111].contains(format) else { return nil }
        let weights = format / 10 % 10 == 1 ? (numbers.count > 3 ? numbers[3] : 1) : 0
        own = min(weights, 1 << 20) + format / 100
        step = format % 10 == 1 ? 2 : 1
    }

    /// Whether the lines below the header are the neighbours of so many nodes, each tie in the line of both its ends, and
    /// no loops. If all lines have two or three numbers, they can be a list of ties too: then the answer is no.
    ///
    /// It ends at the first line that does not fit. O(bytes) in time, O(1) in memory.
    func fits(_ fields: inout TextFields) -> Bool {
        var line: [TextFields.Field] = []
        var node = 0
        var halves = (up: 0, down: 0)
        // Sums of something of each tie, by which both halves are the same ties.
        var sums = (up: UInt64(0), down: UInt64(0))
        var isNoList = false
        while let range = fields.nextLine() {
            if fields.firstByte(range) == UInt8(ascii: "%") { continue }
            if node == nodeCount {
                if fields.isBlank(range) { continue }
                return false
            }
            fields.split(range, into: &line)
            node += 1
            guard line.count >= own, (line.count - own) % step == 0 else { return false }
            if !(2...3).contains(line.count) { isNoList = true }
            for place in stride(from: own, to: line.count, by: step) {
                guard let other = fields.wholeNumber(line[place]), (1...nodeCount).contains(other), other != node
                else { return false }
                let sum = Self.mixed(UInt64(min(node, other)) << 32 ^ UInt64(max(node, other)))
                if other > node {
                    halves.up += 1
                    sums.up &+= sum
                } else {
                    halves.down += 1
                    sums.down &+= sum
                }
            }
            if halves.up > tieCount || halves.down > tieCount { return false }
        }
        return node == nodeCount && halves == (tieCount, tieCount) && sums.up == sums.down && isNoList
    }

    /// A number that no other number is likely to become. [Steele, Lea & Flood 2014, SplitMix]
    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
