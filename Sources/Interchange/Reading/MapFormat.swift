/// A kind of file that a map is read from; the raw value is the name by which a user asks for it.
public enum MapFormat: String, CaseIterable, Codable, Sendable {
    /// A folder of CSV files, one for each sheet of a map.
    case folder
    /// One CSV file of ties; the parties are those named.
    case ties
    /// One CSV file of parties, without ties.
    case parties
}
