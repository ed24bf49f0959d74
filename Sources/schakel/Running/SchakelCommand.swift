internal import ArgumentParser

/// A command of `schakel`, after its words were understood.
protocol SchakelCommand: ParsableCommand {
    /// Does what the command is for.
    func run(in session: Session) async throws
}
