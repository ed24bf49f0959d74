package import Community

extension Phrases.Words {
    /// The words for kinds of tie, as they read between two names.
    package struct TieWords: Sendable {
        let knows: String
        let family: String
        let friend: String
        let neighbour: String
        let helps: String
        let memberOf: String
        let participatesIn: String
        let organises: String
        let volunteersAt: String
        let worksFor: String
        let worksWith: String
        let accompanies: String
        let refersTo: String
        let advises: String
        let represents: String
        let funds: String
        let decidesOn: String
        let locatedAt: String
        let visits: String
        let unspecified: String
    }

    /// The word for a kind of tie; of one that a user named, the name as it is.
    package func name(of kind: TieKind) -> String {
        switch kind {
        case .knows: ties.knows
        case .family: ties.family
        case .friend: ties.friend
        case .neighbour: ties.neighbour
        case .helps: ties.helps
        case .memberOf: ties.memberOf
        case .participatesIn: ties.participatesIn
        case .organises: ties.organises
        case .volunteersAt: ties.volunteersAt
        case .worksFor: ties.worksFor
        case .worksWith: ties.worksWith
        case .accompanies: ties.accompanies
        case .refersTo: ties.refersTo
        case .advises: ties.advises
        case .represents: ties.represents
        case .funds: ties.funds
        case .decidesOn: ties.decidesOn
        case .locatedAt: ties.locatedAt
        case .visits: ties.visits
        case .unspecified: ties.unspecified
        default: kind.rawValue
        }
    }
}

extension Phrases.Words.TieWords {
    package static let dutch = Phrases.Words.TieWords(
        knows: "kent",
        family: "familie",
        friend: "vriend",
        neighbour: "buur",
        helps: "helpt",
        memberOf: "lid van",
        participatesIn: "doet mee aan",
        organises: "organiseert",
        volunteersAt: "vrijwilliger bij",
        worksFor: "werkt bij",
        worksWith: "werkt samen met",
        accompanies: "begeleidt",
        refersTo: "verwijst naar",
        advises: "adviseert",
        represents: "vertegenwoordigt",
        funds: "financiert",
        decidesOn: "beslist over",
        locatedAt: "gevestigd in",
        visits: "komt bij",
        unspecified: "zonder soort")

    package static let english = Phrases.Words.TieWords(
        knows: "knows",
        family: "family",
        friend: "friend",
        neighbour: "neighbour",
        helps: "helps",
        memberOf: "member of",
        participatesIn: "participates in",
        organises: "organises",
        volunteersAt: "volunteers at",
        worksFor: "works for",
        worksWith: "works with",
        accompanies: "accompanies",
        refersTo: "refers to",
        advises: "advises",
        represents: "represents",
        funds: "funds",
        decidesOn: "decides on",
        locatedAt: "located at",
        visits: "visits",
        unspecified: "of no stated kind")
}
