package import Community

extension Phrases.Words {
    /// The words for sectors.
    package struct SectorWords: Sendable {
        let residents: String
        let welfare: String
        let government: String
        let housing: String
        let care: String
        let safety: String
        let education: String
        let culture: String
        let sport: String
        let business: String
        let faith: String
        let other: String
    }

    /// The word for a sector.
    package func name(of sector: Sector) -> String {
        switch sector {
        case .residents: sectors.residents
        case .welfare: sectors.welfare
        case .government: sectors.government
        case .housing: sectors.housing
        case .care: sectors.care
        case .safety: sectors.safety
        case .education: sectors.education
        case .culture: sectors.culture
        case .sport: sectors.sport
        case .business: sectors.business
        case .faith: sectors.faith
        case .other: sectors.other
        }
    }
}

extension Phrases.Words.SectorWords {
    package static let dutch = Phrases.Words.SectorWords(
        residents: "bewoners",
        welfare: "welzijn",
        government: "overheid",
        housing: "woningcorporatie",
        care: "zorg",
        safety: "politie",
        education: "onderwijs",
        culture: "cultuur",
        sport: "sport",
        business: "bedrijf",
        faith: "geloof",
        other: "overig")

    package static let english = Phrases.Words.SectorWords(
        residents: "residents",
        welfare: "welfare",
        government: "government",
        housing: "housing",
        care: "care",
        safety: "safety",
        education: "education",
        culture: "culture",
        sport: "sport",
        business: "business",
        faith: "faith",
        other: "other")
}
