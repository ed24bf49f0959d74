/// Whether two rows of numbers agree, each to one part in 10⁹ or better; NaN agrees with NaN.
func agree(_ values: [Double], _ expected: [Double], within tolerance: Double = 1e-9) -> Bool {
    values.count == expected.count
        && zip(values, expected).allSatisfy { value, expected in
            value == expected || value.isNaN && expected.isNaN
                || abs(value - expected) <= tolerance * max(1, abs(expected))
        }
}
