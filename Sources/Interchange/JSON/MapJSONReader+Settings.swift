internal import Community

extension MapJSONReader {
    private static let settingNames = [
        "title", "source", "area", "moment", "fullStrength", "assetScheme", "disclosureThreshold", "audience",
        "language", "others",
    ]

    mutating func readSettings(_ scanner: inout JSONScanner) throws(JSONFault) {
        var seen = SeenMembers()
        try scanner.forEachMember { member, scanner throws(JSONFault) in
            let origin = scanner.origin()
            let name = member.string
            try seen.note(name, at: origin)
            switch name {
            case "title": draft.settings.title = try scanner.text(name)
            case "source": draft.settings.source = try scanner.text(name)
            case "area": draft.settings.area = try scanner.text(name)
            case "moment": draft.settings.moment = try day(&scanner, name)
            case "fullStrength":
                draft.saysFullStrength = true
                draft.settings.fullStrength = try scanner.isNull() ? nil : try scanner.decimal(name)
                if let full = draft.settings.fullStrength { check(full > 0, name, .positive, at: origin) }
            case "assetScheme":
                if let scheme = try word(&scanner, name, of: Words.assetSchemes) { draft.settings.assetScheme = scheme }
            case "disclosureThreshold":
                let threshold = try scanner.wholeNumber(name)
                let least = MapSettings.leastDisclosureThreshold
                draft.settings.disclosureThreshold = max(threshold, least)
                check(threshold >= least, name, .atLeast(least), at: origin)
            case "audience": draft.settings.audience = try word(&scanner, name, of: Words.audiences)
            case "language": draft.settings.language = try word(&scanner, name, of: Words.languages)?.rawValue
            case "others": draft.settings.others = try attributes(&scanner)
            default: throw unknown(name, Self.settingNames, at: origin)
            }
        }
    }
}
