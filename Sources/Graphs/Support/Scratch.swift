/// Memory for the inner loops of one algorithm: a row of plain numbers without a check on each access, given back when
/// it goes out of scope.
///
/// The bounds are checked in debug builds only: a loop that uses it makes sure of its places beforehand.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
    let base: UnsafeMutablePointer<Element>
    let count: Int

    init(repeating value: Element, count: Int) {
        base = .allocate(capacity: max(1, count))
        base.initialize(repeating: value, count: count)
        self.count = count
    }

    /// Leaves the values for the caller to set before they are read.
    init(uninitialized count: Int) {
        base = .allocate(capacity: max(1, count))
        self.count = count
    }

    init(_ values: some Collection<Element>) {
        count = values.count
        base = .allocate(capacity: max(1, count))
        _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(from: values)
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(place: Int) -> Element {
        get {
            assert(place >= 0 && place < count)
            return base[place]
        }
        nonmutating set {
            assert(place >= 0 && place < count)
            base[place] = newValue
        }
    }

    /// A copy of the values.
    var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
