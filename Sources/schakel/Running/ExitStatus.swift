/// How a run ended, as in sysexits.h.
enum ExitStatus: Int32 {
    case success = 0
    /// The command line is not understood (EX_USAGE).
    case usage = 64
    /// The map is not right (EX_DATAERR).
    case badData = 65
    /// The map is not there, or may not be read (EX_NOINPUT).
    case noInput = 66
    /// A mistake in the program (EX_SOFTWARE).
    case `internal` = 70
    /// The output file cannot be made (EX_CANTCREAT).
    case cannotCreate = 73
    /// Reading or writing broke off (EX_IOERR).
    case inputOutput = 74
}
