extension Phrases.Reading.Cells {
    package static let dutch = Phrases.Reading.Cells(
        empty: { "de kolom “\($0)” is hier leeg, maar moet iets hebben." },
        notANumber: { "in de kolom “\($0)” staat \($1). Daar hoort een getal, zoals 0,5." },
        notAWholeNumber: { "in de kolom “\($0)” staat \($1). Daar hoort een heel getal, zoals 12." },
        outOfRange: { "in de kolom “\($0)” staat \($1). Daar hoort \($2)." },
        positive: "een getal boven 0",
        positiveUpTo: { "een getal boven 0 en hoogstens \($0)" },
        strength: "een getal boven 0 en hoogstens 1, of overal een cijfer van 1 tot en met 5",
        atLeast: { "een getal van minstens \($0)" },
        within: { "een getal van \($0) tot en met \($1)" },
        notADay: { "in de kolom “\($0)” staat \($1). Daar hoort een dag die bestaat, zoals 2024-03-01 of 1-3-2024." },
        unknownWord: { "in de kolom “\($0)” staat \($1). Dat woord ken ik daar niet." },
        nearKnownWord: { "in de kolom “\($0)” staat \($1). Het lijkt op “\($2)”, maar telt nu als een eigen woord." },
        notADirection: {
            "in de kolom “\($0)” staat \($1), waar Gephi de richting zet. De relatie telt als één kant op."
        },
        halfACoordinate: {
            "de kolom “\($0)” is leeg, terwijl de andere coördinaat wel is ingevuld. Vul beide in, of geen van beide."
        },
        duplicateID: { "twee spelers hebben dezelfde ID: \($0). De eerste staat op \($1). Geef elk een eigen ID." },
        unknownParty: { "in de kolom “\($0)” staat \($1). Die speler is er niet." },
        addParty: { form in
            let advice =
                switch form {
                case .files: "Zet de speler in spelers.csv"
                case .sheets: "Zet de speler op het blad Spelers"
                case .other: "Voeg de speler toe"
                }
            return advice + ", of gebruik --nieuwe-spelers."
        },
        ambiguousName: { header, found, ids in
            "in de kolom “\(header)” staat \(found), en zo heten meer spelers. Gebruik hun ID"
                + (ids.isEmpty ? "." : ": \(ids.joined(separator: ", ")).")
        },
        partyAdded: { "\($0) stond niet bij de spelers en is toegevoegd." },
        endsBeforeItBegins: { "deze relatie eindigt (\($1)) voor of op de dag dat ze begint (\($0))." },
        tieToItself: { "hier is \($0) verbonden met zichzelf. Klopt dat?" },
        duplicateTie: { "deze relatie stond er al, op \($0)." },
        oneToFive: "sterktes lopen hier van 1 tot en met 5; 5 telt als volle sterkte.",
        duplicateSetting: { "de instelling “\($0)” staat er twee keer; eerst op \($1)." },
        unknownSetting: { "de instelling “\($0)” ken ik niet. Ze is bewaard, maar doet niets." })

    package static let english = Phrases.Reading.Cells(
        empty: { "the column “\($0)” is empty here, but must have something." },
        notANumber: { "the column “\($0)” has \($1). It should have a number, such as 0.5." },
        notAWholeNumber: { "the column “\($0)” has \($1). It should have a whole number, such as 12." },
        outOfRange: { "the column “\($0)” has \($1). It should have \($2)." },
        positive: "a number above 0",
        positiveUpTo: { "a number above 0 and at most \($0)" },
        strength: "a number above 0 and at most 1, or everywhere a digit from 1 to 5",
        atLeast: { "a number of at least \($0)" },
        within: { "a number from \($0) to \($1)" },
        notADay: { "the column “\($0)” has \($1). It should have a day that exists, such as 2024-03-01 or 1-3-2024." },
        unknownWord: { "the column “\($0)” has \($1). I do not know that word there." },
        nearKnownWord: { "the column “\($0)” has \($1). It looks like “\($2)”, but counts as a word of its own." },
        notADirection: {
            "the column “\($0)” has \($1), where Gephi puts the direction. The tie counts as leading one way."
        },
        halfACoordinate: {
            "the column “\($0)” is empty, while the other coordinate is not. Fill in both, or neither."
        },
        duplicateID: { "two parties have the same ID: \($0). The first is at \($1). Give each an ID of its own." },
        unknownParty: { "the column “\($0)” has \($1). There is no such party." },
        addParty: { form in
            let advice =
                switch form {
                case .files: "Put the party in parties.csv"
                case .sheets: "Put the party on the sheet Parties"
                case .other: "Add the party"
                }
            return advice + ", or use --new-parties."
        },
        ambiguousName: { header, found, ids in
            "the column “\(header)” has \(found), and several parties have that name. Use their ID"
                + (ids.isEmpty ? "." : ": \(ids.joined(separator: ", ")).")
        },
        partyAdded: { "\($0) was not among the parties and was added." },
        endsBeforeItBegins: { "this tie ends (\($1)) before or on the day that it begins (\($0))." },
        tieToItself: { "here \($0) is tied to itself. Is that right?" },
        duplicateTie: { "this tie was there already, at \($0)." },
        oneToFive: "strengths go from 1 to 5 here; 5 counts as full strength.",
        duplicateSetting: { "the setting “\($0)” is there twice; first at \($1)." },
        unknownSetting: { "I do not know the setting “\($0)”. It was kept, but does nothing." })
}
