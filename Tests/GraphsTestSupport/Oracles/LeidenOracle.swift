package import Graphs

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Leiden and Louvain in lists and dictionaries, step by step as they are described: with the same draws it must find the
/// very same communities, where strengths are such that sums are not rounded.
package struct LeidenOracle {
    private struct Level {
        var rows: [[(neighbor: Int, weight: Double)]]
        var sizes: [Double]
        let penalty: Double
        let unit: Double

        var negligible: Double { 1e-10 * unit }
    }

    private let base: Level
    private let order: [Int]
    private var generator: SeededGenerator

    package init(_ graph: Graph, _ quality: CommunityQuality, strengths: EdgeColumn<Double>?, seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        var order = Array(0..<graph.nodeCount)
        generator.shuffle(&order)
        self.order = order
        var ranks = order
        for (rank, node) in order.enumerated() { ranks[node] = rank }
        var ends: [[(neighbor: Int, edge: Edge)]] = graph.nodes.map { _ in [] }
        for edge in graph.edges {
            let (tail, head) = (graph.source(of: edge).index, graph.target(of: edge).index)
            ends[tail].append((head, edge))
            ends[head].append((tail, edge))
        }
        let arcs = order.map { node in
            ends[node].sorted { ($0.neighbor, $0.edge) < ($1.neighbor, $1.edge) }
                .map { ($0.neighbor, strengths?[$0.edge] ?? 1) }
        }
        let nodeStrengths = arcs.map { $0.reduce(0.0) { $0 + $1.1 } }
        let total = nodeStrengths.reduce(0, +)
        let rows = zip(order, arcs).map { node, row in
            row.filter { $0.0 != node && $0.1 > 0 }.map { (ranks[$0.0], $0.1) }
        }
        let count = Double(rows.reduce(0) { $0 + $1.count })
        let unit = count == 0 ? 0 : total / count
        base =
            switch quality {
            case .modularity(let resolution):
                Level(
                    rows: rows, sizes: nodeStrengths, penalty: total > 0 ? resolution / total : 0, unit: unit)
            case .constantPotts(let resolution):
                Level(rows: rows, sizes: order.map { _ in 1 }, penalty: resolution, unit: unit)
            }
    }

    /// The communities that Leiden comes to.
    package mutating func leiden(iterations: Int, randomness: Double) -> Communities {
        var membership = Array(order.indices)
        for _ in 0..<iterations {
            var (level, standIn, communities) = (base, Array(order.indices), membership)
            while true {
                communities = Self.numbered(moved(communities, level))
                if (communities.max() ?? -1) + 1 == level.rows.count { break }
                let parts = Self.numbered(refined(communities, level, randomness))
                if (parts.max() ?? -1) + 1 == level.rows.count { continue }
                standIn = standIn.map { parts[$0] }
                let members = Self.members(parts)
                communities = members.map { communities[$0[0]] }
                level = merged(parts, members, level)
            }
            let found = standIn.map { communities[$0] }
            if Communities(NodeColumn(found)) == Communities(NodeColumn(membership)) { break }
            membership = found
        }
        return named(membership)
    }

    /// The communities that Louvain comes to.
    package func louvain() -> Communities {
        var (level, membership) = (base, Array(order.indices))
        while true {
            let communities = Self.numbered(moved(Array(level.rows.indices), level))
            if (communities.max() ?? -1) + 1 == level.rows.count { return named(membership) }
            membership = membership.map { communities[$0] }
            level = merged(communities, Self.members(communities), level)
        }
    }

    private func named(_ membership: [Int]) -> Communities {
        var labels = membership
        for (rank, node) in order.enumerated() { labels[node] = membership[rank] }
        return Communities(NodeColumn(labels))
    }

    private func moved(_ start: [Int], _ level: Level) -> [Int] {
        var communities = start
        var totals = level.sizes.map { _ in 0.0 }
        var counts = level.sizes.map { _ in 0 }
        for (node, community) in communities.enumerated() {
            totals[community] += level.sizes[node]
            counts[community] += 1
        }
        var empty = counts.indices.filter { counts[$0] == 0 }
        var queue = Array(level.rows.indices)
        while !queue.isEmpty {
            let node = queue.removeFirst()
            if level.rows[node].isEmpty { continue }
            let (old, size) = (communities[node], level.sizes[node])
            let (ties, met) = Self.ties(level.rows[node]) { communities[$0] }
            totals[old] -= size
            var (best, bestGain) = (old, ties[old, default: 0] - level.penalty * size * totals[old] + level.negligible)
            for community in met where community != old {
                let gain = ties[community]! - level.penalty * size * totals[community]
                if gain > bestGain { (best, bestGain) = (community, gain) }
            }
            if bestGain < 0, counts[old] > 1, let free = empty.last { best = free }
            totals[best] += size
            if best == old { continue }
            counts[old] -= 1
            if counts[best] == 0 { empty.removeLast() }
            counts[best] += 1
            if counts[old] == 0 { empty.append(old) }
            communities[node] = best
            for (neighbor, _) in level.rows[node] where communities[neighbor] != best && !queue.contains(neighbor) {
                queue.append(neighbor)
            }
        }
        return communities
    }

    private mutating func refined(_ communities: [Int], _ level: Level, _ randomness: Double) -> [Int] {
        let members = Self.members(communities)
        let totals = members.map { $0.reduce(0) { $0 + level.sizes[$1] } }
        var parts = Array(level.rows.indices)
        func isWellConnected(_ part: Int, _ parts: [Int], in community: Int) -> Bool {
            let own = members[community].filter { parts[$0] == part }
            let size = own.reduce(0) { $0 + level.sizes[$1] }
            let outward = own.reduce(0) { sum, node in
                level.rows[node].reduce(sum) {
                    communities[$1.neighbor] == community && parts[$1.neighbor] != part ? $0 + $1.weight : $0
                }
            }
            return outward + level.negligible >= level.penalty * size * (totals[community] - size)
        }
        for node in level.rows.indices {
            let own = communities[node]
            if parts.count(where: { $0 == parts[node] }) > 1 || !isWellConnected(node, parts, in: own) { continue }
            let inside = level.rows[node].filter { communities[$0.neighbor] == own }
            let (ties, met) = Self.ties(inside) { parts[$0] }
            let choices = met.map { part in
                let size = members[own].filter { parts[$0] == part }.reduce(0) { $0 + level.sizes[$1] }
                return (part, gain: ties[part]! - level.penalty * level.sizes[node] * size)
            }.filter { $0.gain >= 0 && isWellConnected($0.0, parts, in: own) }
            if choices.isEmpty { continue }
            let best = choices.reduce(0) { max($0, $1.gain) }
            let scale = randomness * level.unit
            func chance(_ gain: Double) -> Double { gain < best - 40 * scale ? 0 : exp((gain - best) / scale) }
            let chances = choices.map { chance($0.gain) }
            var left = generator.unit() * chances.reduce(chance(0), +) - chance(0)
            if left < 0 { continue }
            let place = chances.firstIndex {
                left -= $0
                return left < 0
            }
            parts[node] = choices[place ?? choices.count - 1].0
        }
        return parts
    }

    private func merged(_ groups: [Int], _ members: [[Int]], _ level: Level) -> Level {
        var next = level
        next.rows = members.enumerated().map { group, nodes in
            let (ties, met) = Self.ties(nodes.flatMap { level.rows[$0] }) { groups[$0] }
            return met.filter { $0 != group }.map { ($0, ties[$0]!) }
        }
        next.sizes = members.map { $0.reduce(0) { $0 + level.sizes[$1] } }
        return next
    }

    /// What a row is worth to each group, and the groups in the order in which they are met.
    private static func ties(
        _ row: [(neighbor: Int, weight: Double)], group: (Int) -> Int
    ) -> (ties: [Int: Double], met: [Int]) {
        var (ties, met): ([Int: Double], [Int]) = ([:], [])
        for (neighbor, weight) in row {
            if ties[group(neighbor)] == nil { met.append(group(neighbor)) }
            ties[group(neighbor), default: 0] += weight
        }
        return (ties, met)
    }

    private static func numbered(_ groups: [Int]) -> [Int] {
        var numbers: [Int: Int] = [:]
        return groups.map { group in
            let number = numbers[group] ?? numbers.count
            numbers[group] = number
            return number
        }
    }

    private static func members(_ groups: [Int]) -> [[Int]] {
        var members = [[Int]](repeating: [], count: (groups.max() ?? -1) + 1)
        for (node, group) in groups.enumerated() { members[group].append(node) }
        return members
    }
}
