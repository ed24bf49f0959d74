/// The nodes of a DL file, by number and by label.
struct DLNodes {
    let rowCount: Int
    let columnCount: Int
    private let feed: NetworkFeed
    private let fields: TextFields
    private let isTwoMode: Bool
    private var rows = Labels()
    private var columns = Labels()

    private struct Labels {
        var placeOfLabel: [String: Int] = [:]
        var count = 0
    }

    init(_ feed: NetworkFeed, _ fields: TextFields, rowCount: Int, columnCount: Int, isTwoMode: Bool) {
        self.feed = feed
        self.fields = fields
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.isTwoMode = isTwoMode
    }

    /// Takes a list of labels, which may be shorter than there are nodes.
    mutating func setLabels(_ labels: [TextFields.Field], isColumn: Bool) {
        if isColumn, !isTwoMode, !rows.placeOfLabel.isEmpty { return }
        for (place, label) in labels.enumerated() { setLabel(label, isColumn: isColumn, place: place) }
    }

    /// Says what a row or column is called. The columns of a square matrix are its rows, and already have their name.
    mutating func setLabel(_ label: TextFields.Field, isColumn: Bool, place: Int) {
        let text = fields.text(label)
        let count = isColumn ? columnCount : rowCount
        guard place < count else {
            return feed.report(.network(.wrongLength(expected: count, found: place + 1)), at: label.origin)
        }
        if isColumn && isTwoMode {
            if columns.placeOfLabel[text] == nil { columns.placeOfLabel[text] = place }
            feed.setLabel(fields.bytes(label), of: rowCount + place, at: label.origin)
            return
        }
        if rows.placeOfLabel[text] == nil { rows.placeOfLabel[text] = place }
        feed.setLabel(fields.bytes(label), of: place, at: label.origin)
    }

    /// The row or column that is meant by a number or a label.
    ///
    /// - Parameter embeds: whether labels are in the data, so that a new one is the next node.
    /// - Returns: nothing if there is none, which is in the log.
    mutating func find(_ field: TextFields.Field, isColumn: Bool, embeds: Bool) -> Int? {
        let isOfColumns = isColumn && isTwoMode
        let count = isOfColumns ? columnCount : max(rowCount, isTwoMode ? 0 : columnCount)
        let text = fields.text(field)
        if let known = isOfColumns ? columns.placeOfLabel[text] : rows.placeOfLabel[text],
            embeds || fields.wholeNumber(field) == nil
        {
            return known
        }
        if !embeds { return TextNetwork.node(field, count: count, in: fields, feed) }
        let next = isOfColumns ? columns.placeOfLabel.count : rows.placeOfLabel.count
        guard next < count else {
            feed.report(.network(.countDiffers("label", said: count, found: next + 1)), at: field.origin)
            return nil
        }
        setLabel(field, isColumn: isColumn, place: next)
        return next
    }
}
