internal import Community

/// The words of the map file.
enum Words {
    static let partyKinds = WordList<PartyKind>([
        .init(.resident, "bewoner", "resident", "bewoners", "residents", "inwoner", "persoon", "person", "people"),
        .init(.group, "groep", "group", "bewonersgroep", "groepen", "bewonersinitiatief", "initiatief", "initiative"),
        .init(.organisation, "organisatie", "organisation", "organization", "instelling", "stichting"),
        .init(.professional, "professional", "professional", "beroepskracht", "werker"),
        .init(.place, "plek", "place", "plaats", "locatie", "location", "ontmoetingsplek"),
        .init(.activity, "activiteit", "activity", "activiteiten"),
    ])

    static let sectors = WordList<Sector>([
        .init(.residents, "bewoners", "residents", "bewoner", "resident"),
        .init(.welfare, "welzijn", "welfare", "sociaal werk", "welzijnswerk"),
        .init(.government, "overheid", "government", "gemeente", "municipality"),
        .init(.housing, "woningcorporatie", "housing", "corporatie", "wonen", "huisvesting", "housing association"),
        .init(.care, "zorg", "care", "gezondheidszorg", "health"),
        .init(.safety, "politie", "safety", "veiligheid", "police"),
        .init(.education, "onderwijs", "education", "school"),
        .init(.culture, "cultuur", "culture", "kunst en cultuur"),
        .init(.sport, "sport", "sport", "sports"),
        .init(.business, "bedrijfsleven", "business", "ondernemers", "bedrijf", "bedrijven"),
        .init(.faith, "geloof", "faith", "kerk", "religie", "levensbeschouwing", "religion"),
        .init(.other, "overig", "other", "anders"),
    ])

    static let purposes = WordList<Purpose>([
        .init(
            .communityBuilding, "samenlevingsopbouw", "community building", "gemeenschapsopbouw", "opbouw",
            "leefbaarheid",
            "gemeenschapsvorming"),
        .init(.democratisation, "democratisering", "democratisation", "democratization", "zeggenschap"),
    ])

    static let voices = WordList<Voice>([
        .init(.lowIncome, "laag inkomen", "low-income", "lage inkomens", "mensen met een laag inkomen"),
        .init(.informalCarers, "mantelzorgers", "informal-carer", "mantelzorger", "mantelzorg", "informal carers"),
        .init(.elderly, "ouderen", "elderly", "oudere", "ouderen 65+", "senioren"),
        .init(.statusHolders, "statushouders", "status-holder", "statushouder", "status holders"),
        .init(
            .confusedBehaviour, "verward gedrag", "confused-behaviour", "mensen met verward gedrag",
            "personen met verward gedrag", "confused behavior"),
    ])

    static let tieKinds = WordList<TieKind>([
        .init(.knows, "kent", "knows", "kennis", "kennissen"),
        .init(.family, "familie", "family", "familie van", "gezin"),
        .init(.friend, "vriend", "friend", "vrienden", "vriendin", "bevriend", "friends"),
        .init(.neighbour, "buur", "neighbour", "buren", "buurman", "buurvrouw", "neighbor", "neighbours", "neighbors"),
        .init(.helps, "helpt", "helps", "hulp", "helpt met"),
        .init(.memberOf, "lid van", "member of", "lid", "member"),
        .init(.participatesIn, "doet mee aan", "participates in", "doet mee", "neemt deel aan", "deelnemer"),
        .init(.organises, "organiseert", "organises", "organizes"),
        .init(.volunteersAt, "vrijwilliger bij", "volunteers at", "vrijwilliger", "vrijwilliger van"),
        .init(.worksFor, "werkt bij", "works for", "werkt voor", "works at", "in dienst van"),
        .init(.worksWith, "werkt samen met", "works with", "werkt samen", "samenwerking"),
        .init(.accompanies, "begeleidt", "accompanies", "ondersteunt"),
        .init(.refersTo, "verwijst naar", "refers to", "verwijst door naar", "verwijst"),
        .init(.advises, "adviseert", "advises"),
        .init(.represents, "vertegenwoordigt", "represents"),
        .init(.funds, "financiert", "funds", "subsidieert"),
        .init(.decidesOn, "beslist over", "decides on"),
        .init(.locatedAt, "gevestigd in", "located at", "gevestigd te", "located in", "ligt in"),
        .init(.visits, "komt bij", "visits", "bezoekt", "komt in"),
    ])

    static let directions = WordList<Tie.Direction>([
        .init(
            .oneWay, "heen", "one-way", "enkel", "enkelzijdig", "eenrichting", "één richting", "gericht", "directed",
            "one way", "forward"),
        .init(
            .bothWays, "beide", "both ways", "beide kanten", "heen en weer", "wederzijds", "wederkerig", "tweerichting",
            "ongericht", "undirected", "mutual", "both", "two-way", "bidirectional"),
    ])

    static let directionSigns: [String: Tie.Direction] = [
        "->": .oneWay, "→": .oneWay, "-->": .oneWay, ">": .oneWay,
        "<->": .bothWays, "↔": .bothWays, "<-->": .bothWays, "<>": .bothWays, "-": .bothWays, "--": .bothWays,
    ]

    static let truths = WordList<Bool>([
        .init(true, "ja", "yes", "j", "y", "x", "1", "waar", "true", "formeel", "formal"),
        .init(false, "nee", "no", "n", "0", "onwaar", "false", "informeel", "informal"),
    ])

    static let audiences = WordList<Audience>([
        .init(.team, "team", "team"),
        .init(.public, "openbaar", "public", "publiek", "iedereen"),
    ])

    static let assetSchemes = WordList<AssetScheme>([
        .init(.mcKnight, "McKnight", "McKnight", "abcd"),
        .init(.dutch, "Nederlands", "Dutch", "nederlandse zes"),
    ])

    static let languages = WordList<WriteOptions.Language>([
        .init(.dutch, "nl", "nl", "Nederlands", "Dutch"),
        .init(.english, "en", "en", "Engels", "English"),
    ])

    static let none: Set<String> = ["geen", "none", "nvt"]

    static let settings = WordList<SettingKey>([
        .init(.title, "titel", "title"),
        .init(.source, "bron", "source"),
        .init(.area, "gebied", "area", "wijk", "buurt"),
        .init(.moment, "peilmoment", "moment", "peildatum"),
        .init(.assetScheme, "indeling", "asset scheme", "indeling talenten", "talentenschema"),
        .init(.disclosureThreshold, "drempel", "disclosure threshold", "onthullingsdrempel", "threshold"),
        .init(.fullStrength, "volle sterkte", "full strength"),
        .init(.audience, "publiek", "audience", "doelpubliek", "bestemd voor"),
        .init(.language, "taal", "language"),
    ])
}

/// A setting that Schakel knows.
enum SettingKey: CaseIterable {
    case title, source, area, moment, assetScheme, disclosureThreshold, fullStrength, audience, language
}
