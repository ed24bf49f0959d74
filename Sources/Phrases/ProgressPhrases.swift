extension Phrases {
    /// What is said of work that takes long.
    package struct Progress: Sendable {
        package let reading: String
        package let counting: String
        package let drawing: String
    }
}

extension Phrases.Progress {
    package static let dutch = Phrases.Progress(
        reading: "Ik lees de kaart", counting: "Ik reken nog", drawing: "Ik teken de kaart")

    package static let english = Phrases.Progress(
        reading: "Reading the map", counting: "Still counting", drawing: "Drawing the map")
}
