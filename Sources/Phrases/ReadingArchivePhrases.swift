extension Phrases.Reading {
    /// About ZIP archives, which workbooks are too.
    package struct Archives: Sendable {
        package let damaged: String
        package let encrypted: String
        package let unknownCompression: String
        package let unsafeName: String
        package let tooManyFiles: @Sendable (_ limit: String) -> String
        package let tooLarge: @Sendable (_ limit: String) -> String
        package let missingPart: @Sendable (_ name: String) -> String
        package let inPart: @Sendable (_ name: String) -> String
    }
}

extension Phrases.Reading.Archives {
    package static let dutch = Phrases.Reading.Archives(
        damaged: "het bestand is beschadigd of onvolledig. Haal het opnieuw op, of sla het opnieuw op.",
        encrypted: "er zit een wachtwoord op. Sla het op zonder wachtwoord.",
        unknownCompression: "het is ingepakt op een manier die ik niet ken. Sla het opnieuw op.",
        unsafeName: "er zit een bestand in met een naam die naar buiten wijst. Dat lees ik niet, voor de veiligheid.",
        tooManyFiles: { "er zitten te veel bestanden in: meer dan \($0)." },
        tooLarge: { "uitgepakt is het te groot: meer dan \($0) bytes." },
        missingPart: { "er ontbreekt een deel: \($0). Sla het opnieuw op." },
        inPart: { "(In het deel \($0).)" })

    package static let english = Phrases.Reading.Archives(
        damaged: "the file is damaged or incomplete. Fetch it again, or save it again.",
        encrypted: "it has a password. Save it without one.",
        unknownCompression: "it is packed in a way that I do not know. Save it again.",
        unsafeName: "there is a file in it with a name that leads outside. That is not read, for safety.",
        tooManyFiles: { "there are too many files in it: more than \($0)." },
        tooLarge: { "unpacked it is too large: more than \($0) bytes." },
        missingPart: { "a part is missing: \($0). Save it again." },
        inPart: { "(In the part \($0).)" })
}
