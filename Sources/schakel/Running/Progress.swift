internal import Dispatch

/// Says on standard error what takes long: once, after a second, and only on a terminal.
struct Progress {
    private let notice: DispatchWorkItem?

    /// Begins work.
    init(_ text: String, on terminal: Terminal) {
        guard terminal.isErrorTerminal else {
            notice = nil
            return
        }
        let notice = DispatchWorkItem { terminal.writeMessage(text + " …\n") }
        DispatchQueue.global().asyncAfter(deadline: .now() + 1, execute: notice)
        self.notice = notice
    }

    /// Says that the work is done.
    func end() { notice?.cancel() }
}
