internal import Community
internal import Drawing
internal import Phrases
internal import Reporting

extension DiagramWords {
    /// The words of a picture in a language.
    init(_ phrases: Phrases) {
        let words = phrases.diagram
        let numbers = NumberFormat(phrases.language)
        self.init(
            language: phrases.language.rawValue, untitledMap: phrases.words.untitled, wholeMap: words.wholeMap,
            moment: { words.moment(phrases.date($0)) }, source: phrases.shared.source,
            shown: { words.shown(numbers.string($0), numbers.string($1), $0 == $1) },
            residentsTogether: { words.residentsTogether(numbers.string($0)) },
            residentsLeftOut: { words.residentsLeftOut(numbers.string($0)) }, withoutNames: words.withoutNames,
            summary: { words.summary(numbers.string($0), numbers.string($1)) }, withoutTies: words.withoutTies,
            matrix: words.matrix, kind: { $0 == nil ? words.unknownKind : phrases.words.noun(for: $0).one },
            residentGroup: words.residentGroup,
            residentsWithVoice: { words.residentsWithVoice(phrases.words.name(of: $0), numbers.string($1)) },
            allResidents: { words.allResidents(numbers.string($0)) },
            otherResidents: { words.otherResidents + ($0.map { " (\(numbers.string($0)))" } ?? "") },
            severalVoices: words.severalVoices, voice: { phrases.words.name(of: $0) },
            tieKind: { phrases.words.name(of: $0) }, family: { words.name(of: $0) },
            partiesHeading: words.partiesHeading, tiesHeading: words.tiesHeading, voicesHeading: words.voicesHeading,
            arrow: words.arrow, stale: words.stale, several: words.several, weakTie: words.weakTie,
            strongTie: words.strongTie, fewResidents: { words.fewResidents(numbers.string($0)) },
            manyResidents: { words.manyResidents(numbers.string($0)) })
    }
}

extension Phrases.Diagram {
    fileprivate func name(of family: TieFamily) -> String {
        switch family {
        case .contact: contact
        case .participation: participation
        case .work: work
        case .power: power
        }
    }
}

extension Picture {
    /// That it was drawn in a simpler way than the best, if it was.
    func note(_ phrases: Phrases) -> String? {
        if fallbacks.isEmpty { return nil }
        return method == .matrix ? phrases.diagram.asMatrix : phrases.diagram.simpler
    }
}

extension RenderError {
    /// What went wrong, as the end of a sentence.
    func words(_ phrases: Phrases) -> String {
        switch self {
        case .engineFailed(let message): message
        case .nothingWorked: phrases.diagram.nothingWorked
        case .cannotStart: phrases.diagram.cannotStart
        case .cancelled: phrases.diagram.wasCancelled
        }
    }
}

extension IsolatedRenderer {
    /// Draws in a process of this same program.
    static var own: IsolatedRenderer { IsolatedRenderer(executable: ownPath, arguments: ["render"]) }

    private static var ownPath: String {
        #if os(Linux)
            "/proc/self/exe"
        #else
            CommandLine.arguments[0]
        #endif
    }
}
