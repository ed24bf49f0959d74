import Community
import Foundation
import Graphs
import Insight
import Testing

@Suite struct DependenceTests {
    /// The worker alone brings in the choir and its two singers; the carer is known to the worker and the agent.
    private let street = try! NeighbourhoodMap(
        [
            .professional("worker"), .professional("agent"), .of(.group, "choir"), .resident("soprano", .elderly),
            .resident("bass", persons: 3), .resident("carer", .elderly), .resident("alone"), .resident("brother"),
        ],
        ties: [
            ("worker", "choir"), ("worker", "choir"), ("choir", "soprano"), ("choir", "bass"), ("worker", "carer"),
            ("agent", "carer"), ("bass", "brother"), ("soprano", "brother"),
        ])

    @Test func `Whoever all paths pass is a pillar, and whoever hangs under it a dependent`() throws {
        let report = try street.dependence(projection: Projection())
        let (worker, choir) = (street.place("worker"), street.place("choir"))
        #expect(report.pillars.map(\.party) == [worker, choir])
        #expect(report.pillars.map(\.dependsOn) == [nil, worker])
        #expect(report.pillars.map(\.dependents) == Array(repeating: Headcount(persons: 5, parties: 3), count: 2))
        #expect(report.inContact == Headcount(persons: 6, parties: 4))
        #expect(report.fragile == Headcount(persons: 5, parties: 3))
        #expect(report.residents.map(\.party) == ["soprano", "bass", "carer", "brother"].map(street.place))
        #expect(report.residents.map(\.dependsOn) == [choir, choir, nil, choir])
        #expect(report.residents.map(\.independentRoutes) == [1, 1, 2, 1])
        #expect(report.thread(of: street.place("bass")) == [worker, choir])
        #expect(report.thread(of: street.place("carer")) == [])
        #expect(report.dependents(of: worker) == ["soprano", "bass", "brother"].map(street.place))
        #expect(report.dependents(of: street.place("agent")) == [])
    }

    @Test func `Only residents of the voice count, whoever holds them`() throws {
        let report = try street.dependence(of: .elderly, projection: Projection())
        #expect(report.residents.map(\.party) == [street.place("soprano"), street.place("carer")])
        #expect(report.pillars.map(\.dependents.persons) == [1, 1])
    }

    @Test func `A source depends on nobody, and without sources nobody depends`() throws {
        let bass = street.place("bass")
        let sources = SourceSelection([.kind(.professional), .party(bass)])
        let report = try street.dependence(from: sources, projection: Projection())
        #expect(!report.residents.contains { $0.party == bass })
        #expect(report.residents.first { $0.party == street.place("brother") }?.independentRoutes == 2)
        let none = try street.dependence(from: SourceSelection([]), projection: Projection())
        #expect(none.pillars.isEmpty && none.residents.isEmpty)
        #expect(none.inContact == Headcount())
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `A party is a pillar of exactly those who lose all contact when it is taken away`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, ties: 20 + Int(seed) / 3)
        let projection = Projection(direction: seed.isMultiple(of: 2) ? .ignored : .asRecorded)
        let report = try map.dependence(projection: projection)
        func inContact(without gone: Set<Int>) -> Set<Int> {
            let distances = map.slowDistances(projection, without: gone)
            return Set(map.parties.indices.filter { place in report.sources.contains { distances[$0][place] != nil } })
        }
        let before = inContact(without: [])
        #expect(
            report.residents.map(\.party)
                == map.parties.indices.filter {
                    map.parties[$0].isPerson && before.contains($0) && !report.sources.contains($0)
                })
        var threads: [Int: Set<Int>] = [:]
        for place in map.parties.indices {
            let lost = before.subtracting(inContact(without: [place])).subtracting([place])
            let residents = report.residents.map(\.party).filter(lost.contains)
            for resident in residents { threads[resident, default: []].insert(place) }
            #expect(report.dependents(of: place) == residents)
            let pillar = report.pillars.first { $0.party == place }
            #expect(pillar?.dependents.parties ?? 0 == residents.count)
            #expect(pillar?.dependents.persons ?? 0 == residents.reduce(0) { $0 + map.parties[$1].persons })
        }
        for resident in report.residents {
            let thread = report.thread(of: resident.party)
            #expect(Set(thread) == threads[resident.party] ?? [])
            #expect(thread.last == resident.dependsOn)
            #expect((resident.independentRoutes == 1) == (resident.dependsOn != nil))
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `There are as many independent routes as parties must leave to end all contact`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, parties: 8, ties: 13)
        let projection = Projection(direction: seed.isMultiple(of: 2) ? .ignored : .asRecorded)
        let report = try map.dependence(projection: projection)
        var fewest: [Int: Int] = [:]
        for choice in 0..<1 << map.parties.count {
            let gone = Set(map.parties.indices.filter { choice >> $0 & 1 == 1 })
            let distances = map.slowDistances(projection, without: gone)
            for resident in report.residents.map(\.party) where !gone.contains(resident) {
                let isInContact = report.sources.contains { distances[$0][resident] != nil }
                if !isInContact { fewest[resident] = min(fewest[resident] ?? .max, gone.count) }
            }
        }
        for resident in report.residents { #expect(resident.independentRoutes == fewest[resident.party]) }
    }

    @Test func `The report is the same on any number of threads, and the same when read back`() throws {
        let map = try NeighbourhoodMap.random(seed: 5, parties: 100, ties: 150)
        func encoded(threads: Int) throws -> Data {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let data = try encoder.encode(
                map.dependence(projection: Projection(), execution: Execution(threads: threads)))
            #expect(try encoder.encode(JSONDecoder().decode(DependenceReport.self, from: data)) == data)
            return data
        }
        #expect(try encoded(threads: 1) == encoded(threads: 4))
    }
}
