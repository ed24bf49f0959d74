import CFuzzer
import Foundation

// reader-fuzz                                runs libFuzzer, with its own arguments, on the reader of $FORMAT
// reader-fuzz --seed FOLDER MAP ...          writes maps in $FORMAT to a folder, to begin with

guard let subject = Subject.asked else {
    FileHandle.standardError.write(Data("FORMAT names no reader of files.\n".utf8))
    exit(64)
}

if CommandLine.arguments.dropFirst().first == "--seed" {
    try subject.writeSeeds(to: CommandLine.arguments[2], of: Array(CommandLine.arguments.dropFirst(3)))
} else {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = CommandLine.unsafeArgv
    // One run: to read anything must end, in a map or in an error.
    let status = LLVMFuzzerRunDriver(&count, &arguments) { data, count in
        Subject.asked?.read(Array(UnsafeBufferPointer(start: data, count: count)))
        return 0
    }
    exit(status)
}
