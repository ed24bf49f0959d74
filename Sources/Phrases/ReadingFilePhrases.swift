extension Phrases.Reading.Files {
    package static let dutch = Phrases.Reading.Files(
        empty: "het bestand is leeg.",
        tooLarge: { "het bestand is te groot: meer dan \($0) bytes." },
        utf16: "dit is UTF-16, maar beschadigd of zonder merkteken vooraan. Sla het op als “CSV UTF-8”.",
        archive:
            "dit is een ZIP-bestand waarin ik niets herken. Pak het uit. Met schakel formaten zie je wat Schakel leest.",
        oldOffice: "dit is een oud Office-bestand (.xls). Open het in je rekenblad en sla het op als .xlsx of .ods.",
        encryptedOffice:
            "er zit een wachtwoord op deze werkmap. Open hem in je rekenblad en sla hem op zonder wachtwoord.",
        pdf: "dit is een PDF. Ik heb de gegevens zelf nodig, als werkmap, CSV of netwerk: zie schakel formaten.",
        image:
            "dit is een afbeelding. Ik heb de gegevens zelf nodig, als werkmap, CSV of netwerk: zie schakel formaten.",
        gzip: "dit is ingepakt met gzip. Pak het eerst uit.",
        xml: "dit is XML of HTML, maar geen netwerk dat ik ken. Met schakel formaten zie je wat Schakel leest.",
        json: "dit is JSON, maar geen netwerk dat ik ken. Met schakel formaten zie je wat Schakel leest.",
        statistics:
            "dit zijn cijfers van het CBS over wijken en buurten, geen kaart. Met schakel bevolking zet je ze in de bevolkingstabel van een kaart.",
        binary: "dit is geen tekst, en geen bestand dat ik ken. Met schakel formaten zie je wat Schakel leest.",
        readAsWindows1252: "gelezen als Windows-1252, omdat het geen UTF-8 is. Kloppen namen met accenten?",
        missingSheet: { name, found in
            "in deze map ontbreekt \(name)."
                + (found.isEmpty
                    ? " Er staan geen CSV-bestanden in." : " Wel gevonden: \(found.joined(separator: ", ")).")
        },
        twoFilesForSheet: { "\($0) en \($1) zijn allebei hetzelfde blad. Haal er één weg." },
        leftAside: "dit bestand hoort niet bij de kaart en is niet gelezen.",
        sheetLeftAside: "dit blad hoort niet bij de kaart en is niet gelezen.",
        noMapSheet: {
            "in deze werkmap staat geen blad met spelers of relaties. Noem een blad Spelers, met een kolom Naam, of Relaties, met Van en Naar."
                + ($0.isEmpty ? "" : " Gevonden: \($0.joined(separator: ", ")).")
        },
        sheetIsMatrix:
            "op dit blad staat zo te zien een matrix: dezelfde namen boven en voor de getallen. Die leest Schakel uit CSV. Sla dit blad in je rekenblad op als CSV en geef dat bestand.",
        otherThanAsked: "dit is iets anders dan de gevraagde vorm.")

    package static let english = Phrases.Reading.Files(
        empty: "the file is empty.",
        tooLarge: { "the file is too large: more than \($0) bytes." },
        utf16: "this is UTF-16, but damaged or without its byte-order mark. Save it as “CSV UTF-8”.",
        archive:
            "this is a ZIP file in which I recognise nothing. Unpack it. schakel formats shows what Schakel reads.",
        oldOffice: "this is an old Office file (.xls). Open it in your spreadsheet and save it as .xlsx or .ods.",
        encryptedOffice:
            "this workbook has a password. Open it in your spreadsheet and save it without one.",
        pdf: "this is a PDF. I need the data themselves, as a workbook, CSV or network: see schakel formats.",
        image: "this is a picture. I need the data themselves, as a workbook, CSV or network: see schakel formats.",
        gzip: "this is compressed with gzip. Unpack it first.",
        xml: "this is XML or HTML, but no network that I know. schakel formats shows what Schakel reads.",
        json: "this is JSON, but no network that I know. schakel formats shows what Schakel reads.",
        statistics:
            "these are figures of Statistics Netherlands (CBS), not a map. schakel population puts them in the population table of a map.",
        binary: "this is not text, nor any file that I know. schakel formats shows what Schakel reads.",
        readAsWindows1252: "read as Windows-1252, because it is not UTF-8. Are names with accents right?",
        missingSheet: { name, found in
            "this folder lacks \(name)."
                + (found.isEmpty ? " It has no CSV files." : " Found: \(found.joined(separator: ", ")).")
        },
        twoFilesForSheet: { "\($0) and \($1) are the same sheet. Take one away." },
        leftAside: "this file is no part of the map and was not read.",
        sheetLeftAside: "this sheet is no part of the map and was not read.",
        noMapSheet: {
            "this workbook has no sheet of parties or ties. Call a sheet Parties, with a column Name, or Ties, with From and To."
                + ($0.isEmpty ? "" : " Found: \($0.joined(separator: ", ")).")
        },
        sheetIsMatrix:
            "this sheet looks like a matrix: the same names above the numbers and before them. Schakel reads those from CSV. Save this sheet as CSV in your spreadsheet, and give that file.",
        otherThanAsked: "this is something other than the form that was asked for.")
}

