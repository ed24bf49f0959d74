/// The field that a party works in.
public enum Sector: String, CaseIterable, Codable, Sendable {
    case residents, welfare, government, housing, care, safety, education, culture, sport, business, faith, other

    /// The world that this sector belongs to.
    public var world: World {
        switch self {
        case .residents: .residents
        case .government: .government
        case .welfare, .housing, .care, .safety, .education, .culture, .sport, .business, .faith, .other:
            .organisations
        }
    }
}

/// The three worlds between which a community worker is the link.
public enum World: String, CaseIterable, Codable, Sendable {
    case residents, organisations, government
}

/// What a professional or an activity works towards.
public enum Purpose: String, CaseIterable, Codable, Sendable {
    /// Liveability and social cohesion.
    case communityBuilding
    /// Voice and influence of residents.
    case democratisation
}
