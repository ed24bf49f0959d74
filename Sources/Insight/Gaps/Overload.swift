internal import Community

extension GapSearch {
    /// Parties tied directly to more residents than they can be there for; who knows of no capacity is never among them.
    func overload() -> [Gap] {
        parties.indices.compactMap { place in
            guard !parties[place].isPerson, let capacity = parties[place].capacity, load[place] > capacity else {
                return nil
            }
            let excess = load[place] - capacity
            let share = share(excess, of: load[place])
            return Gap(
                kind: .overload, severity: Gap.Severity(share: share), share: share, voice: nil, parties: [place],
                persons: excess, evidence: .load(residents: load[place], capacity: capacity),
                proposals: relief(of: place).map { [.share(of: place, with: $0)] } ?? [])
        }
    }

    /// The least loaded party of the same kind with room that has the role, a purpose or a voice served in common.
    private func relief(of place: Int) -> Int? {
        parties.indices.filter { other in
            other != place && parties[other].kind == parties[place].kind && hasRoom(other)
                && (roles[other] != nil && roles[other] == roles[place]
                    || parties[other].purposes.contains { parties[place].purposes.contains($0) }
                    || parties[other].serves.contains { parties[place].serves.contains($0) })
        }.min { a, b in (load[a], a) < (load[b], b) }
    }
}
