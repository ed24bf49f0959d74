import Graphs
import GraphsTestSupport
import Testing

@Suite struct AssignmentTests {
    @Test func byHand() {
        let found = Assignment.cheapest([[4, 1, 3], [2, 0, 5], [3, 2, 2]])
        #expect(found?.columns == [1, 0, 2] && found?.cost == 5)
        #expect(Assignment.cheapest([[7, 3]])?.columns == [1])
        #expect(Assignment.cheapest([])?.cost == 0)
        #expect(Assignment.cheapest([[1, .infinity], [1, .infinity]]) == nil)
        #expect(Assignment.cheapest([[1, .infinity], [1, 9]])?.columns == [0, 1])
    }

    /// H. W. Kuhn, The Hungarian method for the assignment problem (1955): four people, who qualifies for which of four
    /// jobs; three can be placed.
    @Test func kuhn() {
        let qualified = [[1, 1, 1, 0], [0, 0, 1, 1], [0, 0, 0, 1], [0, 0, 0, 1]]
        #expect(Assignment.cheapest(qualified.map { $0.map { Double(-$0) } })?.cost == -3)
    }

    @Test(arguments: 0..<60)
    func agreesWithAllOrdersAndProvesItself(_ seed: Int) {
        var generator = SeededGenerator(seed: 12, stream: UInt64(seed))
        let rows = 1 + generator.index(below: 5)
        let columns = rows + generator.index(below: 3)
        let costs = (0..<rows).map { _ in
            (0..<columns).map { _ in
                generator.index(below: 8) == 0 ? Double.infinity : Double(generator.index(below: 20)) - 5
            }
        }
        func least(_ row: Int, _ taken: Set<Int>) -> Double {
            if row == rows { return 0 }
            return (0..<columns).filter { !taken.contains($0) }
                .map { costs[row][$0] + least(row + 1, taken.union([$0])) }.min()!
        }
        let found = Assignment.cheapest(costs)
        let expected = least(0, [])
        #expect(found?.cost ?? .infinity == expected)
        guard let found else { return }
        #expect(Set(found.columns).count == rows)
        for row in 0..<rows {
            for column in 0..<columns {
                let price = found.rowPrices[row] + found.columnPrices[column]
                #expect(price <= costs[row][column] + 1e-9)
                if found.columns[row] == column { #expect(abs(price - costs[row][column]) < 1e-9) }
            }
        }
        for column in 0..<columns where !found.columns.contains(column) { #expect(found.columnPrices[column] <= 1e-9) }
    }

    @Test func rowsThatDoNotFitStopTheProgram() async {
        await #expect(processExitsWith: .failure) { _ = Assignment.cheapest([[1], [2]]) }
        await #expect(processExitsWith: .failure) { _ = Assignment.cheapest([[1, 2], [2]]) }
    }
}
