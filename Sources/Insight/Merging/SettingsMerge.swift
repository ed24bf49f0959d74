internal import Community
internal import OrderedCollections

/// Brings the settings of two maps together.
struct SettingsMerge {
    private(set) var settings: MapSettings
    private(set) var report = MergeReport()
    /// What becomes of the strengths of the second map.
    private(set) var scaleOfSecond = Scale.times(1)
    private let first: NeighbourhoodMap
    private let second: NeighbourhoodMap
    private let words: MapMerge.Words

    /// How strengths of the second map come onto the scale of the first.
    enum Scale {
        case times(Double)
        /// They cannot: they are kept as attributes.
        case aside
    }

    init(_ first: NeighbourhoodMap, _ second: NeighbourhoodMap, _ words: MapMerge.Words) {
        (self.first, self.second, self.words) = (first, second, words)
        settings = first.settings
    }

    mutating func merge() {
        let other = second.settings
        take(\.title, .title) { $0 }
        settings.source = joined(settings.source, other.source)
        take(\.area, .area) { $0 }
        take(\.moment, .moment, \.description)
        take(\.language, .language) { $0 }
        mergeScales()
        if settings.assetScheme != other.assetScheme {
            note(.assetScheme, settings.assetScheme.rawValue, other.assetScheme.rawValue)
        }
        // The stricter of the two protects everyone.
        if settings.disclosureThreshold != other.disclosureThreshold {
            let kept = max(settings.disclosureThreshold, other.disclosureThreshold)
            note(
                .disclosureThreshold, String(kept), String(min(settings.disclosureThreshold, other.disclosureThreshold))
            )
            settings.disclosureThreshold = kept
        }
        if settings.audience != other.audience {
            note(.audience, Audience.public.rawValue, Audience.team.rawValue)
            settings.audience =
                settings.audience == .team || other.audience == .team ? .public : settings.audience ?? other.audience
        }
        for (key, value) in other.others {
            if let ours = settings.others[key], ours != value {
                note(.attribute(key), ours, value)
            } else {
                settings.others[key] = value
            }
        }
    }

    private mutating func take<Value: Equatable>(
        _ path: WritableKeyPath<MapSettings, Value?>, _ field: MergeReport.Field, _ text: (Value) -> String
    ) {
        guard let theirs = second.settings[keyPath: path] else { return }
        guard let ours = settings[keyPath: path] else { return settings[keyPath: path] = theirs }
        if ours != theirs { note(field, text(ours), text(theirs)) }
    }

    private mutating func note(_ field: MergeReport.Field, _ kept: String, _ other: String) {
        settings.others.keep(other, under: words.title(field))
        report.conflicts.append(MergeReport.Conflict(subject: .map, field: field, kept: kept, other: other))
    }

    private mutating func mergeScales() {
        let (ours, theirs) = (first.settings.fullStrength, second.settings.fullStrength)
        if ours == theirs || !hasStrengths(second) { return }
        if !hasStrengths(first) {
            settings.fullStrength = theirs
        } else if let ours, let theirs {
            scaleOfSecond = .times(ours / theirs)
            note(.strengthScale, "\(ours)", "\(theirs)")
        } else {
            scaleOfSecond = .aside
            note(.strengthScale, ours.map { "\($0)" } ?? "–", theirs.map { "\($0)" } ?? "–")
        }
    }

    private func hasStrengths(_ map: NeighbourhoodMap) -> Bool {
        map.ties.indices.contains { map.ties.strength(at: $0) != nil }
    }
}
