import Community
import Foundation
import Graphs
import Insight
import Testing

@Suite struct CentralityTests {
    /// Krackhardt's kite.
    private let kite = try! NeighbourhoodMap(
        ["Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane"]
            .map { Party(name: $0) },
        ties: [
            ("Andre", "Beverley"), ("Andre", "Carol"), ("Andre", "Diane"), ("Andre", "Fernando"), ("Beverley", "Diane"),
            ("Beverley", "Ed"), ("Beverley", "Garth"), ("Carol", "Diane"), ("Carol", "Fernando"), ("Diane", "Ed"),
            ("Diane", "Fernando"), ("Diane", "Garth"), ("Ed", "Garth"), ("Fernando", "Garth"), ("Fernando", "Heather"),
            ("Garth", "Heather"), ("Heather", "Ike"), ("Ike", "Jane"),
        ])

    private func row(
        _ name: String, _ measure: CentralityMeasure, _ options: CentralityOptions = CentralityOptions()
    ) throws -> CentralityReport.Row {
        try kite.centrality(by: measure, options: options, projection: Projection()).rows[kite.place(name)]
    }

    @Test func `The kite has the values of the literature`() throws {
        #expect(try abs(#require(row("Heather", .betweenness).value) - 14) < 1e-12)
        #expect(try abs(#require(row("Fernando", .betweenness).value) - 25.0 / 3) < 1e-12)
        #expect(try abs(#require(row("Heather", .betweenness).normalised) - 14.0 / 36) < 1e-12)
        #expect(try abs(#require(row("Garth", .closeness).value) - 9.0 / 14) < 1e-12)
        #expect(try row("Heather", .kReach).value == 9)
        #expect(try row("Heather", .kReach, CentralityOptions(within: 1)).value == 3)
        #expect(try row("Diane", .degree).value == 6)
        #expect(try row("Diane", .degree).normalised == 6.0 / 9)
        #expect(try row("Jane", .strength).value == 1)
        #expect(try row("Jane", .strength).normalised == nil)
    }

    @Test func `Equals share a rank, and the next rank counts them all`() throws {
        let report = try kite.centrality(by: .betweenness, projection: Projection())
        let ranking = report.ranking.prefix(4).map { kite.parties[$0.party].name }
        #expect(ranking == ["Heather", "Fernando", "Garth", "Ike"])
        #expect(report.ranking.prefix(4).map(\.rank) == [1, 2, 2, 4])
        for row in report.rows {
            let larger = report.rows.count { $0.value! > row.value! + 1e-9 }
            #expect(row.rank == 1 + larger)
        }
    }

    @Test func `What is undefined has no value and no rank, and comes last`() throws {
        let map = try NeighbourhoodMap([Party(name: "alone"), Party(name: "a"), Party(name: "b")], ties: [("a", "b")])
        let report = try map.centrality(by: .closenessWithinReach, projection: Projection())
        #expect(report.rows.map(\.value) == [nil, 1, 1])
        #expect(report.rows.map(\.rank) == [nil, 1, 1])
        #expect(report.ranking.map(\.party) == [1, 2, 0])
        #expect(try map.centrality(by: .closeness, projection: Projection()).rows[0].value == 0)
    }

    @Test(arguments: CentralityMeasure.allCases)
    func `Every measure is there for maps of nobody, of one and of two, without a number that is none`(
        measure: CentralityMeasure
    ) throws {
        for count in 0..<3 {
            let map = try NeighbourhoodMap((0..<count).map { Party(name: "\($0)") })
            let report = try map.centrality(by: measure, projection: Projection())
            #expect(report.rows.map(\.party) == Array(0..<count))
            let data = try JSONEncoder().encode(report)
            #expect(try JSONDecoder().decode(CentralityReport.self, from: data).measure == measure)
        }
    }

    @Test(arguments: CentralityMeasure.allCases)
    func `An option that a measure uses changes something, and one that it does not changes nothing`(
        measure: CentralityMeasure
    ) throws {
        let map = try NeighbourhoodMap(
            (0..<5).map { Party(name: "\($0)") }, ties: [("0", "1"), ("1", "2"), ("2", "3"), ("0", "4"), ("4", "3")]
        ) { tie in
            tie.direction = .oneWay
            tie.strength = 1 / Double(tie.from + 1)
        }
        let projection = Projection(direction: .asRecorded)
        func values(_ options: CentralityOptions) throws -> [Double?] {
            try map.centrality(by: measure, options: options, projection: projection).rows.map(\.value)
        }
        let usual = try values(CentralityOptions())
        let changed: [CentralityOptions.Name: CentralityOptions] = [
            .within: CentralityOptions(within: 1), .length: CentralityOptions(length: .inverseStrength),
            .direction: CentralityOptions(direction: measure == .kReach ? .incoming : .outgoing),
            .endpoints: CentralityOptions(endpoints: .included),
        ]
        for name in CentralityOptions.Name.allCases {
            let isChanged = try values(#require(changed[name])) != usual
            #expect(isChanged == measure.uses(name), "\(name)")
        }
    }

    @Test func `Strong ties are short where length follows strength`() throws {
        let map = try NeighbourhoodMap(
            ["a", "b", "c"].map { Party(name: $0) }, ties: [("a", "c"), ("a", "b"), ("b", "c")]
        ) { $0.strength = $0.to - $0.from == 2 ? 0.2 : 1 }
        let options = CentralityOptions(length: .inverseStrength)
        let report = try map.centrality(by: .betweenness, options: options, projection: Projection())
        #expect(report.rows.map(\.value) == [0, 1, 0])
    }

    @Test func `The direction that is usual stands in the report`() throws {
        #expect(try kite.centrality(by: .closeness, projection: Projection()).options.direction == .incoming)
        #expect(try kite.centrality(by: .kReach, projection: Projection()).options.direction == .outgoing)
        #expect(try kite.centrality(by: .degree, projection: Projection()).options.direction == nil)
    }
}
