internal import ArgumentParser

/// All commands.
struct Schakel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schakel",
        subcommands: [
            Check.self, Map.self, Reach.self, Central.self, Gaps.self, Structure.self, Paths.self, Dependence.self,
            Population.self, New.self, Merge.self, Convert.self, Formats.self,
            Groups.self, Mixing.self, Brokers.self, KeyPlayers.self, Stability.self,
            Render.self,
        ])

    /// The version of this program.
    static let version = "0.1.0"
}
