#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension LevelGraph {
    /// Divides each community into parts that hold together: each node starts alone and may join a part of its own
    /// community, once (Traag, Waltman & van Eck 2019).
    ///
    /// Only a node, and a part, that is well connected to the rest of the community takes part. Among the parts where the
    /// quality does not fall, better ones are likelier: as exp(gain / randomness), the gain in units of an edge.
    ///
    /// - Returns: for each node its part, from 0 up to the number of nodes.
    func refined(
        _ communities: borrowing Scratch<UInt32>, randomness: Double, using generator: inout SeededGenerator
    ) -> Scratch<UInt32> {
        isUnit
            ? refined(communities, randomness: randomness, using: &generator) { _ in 1 }
            : refined(communities, randomness: randomness, using: &generator) { weights[$0] }
    }

    @inline(__always)
    private func refined(
        _ communities: borrowing Scratch<UInt32>, randomness: Double, using generator: inout SeededGenerator,
        weight: (Int) -> Double
    ) -> Scratch<UInt32> {
        let communitySizes = Scratch<Double>(repeating: 0, count: nodeCount)
        let parts = Scratch<UInt32>(0..<UInt32(nodeCount))
        let partSizes = Scratch<Double>(uninitialized: nodeCount)
        // What leads from a part to the rest of its community.
        let outward = Scratch<Double>(uninitialized: nodeCount)
        for node in 0..<nodeCount {
            let own = communities[node]
            communitySizes[Int(own)] += sizes[node]
            partSizes[node] = sizes[node]
            var sum = 0.0
            for slot in offsets[node]..<offsets[node + 1] {
                sum += weight(slot) * Double(Int(communities[Int(neighbors[slot])], equals: own))
            }
            outward[node] = sum
        }
        let isAlone = Scratch(repeating: true, count: nodeCount)
        let ties = Scratch<Double>(repeating: 0, count: nodeCount)
        let touched = Scratch<UInt32>(uninitialized: nodeCount + 1)
        let gains = Scratch<Double>(uninitialized: nodeCount + 1)

        for node in 0..<nodeCount {
            let own = communities[node]
            let communitySize = communitySizes[Int(own)]
            let size = sizes[node]
            if !isAlone[node] || outward[node] + negligible < penalty * size * (communitySize - size) { continue }
            var touchedCount = 0
            for slot in offsets[node]..<offsets[node + 1] {
                let neighbor = Int(neighbors[slot])
                let isInside = Int(communities[neighbor], equals: own)
                let part = parts[neighbor]
                let tie = ties[Int(part)]
                touched[touchedCount] = part
                touchedCount &+= isInside & Int(isZero: tie)
                ties[Int(part)] = tie + weight(slot) * Double(isInside)
            }
            var candidates = 0
            var best = 0.0
            for place in 0..<touchedCount {
                let part = Int(touched[place])
                let gain = ties[part] - penalty * size * partSizes[part]
                let rest = penalty * partSizes[part] * (communitySize - partSizes[part])
                if gain < 0 || outward[part] + negligible < rest {
                    ties[part] = 0
                    continue
                }
                touched[candidates] = UInt32(part)
                gains[candidates] = gain
                best = max(best, gain)
                candidates += 1
            }
            if let place = pick(gains, candidates, best: best, randomness: randomness, using: &generator) {
                let part = Int(touched[place])
                isAlone[node] = false
                isAlone[part] = false
                parts[node] = UInt32(part)
                partSizes[part] += size
                outward[part] += outward[node] - 2 * ties[part]
            }
            for place in 0..<candidates { ties[Int(touched[place])] = 0 }
        }
        return parts
    }

    /// A place drawn with probability exp(gain / randomness); `nil` for staying alone, which gains nothing.
    @inline(__always)
    private func pick(
        _ gains: borrowing Scratch<Double>, _ count: Int, best: Double, randomness: Double,
        using generator: inout SeededGenerator
    ) -> Int? {
        if count == 0 { return nil }
        let scale = randomness * unit
        func chance(_ gain: Double) -> Double {
            if gain == best { return 1 }
            // Beyond this a gain is never drawn.
            return gain < best - 40 * scale ? 0 : exp((gain - best) / scale)
        }
        let alone = chance(0)
        var total = alone
        for place in 0..<count {
            gains[place] = chance(gains[place])
            total += gains[place]
        }
        var left = generator.unit() * total - alone
        if left < 0 { return nil }
        for place in 0..<count {
            left -= gains[place]
            if left < 0 { return place }
        }
        return count - 1
    }
}
