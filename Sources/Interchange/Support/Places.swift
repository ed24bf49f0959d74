/// Says where in a file something stands of which a reader has kept only a number.
protocol Places: AnyObject {
    /// The place of a number; what the number is, is up to who made it. It may take as long as reading the file, so it is
    /// for diagnostics only.
    func place(at offset: Int) -> SourcePlace
}

extension SourceFile: Places {}

/// The numbers are byte offsets in the file, of whatever encoding.
extension FileBytes: Places {}
