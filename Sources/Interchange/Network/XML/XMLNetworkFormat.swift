/// What a format of networks in XML has of its own: what its elements mean.
///
/// ``XMLNetwork`` reads the file. It keeps which elements are open, leaves out those that are skipped, and collects text.
protocol XMLNetworkFormat: SendableMetatype {
    /// What an element that is open is to the format. There may be millions, so it had better hold numbers only.
    associatedtype Element

    /// The names of elements and attributes that mean something.
    static var names: XMLNames { get }

    /// The names of elements that can be opened with their text, as ``XMLTag`` has them as bits.
    static var textual: UInt64 { get }

    /// Prepares to tell a feed what a file says.
    init(_ feed: NetworkFeed)

    /// An element begins.
    ///
    /// - Parameter parent: the element that it lies in; none of the root.
    mutating func begin(_ tag: XMLTag, in parent: Element?) throws(XMLFault) -> XMLOpening<Element>

    /// An element ends.
    ///
    /// - Parameter text: what it says, without white space around it, if it was opened with its text.
    mutating func end(_ element: Element, text: Bytes)
}

/// What becomes of an element that begins.
enum XMLOpening<Element> {
    /// It is open until it ends, and its text does not count.
    case element(Element)
    /// Its text counts too, with that of the elements in it that are not skipped. Where one of those is opened so itself,
    /// the text is that one's.
    case withText(Element)
    /// It is left out, with all that is in it.
    case skipped
}
