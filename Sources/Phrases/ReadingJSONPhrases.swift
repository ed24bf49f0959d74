extension Phrases.Reading {
    /// What is said of a file that is JSON, but not as it should be.
    package struct JSON: Sendable {
        package let unexpected: @Sendable (_ expected: String) -> String
        package let value: String
        package let object: String
        package let list: String
        package let text: String
        package let number: String
        package let wholeNumber: String
        package let truth: String
        package let comma: String
        package let colon: String
        package let memberName: String
        package let notClosed: String
        package let afterEnd: String
        package let badNumber: String
        package let badEscape: String
        package let controlCharacter: String
        package let notUTF8: String
        package let tooDeep: @Sendable (_ limit: String) -> String
        package let tooManyMembers: @Sendable (_ limit: String) -> String
        package let duplicateMember: @Sendable (_ name: String) -> String
        package let missingMember: @Sendable (_ name: String) -> String
        package let wrongType: @Sendable (_ name: String, _ expected: String) -> String
        package let unknownMember: @Sendable (_ name: String) -> String
        package let newerVersion: @Sendable (_ version: String) -> String
        package let noNetwork: @Sendable (_ found: [String]) -> String
    }
}

extension Phrases.Reading.JSON {
    package static let dutch = Phrases.Reading.JSON(
        unexpected: { "hier hoort \($0)." },
        value: "een waarde",
        object: "een object: {…}",
        list: "een lijst: […]",
        text: "tekst tussen aanhalingstekens",
        number: "een getal",
        wholeNumber: "een heel getal",
        truth: "true of false",
        comma: "een komma, of het teken dat hier sluit",
        colon: "een dubbele punt",
        memberName: "een naam tussen aanhalingstekens",
        notClosed: "het bestand houdt op voordat alles gesloten is. Is het helemaal opgeslagen?",
        afterEnd: "na het einde staat nog iets.",
        badNumber: "dit is geen getal zoals JSON ze kent. NaN en Infinity horen er niet in.",
        badEscape: "deze code met een \\ bestaat niet in JSON.",
        controlCharacter:
            "in deze tekst staat een onzichtbaar teken, zoals een regeleinde, dat hier niet zo mag staan.",
        notUTF8: "hier staat een teken dat geen UTF-8 is. Sla het bestand op als UTF-8.",
        tooDeep: { "het zit te diep genest: meer dan \($0) lagen." },
        tooManyMembers: { "het bestand heeft meer dan \($0) onderdelen." },
        duplicateMember: { "\($0) staat er twee keer." },
        missingMember: { "hier ontbreekt “\($0)”." },
        wrongType: { "bij “\($0)” hoort \($1)." },
        unknownMember: { "\($0) ken ik niet." },
        newerVersion: {
            "dit bestand is gemaakt met een nieuwere Schakel (versie \($0) van het formaat). Werk Schakel bij."
        },
        noNetwork: { found in
            "dit is JSON, maar geen kaart of netwerk dat ik ken: zie schakel formaten."
                + (found.isEmpty ? "" : " Gevonden: \(found.joined(separator: ", ")).")
        })

    package static let english = Phrases.Reading.JSON(
        unexpected: { "there should be \($0) here." },
        value: "a value",
        object: "an object: {…}",
        list: "a list: […]",
        text: "text between quotation marks",
        number: "a number",
        wholeNumber: "a whole number",
        truth: "true or false",
        comma: "a comma, or the mark that closes this",
        colon: "a colon",
        memberName: "a name between quotation marks",
        notClosed: "the file ends before everything is closed. Was all of it saved?",
        afterEnd: "there is something after the end.",
        badNumber: "this is no number as JSON has them. NaN and Infinity do not belong in it.",
        badEscape: "this code with a \\ does not exist in JSON.",
        controlCharacter: "this text has an invisible character in it, such as a line end, that may not stand here so.",
        notUTF8: "here stands a byte that is not UTF-8. Save the file as UTF-8.",
        tooDeep: { "it is nested too deep: more than \($0) levels." },
        tooManyMembers: { "the file has more than \($0) members." },
        duplicateMember: { "\($0) is there twice." },
        missingMember: { "“\($0)” is missing here." },
        wrongType: { "“\($0)” should have \($1)." },
        unknownMember: { "I do not know \($0)." },
        newerVersion: { "a newer Schakel made this file (version \($0) of the format). Update Schakel." },
        noNetwork: { found in
            "this is JSON, but no map or network that I know: see schakel formats."
                + (found.isEmpty ? "" : " Found: \(found.joined(separator: ", ")).")
        })
}
