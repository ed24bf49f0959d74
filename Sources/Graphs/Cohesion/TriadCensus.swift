/// The sixteen ways in which three nodes can be joined: the number of mutual, asymmetric and null pairs, and where that
/// leaves a choice a letter: down, up, transitive or cyclic (Holland & Leinhardt 1970).
public enum TriadType: String, CaseIterable, Sendable {
    /// No edge.
    case t003 = "003"
    /// A → B.
    case t012 = "012"
    /// A ↔ B.
    case t102 = "102"
    /// A ← B → C.
    case t021D = "021D"
    /// A → B ← C.
    case t021U = "021U"
    /// A → B → C.
    case t021C = "021C"
    /// A ↔ B ← C.
    case t111D = "111D"
    /// A ↔ B → C.
    case t111U = "111U"
    /// A ← B ← C and A ← C.
    case t030T = "030T"
    /// A → B → C → A.
    case t030C = "030C"
    /// A ↔ B ↔ C.
    case t201 = "201"
    /// A ← B → C and A ↔ C.
    case t120D = "120D"
    /// A → B ← C and A ↔ C.
    case t120U = "120U"
    /// A → B → C and A ↔ C.
    case t120C = "120C"
    /// A → B ↔ C ↔ A.
    case t210 = "210"
    /// All mutual.
    case t300 = "300"

    /// The type of three nodes by the codes of their pairs first-second, first-third and second-third: 1 for an edge to
    /// the node named second, 2 for one back, 3 for both.
    fileprivate init(codes: (UInt8, UInt8, UInt8)) {
        func flipped(_ code: UInt8) -> UInt8 { (code & 1) << 1 | code >> 1 }
        // What each node has with the other two, seen from itself.
        let views = [
            (codes.0, codes.1), (flipped(codes.0), codes.2), (flipped(codes.1), flipped(codes.2)),
        ]
        let pairs = [codes.0, codes.1, codes.2]
        func has(_ first: UInt8, _ second: UInt8) -> Bool {
            views.contains { $0 == (first, second) || $0 == (second, first) }
        }
        self =
            switch (pairs.count { $0 == 3 }, pairs.count { $0 == 1 || $0 == 2 }) {
            case (0, 0): .t003
            case (0, 1): .t012
            case (1, 0): .t102
            case (0, 2): has(1, 1) ? .t021D : has(2, 2) ? .t021U : .t021C
            case (1, 1): has(3, 2) ? .t111D : .t111U
            case (0, _): has(1, 1) ? .t030T : .t030C
            case (2, 0): .t201
            case (1, _): has(1, 1) ? .t120D : has(2, 2) ? .t120U : .t120C
            case (2, _): .t210
            default: .t300
            }
    }

    /// The place of the type of each combination of three codes, as code + 4 code + 16 code.
    fileprivate static let places: [Int] = (0..<64).map { code in
        let type = TriadType(codes: (UInt8(code & 3), UInt8(code >> 2 & 3), UInt8(code >> 4)))
        return allCases.firstIndex(of: type)!
    }
}

/// How many threes of nodes are joined in each of the sixteen ways.
public struct TriadCensus: Sendable, Equatable {
    fileprivate let counts: [Int]

    /// The number of threes of a type.
    public subscript(type: TriadType) -> Int { counts[TriadType.allCases.firstIndex(of: type)!] }
}

extension Graph {
    /// Counts all threes of nodes by the way in which they are joined.
    ///
    /// Parallel edges count once, loops do not. An undirected edge leads both ways, so that only 003, 102, 201 and 300
    /// occur.
    ///
    /// - Parameter execution: how the work is done.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(Σ degree²) in time at most, O(n + m) in memory.
    /// - SeeAlso: V. Batagelj & A. Mrvar, A subquadratic triad census algorithm for large sparse networks with small
    ///   maximum degree, Social Networks 23 (2001).
    public func triadCensus(execution: Execution = .allCores) throws(CancellationError) -> TriadCensus {
        let rows = CodedRows(self)
        let blank = [Int](repeating: 0, count: TriadType.allCases.count)
        let block = 256
        let count = nodeCount
        let parts = try execution.suited(to: edgeCount).map((count + block - 1) / block, blank: blank, scratch: {}) {
            part, _ in
            var counts = blank
            for low in part * block..<min((part + 1) * block, count) {
                for slot in rows.offsets[low]..<rows.offsets[low + 1] where rows.neighbors[slot] > low {
                    rows.countThirds(low, Int(rows.neighbors[slot]), rows.codes[slot], nodeCount: count, &counts)
                }
            }
            return counts
        }
        var counts = blank
        for part in parts { for place in counts.indices { counts[place] += part[place] } }
        let all = count < 3 ? 0 : count * (count - 1) / 2 * (count - 2) / 3
        counts[0] = all - counts.reduce(0, +)
        return TriadCensus(counts: counts)
    }
}

extension CodedRows {
    /// Counts the threes of a pair with an edge and a third node, each three at one pair only.
    fileprivate func countThirds(_ low: Int, _ high: Int, _ code: UInt8, nodeCount: Int, _ counts: inout [Int]) {
        var (first, second) = (offsets[low], offsets[high])
        var joined = 0
        while first < offsets[low + 1] || second < offsets[high + 1] {
            let ofLow = first < offsets[low + 1] ? Int(neighbors[first]) : .max
            let ofHigh = second < offsets[high + 1] ? Int(neighbors[second]) : .max
            let third = min(ofLow, ofHigh)
            let lowCode = ofLow == third ? codes[first] : 0
            let highCode = ofHigh == third ? codes[second] : 0
            if ofLow == third { first += 1 }
            if ofHigh == third { second += 1 }
            if third == low || third == high { continue }
            joined += 1
            // Left to the pair of the two lowest that are joined.
            if high < third || low < third && lowCode == 0 {
                counts[TriadType.places[Int(code) + 4 * Int(lowCode) + 16 * Int(highCode)]] += 1
            }
        }
        counts[code == 3 ? 2 : 1] += nodeCount - 2 - joined
    }
}
