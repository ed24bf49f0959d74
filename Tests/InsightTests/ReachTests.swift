import Community
import Foundation
import Graphs
import Insight
import Testing

@Suite struct ReachTests {
    /// A worker knows a carer, who knows an elderly couple; a group stands in between for others; one elderly resident
    /// knows only a neighbour, and one nobody.
    private let street = try! NeighbourhoodMap(
        [
            .professional("worker"), .resident("carer", .informalCarers), .resident("couple", .elderly, persons: 2),
            .of(.group, "choir"), .resident("singer", .elderly), .resident("neighbour"), .resident("unseen", .elderly),
            .resident("alone", .elderly, persons: 4), .professional("agent"),
        ],
        ties: [
            ("worker", "carer"), ("carer", "couple"), ("worker", "choir"), ("choir", "singer"), ("neighbour", "unseen"),
            ("agent", "carer"), ("alone", "alone"),
        ],
        population: [
            PopulationFigure(voice: .elderly, area: "north", count: 30, year: 2024),
            PopulationFigure(voice: .elderly, area: "north", count: 90, year: 2020),
            PopulationFigure(voice: .elderly, area: "south", count: 10, source: "CBS"),
        ])

    @Test func `Steps are counted through groups and people, and people rather than parties`() throws {
        let report = try street.reach(of: .elderly, projection: Projection())
        #expect(report.sources == [street.place("worker"), street.place("agent")])
        #expect(report.residents.total == Headcount(persons: 8, parties: 4))
        #expect(report.residents.steps.map(\.within) == [1, 2, 3, nil])
        #expect(report.residents.steps.map(\.reached.persons) == [0, 3, 3, 3])
        #expect(report.residents.reached(within: 2)?.share == 3.0 / 8)
        #expect(report.distances.map(\.steps) == [2, 2, nil, nil])
    }

    @Test func `Without a path, without a tie and not on the map are three different things`() throws {
        let report = try street.reach(of: .elderly, projection: Projection())
        #expect(report.residents.unreachable == Headcount(persons: 1, parties: 1))
        #expect(report.residents.isolated == Headcount(persons: 4, parties: 1))
        #expect(report.distances.map(\.isTied) == [true, true, true, false])
        let population = try #require(report.population)
        #expect(population.population == 40)
        #expect(population.notRecorded == 32)
        #expect(population.recordedShare == 0.2)
        #expect(population.reachedShare == 3.0 / 40)
    }

    @Test func `Each source is said to reach whom, and whom it alone`() throws {
        let report = try street.reach(of: .elderly, projection: Projection())
        #expect(report.reachers.map(\.party) == [street.place("worker"), street.place("agent")])
        #expect(report.reachers.map(\.reached.persons) == [3, 2])
        #expect(report.reachers.map(\.only.persons) == [1, 0])
        #expect(report.distances.map(\.reachedBy) == [2, 1, 0, 0])
    }

    @Test func `A resident who is a source is in contact at no steps`() throws {
        let report = try street.reach(
            of: .elderly, from: SourceSelection([.party(street.place("alone"))]), within: 1, projection: Projection())
        #expect(report.residents.areSources == Headcount(persons: 4, parties: 1))
        #expect(report.residents.isolated.parties == 0)
        #expect(report.residents.reached(within: 1)?.share == 0.5)
        #expect(report.reachers.isEmpty)
    }

    @Test func `A moment and a kind decide which ties count`() throws {
        var number = 0
        let map = try NeighbourhoodMap(
            [.professional("worker"), .resident("early"), .resident("late")],
            ties: [("worker", "early"), ("worker", "late")]
        ) { tie in
            tie.until = number == 0 ? Day(year: 2023, month: 1, day: 1) : nil
            tie.since = number == 1 ? Day(year: 2023, month: 1, day: 1) : nil
            number += 1
        }
        func reached(on day: Day?) throws -> [Int?] {
            try map.reach(projection: Projection(moment: day)).distances.map(\.steps)
        }
        #expect(try reached(on: nil) == [1, 1])
        #expect(try reached(on: Day(year: 2022, month: 12, day: 31)) == [1, nil])
        #expect(try reached(on: Day(year: 2023, month: 1, day: 1)) == [nil, 1])
        #expect(try map.reach(projection: Projection(kinds: [.family])).residents.isolated.persons == 2)
    }

