/// Which network a measure of structural holes looks at.
///
/// The two agree on the size of the holes in most small networks and differ in the constraint of almost every node: say
/// which one a figure comes from.
public enum HolesModel: CaseIterable, Sendable {
    /// Only the node, its contacts and the ties among them, as UCINET does by default. What a contact invests in others
    /// is a share of what it invests in this circle.
    case egoNetwork
    /// All ties, as igraph and NetworkX do. What a contact invests in others is a share of all that it invests.
    case wholeNetwork
}
