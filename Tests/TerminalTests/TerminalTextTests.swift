import TestSupport
import Testing

@testable import Terminal

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain text\nsecond", "plain text\nsecond"),
    ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}]0;title\u{07}text", "text"),
    ("\u{1B}]8;;http://x\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
    ("\u{1B}Pdevice\u{1B}\\x", "x"),
    ("a\u{1B}(0b\u{1B}c", "ab"),
    ("\u{9B}2Jgone", "gone"),
    ("\u{9D}0;title\u{9C}x", "x"),
    ("\u{1B}]unfinished", "unfinished"),
    ("\u{1B}[", ""),
    ("\u{1B}", ""),
    ("a\tb\rc\r\nd\u{0}\u{8}\u{7F}\u{85}e", "a b c\nd e"),
    ("\u{202E}abc\u{202C}\u{2066}x\u{2069}\u{200F}\u{200B}\u{FEFF}\u{AD}", "abcx"),
    ("\u{E0041}tag", "tag"),
    ("β-thalassaemia 10⁻⁸ é 中文 👩‍🔬", "β-thalassaemia 10⁻⁸ é 中文 👩‍🔬"),
    ("\u{1}prompt\u{2}", "prompt"),
  ])
  func `what would command a terminal is taken out`(text: String, expected: String) {
    #expect(TerminalText.sanitised(text) == expected)
  }

  @Test func `no text leaves a control character behind`() {
    var random = SplitMix64(seed: 3)
    let signs = Array(
      "\u{1B}\u{9B}\u{9D}\u{90}\u{9C}[]P;01mc\\\u{07}\r\n\t\u{202E}aβ中 ".unicodeScalars)
    for _ in 0..<3000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        view.append(signs.randomElement(using: &random) ?? " ")
      }
      let clean = TerminalText.sanitised(String(view)).unicodeScalars
      let isClean = clean.allSatisfy {
        $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0 ~= $0.value) && $0.value != 0x202E
      }
      #expect(isClean)
    }
  }

  @Test(arguments: [
    ("abc", 3), ("β", 1), ("中文", 4), ("e\u{301}", 1), ("\u{200B}", 0), ("👩‍🔬", 2), ("🇩🇪", 2),
    ("ｶ", 1), ("Ａ", 2), ("10⁻⁸", 4), ("한", 2), ("❤\u{FE0F}", 2), ("\u{1B}", 0),
  ])
  func `signs take the columns that terminals give them`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("one two three", 8, 0, "one two\nthree"),
    ("one two three", 8, 2, "one two\n  three"),
    ("one  two", 20, 0, "one  two"),
    ("abcdefghij", 4, 0, "abcd\nefgh\nij"),
    ("x abcdefghij", 4, 0, "x\nabcd\nefgh\nij"),
    ("中文基因。好", 6, 0, "中文基\n因。好"),
    ("a\n\nb", 4, 2, "a\n\nb"),
    ("", 4, 0, ""),
    ("cafe\u{301} au lait", 7, 0, "cafe\u{301} au\nlait"),
    ("exactly8", 8, 0, "exactly8"),
  ])
  func `lines break where they must`(text: String, width: Int, indent: Int, expected: String) {
    #expect(TerminalText.wrapped(text, width: width, indent: indent) == expected)
  }

  @Test func `styles are for terminals that want them`() {
    let terminal = TerminalText(isTerminal: true, width: 80, environment: ["TERM": "xterm"])
    #expect(terminal.styled("x", .bold, .red) == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(terminal.prompt(">", .bold) == "\u{1}\u{1B}[1m\u{2}>\u{1}\u{1B}[0m\u{2} ")
    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let plain = TerminalText(isTerminal: true, width: 80, environment: environment)
      #expect(plain.styled("x", .bold) == "x")
      #expect(plain.prompt(">", .bold) == "> ")
    }
    let pipe = TerminalText(isTerminal: false, width: 80)
    #expect(pipe.styled("x", .bold) == "x")
    #expect(pipe.wrapped(String(repeating: "word ", count: 40)).contains("\n") == false)
    #expect(pipe.width == nil)
  }

  @Test func `progress shows at most ten times a second and vanishes`() {
    var written: [String] = []
    let line = ProgressLine(terminal: TerminalText(isTerminal: true, width: 40)) {
      written.append($0)
    }
    let start = ContinuousClock.now
    for step in 0..<100 {
      line.update("Adding", fraction: Double(step) / 100, now: start + .milliseconds(step * 10))
    }
    line.finish()
    line.finish()
    #expect(written.count == 11)
    let bar = String(repeating: "█", count: 13) + String(repeating: "·", count: 14)
    #expect(written[5] == "\r\u{1B}[2KAdding  50% \(bar)")
    #expect(written.last == "\r\u{1B}[2K")

    var silent: [String] = []
    let none = ProgressLine(terminal: TerminalText(isTerminal: false, width: 40)) {
      silent.append($0)
    }
    none.update("x", fraction: 0.5)
    none.finish()
    #expect(silent.isEmpty)
  }

  @Test func `a progress line fits, whatever it is told`() {
    for width in [0, 1, 5, 12, 40, 200] {
      for fraction in [nil, -1, 0.3, 2, .nan, .infinity] as [Double?] {
        let line = ProgressLine.line("中文\u{1B}[31m long label", fraction: fraction, width: width)
        #expect(DisplayWidth.of(line) <= width)
        #expect(!line.contains("\u{1B}"))
      }
    }
  }
}
