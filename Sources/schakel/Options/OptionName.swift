internal import ArgumentParser

extension NameSpecification {
    /// An option's names: English first, then Dutch.
    static func names(_ english: String, _ dutch: String, short: Character? = nil) -> NameSpecification {
        var elements: [Element] = short.map { [.customShort($0)] } ?? []
        elements.append(.customLong(english))
        if dutch != english { elements.append(.customLong(dutch)) }
        return NameSpecification(elements)
    }
}
