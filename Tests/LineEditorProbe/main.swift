import Foundation
import Terminal

// A conversation in small, for tests on a pseudo-terminal: it repeats what it read.
let interrupts = InterruptFlag.shared
interrupts.catchInterrupts()
let editor = LineEditor(name: "probe", historyPath: CommandLine.arguments.dropFirst().first)
editor.completion = { word, before in
  let words = before.isEmpty ? ["/help", "/history", "/quit"] : ["β-catenin", "BRCA1", "folder/"]
  return words.filter { $0.hasPrefix(word) }
}
let terminal = TerminalText()
loop: while true {
  switch try editor.readLine(prompt: terminal.prompt("probe>", .bold, .green)) {
  case .line("/busy"):
    interrupts.clear()
    print("working")
    while !interrupts.isCancelled { usleep(1000) }
    interrupts.clear()
    print("stopped")
  case .line(let line):
    editor.remember(line)
    print("read <\(line.replacing("\n", with: "|"))> width \(terminal.width ?? 0)")
  case .interrupted:
    interrupts.clear()
    print("interrupted")
  case .endOfFile:
    print("end")
    break loop
  }
}
