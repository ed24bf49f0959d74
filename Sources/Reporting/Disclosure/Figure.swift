/// A count of people as it may be shown.
package enum Figure: Hashable, Sendable {
    /// The count itself.
    case exact(Int)
    /// From 1 to one less than the threshold.
    case fewer(than: Int)
    /// More than so many: all but fewer than the threshold of a whole that is shown.
    case more(than: Int)
    /// At least so many, and less than a threshold more.
    case atLeast(Int, below: Int)
    /// Not shown, because another figure could be told from it.
    case withheld

    /// The count, where it may be shown.
    package var exact: Int? {
        if case .exact(let count) = self { count } else { nil }
    }

    /// The least and the most that it can be, as far as is shown.
    package var bounds: (least: Int?, most: Int?) {
        switch self {
        case .exact(let count): (count, count)
        case .fewer(let limit): (1, limit - 1)
        case .more(let limit): (limit + 1, nil)
        case .atLeast(let least, let limit): (least, limit - 1)
        case .withheld: (nil, nil)
        }
    }
}
