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
        // Without odd cycles where there must be two modes.
        let ties = [("0", "1"), ("1", "2"), ("2", "3"), ("0", "4"), ("3", "0"), ("4", "3")]
        let map = try NeighbourhoodMap(
            (0..<5).map { Party(name: "\($0)") },
            ties: measure.rawValue.hasPrefix("two-mode") ? ties.dropLast() : ties
        ) { tie in
            tie.direction = .oneWay
            tie.strength = 1 / Double(tie.from + tie.to + 1)
        }
        let projection = Projection(direction: .asRecorded)
        func values(_ options: CentralityOptions) throws -> [Double?] {
            try map.centrality(by: measure, options: options, projection: projection).rows.map(\.value)
        }
        func values(changing change: (inout CentralityOptions) -> Void) throws -> [Double?] {
            var options = CentralityOptions()
            if measure.uses(.model) { options.worth = .strength }
            change(&options)
            return try values(options)
        }
        let usual = try values { _ in }
        let outgoing: Set<CentralityMeasure> = [.eccentricity, .kReach, .betaReach]
        let changes: [CentralityOptions.Name: (inout CentralityOptions) -> Void] = [
            .within: { $0.within = 1 }, .length: { $0.length = .inverseStrength },
            .direction: { $0.direction = outgoing.contains(measure) ? .incoming : .outgoing },
            .endpoints: { $0.endpoints = .included },
            .worth: { $0.worth = $0.worth == .one ? .strength : .one }, .model: { $0.model = .egoNetwork },
            .alpha: { $0.alpha = 0.2 }, .beta: { $0.beta = 0.25 },
        ]
        for (name, change) in changes {
            #expect(try (values(changing: change) != usual) == measure.uses(name), "\(name)")
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

    @Test(arguments: [CentralityMeasure.eigenvector, .katz, .pageRank, .hubs, .authorities])
    func `What gets ever nearer says after how many rounds, and throws when it did not get there`(
        measure: CentralityMeasure
    ) throws {
        let map = try NeighbourhoodMap.random(seed: 5, parties: 400, ties: 1000)
        var options = CentralityOptions()
        let fine = try map.centrality(by: measure, options: options, projection: Projection())
        options.tolerance = 0.01
        let coarse = try map.centrality(by: measure, options: options, projection: Projection())
        #expect(try #require(coarse.iterations) < #require(fine.iterations))
        options.tolerance = 1e-12
        options.iterations = 1
        #expect(throws: IterationError.self) {
            try map.centrality(by: measure, options: options, projection: Projection())
        }
        #expect(try map.centrality(by: .degree, options: options, projection: Projection()).iterations == nil)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `The usual alpha of Katz suits any network; one that does not suit is refused`(seed: UInt64) throws {
        let map = try NeighbourhoodMap.random(seed: seed, ties: 60)
        var options = CentralityOptions()
        for worth in CentralityOptions.Worth.allCases {
            options.worth = worth
            let report = try map.centrality(by: .katz, options: options, projection: Projection())
            #expect(report.rows.allSatisfy { $0.value! >= 1 })
            #expect(try #require(report.options.alpha) > 0)
        }
        options.alpha = 0.9
        #expect(throws: IterationError.self) {
            try map.centrality(by: .katz, options: options, projection: Projection())
        }
    }

    @Test func `What has to be known of a measure is said where it applies, and not elsewhere`() throws {
        let ties = [("a", "b"), ("b", "c"), ("c", "a")]
        let whole = try NeighbourhoodMap(["a", "b", "c"].map { Party(name: $0) }, ties: ties) { tie in
            tie.direction = .oneWay
            tie.strength = 1
        }
        let pieces = try NeighbourhoodMap(["a", "b", "c", "d"].map { Party(name: $0) }, ties: ties)
        let directed = Projection(direction: .asRecorded)
        func cautions(
            _ map: NeighbourhoodMap, _ measure: CentralityMeasure, _ projection: Projection = Projection(),
            _ options: CentralityOptions = CentralityOptions()
        ) throws -> [CentralityCaution] {
            try map.centrality(by: measure, options: options, projection: projection).cautions
        }
        #expect(try cautions(whole, .inDegree) == [.directionMissing])
        #expect(try cautions(whole, .inDegree, directed).isEmpty)
        #expect(try cautions(whole, .core, directed) == [.directionsAdded])
        #expect(try cautions(whole, .constraint, directed) == [.directionForgotten])
        #expect(try cautions(whole, .constraint).isEmpty)
        #expect(try cautions(whole, .eigenvector).isEmpty)
        #expect(try cautions(pieces, .eigenvector) == [.densestComponentOnly])
        #expect(try cautions(pieces, .currentFlowCloseness) == [.withinComponent])
        #expect(try cautions(pieces, .betweenness).isEmpty)
        let byStrength = CentralityOptions(length: .inverseStrength)
        #expect(try cautions(pieces, .betweenness, Projection(), byStrength) == [.unknownStrengths])
        #expect(try cautions(whole, .betweenness, Projection(), byStrength).isEmpty)
    }

    @Test func `The direction that is usual stands in the report`() throws {
        #expect(try kite.centrality(by: .closeness, projection: Projection()).options.direction == .incoming)
        #expect(try kite.centrality(by: .kReach, projection: Projection()).options.direction == .outgoing)
        #expect(try kite.centrality(by: .degree, projection: Projection()).options.direction == nil)
    }
}
