/// Reads records from JSON lines. Each line is an object of one of these shapes; other keys are skipped:
///
///     {pmid, title, abstract, journal?, year?, authors?, mesh?, doi?, publication_types?, retraction?}
///     {pmid, title, snippets: [text]}                    only parts of the abstract are known
///     {id, kind, title, text, genes, diseases, topic, source: {kind, id or url, licence}}      starter
///     {id, title, text}                                                             a note of one's own
///
/// Each may hold `asked: [text or {question, sentence}]`, questions that it answers in other words than its
/// own, and which sentence does, counted from 0; they are searched.
struct JSONLinesReader {
  private var lines: LineReader

  init(_ stream: ByteStream, holding start: [UInt8]) {
    lines = LineReader(stream, holding: start)
  }

  /// The next record; nil at the end.
  mutating func next() throws -> Abstract? {
    while let line = try lines.next() {
      var cursor = JSONCursor(lines.buffer, line)
      if cursor.isBlank { continue }
      do {
        var fields = RecordFields()
        guard try cursor.next() == .object else {
          throw JSONCursor.Failure(reason: "the line is no JSON object")
        }
        try cursor.object { cursor, key in try fields.read(key, from: &cursor) }
        try cursor.finish()
        return try fields.abstract()
      } catch let failure as JSONCursor.Failure {
        throw LiteratureError(
          lines.name, .line(lines.number), failure.reason, advice: failure.advice)
      }
    }
    return nil
  }
}

extension JSONCursor.Failure {
  fileprivate var advice: String {
    reason.hasSuffix("not UTF-8")
      ? "Convert the file with iconv." : "Correct the line, or leave it out."
  }
}

/// The lines of a stream. A line is a range of `buffer` until the next call.
struct LineReader {
  private let stream: ByteStream
  private(set) var buffer: [UInt8]
  /// The number of the last line, from 1.
  private(set) var number = 0
  private var start = 0
  private var isAtEnd = false

  init(_ stream: ByteStream, holding start: [UInt8]) {
    self.stream = stream
    buffer = start
  }

  var name: String { stream.name }

  mutating func next() throws -> Range<Int>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        number += 1
        return start..<end
      }
      if isAtEnd {
        defer { start = buffer.count }
        number += 1
        return start < buffer.count ? start..<buffer.count : nil
      }
      guard buffer.count - start <= LiteratureError.longest else {
        throw LiteratureError(
          name, .line(number + 1), "the line is longer than 64 MiB",
          advice: "Write one record a line.")
      }
      buffer.removeSubrange(..<start)
      searched = buffer.count
      start = 0
      isAtEnd = try !stream.read(into: &buffer)
    }
  }
}

/// What a line says, before it is known which shape it has.
private struct RecordFields {
  var pmid: String?
  var pmcid: String?
  var id: String?
  var about: Source?
  var snippets: [String]?
  var text: String?
  /// Everything whose name is the same in the record.
  var record = Abstract(source: Source(.local, ""), title: "", text: "")

  mutating func read(_ key: String, from cursor: inout JSONCursor) throws {
    if try cursor.next() == .null { return try cursor.null() }
    switch key {
    case "pmid": pmid = try cursor.identifier(key)
    case "pmcid": record.pmcid = try cursor.identifier(key)
    case "id": id = try cursor.identifier(key)
    case "title": record.title = try cursor.text(key).foldingWhiteSpace()
    case "abstract", "text": text = try cursor.text(key).foldingWhiteSpace()
    case "snippets": snippets = try cursor.texts(key)
    case "kind": record.form = try cursor.text(key)
    case "journal": record.journal = try cursor.text(key).foldingWhiteSpace()
    case "year": record.year = try cursor.year(key)
    case "authors": record.authors = try cursor.texts(key)
    case "mesh": record.mesh = try cursor.texts(key)
    case "doi": record.doi = try cursor.text(key)
    case "publication_types": record.publicationTypes = try cursor.texts(key)
    case "licence", "license": record.licence = try cursor.text(key)
    case "genes": record.genes = try cursor.texts(key)
    case "diseases": record.diseases = try cursor.texts(key)
    case "asked": record.asked = try cursor.asked(key)
    case "topic": record.topic = try cursor.text(key)
    case "retraction": record.retraction = try cursor.retraction(key)
    case "source" where try cursor.next() == .object: try readSource(from: &cursor)
    default: try cursor.skipValue()
    }
  }

