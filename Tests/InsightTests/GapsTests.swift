import Community
import Foundation
import Graphs
import Insight
import Testing

@Suite struct GapsTests {
    @Test func `The most urgent come first, and of those the ones about most people`() throws {
        let map = try NeighbourhoodMap(
            [
                .professional("worker", capacity: 9), .resident("known", persons: 10), .resident("alone", .elderly),
                .resident("couple", .lowIncome, persons: 2),
            ],
            ties: [("worker", "known")])
        let gaps = try map.gaps(projection: Projection()).gaps
        #expect(gaps.map(\.kind) == [.onASingleThread, .isolated, .isolated, .overload])
        #expect(gaps.map(\.severity) == [.high, .high, .high, .low])
        #expect(gaps.map(\.persons) == [10, 2, 1, 1])
    }

    @Test(arguments: [(0.0, Gap.Severity.low), (0.19, .low), (0.2, .medium), (0.49, .medium), (0.5, .high), (1, .high)])
    func `Severity follows from a share`(share: Double, severity: Gap.Severity) {
        #expect(Gap.Severity(share: share) == severity)
    }

    @Test func `Nothing is missing on an empty map`() throws {
        let report = try NeighbourhoodMap([]).gaps(projection: Projection(), day: Day(year: 2025, month: 1, day: 1))
        #expect(report.gaps.isEmpty)
        #expect(report.sources.isEmpty)
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `Every resident is in reach, out of reach or isolated, and in a gap for each voice`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        let projection = Projection(direction: seed.isMultiple(of: 2) ? .ignored : .asRecorded)
        let gaps = try map.gaps(within: 2, projection: projection).gaps
        for voice in map.voices {
            let report = try map.reach(of: voice, within: 2, projection: projection, permutations: 0)
            func parties(_ kind: Gap.Kind) -> [Int] {
                gaps.filter { $0.kind == kind && $0.voice == voice }.flatMap(\.parties)
            }
            #expect(parties(.isolated) == report.distances.filter { $0.steps == nil && !$0.isTied }.map(\.party))
            #expect(parties(.outOfReach) == report.distances.filter { $0.isTied && $0.steps ?? 9 > 2 }.map(\.party))
            let offers = map.parties.indices.filter { map.parties[$0].serves.contains(voice) }
            let distances = map.slowDistances(projection)
            let unserved = report.distances.filter { resident in
                resident.isTied && !offers.contains { distances[resident.party][$0] ?? 9 <= 2 }
            }
            #expect(parties(.noOffer) == unserved.map(\.party))
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `What is proposed is new, is between parties of the map, and goes through one who knows both`(
        seed: UInt64
    ) throws {
        let map = try NeighbourhoodMap.random(seed: seed)
        let projection = Projection(direction: seed.isMultiple(of: 2) ? .ignored : .asRecorded)
        let distances = map.slowDistances(Projection())
        for gap in try map.gaps(projection: projection).gaps {
            for proposal in gap.proposals {
                guard case .introduce(let party, let other, let via) = proposal else { continue }
                #expect(party != other)
                if let via {
                    #expect(distances[party][via] == 1)
                    #expect(gap.kind == .onASingleThread || distances[via][other] == 1)
                }
            }
        }
    }

    @Test func `The report is the same on any number of threads, and the same when read back`() throws {
        let map = try NeighbourhoodMap.random(seed: 8, parties: 300, ties: 400)
        func encoded(threads: Int) throws -> Data {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let data = try encoder.encode(map.gaps(projection: Projection(), execution: Execution(threads: threads)))
            #expect(try encoder.encode(JSONDecoder().decode(GapReport.self, from: data)) == data)
            return data
        }
        #expect(try encoded(threads: 1) == encoded(threads: 4))
    }
}
