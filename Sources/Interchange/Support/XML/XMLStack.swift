/// The elements of a document that are open, from the root: the codes of their names, and these as they are written.
///
/// Millions of elements come and go, so they lie in memory that is taken once.
struct XMLStack {
    private let codes = UnsafeMutableBufferPointer<Int>.allocate(capacity: XMLLimits.mostDepth)
    /// Where the name of each begins in ``bytes``, and where that of the next one will.
    private let starts = UnsafeMutableBufferPointer<Int>.allocate(capacity: XMLLimits.mostDepth + 1)
    private var bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 12)
    /// How many are open.
    private(set) var count = 0

    init() { starts.initializeElement(at: 0, to: 0) }

    /// Gives back the memory; the stack must not be used any more.
    func deallocate() {
        codes.deallocate()
        starts.deallocate()
        bytes.deallocate()
    }

    /// Adds an element; there is room for ``XMLLimits/mostDepth``.
    mutating func push(_ code: Int, _ name: UnsafePointer<CChar>) {
        let name = Bytes(zeroTerminated: name)
        let start = starts[count]
        if start + name.count > bytes.count { bytes.grow(to: max(start + name.count, bytes.count * 2)) }
        for place in 0..<name.count { bytes[start + place] = name[place] }
        codes.initializeElement(at: count, to: code)
        count += 1
        starts.initializeElement(at: count, to: start + name.count)
    }

    /// Takes away the element that was added last.
    ///
    /// - Returns: the code of its name.
    mutating func pop() -> Int {
        count -= 1
        return codes[count]
    }

    /// Takes all away.
    mutating func removeAll() { count = 0 }

    /// The names of the elements, as they are written.
    var names: [[UInt8]] { (0..<count).map { Array(bytes[starts[$0]..<starts[$0 + 1]]) } }
}

extension UnsafeMutableBufferPointer {
    /// Moves what is in it to larger memory, and gives back what it had.
    mutating func grow(to count: Int) {
        let larger = Self.allocate(capacity: count)
        _ = larger.moveInitialize(fromContentsOf: self)
        deallocate()
        self = larger
    }
}
