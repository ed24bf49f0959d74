import Graphs
import GraphsTestSupport
import Testing

@Suite struct TridiagonalTests {
    private func matrix(_ diagonal: [Double], _ beside: [Double]) -> Tridiagonal {
        var matrix = Tridiagonal()
        for (place, value) in diagonal.enumerated() {
            matrix.append(value, link: place > 0 ? beside[place - 1] : nil)
        }
        return matrix
    }

    @Test func byHand() {
        #expect(matrix([3], []).largestEigenvalue(atLeast: -.infinity) == 3)
        #expect(matrix([3], []).vector(of: 3) == [1])
        // 1 and 3
        let two = matrix([2, 2], [1])
        #expect(agree([two.largestEigenvalue(atLeast: 0)], [3], within: 1e-15))
        let half = 0.5
        #expect(agree(two.vector(of: 3), [half.squareRoot(), half.squareRoot()], within: 1e-15))
        #expect(agree([matrix([-5, -2], [2]).largestEigenvalue(atLeast: -.infinity)], [-1], within: 1e-14))
    }

    /// Of a path of 7 nodes: 2 cos(π / 8), which is the root of 2 + √2.
    @Test func aPath() {
        let path = matrix(Array(repeating: 0, count: 7), Array(repeating: 1, count: 6))
        let two = 2.0
        #expect(agree([path.largestEigenvalue(atLeast: 0)], [(two + two.squareRoot()).squareRoot()], within: 1e-14))
    }

    /// A vector without an entry below 0 that the matrix only stretches is that of the largest eigenvalue (Perron and
    /// Frobenius), however small some entries are.
    @Test(arguments: 1...40)
    func isStretchedOnly(size: Int) {
        var generator = SeededGenerator(seed: UInt64(size))
        let diagonal = (0..<size).map { _ in 20 * generator.unit() - 10 }
        let beside = (1..<max(1, size)).map { _ in 0.001 + (size % 2 == 0 ? 5 : 0.1) * generator.unit() }
        let matrix = matrix(diagonal, Array(beside))
        let value = matrix.largestEigenvalue(atLeast: diagonal.max()! - 1)
        let vector = matrix.vector(of: value)
        #expect(vector.allSatisfy { $0 >= 0 })
        #expect(agree([vector.reduce(0) { $0 + $1 * $1 }], [1], within: 1e-14))
        for place in 0..<size {
            var image = diagonal[place] * vector[place]
            if place > 0 { image += beside[place - 1] * vector[place - 1] }
            if place + 1 < size { image += beside[place] * vector[place + 1] }
            #expect(abs(image - value * vector[place]) < 1e-12)
        }
    }
}