    @Test func `Direction runs from the sources to the residents`() throws {
        let map = try NeighbourhoodMap(
            [.professional("worker"), .resident("told"), .resident("telling")],
            ties: [("worker", "told"), ("telling", "worker")]
        ) { $0.direction = .oneWay }
        let report = try map.reach(projection: Projection(direction: .asRecorded))
        #expect(report.distances.map(\.steps) == [1, nil])
        #expect(report.residents.unreachable.persons == 1)
    }

    @Test func `Nobody to reach, nobody to reach them, and no others give no shares rather than nonsense`() throws {
        let empty = try NeighbourhoodMap([]).reach(projection: Projection())
        #expect(empty.residents.reached(within: nil)?.share == nil)
        #expect(empty.parity == nil)
        let alone = try NeighbourhoodMap([.resident("one", .elderly)]).reach(of: .elderly, projection: Projection())
        #expect(alone.residents.reached(within: 2)?.share == 0)
        #expect(alone.parity == nil)
        let noVoice = try street.reach(of: .statusHolders, projection: Projection())
        #expect(noVoice.residents.total.parties == 0)
        #expect(noVoice.population == nil)
        #expect(noVoice.parity == nil)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `Every resident counts once, and as far away as the slow way says`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        let steps = Int(seed % 4) + 1
        let projection = Projection(direction: seed.isMultiple(of: 2) ? .ignored : .asRecorded)
        let report = try map.reach(of: .lowIncome, within: steps, projection: projection, permutations: 0)
        let distances = map.slowDistances(projection)
        for resident in report.distances {
            let bySource = report.sources.map { distances[$0][resident.party] }
            #expect(resident.steps == bySource.compactMap { $0 }.min())
            #expect(
                resident.reachedBy
                    == report.sources.count { $0 != resident.party && distances[$0][resident.party] ?? .max <= steps })
        }
        for group in [report.residents, report.others] {
            let connected = try #require(group.reached(within: nil)?.reached)
            #expect(connected.persons + group.unreachable.persons + group.isolated.persons == group.total.persons)
            #expect(connected.parties + group.unreachable.parties + group.isolated.parties == group.total.parties)
        }
        for source in report.sources {
            let reached = report.distances.filter {
                $0.party != source && distances[source][$0.party] ?? .max <= steps
            }
            let row = report.reachers.first { $0.party == source }
            #expect(row?.reached.persons ?? 0 == reached.reduce(0) { $0 + map.parties[$1.party].persons })
            #expect(row?.only.parties ?? 0 == reached.count { $0.reachedBy == 1 && $0.steps != 0 })
        }
    }

    @Test func `The report is the same on any number of threads, and the same when read back`() throws {
        let map = try NeighbourhoodMap.random(seed: 5, parties: 300, ties: 500)
        func encoded(threads: Int) throws -> Data {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let report = try map.reach(
                of: .elderly, projection: Projection(), permutations: 1000, execution: Execution(threads: threads))
            let data = try encoder.encode(report)
            #expect(try encoder.encode(JSONDecoder().decode(ReachReport.self, from: data)) == data)
            return data
        }
        #expect(try encoded(threads: 1) == encoded(threads: 4))
    }

    @Test func `Work that is called off throws`() throws {
        let execution = Execution(threads: 2, isCancelled: { true })
        #expect(throws: CancellationError.self) {
            try street.reach(of: .elderly, projection: Projection(), execution: execution)
        }
    }
}
