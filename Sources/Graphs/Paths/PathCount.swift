/// A number of paths, which grows beyond what a `Double` holds: a chain of 1,024 squares has 2¹⁰²⁴ shortest paths.
///
/// It is `significand` · 2^(512 · `scale`). The scale stays 0, and the number exact up to 2⁵³, in all but such graphs.
package struct PathCount {
    private var significand: Double
    private var scale = 0

    package init(_ count: Double) { significand = count }

    @inline(__always)
    package static func += (count: inout PathCount, other: PathCount) {
        if count.scale == other.scale {
            count.significand += other.significand
            if count.significand >= 0x1p512 {
                count.significand *= 0x1p-512
                count.scale += 1
            }
        } else {
            count.add(acrossScales: other)
        }
    }

    @inline(never)
    private mutating func add(acrossScales other: PathCount) {
        let (large, small) = scale > other.scale ? (self, other) : (other, self)
        // Two scales apart, the smaller one is lost in rounding.
        self = large
        if large.scale == small.scale + 1 { significand += small.significand * 0x1p-512 }
    }

    /// What share of the second number the first is.
    @inline(__always)
    package static func / (part: PathCount, whole: PathCount) -> Double {
        let ratio = part.significand / whole.significand
        if part.scale == whole.scale { return ratio }
        return Double(sign: .plus, exponent: 512 * (part.scale - whole.scale), significand: ratio)
    }
}
