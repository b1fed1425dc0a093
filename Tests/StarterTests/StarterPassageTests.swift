import Foundation
import Literature
import TestSupport
import Testing

/// The starter passages against their sources.
struct StarterPassageTests {
  struct Record: Decodable {
    struct Origin: Decodable {
      var kind: String
      var id: String
      var licence: String
    }
    var id: String
    var kind: String
    var title: String
    var text: String
    var genes: [String]
    var diseases: [String]
    var topic: String
    var source: Origin

    var whole: String { title + ". " + text }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let passages: [Record] = {
    guard let data = try? Data(contentsOf: root.appendingPathComponent("Index/passages.jsonl"))
    else {
      return []
    }
    return data.split(separator: 10).compactMap { try? JSONDecoder().decode(Record.self, from: $0) }
  }()

  /// The texts of every source that a passage may name.
  static let sources: [String: String] = {
    var texts: [String: String] = [:]
    for name in ["literature/abstracts.jsonl.gz", "literature/snippets.jsonl.gz"] {
      try? LiteratureReader(path: TestData.path(name)).forEach { record in
        let key = "pmid " + record.source.id
        if texts[key] == nil { texts[key] = record.title + "\n" + record.text }
      }
    }
    for line in zcat(TestData.path("qa/medquad.jsonl.gz")).split(separator: 10) {
      guard let page = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
        let url = page["url"] as? String
      else { continue }
      let answers = (page["qa"] as? [[String: Any]] ?? []).compactMap { $0["answer"] as? String }
      let names = [page["focus"] as? String ?? ""] + (page["synonyms"] as? [String] ?? [])
      texts["url " + url, default: ""] += "\n" + (names + answers).joined(separator: "\n")
    }
    return texts
  }()

  private static func zcat(_ path: String) -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/gzip")
    process.arguments = ["-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return Data() }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    return data ?? Data()
  }

  @Test func `there are at least 400, each whole, with its own id and a source`() throws {
    let lines = try Data(contentsOf: Self.root.appendingPathComponent("Index/passages.jsonl"))
      .split(separator: 10).count
    #expect(lines == Self.passages.count)
    #expect(Self.passages.count >= 400)
    #expect(Set(Self.passages.map(\.id)).count == Self.passages.count)
    for passage in Self.passages {
      let words = passage.text.split(whereSeparator: \.isWhitespace).count
      #expect((60...150).contains(words), "\(passage.id): \(words) words")
      #expect(["summary", "original"].contains(passage.kind), "\(passage.id)")
      #expect(!passage.title.isEmpty && !passage.title.hasSuffix("."), "\(passage.id)")
      #expect(!passage.source.id.isEmpty && !passage.source.licence.isEmpty, "\(passage.id)")
      #expect(passage.id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    }
  }

  @Test func `a second reader signed every passage`() throws {
    let text = try String(
      contentsOf: Self.root.appendingPathComponent("Index/review.tsv"), encoding: .utf8)
    var verdicts: [String: String] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if cells.count > 1 { verdicts[cells[0]] = cells[1] }
    }
    for passage in Self.passages {
      #expect(["ok", "changed"].contains(verdicts[passage.id] ?? ""), "\(passage.id)")
    }
  }

  @Test(.enabled(if: TestData.isHere))
  func `every source stands in the data`() {
    let missing = Self.passages.filter { Self.sources[$0.source.kind + " " + $0.source.id] == nil }
    #expect(missing.map(\.id) == [])
  }

  @Test(.enabled(if: TestData.isHere))
  func `every number, symbol and variant of a summary stands in its source`() {
    for passage in Self.passages where passage.kind == "summary" {
      let source = Self.sources[passage.source.kind + " " + passage.source.id] ?? ""
      let numbers = Self.numbers(source)
      let words = Set(Self.words(source))
      for number in Self.numbers(passage.whole) where !numbers.contains(number) {
        let spelled = Self.spelled[number]
        #expect(spelled.map(words.contains) == true, "\(passage.id): number \(number)")
      }
      for symbol in Self.symbols(passage.whole) {
        #expect(source.contains(symbol), "\(passage.id): symbol \(symbol)")
      }
    }
  }

  @Test(.enabled(if: TestData.isHere))
  func `no passage shares a run of eight words with its source`() {
    for passage in Self.passages {
      let source = Self.words(Self.sources[passage.source.kind + " " + passage.source.id] ?? "")
      guard source.count >= 8 else { continue }
      let runs = Set((0...(source.count - 8)).map { source[$0..<($0 + 8)].joined(separator: " ") })
      let own = Self.words(passage.whole)
      for i in 0...max(0, own.count - 8) where i + 8 <= own.count {
        let run = own[i..<(i + 8)].joined(separator: " ")
        #expect(!runs.contains(run), "\(passage.id): \(run)")
      }
    }
  }

  // MARK: What counts as a word, a number, a symbol

  private static let spelled = [
    "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight",
    "9": "nine", "10": "ten", "11": "eleven", "12": "twelve",
  ]

  private static func words(_ text: String) -> [String] {
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Digits with their decimals, without thousands separators.
  private static func numbers(_ text: String) -> Set<String> {
    var found: Set<String> = []
    let scalars = Array(text.precomposedStringWithCompatibilityMapping.unicodeScalars)
    func isDigit(_ i: Int) -> Bool {
      scalars.indices.contains(i) && (48...57).contains(scalars[i].value)
    }
    var i = 0
    while i < scalars.count {
      guard isDigit(i) else {
        i += 1
        continue
      }
      var number = ""
      while isDigit(i)
        || (i < scalars.count && ".,".unicodeScalars.contains(scalars[i]) && isDigit(i + 1))
      {
        if scalars[i] == "," {
          // A comma between digits groups thousands, or separates two numbers.
          let groups = isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4)
          guard groups else { break }
        } else {
          if scalars[i] == ".", number.contains(".") { break }
          number.unicodeScalars.append(scalars[i])
        }
        i += 1
      }
      found.insert(number)
      if i < scalars.count, !isDigit(i) { i += 1 }
    }
    return found
  }

  /// Words of capitals and digits such as BRCA1, V600E and rs334.
  private static func symbols(_ text: String) -> Set<String> {
    Set(
      text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init).filter { word in
        let hasDigit = word.contains(where: \.isNumber)
        let capitals = word.allSatisfy { $0.isUppercase || $0.isNumber }
        return hasDigit && word.first?.isLetter == true && (capitals || word.hasPrefix("rs"))
          && word.count > 2
      })
  }
}
