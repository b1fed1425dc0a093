import Foundation
import Glibc
import Testing

@testable import Terminal

@Suite(.serialized) struct LineEditorTests {
  private func temporaryFolder() throws -> String {
    let path = NSTemporaryDirectory() + "/cistron-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  @Test func `a person edits, recalls, completes, interrupts and leaves`() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let history = "\(folder)/state/history"
    let left = "\u{1B}[D"
    let terminal = try PseudoTerminal("line-editor-probe", [history])
    try terminal.wait(for: "probe>")

    terminal.type("β-thalasxsaemia\(left)\(left)\(left)\(left)\(left)\(left)\u{7F}\r")
    try terminal.wait(for: "read <β-thalassaemia> width 60")
    try terminal.wait(for: "probe>")
    terminal.type("\u{1B}[A\r")
    try terminal.wait(for: "read <β-thalassaemia>")
    try terminal.wait(for: "probe>")
    terminal.type("/q\t")
    // libedit prints only what changes.
    try terminal.wait(for: "uit ")
    terminal.type("\r")
    try terminal.wait(for: "read </quit >")
    try terminal.wait(for: "probe>")
    terminal.type("half a lin\u{3}")
    try terminal.wait(for: "interrupted")
    try terminal.wait(for: "probe>")
    terminal.type("/busy\r")
    try terminal.wait(for: "working")
    terminal.type("\u{3}")
    try terminal.wait(for: "stopped")
    try terminal.wait(for: "probe>")
    terminal.type(" private\r")
    try terminal.wait(for: "read < private>")
    try terminal.wait(for: "probe>")
    terminal.type("\u{4}")
    try terminal.wait(for: "end")

    let kept = try String(contentsOfFile: history, encoding: .utf8)
    #expect(kept == "β-thalassaemia\n/quit \n")
    let mode = try FileManager.default.attributesOfItem(atPath: history)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `three pasted lines become one, and a pasted tab completes nothing`() throws {
    let terminal = try PseudoTerminal("line-editor-probe", [])
    try terminal.wait(for: "probe>")
    terminal.type("one line\rtwo\tcells\rthree\r")
    try terminal.wait(for: "read <one line|two cells|three>")
  }

  @Test func `history on disk is cut to its newest entries and stays private`() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = HistoryFile("\(folder)/history")
    #expect(file.load() == [])
    let entries = ["plain", "two\nlines", "back\\slash \\n"]
    for entry in entries { file.append(entry) }
    #expect(file.load() == entries)
    for number in 0..<HistoryFile.longest { file.append("\(number)") }
    #expect(file.load().count == HistoryFile.longest)
    #expect(file.load().first == "0")
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.split(separator: "\n").count == HistoryFile.longest)
  }

  @Test func `standard input that is no terminal is read line by line`() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let bytes = Array("\u{feff}one\r\n\nβ\n".utf8) + [0xFF, 0x0A] + Array("last".utf8)
    _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    var lines = PlainLines(descriptor: ends[0])
    #expect(try lines.next() == .line("one"))
    #expect(try lines.next() == .line(""))
    #expect(try lines.next() == .line("β"))
    let error = #expect(throws: LineEditor.NotUTF8.self) { try lines.next() }
    #expect(
      error?.description == "standard input:4: the text is not UTF-8. Convert it with iconv.")
    #expect(try lines.next() == .line("last"))
    #expect(try lines.next() == .endOfFile)
    #expect(try lines.next() == .endOfFile)
    close(ends[0])
  }
}
