/// A part of a map that is kept in a table of its own.
public enum Sheet: String, CaseIterable, Sendable {
    /// Who and what is on the map.
    case parties
    /// What ties them.
    case ties
    /// How many people live where.
    case population
    /// What holds for the map as a whole.
    case settings
}

/// What a column of a sheet can hold.
public enum Column: String, CaseIterable, Sendable {
    // parties
    case name, id, kind, role, sector, purpose, area, voices, serves, talents, wishes, persons, capacity
    case latitude, longitude, employer, tags, note
    // ties
    case from, to, direction, strength, since, until, confirmed, formal, source
    // population and settings
    case voice, count, year, key, value
}
