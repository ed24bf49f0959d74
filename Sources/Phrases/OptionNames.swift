extension Phrases {
    /// The names of options whose values can be wrong.
    package struct OptionNames: Sendable {
        package let language: String
        package let audience: String
        package let format: String
        package let moment: String
        package let kinds: String
        package let minimumStrength: String
        package let threads: String
        package let output: String
        package let voice: String
        package let within: String
        package let from: String
        package let by: String
        package let top: String
        package let distances: String
        package let direction: String
        package let endpoints: String
        package let weighted: String
        package let model: String
        package let alpha: String
        package let beta: String
        package let tolerance: String
        package let iterations: String
        package let pathFrom: String
        package let pathTo: String
        package let alternatives: String
        package let area: String
        package let formatIn: String
        package let secondFormatIn: String
        package let formatOut: String
        package let duplicates: String
        package let year: String
        package let method: String
        package let quality: String
        package let resolution: String
        package let runs: String
        package let seed: String
        package let permutations: String
        package let keyMeasure: String
        package let size: String
        package let keySteps: String
        package let among: String
        package let drop: String
        package let dropped: String
    }

    /// The value of every language.
    package static let all: [Phrases] = Language.allCases.map(Phrases.in)
}

extension Phrases.OptionNames {
    package static let dutch = Phrases.OptionNames(
        language: "--taal", audience: "--publiek", format: "--formaat", moment: "--peilmoment", kinds: "--soorten",
        minimumStrength: "--minimale-sterkte", threads: "--draden", output: "--uitvoer", voice: "--stem",
        within: "--binnen", from: "--vanuit", by: "--op", top: "--eerste", distances: "--lengte",
        direction: "--richting", endpoints: "--uiteinden", weighted: "--gewogen", model: "--model",
        alpha: "--demping", beta: "--beta", tolerance: "--nauwkeurigheid", iterations: "--rondes",
        pathFrom: "--van", pathTo: "--naar", alternatives: "--alternatieven", area: "--gebied",
        formatIn: "--formaat-in", secondFormatIn: "--formaat-in-2", formatOut: "--formaat-uit", duplicates: "--dubbele",
        year: "--jaar",
        method: "--methode",
        quality: "--kwaliteit", resolution: "--resolutie", runs: "--keren", seed: "--startgetal",
        permutations: "--herhalingen", keyMeasure: "--maat", size: "--aantal", keySteps: "--stappen", among: "--uit",
        drop: "--weglaten", dropped: "--van")

    package static let english = Phrases.OptionNames(
        language: "--language", audience: "--audience", format: "--format", moment: "--moment", kinds: "--kinds",
        minimumStrength: "--min-strength", threads: "--threads", output: "--output", voice: "--voice",
        within: "--within", from: "--from", by: "--by", top: "--top", distances: "--distances",
        direction: "--direction", endpoints: "--endpoints", weighted: "--weighted", model: "--model",
        alpha: "--alpha", beta: "--beta", tolerance: "--tolerance", iterations: "--iterations",
        pathFrom: "--from", pathTo: "--to", alternatives: "--alternatives", area: "--area",
        formatIn: "--format-in", secondFormatIn: "--format-in-2", formatOut: "--format-out", duplicates: "--duplicates",
        year: "--year",
        method: "--method",
        quality: "--quality", resolution: "--resolution", runs: "--runs", seed: "--seed",
        permutations: "--permutations",
        keyMeasure: "--measure", size: "--size", keySteps: "--steps", among: "--among", drop: "--drop", dropped: "--of")
}
