import ArgumentParser

@main
struct Schakel: ParsableCommand {
    func run() throws {}
}
