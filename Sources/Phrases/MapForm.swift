extension Phrases {
    /// What the tables of a map stand in, and so what they are called: `bevolking.csv`, or the sheet Bevolking.
    package enum MapForm: Sendable {
        /// Files of a folder.
        case files
        /// Sheets of a workbook.
        case sheets
        /// Neither: a single list, or the file of a network tool.
        case other
    }
}
