package import Insight

extension Phrases {
    /// What is said of gaps.
    package struct Gaps: Sendable {
        package let title: String
        package let none: String
        package let count: @Sendable (_ count: String) -> String
        package let showing: @Sendable (_ shown: String, _ all: String) -> String
        package let throughResidents: String
        package let otherResidents: String
        package let gap: Phrases.Noun
        package let severity: String
        package let voice: String
        package let parties: String
        package let evidence: String
        package let proposals: String
        let high: String
        let medium: String
        let low: String
        let notRecorded: @Sendable (_ people: String) -> String
        let isolated: @Sendable (_ people: String) -> String
        let outOfReach: @Sendable (_ people: String) -> String
        let onASingleThread: @Sendable (_ people: String) -> String
        let noOffer: @Sendable (_ people: String) -> String
        let stale: String
        let overload: String
        package let recorded: @Sendable (_ people: String, _ population: String, _ recorded: String) -> String
        package let withoutTies: @Sendable (_ people: String, _ persons: String, _ whole: String) -> String
        package let beyond: @Sendable (_ people: String, _ persons: String, _ whole: String, _ steps: String) -> String
        /// The same three, where it is not told how many there are of all.
        package let someWithoutTies: @Sendable (_ people: String) -> String
        package let someBeyond: @Sendable (_ people: String, _ steps: String) -> String
        package let someWithoutOffer: @Sendable (_ people: String, _ steps: String) -> String
        package let withoutPath: @Sendable (_ persons: String) -> String
        package let dependsOn: @Sendable (_ people: String, _ persons: String, _ party: String) -> String
        package let withoutOffer:
            @Sendable (_ people: String, _ persons: String, _ whole: String, _ steps: String) -> String
        package let noOffers: @Sendable (_ people: String) -> String
        package let unconfirmed: @Sendable (_ ties: String, _ whole: String, _ since: String) -> String
        package let undated: @Sendable (_ ties: String) -> String
        package let load: @Sendable (_ party: String, _ residents: String, _ capacity: String) -> String
        package let introduce: @Sendable (_ party: String, _ to: String, _ via: String?) -> String
        package let lookOut: @Sendable (_ party: String) -> String
        package let open: @Sendable (_ party: String, _ people: String) -> String
        package let share: @Sendable (_ party: String, _ with: String) -> String
        package let confirm: @Sendable (_ parties: String) -> String
        package let about: @Sendable (_ names: String) -> String
        package let idea: @Sendable (String) -> String

        /// How urgent a gap is.
        package func name(of severity: Gap.Severity) -> String {
            switch severity {
            case .high: high
            case .medium: medium
            case .low: low
            }
        }

        /// What is missing, as a heading.
        package func heading(_ kind: Gap.Kind, people: String) -> String {
            switch kind {
            case .notRecorded: notRecorded(people)
            case .isolated: isolated(people)
            case .outOfReach: outOfReach(people)
            case .onASingleThread: onASingleThread(people)
            case .noOffer: noOffer(people)
            case .stale: stale
            case .overload: overload
            }
        }
    }
}

