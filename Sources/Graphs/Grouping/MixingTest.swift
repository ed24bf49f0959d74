/// A figure of a table of mixing.
public enum MixingMeasure: CaseIterable, Sendable {
    /// ``Mixing/eiIndex``
    case eiIndex
    /// ``Mixing/rescaledEIIndex``
    case rescaledEIIndex
    /// ``Mixing/assortativity``
    case assortativity
    /// ``Mixing/guptaAndersonMay``
    case guptaAndersonMay
    /// ``Mixing/freemanSegregation``
    case freemanSegregation
    /// ``Mixing/oddsRatio``
    case oddsRatio
    /// ``Mixing/yulesQ``
    case yulesQ

    func value(of mixing: Mixing) -> Double {
        switch self {
        case .eiIndex: mixing.eiIndex
        case .rescaledEIIndex: mixing.rescaledEIIndex
        case .assortativity: mixing.assortativity
        case .guptaAndersonMay: mixing.guptaAndersonMay
        case .freemanSegregation: mixing.freemanSegregation
        case .oddsRatio: mixing.oddsRatio
        case .yulesQ: mixing.yulesQ
        }
    }
}

/// A table of mixing beside what it would be if the groups had nothing to do with the ties.
public struct MixingTest: Sendable {
    /// The table.
    public let mixing: Mixing
    /// The test of each place of the table, by `[from][to]`.
    public let cells: [[PermutationTest]]
    /// The test of Coleman's homophily of each group.
    public let homophily: [PermutationTest]
    private let measures: [PermutationTest]

    /// The test of a figure of the whole table.
    public subscript(measure: MixingMeasure) -> PermutationTest {
        measures[MixingMeasure.allCases.firstIndex(of: measure)!]
    }

    init(_ mixing: Mixing, permuted: [[Double]]) {
        self.mixing = mixing
        let observed = Self.figures(mixing)
        let tests = observed.indices.map { place in
            PermutationTest(observed: observed[place], permuted: permuted.lazy.map { $0[place] })
        }
        let count = mixing.sizes.count
        cells = (0..<count).map { Array(tests[$0 * count..<($0 + 1) * count]) }
        homophily = Array(tests[count * count..<count * count + count])
        measures = Array(tests[(count * count + count)...])
    }

    /// All figures of a table in one row.
    static func figures(_ mixing: Mixing) -> [Double] {
        mixing.ties.flatMap { $0 } + mixing.colemanHomophily + MixingMeasure.allCases.map { $0.value(of: mixing) }
    }
}

extension Graph {
    /// Tests a table of mixing, and every figure of it, by putting the groups on the nodes in random order.
    ///
    /// The ties stay as they are, and so do the sizes of the groups. Loops are left out, parallel edges count each. How
    /// sure a probability is says ``PermutationTest/monteCarloError(of:)``.
    ///
    /// - Parameters:
    ///   - groups: for each node its group, from 0 up.
    ///   - strengths: what each edge is worth; 1 without.
    ///   - permutations: how many random orders to try.
    ///   - seed: what decides them, whatever the number of threads.
    ///   - execution: how the work is done.
    /// - Precondition: one group for each node, at least 0; one strength for each edge, finite and at least 0; at least
    ///   one permutation.
    /// - Throws: `CancellationError` if the execution is cancelled.
    /// - Complexity: O(n + m + g²) for each permutation and g groups, and O(g²) numbers of memory.
    public func mixingTest(
        by groups: NodeColumn<Int>, strengths: EdgeColumn<Double>? = nil, permutations: Int = 10_000, seed: UInt64,
        execution: Execution = .allCores
    ) throws(CancellationError) -> MixingTest {
        let observed = mixing(by: groups, strengths: strengths)
        let count = observed.sizes.count
        var ends: [(UInt32, UInt32)] = []
        var weights: [Double] = []
        for edge in 0..<edgeCount where tails[edge] != heads[edge] {
            ends.append((tails[edge], heads[edge]))
            weights.append(strengths?.values[edge] ?? 1)
        }
        let small = NodeColumn(groups.values.map { UInt32($0) })
        let permuted = try PermutationTest.figures(
            small, permutations: permutations, seed: seed, execution: execution.suited(to: permutations * edgeCount)
        ) { [ends, weights] shuffled in
            var table = [Double](repeating: 0, count: count * count)
            shuffled.values.withUnsafeBufferPointer { groups in
                table.withUnsafeMutableBufferPointer { table in
                    for place in ends.indices {
                        let (tail, head) = ends[place]
                        table[Int(groups[Int(tail)]) * count + Int(groups[Int(head)])] += weights[place]
                    }
                }
            }
            return MixingTest.figures(Mixing(arcs: table, sizes: observed.sizes, isDirected: isDirected))
        }
        return MixingTest(observed, permuted: permuted)
    }
}
