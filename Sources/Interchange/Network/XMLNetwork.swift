/// Reads an XML file of a network into a draft.
enum XMLNetwork {
    /// Calls for a handler that tells a feed what the file says, and gives the draft back with all that was wrong.
    static func read<Handler: XMLHandler>(
        _ input: Input, names: XMLNames, into draft: inout MapDraft, _ handler: (NetworkFeed) -> Handler
    ) {
        guard let file = input.file else { return }
        let feed = NetworkFeed(draft, places: file.raw)
        do {
            try XMLReader.read(file.raw.bytes, names: names, into: handler(feed))
        } catch {
            feed.draft.log.error(at: error.place(in: file.name), error.problem)
        }
        draft = feed.finish()
    }
}
