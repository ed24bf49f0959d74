import Community
import Foundation
import Insight
import Testing

@Suite struct SourceSelectionTests {
    private let map = try! NeighbourhoodMap(
        {
            var clerk = Party.professional("clerk", role: "Wijkregisseur")
            clerk.employer = "town hall"
            clerk.purposes = [.democratisation]
            var hall = Party.of(.organisation, "town hall")
            hall.sector = .government
            var alderman = Party.resident("alderman")
            alderman.sector = .government
            var clinic = Party.of(.organisation, "clinic")
            clinic.sector = .care
            clinic.tags = ["Partner"]
            return [clerk, hall, alderman, clinic, .of(nil, "someone")]
        }())

    @Test(
        arguments: [
            ([], []),
            (SourceSelection.usual.criteria, [0, 1]),
            ([.kind(.organisation)], [1, 3]),
            ([.world(.government)], [0, 1]),
            ([.sector(.care)], [3]),
            ([.role("wijkregisseur")], [0]),
            ([.purpose(.democratisation)], [0]),
            ([.tag("partner"), .party(4)], [3, 4]),
            ([.world(.residents)], []),
            ([.kind(.resident), .kind(.resident)], [2]),
        ] as [([SourceSelection.Criterion], [Int])])
    func `Parties that meet any criterion are chosen`(criteria: [SourceSelection.Criterion], places: [Int]) {
        #expect(map.places(of: SourceSelection(criteria)) == places)
    }

    @Test func `A selection says in plain words what was chosen, and is read back`() throws {
        let selection = SourceSelection([
            .kind(.professional), .world(.government), .sector(.care), .role("wijkagent"), .purpose(.communityBuilding),
            .tag("partner"), .party(4),
        ])
        let data = try JSONEncoder().encode(selection)
        #expect(
            String(decoding: data, as: UTF8.self)
                == #"[{"kind":"professional"},{"world":"government"},{"sector":"care"},{"role":"wijkagent"},"#
                + #"{"purpose":"communityBuilding"},{"tag":"partner"},{"party":4}]"#)
        #expect(try JSONDecoder().decode(SourceSelection.self, from: data) == selection)
    }

    @Test(arguments: [#"[{}]"#, #"[{"kind":"professional","role":"x"}]"#, #"[{"kind":"giant"}]"#])
    func `What is not a criterion is not read`(text: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(SourceSelection.self, from: Data(text.utf8))
        }
    }
}
