internal import Community
internal import Drawing
internal import Phrases

extension SessionCards.Words {
    /// The words on paper in the reader's language.
    init(_ phrases: Phrases) {
        let cards = phrases.cards
        self.init(
            title: cards.title, introduction: cards.introduction, steps: cards.steps,
            privacy: (cards.privacyHeading, cards.privacy),
            card: (
                cards.cardHeading, cards.name, cards.kind,
                PartyKind.allCases.map { phrases.words.noun(for: $0).one }
            ),
            cardLines: cards.lines, form: (cards.formHeading, cards.form),
            formColumns: [
                (cards.columns.from, 4), (cards.columns.to, 4), (cards.columns.kind, 4.6), (cards.columns.strength, 1),
                (cards.columns.since, 1.6),
            ],
            ties: (cards.tiesHeading, TieKind.known.map(phrases.words.name(of:))))
    }
}
