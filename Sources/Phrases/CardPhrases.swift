extension Phrases {
    /// What is printed on paper for a session without a computer.
    package struct Cards: Sendable {
        package let written: @Sendable (_ path: String) -> String
        package let title: String
        package let introduction: String
        package let steps: [String]
        package let privacyHeading: String
        package let privacy: String
        package let cardHeading: String
        package let name: String
        package let kind: String
        package let lines: [String]
        package let formHeading: String
        package let form: String
        package let columns: Columns
        package let tiesHeading: String

        /// The columns of the form.
        package struct Columns: Sendable {
            package let from, to, kind, strength, since: String
        }
    }
}

extension Phrases.Cards {
    package static let dutch = Phrases.Cards(
        written: {
            "De kaartjes staan in “\($0)”. Druk de bladen met kaartjes en relaties zo vaak af als je nodig hebt."
        },
        title: "Samen een kaart van de buurt maken",
        introduction:
            "Met deze kaartjes breng je in een bijeenkomst in beeld wie en wat er is in de buurt, en wat mensen met elkaar hebben. "
            + "Bewoners vullen ze zelf in. Reken op een uur tot anderhalf uur met zes tot twaalf mensen.",
        steps: [
            "Spreek af over welke buurt het gaat, en waar de kaart voor is: wat willen we er straks mee doen?",
            "Vul voor elke groep, plek, activiteit, organisatie of professional één kaartje in. Begin met wat er goed gaat: "
                + "wie kan wat, en waar kun je terecht?",
            "Leg de kaartjes op tafel. Wat met elkaar te maken heeft, komt dicht bij elkaar.",
            "Schrijf op het relatieformulier wie met wie te maken heeft, en wat zij met elkaar hebben.",
            "Kijk samen: wie ligt er los? Welke stem horen we niet? Wie kan daar iemand voorstellen?",
            "Spreek één ding af dat iemand gaat doen. Maak een foto, en neem alles over in een kaart met: schakel nieuw kaart.xlsx",
        ],
        privacyHeading: "Over mensen schrijf je voorzichtig",
        privacy:
            "Schrijf geen achternamen op, en niets over iemands gezondheid, inkomen of afkomst als die persoon er niet zelf om vraagt. "
            + "“Bewoners van de flat” of “Bewoner 1” is genoeg. Neem de kaartjes na afloop mee, en gooi ze weg zodra ze in de "
            + "kaart staan.",
        cardHeading: "Wie of wat is er in de buurt?", name: "Naam", kind: "Dit is een",
        lines: ["Bij welke stem, of er voor wie", "Kan goed, of heeft te bieden", "Zou graag willen"],
        formHeading: "Wie heeft met wie te maken?",
        form:
            "Eén regel voor elke relatie, met de namen van de kaartjes. Hoe sterk: van 1 (los) tot 5 (hecht). Weet je het niet? "
            + "Laat het leeg.",
        columns: Columns(from: "Van", to: "Naar", kind: "Wat zij met elkaar hebben", strength: "1–5", since: "Sinds"),
        tiesHeading: "Woorden die je kunt gebruiken (een eigen woord mag ook)")

    package static let english = Phrases.Cards(
        written: { "The cards are in “\($0)”. Print the pages of cards and ties as often as you need." },
        title: "Making a map of the neighbourhood together",
        introduction:
            "With these cards you show, in a session, who and what is there in the neighbourhood, and what people have with each "
            + "other. Residents fill them in themselves. It takes an hour to an hour and a half with six to twelve people.",
        steps: [
            "Agree which neighbourhood it is about, and what the map is for: what do we want to do with it?",
            "Fill in one card for each group, place, activity, organisation or professional. Begin with what goes well: who can "
                + "do what, and where can you turn to?",
            "Lay the cards on the table. What has to do with each other comes close together.",
            "Write on the form who has to do with whom, and what they have with each other.",
            "Look together: who lies apart? Which voice do we not hear? Who could introduce someone there?",
            "Agree on one thing that somebody will do. Take a photograph, and enter it all in a map with: schakel new map.xlsx",
        ],
        privacyHeading: "Be careful in what you write about people",
        privacy:
            "Write no family names, and nothing about anyone's health, income or origin unless that person asks for it. “Residents "
            + "of the flat” or “Resident 1” is enough. Take the cards with you afterwards, and throw them away as soon as they are "
            + "in the map.",
        cardHeading: "Who or what is in the neighbourhood?", name: "Name", kind: "This is a",
        lines: ["Belongs to which voice, or there for whom", "Is good at, or has to offer", "Would like"],
        formHeading: "Who has to do with whom?",
        form:
            "One line for each tie, with the names on the cards. How strong: from 1 (loose) to 5 (close). You do not know? Leave "
            + "it empty.",
        columns: Columns(
            from: "From", to: "To", kind: "What they have with each other", strength: "1 to 5", since: "Since"),
        tiesHeading: "Words that you can use (one of your own is fine too)")
}