  /// `{kind, id or url, licence}`: what a starter passage retells.
  private mutating func readSource(from cursor: inout JSONCursor) throws {
    var kind: String?
    var id: String?
    var url: String?
    var licence: String?
    try cursor.object { cursor, key in
      switch key {
      case "kind": kind = try cursor.text(key)
      case "id": id = try cursor.next() == .null ? cursor.skipped() : cursor.identifier(key)
      case "url": url = try cursor.next() == .null ? cursor.skipped() : cursor.text(key)
      case "licence", "license":
        licence = try cursor.next() == .null ? cursor.skipped() : cursor.text(key)
      default: try cursor.skipValue()
      }
    }
    record.licence = licence ?? record.licence
    if let id, let kind = kind.flatMap(Source.Kind.init) {
      about = Source(kind, id)
    } else if let url = url ?? id, url.hasPrefix("http") {
      about = Source(.url, url)
    } else {
      throw JSONCursor.Failure(
        reason: "the source is neither of a known kind (pmid, pmcid, url …) nor a URL")
    }
  }

  func abstract() throws -> Abstract {
    var result = record
    if let pmid {
      guard let number = Int(pmid), number > 0, pmid.utf8.allSatisfy(\.isDigit) else {
        throw JSONCursor.Failure(reason: "\"\(pmid.prefix(20))\" is no PMID: it is not a number")
      }
      result.source = Source(.pmid, String(number))
      result.form = nil
    } else if let id, !id.isEmpty {
      result.source = Source(about == nil ? .local : .starter, id)
      result.about = about
    } else if let pmcid = record.pmcid {
      result.source = Source(.pmcid, pmcid)
    } else {
      throw JSONCursor.Failure(reason: "the record has no \"pmid\" and no \"id\"")
    }
    if let snippets, text == nil {
      result.text = snippets.joined(separator: " ").foldingWhiteSpace()
      result.form = "snippets"
    } else {
      result.text = text ?? ""
    }
    return result
  }
}

extension JSONCursor {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    var copy = self
    return (try? copy.finish()) != nil
  }

  private mutating func expect(_ kind: Kind, _ key: String) throws {
    let found = try next()
    if found != kind {
      throw Failure(reason: "the key \"\(key)\" holds \(found.rawValue), not \(kind.rawValue)")
    }
  }

  fileprivate mutating func text(_ key: String) throws -> String {
    try expect(.string, key)
    return try string()
  }

  /// An identifier, which some tools write as a number.
  fileprivate mutating func identifier(_ key: String) throws -> String {
    if try next() == .number { return try number() }
    return try text(key).foldingWhiteSpace()
  }

  /// A list of texts, or a single one.
  fileprivate mutating func texts(_ key: String) throws -> [String] {
    if try next() == .string { return [try string().foldingWhiteSpace()] }
    try expect(.array, key)
    var result: [String] = []
    try array { cursor in result.append(try cursor.text(key).foldingWhiteSpace()) }
    return result.filter { !$0.isEmpty }
  }

  /// A list of questions, each by itself or with the number of the sentence that answers it.
  fileprivate mutating func asked(_ key: String) throws -> [Asked] {
    try expect(.array, key)
    var result: [Asked] = []
    try array { cursor in
      guard try cursor.next() == .object else {
        result.append(Asked(try cursor.text(key).foldingWhiteSpace()))
        return
      }
      var asked = Asked("")
      try cursor.object { cursor, key in
        switch key {
        case "question": asked.question = try cursor.text(key).foldingWhiteSpace()
        case "sentence": asked.sentence = Int(try cursor.identifier(key))
        default: try cursor.skipValue()
        }
      }
      result.append(asked)
    }
    return result.filter { !$0.question.isEmpty }
  }

  fileprivate mutating func year(_ key: String) throws -> Int? {
    let digits = try identifier(key)
    if digits.isEmpty { return nil }
    guard let year = Int(digits.prefix(4)), 1000...9999 ~= year else {
      throw Failure(reason: "the key \"\(key)\" holds no year")
    }
    return year
  }

  fileprivate mutating func retraction(_ key: String) throws -> String? {
    if try next() == .boolean { return try boolean() ? "Retracted publication" : nil }
    let notice = try text(key).foldingWhiteSpace()
    return notice.isEmpty ? nil : notice
  }

  fileprivate mutating func skipped() throws -> String? {
    try skipValue()
    return nil
  }
}
