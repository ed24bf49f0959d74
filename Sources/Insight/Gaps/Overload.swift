internal import Community

extension GapSearch {
    /// Parties tied directly to more residents than they can be there for; who knows of no capacity is never among them.
    func overload() -> [Gap] {
        let helpers = parties.indices.filter { !parties[$0].isPerson && hasRoom($0) }
            .sorted { a, b in (load[a], a) < (load[b], b) }
        return parties.indices.compactMap { place in
            guard !parties[place].isPerson, let capacity = parties[place].capacity, load[place] > capacity else {
                return nil
            }
            let excess = load[place] - capacity
            let share = share(excess, of: load[place])
            return Gap(
                kind: .overload, severity: Gap.Severity(share: share), share: share, voice: nil, parties: [place],
                persons: excess, evidence: .load(residents: load[place], capacity: capacity),
                proposals: relief(of: place, among: helpers).map { [.share(of: place, with: $0)] } ?? [])
        }
    }

    /// The first party of the same kind that has the role, a purpose or a voice served in common.
    private func relief(of place: Int, among helpers: [Int]) -> Int? {
        helpers.first { other in
            parties[other].kind == parties[place].kind
                && (roles[other] != nil && roles[other] == roles[place]
                    || parties[other].purposes.contains { parties[place].purposes.contains($0) }
                    || parties[other].serves.contains { parties[place].serves.contains($0) })
        }
    }
}
