internal import Community
internal import Drawing

extension DiagramWords {
    /// Words as a Dutch reader gets them.
    static let dutch = DiagramWords(
        language: "nl", untitledMap: "Kaart zonder titel", wholeMap: "Wie er zijn, en wat hen verbindt",
        moment: { "Peilmoment: \($0)" }, source: { "Bron: \($0)" },
        shown: { $0 == $1 ? "\($0) spelers getoond" : "\($0) van \($1) spelers getoond" },
        residentsTogether: { "\($0) bewoners samengevoegd" },
        residentsLeftOut: { "minder dan \($0) bewoners, niet getekend" }, withoutNames: "bewoners zonder naam",
        summary: { "Kaart met \($0) spelers en groepen en \($1) lijnen ertussen." },
        withoutTies: "Nog zonder relatie",
        matrix: "Als tabel getekend: rij en kolom zijn spelers, een vakje een relatie.",
        kind: { kind in
            switch kind {
            case .resident: "bewoner"
            case .group: "groep van bewoners"
            case .organisation: "organisatie"
            case .professional: "professional"
            case .place: "plek"
            case .activity: "activiteit"
            case nil: "soort onbekend"
            }
        }, residentGroup: "bewoners samen", residentsWithVoice: { "bewoners met stem \(name(of: $0)) (\($1))" },
        allResidents: { "bewoners (\($0))" }, otherResidents: { "overige bewoners" + ($0.map { " (\($0))" } ?? "") },
        severalVoices: "wie meer dan één stem heeft, telt bij elke mee", voice: name(of:),
        tieKind: { kinds[$0] ?? ($0 == .unspecified ? "relatie" : $0.rawValue) },
        family: { family in
            switch family {
            case .contact: "contact"
            case .participation: "erbij zijn"
            case .work: "werk"
            case .power: "zeggenschap en geld"
            }
        }, partiesHeading: "Wie en wat", tiesHeading: "Wat hen verbindt", voicesHeading: "Stemmen",
        arrow: "pijl: van wie naar wie", stale: "licht: langer dan een jaar niet bevestigd",
        several: "stip: meer dan één soort relatie", weakTie: "dun: zwakke band", strongTie: "dik: sterke band",
        fewResidents: { "bij bewoners dun: minder dan \($0)" }, manyResidents: { "bij bewoners dik: \($0) of meer" })

    private static func name(of voice: Voice) -> String {
        switch voice {
        case .lowIncome: "laag inkomen"
        case .informalCarers: "mantelzorgers"
        case .elderly: "ouderen"
        case .statusHolders: "statushouders"
        case .confusedBehaviour: "mensen met verward gedrag"
        default: voice.rawValue
        }
    }

    private static let kinds: [TieKind: String] = [
        .knows: "kent", .family: "familie", .friend: "vriend", .neighbour: "buur", .helps: "helpt",
        .memberOf: "lid van",
        .participatesIn: "doet mee aan", .organises: "organiseert", .volunteersAt: "vrijwilliger bij",
        .worksFor: "werkt bij", .worksWith: "werkt samen met", .accompanies: "begeleidt", .refersTo: "verwijst naar",
        .advises: "adviseert", .represents: "vertegenwoordigt", .funds: "financiert", .decidesOn: "beslist over",
        .locatedAt: "gevestigd in", .visits: "komt bij",
    ]
}
