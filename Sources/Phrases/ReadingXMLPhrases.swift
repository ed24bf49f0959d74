extension Phrases.Reading {
    /// About files that are XML, or hold it, such as workbooks.
    package struct XML: Sendable {
        package let noElement: String
        package let notClosed: String
        package let mismatchedTag: String
        package let afterRoot: String
        package let duplicateAttribute: String
        package let documentType: String
        package let undefinedEntity: String
        package let badCharacter: String
        package let unknownEncoding: String
        package let wrongEncoding: String
        package let lateDeclaration: String
        package let malformed: String
        package let tooDeep: @Sendable (_ limit: String) -> String
        package let tagTooLong: @Sendable (_ limit: String) -> String
        package let tooManyNames: @Sendable (_ limit: String) -> String
    }
}

extension Phrases.Reading.XML {
    package static let dutch = Phrases.Reading.XML(
        noElement: "in dit XML-bestand staat niets.",
        notClosed: "het bestand breekt hier af. Sla het opnieuw op, of haal het opnieuw op.",
        mismatchedTag: "hier wordt iets afgesloten dat niet open is.",
        afterRoot: "het bestand is hier al afgelopen, maar er staat nog iets achter.",
        duplicateAttribute: "hier staat twee keer hetzelfde kenmerk.",
        documentType: "een bestand met een <!DOCTYPE lees ik niet, voor de veiligheid. Sla het op zonder die regel.",
        undefinedEntity:
            "hier staat een verwijzing (zoals &eacute;) die in XML niet bestaat. Zet er het teken zelf neer.",
        badCharacter: "hier staat een teken dat in XML niet mag, of dat niet in de opgegeven tekenset bestaat.",
        unknownEncoding: "het bestand noemt een tekenset die ik niet ken. Sla het op als UTF-8.",
        wrongEncoding: "het bestand is in een andere tekenset dan het zegt. Sla het op als UTF-8.",
        lateDeclaration: "<?xml … ?> mag alleen helemaal vooraan staan. Haal weg wat ervoor staat.",
        malformed: "dit is geen geldige XML.",
        tooDeep: { "dit is te diep in elkaar geschoven: meer dan \($0) niveaus." },
        tagTooLong: { "dit is te lang: meer dan \($0) bytes in één element." },
        tooManyNames: { "er zijn te veel verschillende namen van elementen: meer dan \($0)." })

    package static let english = Phrases.Reading.XML(
        noElement: "there is nothing in this XML file.",
        notClosed: "the file breaks off here. Save it again, or fetch it again.",
        mismatchedTag: "this closes something that is not open.",
        afterRoot: "the file has ended here already, but something follows.",
        duplicateAttribute: "the same attribute stands here twice.",
        documentType: "a file with a <!DOCTYPE is not read, for safety. Save it without that line.",
        undefinedEntity:
            "there is a reference here (such as &eacute;) that XML does not know. Put the character itself there.",
        badCharacter: "there is a character here that XML does not allow, or that does not exist in its encoding.",
        unknownEncoding: "the file names an encoding that I do not know. Save it as UTF-8.",
        wrongEncoding: "the file is in another encoding than it says. Save it as UTF-8.",
        lateDeclaration: "<?xml … ?> may only stand at the very beginning. Take away what comes before it.",
        malformed: "this is not valid XML.",
        tooDeep: { "this is nested too deeply: more than \($0) levels." },
        tagTooLong: { "this is too long: more than \($0) bytes in one element." },
        tooManyNames: { "there are too many different names of elements: more than \($0)." })
}
