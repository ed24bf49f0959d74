internal import Community
internal import Insight
internal import Phrases
internal import Reporting

extension Reading {
    /// What groups are sorted by: a word for what every party has, or else the header of a column of the map.
    func criterion(_ word: String?) throws(Failure) -> GroupCriterion {
        guard let word else { return .world }
        let wanted = word.lowercased()
        switch wanted {
        case "world", "wereld": return .world
        case "sector": return .sector
        case "area", "wijk", "gebied": return .area
        case "kind", "soort", "type": return .kind
        case "role", "rol", "functie": return .role
        default: break
        }
        if let header = context.attributes.first(where: { $0.lowercased() == wanted }) { return .attribute(header) }
        let known = [GroupCriterion.world, .sector, .area, .kind, .role].map(phrases.groups.criterion)
        throw choices.unknown(
            word, \.optionNames.by, among: known + context.attributes, shown: known + context.attributes)
    }

    /// Which parties key players are chosen from; none where no word says so.
    func candidates(_ words: [String]) throws(Failure) -> SourceSelection? {
        words.isEmpty ? nil : try sources(words)
    }
}

extension Choices {
    /// A whole number from 0 that decides what is left to chance; 1 where none is given.
    func seed(_ word: String?) throws(Failure) -> UInt64 {
        guard let word else { return 1 }
        // As JSON and spreadsheets have whole numbers.
        guard let seed = Int(word), seed >= 0 else {
            throw .usage(.invalidValue(option: Bilingual(\.optionNames.seed), value: word, expected: .seed))
        }
        return UInt64(seed)
    }

    /// How groups are sought.
    func groupSearch(
        method: String?, quality: String?, resolution: String?, runs: String?, seed: String?, isWeighted: Bool
    ) throws(Failure) -> GroupSearch {
        var search = GroupSearch()
        search.method =
            try one(
                of: [
                    (["leiden", "leiden"], GroupSearch.Method.leiden), (["louvain", "louvain"], .louvain),
                    (["labels", "labels", "label-propagation"], .labels),
                ], method, Bilingual(\.optionNames.method)) ?? .leiden
        search.quality =
            try one(
                of: [
                    (["modularity", "modularity", "modulariteit"], GroupSearch.Quality.modularity),
                    (["cpm", "cpm"], .cpm),
                ], quality, Bilingual(\.optionNames.quality)) ?? .modularity
        search.resolution = try number(resolution, Bilingual(\.optionNames.resolution))
        search.runs = try count(runs, Bilingual(\.optionNames.runs)) ?? 1
        search.seed = try self.seed(seed)
        search.isWeighted = isWeighted
        if search.runs > 1, search.method != .leiden {
            let method = "\(search.method.rawValue)"
            throw .usage(
                .excludeEachOther(["--method \(method)", "--runs"], ["--methode \(method)", "--keren"]), of: "groups")
        }
        if search.method == .labels, quality != nil || resolution != nil {
            throw .usage(
                .excludeEachOther(
                    ["--method labels", quality != nil ? "--quality" : "--resolution"],
                    ["--methode labels", quality != nil ? "--kwaliteit" : "--resolutie"]), of: "groups")
        }
        return search
    }

    func keyMeasure(_ word: String?) throws(Failure) -> KeyPlayersReport.Measure {
        try one(
            of: [
                (["fragmentation", "fragmentation", "versnippering"], KeyPlayersReport.Measure.fragmentation),
                (["distance-fragmentation", "distance-fragmentation"], .distanceFragmentation),
                (["m-reach", "m-reach", "reach", "bereik"], .reach),
                (["distance-reach", "distance-reach"], .distanceReach),
            ], word, Bilingual(\.optionNames.keyMeasure)) ?? .fragmentation
    }

    /// A part above 0 and below 1, as `10%`, `0,1` or `0.1`; a tenth where none is given.
    func dropped(_ word: String?) throws(Failure) -> Double {
        guard let word else { return 0.1 }
        let isPercentage = word.hasSuffix("%")
        let digits = (isPercentage ? String(word.dropLast()) : word).trimmed.map { $0 == "," ? "." : $0 }
        guard let number = Double(String(digits)), number > 0, number / (isPercentage ? 100 : 1) < 1 else {
            throw .usage(.invalidValue(option: Bilingual(\.optionNames.drop), value: word, expected: .shareOfAll))
        }
        return isPercentage ? number / 100 : number
    }

    func omission(_ word: String?) throws(Failure) -> StabilityReport.Omitted {
        try one(
            of: [
                (["ties", "relaties"], StabilityReport.Omitted.ties), (["parties", "spelers", "nodes"], .parties),
            ], word, Bilingual(\.optionNames.dropped)) ?? .ties
    }
}
