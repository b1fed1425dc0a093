import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Terminal

struct LineTests {
  private func lines(of bytes: [UInt8]) -> PlainLines {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    return PlainLines(descriptor: ends[0])
  }

  @Test func `plain lines end at LF, CR LF or the end of the input`() throws {
    var input = lines(of: [0xEF, 0xBB, 0xBF] + Array("β\r\n\nlast".utf8))
    #expect(try input.next() == .line("β"))
    #expect(try input.next() == .line(""))
    #expect(try input.next() == .line("last"))
    #expect(try input.next() == .endOfFile)
    #expect(try input.next() == .endOfFile)
  }

  @Test func `a line that is not UTF-8 is named, and reading goes on behind it`() throws {
    var input = lines(of: Array("one\n".utf8) + [0x62, 0xE4, 0x0A] + Array("three\n".utf8))
    #expect(try input.next() == .line("one"))
    #expect(throws: TerminalError.notUTF8(line: 2)) { try input.next() }
    #expect(try input.next() == .line("three"))
    #expect(try input.next() == .endOfFile)
  }

  @Test func `any bytes are lines or errors, as many as there are newlines`() throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in
        Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : 0x0A
      }
      var input = lines(of: bytes)
      var count = 0
      while true {
        do {
          if try input.next() == .endOfFile { break }
        } catch is TerminalError {}
        count += 1
      }
      let open = bytes.last.map { $0 != 0x0A } ?? false
      #expect(count == bytes.count { $0 == 0x0A } + (open ? 1 : 0))
    }
  }

  @Test func `history keeps entries of several lines in a file of mode 0600`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("history").path
    let history = HistoryFile(path: path)
    #expect(history.load() == [])
    let entries = ["β-thalassaemia?", "a\nb\\n", "\\", "三"]
    for entry in entries { #expect(history.append(entry) == nil) }
    #expect(history.load() == entries)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a long history is cut to its newest entries`() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: path) }
    let count = 2 * HistoryFile.limit + 1
    let text = (0..<count).map { "\($0)\n" }.joined()
    try text.write(to: path, atomically: true, encoding: .utf8)
    let kept = HistoryFile(path: path.path).load()
    #expect(kept.count == HistoryFile.limit)
    #expect(kept.last == "\(count - 1)")
    let after = try String(contentsOf: path, encoding: .utf8)
    #expect(after.split(separator: "\n").count == HistoryFile.limit)
  }

  @Test func `a history that cannot be written says why`() {
    #expect(
      HistoryFile(path: "/nonexistent/folder/history").append("x") == "No such file or directory")
  }

  @Test func `private and empty lines are not kept`() {
    #expect(LineEditor.isKept("/sources"))
    #expect(!LineEditor.isKept(" my patient"))
    #expect(!LineEditor.isKept(""))
    #expect(!LineEditor.isKept("\t\n"))
  }

  @Test func `styles in a prompt are marked, and a space follows the last`() {
    #expect(LineEditor.marked(prompt: "> ") == "> ")
    #expect(
      LineEditor.marked(prompt: "\u{1B}[1m>\u{1B}[0m")
        == "\u{1}\u{1B}[1m\u{2}>\u{1}\u{1B}[0m\u{2} ")
    #expect(
      LineEditor.marked(prompt: "\u{1B}[1m>\u{1B}[0m ")
        == "\u{1}\u{1B}[1m\u{2}>\u{1}\u{1B}[0m\u{2} ")
  }

  @Test func `SIGINT raises the flag until it is lowered`() {
    let flag = InterruptFlag()
    flag.reset()
    #expect(!flag.isSet)
    // Threads of the test pool block signals.
    var (wanted, before) = (sigset_t(), sigset_t())
    sigemptyset(&wanted)
    sigaddset(&wanted, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &wanted, &before)
    raise(SIGINT)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    #expect(flag.isSet)
    flag.reset()
    #expect(!flag.isSet)
  }

  @Test func `progress is shown ten times a second, cut to the width, and erased`() {
    let shown = Shown()
    let progress = ProgressLine(
      terminal: TerminalText(width: 6, usesStyles: false), isActive: true,
      now: { shown.time.withLock { $0 } },
      write: { text in shown.text.withLock { $0 += [text] } })
    progress.update("1 of 9")
    shown.time.withLock { $0 = .milliseconds(99) }
    progress.update("2")
    shown.time.withLock { $0 = .milliseconds(100) }
    progress.update("三三三")
    progress.finish()
    progress.finish()
    let erase = "\r\u{1B}[2K"
    #expect(shown.text.withLock { $0 } == [erase + "1 of ", erase + "三三", erase])
  }

  private final class Shown: Sendable {
    let time = Mutex(Duration.zero)
    let text = Mutex([String]())
  }
}
