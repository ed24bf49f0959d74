internal import ArgumentParser
internal import Community
internal import Reporting

/// A command that asks something of the network of one map.
///
/// What its words mean is settled before the map is read, so that a slip is told at once, also of a large map.
protocol MapQuestion: SchakelCommand {
    /// What the words of the command mean.
    associatedtype Question

    var map: MapArguments { get }
    var network: NetworkOptions { get }
    var output: OutputOptions { get }

    /// What is asked, as far as that can be known without the map.
    func question(in words: Choices) throws -> Question

    /// The answer that the map gives.
    func answer(_ question: Question, from reading: Reading, _ projection: Projection) throws -> Answer
}

extension MapQuestion {
    func run(in session: Session) async throws {
        try output.validate(session)
        let question = try question(in: Choices(phrases: session.phrases))
        let reading = try session.read(map, output.reader, directed: network.directed)
        let projection = try reading.projection(network)
        let found = try session.compute { try answer(question, from: reading, projection) }
        try session.show(found, output, reading)
    }
}

extension MapQuestion where Question == Void {
    func question(in words: Choices) {}
}
