/// The sum of the products of two rows of as many numbers, always added in the same order.
func dotProduct(_ first: [Double], _ second: [Double]) -> Double {
    precondition(first.count == second.count, "Rows are equally long.")
    return first.withUnsafeBytes { first in
        second.withUnsafeBytes { second in
            let count = first.count / 8
            var sums = SIMD8<Double>.zero
            var place = 0
            while place + 8 <= count {
                sums +=
                    first.loadUnaligned(fromByteOffset: 8 * place, as: SIMD8<Double>.self)
                    * second.loadUnaligned(fromByteOffset: 8 * place, as: SIMD8<Double>.self)
                place += 8
            }
            var sum = sums.sum()
            while place < count {
                sum +=
                    first.load(fromByteOffset: 8 * place, as: Double.self)
                    * second.load(fromByteOffset: 8 * place, as: Double.self)
                place += 1
            }
            return sum
        }
    }
}
