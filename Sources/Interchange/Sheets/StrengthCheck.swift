internal import Community

/// Reads the strengths of ties, and finds out what scale they are on.
struct StrengthCheck {
    private let scale: Scale
    private var aboveOne: [Suspect] = []
    private var notFromOneToFive: [Suspect] = []
    private var omitted = (aboveOne: 0, notFromOneToFive: 0)
    private var hasFractions = false
    /// Whether strengths above 1 that are on no scale of a map are weights, as network tools have them.
    private let mayBeWeights: Bool
    /// Whether 1 to 5 is a scale.
    private let hasScale: Bool
    /// Whether weights that are no strengths are kept as an attribute, all of them.
    private let keepsOthers: Bool
    /// Whether a weight may be something else than a number.
    private let keepsTexts: Bool
    /// The first weight that is no strength.
    private var firstOther: Suspect?

    /// A strength that is an error on one scale, and not on the other.
    private struct Suspect {
        let offset: Int
        let word: String
    }

    private enum Scale {
        /// Weights of a network tool: any positive number.
        case weights
        /// Up to the most that the map itself says.
        case upTo(Double)
        /// Up to 1, or from 1 to 5: that is seen when all have been read.
        case open
    }

    /// - Parameter isOfGephi: whether the header is that of Gephi, where a weight of 1 to 5 is no scale.
    init(_ draft: borrowing MapDraft, isOfGephi: Bool) {
        mayBeWeights = isOfGephi || draft.tiesAreOfTool
        hasScale = !isOfGephi
        if draft.namesAreParties || draft.saysFullStrength && draft.settings.fullStrength == nil {
            scale = .weights
        } else if draft.saysFullStrength, let full = draft.settings.fullStrength {
            scale = .upTo(full)
        } else {
            scale = .open
        }
        keepsOthers = if case .upTo = scale { false } else { isOfGephi }
        // What is no number cannot be added up.
        keepsTexts = keepsOthers && draft.options.duplicates != .sum
    }

    /// The strength in a cell. A number that no scale allows is in the log, or one that is not above 0 if all are kept as
    /// an attribute.
    mutating func read(_ row: Row, _ column: Int, _ title: String, _ draft: inout MapDraft) -> Double? {
        if row.isEmpty(column) { return nil }
        if isText(row, column) {
            noteOther(row, column)
            return nil
        }
        guard let strength = row.withName(column, Values.number) else {
            draft.log.error(at: row.place(column), .notANumber(header: title, .cell(row.word(column))))
            return nil
        }
        if keepsOthers, strength <= 0, strength.isFinite {
            noteOther(row, column)
            return strength
        }
        let range: ReadProblem.NumberRange
        switch scale {
        case .weights:
            if strength > 0, strength.isFinite { return strength }
            range = .positive
        case .upTo(let full):
            if strength > 0, strength <= full { return strength }
            range = .positiveUpTo(full)
        case .open:
            if strength > 0, strength.isFinite {
                note(strength, row, column)
                return strength
            }
            range = .strength
        }
        draft.log.error(at: row.place(column), .outOfRange(header: title, .cell(row.word(column)), range))
        return nil
    }

    /// Whether a cell holds a weight that is no number and is kept as an attribute: one that changes in time, as Gephi
    /// writes it, such as `<[2020.0, 2021.0, 3.0]>`.
    func isText(_ row: Row, _ column: Int) -> Bool {
        if !keepsTexts { return false }
        let key = row.key(column)
        return key.first == UInt8(ascii: "<") && key.last == UInt8(ascii: ">")
    }

    private mutating func noteOther(_ row: Row, _ column: Int) {
        firstOther = firstOther ?? Suspect(offset: row.offset(column), word: row.word(column))
    }

    /// Takes a strength of which nothing need be said or kept.
    ///
    /// - Returns: whether it is one; else it has to be read with ``read(_:_:_:_:)``.
    mutating func takes(_ strength: Double) -> Bool {
        switch scale {
        case .weights: return (strength > 0 || firstOther != nil) && strength.isFinite
        case .upTo(let full): return strength > 0 && strength <= full
        case .open:
            let isOther = Self.isNotFromOneToFive(strength)
            if !(strength > 0 && strength.isFinite) || strength > 1 && aboveOne.count < Diagnostics.limit
                || isOther && notFromOneToFive.count < Diagnostics.limit
            {
                // Once one is no strength, none is.
                return firstOther != nil && strength.isFinite
            }
            if strength < 1 { hasFractions = true }
            if strength > 1 { omitted.aboveOne += 1 }
            if isOther { omitted.notFromOneToFive += 1 }
            return true
        }
    }

    private static func isNotFromOneToFive(_ strength: Double) -> Bool {
        strength < 1 || strength > 5 || strength != strength.rounded()
    }

    private mutating func note(_ strength: Double, _ row: Row, _ column: Int) {
        if strength < 1 { hasFractions = true }
        if strength > 1 { Self.append(row, column, to: &aboveOne, &omitted.aboveOne) }
        if Self.isNotFromOneToFive(strength) {
            Self.append(row, column, to: &notFromOneToFive, &omitted.notFromOneToFive)
        }
    }

    /// More than the log lists need not be kept.
    private static func append(_ row: Row, _ column: Int, to suspects: inout [Suspect], _ omitted: inout Int) {
        if suspects.count == Diagnostics.limit { return omitted += 1 }
        suspects.append(Suspect(offset: row.offset(column), word: row.word(column)))
    }

    /// Decides on the scale once all rows have been read. Strengths that fit neither scale are in the log: those above 1
    /// where some are below it, and else those that are no whole number from 1 to 5. Weights of which one is no strength
    /// become an attribute.
    func finish(_ title: String, in source: SourceFile, _ draft: inout MapDraft) {
        if let firstOther {
            draft.settings.fullStrength = nil
            draft.log.remark(
                at: source.place(at: firstOther.offset),
                .network(.keptAsAttribute(title: title, .cell(firstOther.word))))
            return draft.keepStrengths(asAttribute: title)
        }
        switch scale {
        case .weights: draft.settings.fullStrength = nil
        case .upTo: return
        case .open:
            if aboveOne.isEmpty { return }
            if notFromOneToFive.isEmpty, hasScale {
                draft.settings.fullStrength = 5
                draft.log.remark(at: source.place(at: aboveOne[0].offset), .strengthsFromOneToFive)
                return
            }
            if mayBeWeights { return draft.settings.fullStrength = nil }
            let (suspects, more) =
                hasFractions ? (aboveOne, omitted.aboveOne) : (notFromOneToFive, omitted.notFromOneToFive)
            for suspect in suspects {
                draft.log.error(
                    at: source.place(at: suspect.offset),
                    .outOfRange(header: title, .cell(suspect.word), .strength))
            }
            draft.log.omitErrors(more)
        }
    }
}
