#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The natural logarithm, from the C library: this module does without Foundation.
func naturalLogarithm(_ value: Double) -> Double { log(value) }