extension Phrases.Gaps {
    package static let dutch = Phrases.Gaps(
        title: "Wat missen we nog?",
        none: "Op deze kaart vinden we geen gaten. Klopt dat met wat jij in de wijk ziet?",
        count: { "We vonden \($0). Bij elk staat een idee: een verbinding die je zou kunnen leggen." },
        showing: { "Dit zijn de eerste \($0) van de \($1). Meer zie je met bijvoorbeeld --eerste \($1)." },
        throughResidents:
            "Er zijn ook bewoners die voor anderen het enige contact zijn. Wie dat zijn, zie je alleen binnen je team.",
        otherResidents: "overige bewoners",
        gap: Phrases.Noun("gat", "gaten"),
        severity: "Hoe dringend",
        voice: "Stem",
        parties: "Spelers",
        evidence: "Cijfers",
        proposals: "Ideeën",
        high: "begin hier",
        medium: "daarna",
        low: "houd in de gaten",
        notRecorded: { "Nog niet op de kaart: \($0)" },
        isolated: { "Op de kaart, nog zonder relatie: \($0)" },
        outOfReach: { "Nog buiten bereik: \($0)" },
        onASingleThread: { "Contact via maar één speler: \($0)" },
        noOffer: { "Nog geen aanbod dichtbij: \($0)" },
        stale: "Relaties die al lang niet bevestigd zijn",
        overload: "Meer bewoners dan er ruimte is",
        recorded: { "Hier wonen \($1) \($0). Op de kaart: \($2)." },
        withoutTies: { "Van de \($2) \($0) op de kaart hebben er \($1) nog met niemand een relatie." },
        beyond: { "Van de \($2) \($0) op de kaart hebben er \($1) wel relaties, maar geen contact binnen \($3)." },
        someWithoutTies: { "Van de \($0) op de kaart heeft een aantal nog met niemand een relatie." },
        someBeyond: { "Van de \($0) op de kaart heeft een aantal wel relaties, maar geen contact binnen \($1)." },
        someWithoutOffer: {
            "Van de \($0) op de kaart heeft een aantal wel relaties, maar binnen \($1) niets dat er voor hen is."
        },
        withoutPath: { "Zonder enige weg: \($0)." },
        dependsOn: { "Alleen via \($2) in contact: \($1) \($0)." },
        withoutOffer: {
            "Van de \($2) \($0) op de kaart hebben er \($1) wel relaties, maar binnen \($3) niets dat er voor hen is."
        },
        noOffers: { "Op de kaart is nog niets dat er voor \($0) is." },
        unconfirmed: { "\($0) van de \($1) relaties met een datum zijn sinds \($2) niet bevestigd." },
        undated: { "Zonder datum: \($0) relaties." },
        load: { "\($0) is er voor \($1) bewoners. Er is ruimte voor \($2)." },
        introduce: { party, to, via in "Laat \(party) kennismaken met \(to)\(via.map { ", via \($0)" } ?? "")." },
        lookOut: { "Vraag \($0) om mee uit te kijken naar mensen die nog niet op de kaart staan." },
        open: { "Vraag \($0) om er ook te zijn voor \($1)." },
        share: { "Kijk of \($1) een deel van de contacten van \($0) kan overnemen." },
        confirm: { "Vraag na of de relaties er nog zijn, bij \($0)." },
        about: { "Het gaat om \($0)." },
        idea: { "Idee: \($0)" }
    )

    package static let english = Phrases.Gaps(
        title: "What do we still miss?",
        none: "We find no gaps on this map. Is that what you see in the neighbourhood?",
        count: { "We found \($0). Each comes with an idea: a connection that could be made." },
        showing: { "These are the first \($0) of \($1). See more with, say, --top \($1)." },
        throughResidents:
            "There are also residents who are the only contact that others have. Who they are is for your team only.",
        otherResidents: "other residents",
        gap: Phrases.Noun("gap", "gaps"),
        severity: "How urgent",
        voice: "Voice",
        parties: "Parties",
        evidence: "Figures",
        proposals: "Ideas",
        high: "start here",
        medium: "next",
        low: "keep an eye on it",
        notRecorded: { "Not on the map yet: \($0)" },
        isolated: { "On the map, without a tie yet: \($0)" },
        outOfReach: { "Still out of reach: \($0)" },
        onASingleThread: { "In contact through one party only: \($0)" },
        noOffer: { "Nothing nearby for them yet: \($0)" },
        stale: "Ties that were not confirmed for long",
        overload: "More residents than there is room for",
        recorded: { "\($1) \($0) live here. On the map: \($2)." },
        withoutTies: { "Of the \($2) \($0) on the map, \($1) have no tie to anyone yet." },
        beyond: { "Of the \($2) \($0) on the map, \($1) have ties, but no contact within \($3)." },
        someWithoutTies: { "Of the \($0) on the map, some have no tie to anyone yet." },
        someBeyond: { "Of the \($0) on the map, some have ties, but no contact within \($1)." },
        someWithoutOffer: {
            "Of the \($0) on the map, some have ties, but nothing within \($1) that is there for them."
        },
        withoutPath: { "Without any path: \($0)." },
        dependsOn: { "In contact through \($2) only: \($1) \($0)." },
        withoutOffer: {
            "Of the \($2) \($0) on the map, \($1) have ties, but nothing within \($3) that is there for them."
        },
        noOffers: { "Nothing on the map is there for \($0) yet." },
        unconfirmed: { "\($0) of \($1) dated ties were not confirmed since \($2)." },
        undated: { "Without a date: \($0) ties." },
        load: { "\($0) is there for \($1) residents. There is room for \($2)." },
        introduce: { party, to, via in "Let \(party) get to know \(to)\(via.map { ", through \($0)" } ?? "")." },
        lookOut: { "Ask \($0) to look out for people who are not on the map yet." },
        open: { "Ask \($0) to be there for \($1) too." },
        share: { "See whether \($1) could take over some contacts of \($0)." },
        confirm: { "Ask whether the ties are still there, of \($0)." },
        about: { "It is about \($0)." },
        idea: { "Idea: \($0)" }
    )
}
