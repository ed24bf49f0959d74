/// What an XML document says from one place to another, kept to be told to a handler later.
///
/// It lies in blocks of memory, thing after thing, each with a ``Mark`` before it; the memory serves again for what is
/// recorded next.
final class XMLTape {
    private var blocks: [UnsafeMutableRawBufferPointer] = []
    /// The block that is written to.
    private var block = 0
    /// How much of the block is written; what is written next is aligned.
    private var used = 0

    private static let blockBytes = 1 << 18
    /// A tape may be some times as long as what it records; if it is more, that is made to be so.
    private static let mostBlocks = 4

    /// What comes before each thing that was told.
    private struct Mark {
        let kind: Kind
        /// The number of attributes, the length of a text, or the code of the name of what ends.
        let number: Int32
    }

    private enum Kind: Int32 {
        case begin, text, end, endOfBlock, endOfTape
    }

    /// What is known of an element that begins. Its attributes follow, and then their values.
    private struct Element {
        /// How much this takes with all that follows.
        let bytes: Int
        let name: Int
        let mask: UInt64
        let offset: Int
    }

    deinit { for block in blocks { block.deallocate() } }

    /// Whether more was recorded than is reasonable.
    var isFull: Bool { block >= Self.mostBlocks }

    /// Forgets everything, to record anew.
    func rewind() { (block, used) = (0, 0) }
}

// MARK: - Recording

extension XMLTape {
    /// Records that an element begins.
    ///
    func begin(_ tag: XMLTag) {
        let attributes = tag.attributes
        let table = MemoryLayout<Element>.stride
        let texts = table + attributes.count * MemoryLayout<XMLAttribute>.stride
        let bytes = attributes.reduce(texts) { $0 + Self.size($1.value) }
        let memory = add(.begin, attributes.count, bytes: bytes)
        var room = memory + texts
        let element = Element(bytes: bytes, name: tag.name, mask: tag.mask, offset: tag.offset)
        memory.initializeMemory(as: Element.self, to: element)
        let copies = (memory + table).bindMemory(to: XMLAttribute.self, capacity: attributes.count)
        for (place, attribute) in attributes.enumerated() {
            let count = Self.size(attribute.value)
            let value = room.bindMemory(to: CChar.self, capacity: count)
            value.update(from: attribute.value, count: count)
            (copies + place).initialize(to: XMLAttribute(code: attribute.code, value: value))
            room += count
        }
    }

    /// Records a text.
    func text(_ text: Bytes) {
        let memory = add(.text, text.count, bytes: text.count)
        UnsafeMutableRawBufferPointer(start: memory, count: text.count).copyBytes(from: text)
    }

    /// Records that an element ends.
    func end(_ name: Int) { _ = add(.end, name, bytes: 0) }

    /// Records that this is all; what is recorded behind it is not told.
    func finish() { _ = add(.endOfTape, 0, bytes: 0) }

    /// The size of a text that ends with a 0, with that.
    private static func size(_ text: UnsafePointer<CChar>) -> Int { Bytes(zeroTerminated: text).count + 1 }

    /// Room for a thing of so many bytes behind its mark.
    private func add(_ kind: Kind, _ number: Int, bytes: Int) -> UnsafeMutableRawPointer {
        let markBytes = MemoryLayout<Mark>.stride
        let size = markBytes + Self.aligned(bytes)
        // There is always room for the mark of the end.
        if block == blocks.count || used + size + markBytes > blocks[block].count { makeRoom(size + markBytes) }
        let memory = blocks[block].baseAddress! + used
        memory.initializeMemory(as: Mark.self, to: Mark(kind: kind, number: Int32(truncatingIfNeeded: number)))
        used += size
        return memory + markBytes
    }

    private func makeRoom(_ bytes: Int) {
        if block < blocks.count {
            let end = Mark(kind: .endOfBlock, number: 0)
            (blocks[block].baseAddress! + used).initializeMemory(as: Mark.self, to: end)
            block += 1
        }
        used = 0
        if block < blocks.count {
            if blocks[block].count >= bytes { return }
            blocks.remove(at: block).deallocate()
        }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes, Self.blockBytes), alignment: 16)
        blocks.insert(memory, at: block)
    }
}

// MARK: - Telling

extension XMLTape {
    /// Tells a handler what was recorded, up to ``finish()``.
    ///
    /// - Throws: what the handler throws, without a place.
    func tell<Handler: XMLHandler>(_ handler: inout Handler) throws(XMLFault) {
        var block = 0
        var position = UnsafeRawPointer(blocks[0].baseAddress!)
        var wantsText = handler.wantsText
        while true {
            let mark = position.load(as: Mark.self)
            position += MemoryLayout<Mark>.stride
            var bytes = 0
            switch mark.kind {
            case .begin:
                bytes = position.load(as: Element.self).bytes
                try handler.begin(tag(at: position, attributes: Int(mark.number)))
                wantsText = handler.wantsText
            case .text:
                bytes = Int(mark.number)
                if wantsText {
                    let text = UnsafeRawBufferPointer(start: position, count: bytes)
                    try handler.text(text.assumingMemoryBound(to: UInt8.self))
                }
            case .end:
                try handler.end(Int(mark.number))
                wantsText = handler.wantsText
            case .endOfBlock:
                block += 1
                position = UnsafeRawPointer(blocks[block].baseAddress!)
            case .endOfTape: return
            }
            position += Self.aligned(bytes)
        }
    }

    private func tag(at position: UnsafeRawPointer, attributes count: Int) -> XMLTag {
        let element = position.load(as: Element.self)
        let attributes = (position + MemoryLayout<Element>.stride).assumingMemoryBound(to: XMLAttribute.self)
        return XMLTag(
            name: element.name, attributes: UnsafeBufferPointer(start: attributes, count: count), mask: element.mask,
            origin: .recorded(element.offset))
    }

    private static func aligned(_ bytes: Int) -> Int { (bytes + 7) & ~7 }
}
