/// What the values of a measure add up to that is only known up to a factor.
public enum ScoreScale: CaseIterable, Sendable {
    /// Their squares add up to 1. NetworkX's choice for eigenvector and Katz centrality.
    case euclidean
    /// The largest is 1. igraph's choice.
    case maximum
    /// They add up to 1. NetworkX's choice for hubs and authorities.
    case sum
}

extension NodeColumn<Double> {
    /// The same values, none of them negative, times one factor. All 0 stay 0.
    public func scaled(to scale: ScoreScale) -> NodeColumn<Double> {
        let size =
            switch scale {
            case .euclidean: values.reduce(0) { $0 + $1 * $1 }.squareRoot()
            case .maximum: values.max() ?? 0
            case .sum: values.reduce(0, +)
            }
        return size > 0 ? map { $0 / size } : self
    }
}