extension Phrases.Reading.Tables {
    package static let dutch = Phrases.Reading.Tables(
        noRows: "onder de kopregel staat nog niets.",
        missingColumn: { column, found in
            "er is geen kolom “\(column)”. Zet op de eerste regel de namen van de kolommen, zoals Naam;Soort of Van;Naar."
                + (found.isEmpty ? "" : " Gevonden: \(found.joined(separator: ", ")).")
        },
        headerExpected: { found in
            "op de eerste regel horen de namen van de kolommen te staan, zoals Van;Naar."
                + (found.isEmpty ? "" : " Gevonden: \(found.joined(separator: ", ")).")
        },
        twoNamesALine: { found in
            "er is geen kopregel die ik ken, zoals Van;Naar of Naam;Soort. Staat op elke regel een relatie, als twee namen? Zet er een regel met Van en Naar boven, of lees het bestand met --formaat-in edge-list."
                + (found.isEmpty ? "" : " Gevonden: \(found.joined(separator: ", ")).")
        },
        duplicateHeader: { "de kolom “\($0)” staat er twee keer. Geef er één een andere naam." },
        sameMeaning: { "de kolommen “\($0)” en “\($1)” betekenen hetzelfde. Alleen “\($1)” telt." },
        unclosedQuote: "hier begint een aanhalingsteken dat nergens eindigt.",
        textAfterQuote:
            "na het sluitende aanhalingsteken staat nog tekst. Verdubbel een aanhalingsteken binnen een tekst: \"\".",
        tooManyCells: {
            "deze regel heeft \($1) cellen, maar er zijn \($0) kolommen. Staat er een scheidingsteken in een tekst? Zet die tekst tussen aanhalingstekens."
        },
        tooFewCells: { "deze regel heeft \($1) cellen en er zijn \($0) kolommen. Wat ontbreekt geldt als leeg." },
        tooManyColumns: { "er zijn te veel kolommen: meer dan \($0)." },
        cellTooLong: { "de tekst in deze cel is te lang: meer dan \($0) bytes." },
        noAreas: { found in
            "er is geen kolom met namen of codes van wijken, buurten of gemeenten. Is dit een bestand van het CBS?"
                + (found.isEmpty ? "" : " Gevonden: \(found.joined(separator: ", ")).")
        },
        cellWithoutHeader:
            "boven deze cel (en misschien andere op dit blad) staat geen kop, dus is hij niet gelezen. Geef de kolom een naam.",
        errorValue: { "in deze cel staat een fout van het rekenblad: \($0). De cel geldt als leeg." },
        formulaWithoutValue:
            "deze formule is nog niet uitgerekend. Open het bestand in je rekenblad en sla het op, dan staat de uitkomst erin.",
        exampleLeftAside: "dit is een voorbeeldregel; die telt niet mee.")

    package static let english = Phrases.Reading.Tables(
        noRows: "there is nothing below the header yet.",
        missingColumn: { column, found in
            "there is no column “\(column)”. Put the names of the columns on the first line, such as Name,Kind or From,To."
                + (found.isEmpty ? "" : " Found: \(found.joined(separator: ", ")).")
        },
        headerExpected: { found in
            "the first line should have the names of the columns, such as From,To."
                + (found.isEmpty ? "" : " Found: \(found.joined(separator: ", ")).")
        },
        twoNamesALine: { found in
            "there is no header that I know, such as From,To or Name,Kind. Does every line hold a tie, as two names? Put a line with From and To above them, or read the file with --format-in edge-list."
                + (found.isEmpty ? "" : " Found: \(found.joined(separator: ", ")).")
        },
        duplicateHeader: { "the column “\($0)” is there twice. Give one another name." },
        sameMeaning: { "the columns “\($0)” and “\($1)” mean the same. Only “\($1)” counts." },
        unclosedQuote: "a quotation mark begins here that is never closed.",
        textAfterQuote: "there is text after the closing quotation mark. Double a quotation mark inside a text: \"\".",
        tooManyCells: {
            "this line has \($1) cells, but there are \($0) columns. Is there a delimiter in a text? Put that text in quotes."
        },
        tooFewCells: { "this line has \($1) cells, and there are \($0) columns. What is missing counts as empty." },
        tooManyColumns: { "there are too many columns: more than \($0)." },
        cellTooLong: { "the text in this cell is too long: more than \($0) bytes." },
        noAreas: { found in
            "there is no column with names or codes of districts, neighbourhoods or municipalities. Is this a file of CBS?"
                + (found.isEmpty ? "" : " Found: \(found.joined(separator: ", ")).")
        },
        cellWithoutHeader:
            "there is no header above this cell (and perhaps others of this sheet), so it was not read. Give the column a name.",
        errorValue: { "this cell shows an error of the spreadsheet: \($0). It counts as empty." },
        formulaWithoutValue:
            "this formula has not been computed yet. Open the file in your spreadsheet and save it, and its result will be there.",
        exampleLeftAside: "this row is an example, and does not count.")
}
