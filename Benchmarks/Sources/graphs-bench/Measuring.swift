internal import Foundation

/// What a process can tell of itself.
enum Measuring {
    /// Seconds on a clock that only goes forward.
    static func seconds() -> Double { time(of: CLOCK_MONOTONIC) }

    /// Seconds that all threads of this process have worked.
    static func processorSeconds() -> Double { time(of: CLOCK_PROCESS_CPUTIME_ID) }

    /// The most memory that this process has held, in KiB.
    static func peakMemory() -> Int {
        var usage = rusage()
        #if os(Linux)
            getrusage(RUSAGE_SELF.rawValue, &usage)
            return usage.ru_maxrss
        #else
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
