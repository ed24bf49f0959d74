public import OrderedCollections

/// Anyone or anything on the map.
public struct Party: Hashable, Sendable {
    /// The identifier, unique within a map; the name, where no other is given.
    public var id: String
    /// What people call it.
    public var name: String
    /// What it is. Unknown counts as a resident where privacy is concerned.
    public var kind: PartyKind?
    /// The function of a professional, in the user's words.
    public var role: String?
    /// The sector that was given; see ``NeighbourhoodMap/sector(of:)`` for the one that counts.
    public var sector: Sector?
    /// What it works towards.
    public var purposes: [Purpose] = []
    /// The area that it belongs to.
    public var area: String?
    /// The voices that a resident has.
    public var voices: [Voice] = []
    /// The voices that it is there for.
    public var serves: [Voice] = []
    /// What it has to give.
    public var talents: [String] = []
    /// What it wishes for.
    public var wishes: [String] = []
    /// How many people it stands for, at least 1.
    public var persons = 1
    /// How many residents it can be there for, if that is known.
    public var capacity: Int?
    /// Where it is.
    public var coordinate: Coordinate?
    /// The identifier of the party that it works for.
    public var employer: String?
    /// Words to select it by.
    public var tags: [String] = []
    /// What else is to be said of it.
    public var note: String?
    /// Columns that Schakel does not know, as they were, by header.
    public var attributes: OrderedDictionary<String, String> = [:]

    /// Makes a party that has only a name.
    public init(name: String, id: String? = nil, kind: PartyKind? = nil) {
        self.name = name
        self.id = id ?? name
        self.kind = kind
    }

    /// Whether its name and voices are kept from everyone outside the team: so for residents, and for a party of
    /// which the kind is not known.
    public var isPerson: Bool { kind == nil || kind == .resident }
}

/// A place on earth, in degrees.
public struct Coordinate: Hashable, Codable, Sendable {
    /// Degrees north, from -90 to 90.
    public var latitude: Double
    /// Degrees east, from -180 to 180.
    public var longitude: Double

    /// Makes a coordinate, if there is such a place on earth.
    public init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}
