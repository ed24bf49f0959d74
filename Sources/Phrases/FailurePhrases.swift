extension Phrases {
    /// What is said when a run ends without an answer.
    package struct Failures: Sendable {
        package let cannotWriteOutput: String
        package let mayNotCreate: @Sendable (_ path: String) -> [String]
        package let cannotCreate: @Sendable (_ path: String, _ reason: String) -> [String]
        package let cannotWrite: @Sendable (_ path: String, _ reason: String) -> [String]
        package let wouldOverwriteMap: @Sendable (_ path: String) -> [String]
        package let alreadyThere: @Sendable (_ path: String, _ canOverwrite: Bool) -> [String]
        package let wouldReadBackDifferently: String
        package let tooManyRows: @Sendable (_ sheet: String, _ most: String) -> [String]
        package let textTooLong:
            @Sendable (_ sheet: String, _ header: String, _ row: String, _ most: String) -> [String]
        package let cannotDraw: @Sendable (_ reason: String) -> [String]
        package let internalError: @Sendable (String) -> String
    }
}

extension Phrases.Failures {
    package static let dutch = Phrases.Failures(
        cannotWriteOutput: "het schrijven van de uitkomst brak af. Is de schijf vol?",
        mayNotCreate: { ["“\($0)” mag ik hier niet maken.", "Kies een andere map, of vraag om schrijfrechten."] },
        cannotCreate: { ["“\($0)” kan ik niet maken: \($1).", "Bestaat de map waar het in moet komen?"] },
        cannotWrite: {
            [
                "het schrijven van “\($0)” brak af: \($1).",
                "Er is niets achtergebleven; je kunt het zo opnieuw proberen.",
            ]
        },
        wouldOverwriteMap: {
            ["“\($0)” is een deel van je kaart. Dat overschrijf ik niet.", "Kies een andere naam."]
        },
        alreadyThere: {
            [
                "“\($0)” is er al. Dat overschrijf ik niet.",
                $1
                    ? "Kies een andere naam, of zet er --overschrijven bij."
                    : "Kies een andere naam, of haal zelf weg wat er staat.",
            ]
        },
        wouldReadBackDifferently:
            "deze kaart is niet zo te schrijven dat ze daarna hetzelfde leest. Er is niets geschreven. Geef dit door aan de "
            + "makers van Schakel.",
        tooManyRows: {
            [
                "het blad \($0) krijgt meer dan \($1) rijen. Dat opent geen rekenblad, dus er is niets geschreven.",
                "Kies een andere vorm, zoals json of een map met CSV-bestanden.",
            ]
        },
        textTooLong: { sheet, header, row, most in
            [
                "op het blad \(sheet) is de tekst onder “\(header)” in rij \(row) langer dan \(most) tekens. Dat past niet in "
                    + "een cel van Excel, dus er is niets geschreven.",
                "Kort die tekst in, of kies een andere vorm, zoals ods of json.",
            ]
        },
        cannotDraw: {
            [
                "het tekenen is niet gelukt: \($0)",
                "Probeer een kleiner deel, bijvoorbeeld met --soorten of --peilmoment.",
            ]
        },
        internalError: { "er ging iets mis in Schakel zelf. Dit ligt niet aan jou. Geef dit door aan de makers: \($0)" }
    )

    package static let english = Phrases.Failures(
        cannotWriteOutput: "writing the answer broke off. Is the disk full?",
        mayNotCreate: { ["I am not allowed to make “\($0)” here.", "Choose another folder, or ask for permission."] },
        cannotCreate: { ["I cannot make “\($0)”: \($1).", "Does the folder exist that it should be in?"] },
        cannotWrite: { ["writing “\($0)” broke off: \($1).", "Nothing was left behind; you can simply try again."] },
        wouldOverwriteMap: {
            ["“\($0)” is a part of your map. I do not write over it.", "Choose another name."]
        },
        alreadyThere: {
            [
                "“\($0)” is there already. I do not write over it.",
                $1
                    ? "Choose another name, or add --overwrite."
                    : "Choose another name, or remove what is there yourself.",
            ]
        },
        wouldReadBackDifferently:
            "this map cannot be written so that it reads back the same. Nothing was written. Please tell the makers of "
            + "Schakel.",
        tooManyRows: {
            [
                "the sheet \($0) gets more than \($1) rows. No spreadsheet opens that, so nothing was written.",
                "Choose another form, such as json or a folder of CSV files.",
            ]
        },
        textTooLong: { sheet, header, row, most in
            [
                "on the sheet \(sheet) the text below “\(header)” in row \(row) is longer than \(most) characters. That does "
                    + "not fit in a cell of Excel, so nothing was written.",
                "Shorten that text, or choose another form, such as ods or json.",
            ]
        },
        cannotDraw: {
            ["drawing did not succeed: \($0)", "Try a smaller part, for example with --kinds or --moment."]
        },
        internalError: { "something went wrong inside Schakel. This is not your fault. Please tell its makers: \($0)" })
}
