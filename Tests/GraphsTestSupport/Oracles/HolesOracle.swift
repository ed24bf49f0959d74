package import Graphs

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Burt's measures of one node, from their formulas on a matrix.
package struct HolesOracle {
    package var effectiveSize: Double
    package var efficiency: Double
    package var constraint: Double
    package var hierarchy: Double

    package init(_ graph: Graph, strengths: EdgeColumn<Double>?, of ego: Int, _ model: HolesModel) {
        var weights = Array(repeating: [Double](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            if tail == head { continue }
            weights[tail][head] += strengths?[edge] ?? 1
            weights[head][tail] += strengths?[edge] ?? 1
        }
        let all = Array(0..<graph.nodeCount)
        let contacts = all.filter { weights[ego][$0] > 0 }
        let circle = model == .wholeNetwork ? all : contacts + [ego]
        func share(_ from: Int, _ to: Int) -> Double {
            weights[from][to] / circle.reduce(0) { $0 + weights[from][$1] }
        }
        func marginal(_ from: Int, _ to: Int) -> Double { weights[from][to] / circle.map { weights[from][$0] }.max()! }
        func others(_ contact: Int) -> [Int] { contacts.filter { $0 != contact } }
        let count = Double(contacts.count)
        effectiveSize = contacts.reduce(0) { sum, contact in
            sum + others(contact).reduce(1) { $0 - share(ego, $1) * marginal(contact, $1) }
        }
        let dyads = contacts.map { contact in
            let invested = others(contact).reduce(share(ego, contact)) { $0 + share(ego, $1) * share($1, contact) }
            return invested * invested
        }
        constraint = dyads.reduce(0, +)
        let mean = constraint / count
        hierarchy =
            contacts.count == 1
            ? 1 : dyads.reduce(0) { $0 + $1 / mean * log($1 / mean) } / (count * log(count))
        if contacts.isEmpty { (effectiveSize, constraint, hierarchy) = (.nan, .nan, .nan) }
        efficiency = effectiveSize / count
    }
}
