extension Phrases.Reading {
    /// About the files of network tools.
    package struct Network: Sendable {
        package let notOfFormat: @Sendable (_ format: String) -> String
        package let notRead: @Sendable (_ format: String) -> String
        package let breaksOff: @Sendable (_ expected: String) -> String
        package let unexpected: @Sendable (_ found: String, _ expected: String) -> String
        package let missingCompanion: @Sendable (_ file: String) -> String
        package let furtherNetwork: String
        package let unsupported: @Sendable (_ part: String) -> String
        package let leftAside: @Sendable (_ part: String) -> String
        package let notANumber: @Sendable (_ found: String) -> String
        package let notACount: @Sendable (_ found: String, _ least: String) -> String
        package let tooMany: @Sendable (_ found: String, _ limit: String) -> String
        package let noSuchNode: @Sendable (_ found: String, _ first: String, _ last: String) -> String
        package let countDiffers: @Sendable (_ part: String, _ said: String, _ found: String) -> String
        package let wrongLength: @Sendable (_ expected: String, _ found: String) -> String
        package let keptAsAttribute: @Sendable (_ title: String, _ found: String) -> String
        package let duplicateAttribute: @Sendable (_ name: String, _ first: String) -> String
        package let undescribedAttribute: @Sendable (_ name: String) -> String
        package let saidTwice: @Sendable (_ title: String) -> String
        package let tooManyValues: @Sendable (_ limit: String) -> String
    }
}

extension Phrases.Reading.Network {
    package static let dutch = Phrases.Reading.Network(
        notOfFormat: { "zo begint een bestand van \($0) niet." },
        notRead: {
            "dit is zo te zien een netwerk in de vorm \($0), en die leest Schakel niet. Sla het op in een andere vorm, zoals GraphML of CSV. Met schakel formaten zie je wat Schakel leest."
        },
        breaksOff: { "het bestand houdt op waar nog \($0) moet komen. Sla het opnieuw op, of haal het opnieuw op." },
        unexpected: { "hier staat \($0), maar er hoort \($1) te staan." },
        missingCompanion: { "hier hoort het bestand “\($0)” bij, en dat is er niet. Zet de twee naast elkaar." },
        furtherNetwork: "in dit bestand staat nog een netwerk. Alleen het eerste is gelezen.",
        unsupported: { "hier staat “\($0)”. Dat past niet op een kaart, dus dit bestand kan ik niet lezen." },
        leftAside: { "“\($0)” zegt niets over spelers en relaties en is niet gelezen." },
        notANumber: { "hier staat \($0), maar er hoort een getal te staan." },
        notACount: { "hier staat \($0), maar er hoort een heel getal te staan van minstens \($1)." },
        tooMany: {
            "volgens het bestand zijn het er \($0). Dat kan niet in een bestand van deze grootte: hoogstens \($1)."
        },
        noSuchNode: { "hier staat \($0), maar er hoort een nummer te staan van \($1) tot en met \($2)." },
        countDiffers: { "volgens het bestand zijn er \($1) keer \($0), maar er staan er \($2)." },
        wrongLength: { "hier horen \($0) waarden te staan, maar het zijn er \($1)." },
        keptAsAttribute: {
            "onder “\($0)” staat \($1). Dat kan Schakel daar niet lezen; alles onder “\($0)” is bewaard als eigen kenmerk."
        },
        duplicateAttribute: { "het kenmerk “\($0)” is twee keer beschreven; eerst op \($1)." },
        undescribedAttribute: { "het kenmerk “\($0)” is nergens beschreven. Het is bewaard onder die naam." },
        saidTwice: { "“\($0)” staat hier twee keer. Het laatste telt." },
        tooManyValues: { "standaardwaarden vullen hier meer dan \($0) waarden. Zoveel kan ik niet lezen." })

    package static let english = Phrases.Reading.Network(
        notOfFormat: { "this is not how a file of \($0) begins." },
        notRead: {
            "this looks like a network in the form \($0), which Schakel does not read. Save it in another form, such as GraphML or CSV. schakel formats shows what Schakel reads."
        },
        breaksOff: { "the file ends where \($0) must still come. Save it again, or fetch it again." },
        unexpected: { "here stands \($0), but it should be \($1)." },
        missingCompanion: { "the file “\($0)” belongs to this one, and is not there. Put the two side by side." },
        furtherNetwork: "there is another network in this file. Only the first was read.",
        unsupported: { "here stands “\($0)”. A map cannot hold that, so I cannot read this file." },
        leftAside: { "“\($0)” says nothing of parties and ties, and was not read." },
        notANumber: { "here stands \($0), but it should be a number." },
        notACount: { "here stands \($0), but it should be a whole number of at least \($1)." },
        tooMany: { "the file says that there are \($0). A file of this size cannot have that many: at most \($1)." },
        noSuchNode: { "here stands \($0), but it should be a number from \($1) to \($2)." },
        countDiffers: { "the file says that \($0) is there \($1) times, but it is there \($2) times." },
        wrongLength: { "there should be \($0) values here, but there are \($1)." },
        keptAsAttribute: {
            "“\($0)” has \($1). Schakel cannot read that there; all of “\($0)” was kept as an attribute of your own."
        },
        duplicateAttribute: { "the attribute “\($0)” is described twice; first at \($1)." },
        undescribedAttribute: { "the attribute “\($0)” is described nowhere. It was kept under that name." },
        saidTwice: { "“\($0)” is here twice. The last one counts." },
        tooManyValues: { "default values fill more than \($0) values here. That is more than I can read." })
}
