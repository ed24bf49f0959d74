internal import Foundation

/// What a process can tell of itself.
enum Measuring {
    /// Seconds on a clock that only goes forward.
    static func seconds() -> Double { time(of: CLOCK_MONOTONIC) }

    /// Seconds that all threads of this process have worked.
    static func processorSeconds() -> Double { time(of: CLOCK_PROCESS_CPUTIME_ID) }

    /// The most memory that this process has held, in KiB.
    static func peakMemory() -> Int {
        #if os(Linux)
            // What `getrusage` tells began with the process that started this one.
            let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
            return Int(line.filter(\.isNumber)) ?? 0
        #else
            var usage = rusage()
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss / 1024
        #endif
    }

    private static func time(of clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
    }
}
