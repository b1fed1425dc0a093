/// Walks over XML and stops at tags; the text between them goes to `text` while `isCapturing`.
///
/// It knows UTF-8, the five entities of XML and numeric ones, comments, CDATA and processing
/// instructions; a document type is passed over, and one that declares entities is refused. So
/// nothing can grow, and nothing else is ever opened. What is not captured is not checked for UTF-8.
package struct XMLScanner {
  package enum Event { case start, end, finished }

  private let stream: ByteStream
  private var buffer: [UInt8]
  private var at = 0
  /// The offset of `buffer[0]` in the document.
  private var base = 0

  /// Names of the open elements, one after another, and where each begins.
  private var openNames: [UInt8] = []
  private var openStarts: [Int] = []
  private var endsEmptyElement = false
  private var attributeBytes: [UInt8] = []
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []

  package var isCapturing = false
  package var text: [UInt8] = []
  package private(set) var name: [UInt8] = []

  private static let deepest = 256
  private static let longestTag = 1 << 20

  package init(_ stream: ByteStream, holding start: [UInt8]) {
    self.stream = stream
    buffer = start
  }

  var offset: Int { base + at }
  var depth: Int { openStarts.count }

  func failure(_ reason: String, advice: String? = nil) -> LiteratureError {
    LiteratureError(
      stream.name, .byte(offset), reason, advice: advice ?? LiteratureError.fetchAgain)
  }

  package func attribute(_ name: StaticString) -> ArraySlice<UInt8>? {
    attributes.first { attributeBytes[$0.name].spells(name) }.map { attributeBytes[$0.value] }
  }

  /// The next tag. `name` and attributes are those of a start tag; `name` also that of an end tag.
  package mutating func next() throws -> Event {
    if endsEmptyElement {
      endsEmptyElement = false
      closeElement()
      return .end
    }
    while true {
      try passText()
      guard try more() else {
        if depth > 0 {
          let name = String(decoding: openNames[openStarts[depth - 1]...].prefix(60), as: UTF8.self)
          throw failure("the file ends inside <\(name)>")
        }
        return .finished
      }
      at += 1  // <
      switch try peek() {
      case "/":
        try readEndTag()
        return .end
      case "!": try passDeclaration()
      case "?": try pass(until: "?>", keeping: false)
      default:
        try readStartTag()
        return .start
      }
    }
  }

  // MARK: bytes

  /// Whether there is a byte at `at`, after reading on if need be.
  private mutating func more() throws -> Bool {
    while at == buffer.count {
      base += buffer.count
      at = 0
      buffer.removeAll(keepingCapacity: true)
      if try !stream.read(into: &buffer) { return false }
    }
    return true
  }

  private mutating func peek() throws -> UInt8 {
    guard try more() else { throw failure("the file ends inside a tag") }
    return buffer[at]
  }

  private mutating func skipSpace() throws {
    while isSpace(try peek()) { at += 1 }
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == " " || 9...13 ~= byte }

  // MARK: text

  private mutating func passText() throws {
    while try more() {
      let start = at
      while at < buffer.count, buffer[at] != "<", buffer[at] != "&" { at += 1 }
      if isCapturing {
        text.append(contentsOf: buffer[start..<at])
        try limitText()
      }
      guard at < buffer.count else { continue }
      if buffer[at] == "<" { return }
      let decoded = try entity()
      if isCapturing { text.append(contentsOf: decoded) }
    }
  }

  private func limitText() throws {
    if text.count > LiteratureError.longest { throw failure("a text is longer than 64 MiB") }
  }

  private mutating func entity() throws -> [UInt8] {
    at += 1
    var name: [UInt8] = []
    while try peek() != ";" {
      guard name.count < 12, buffer[at] != "<", !isSpace(buffer[at]) else {
        throw failure("an \"&\" begins no entity")
      }
      name.append(buffer[at])
      at += 1
    }
    at += 1
    if name.first == "#" {
      let isHex = name.count > 1 && name[1] | 0x20 == "x"
      let digits = String(decoding: name.dropFirst(isHex ? 2 : 1), as: UTF8.self)
      guard let value = UInt32(digits, radix: isHex ? 16 : 10), value > 0,
        let scalar = Unicode.Scalar(value)
      else {
        throw failure("the entity &\(String(decoding: name, as: UTF8.self)); is no character")
      }
      return Array(String(scalar).utf8)
    }
    switch String(decoding: name, as: UTF8.self) {
    case "lt": return [0x3C]
    case "gt": return [0x3E]
    case "amp": return [0x26]
    case "quot": return [0x22]
    case "apos": return [0x27]
    case let name: throw failure("the entity &\(name); is not known")
    }
  }

  // MARK: tags

  private mutating func readName(into name: inout [UInt8]) throws {
    let start = name.count
    while true {
      let byte = try peek()
      guard byte.isLetter || byte.isDigit || byte >= 0x80 || "_:.-".utf8.contains(byte) else {
        break
      }
      name.append(byte)
      at += 1
      if name.count - start > 200 { throw failure("a name is longer than 200 bytes") }
    }
    if name.count == start { throw failure("a tag has no name") }
  }

  private mutating func readStartTag() throws {
    attributes.removeAll(keepingCapacity: true)
    attributeBytes.removeAll(keepingCapacity: true)
    name.removeAll(keepingCapacity: true)
    var newName = name
    name = []
    try readName(into: &newName)
    name = newName
    guard depth < Self.deepest else {
      throw failure("elements are nested more than \(Self.deepest) deep")
    }
    openStarts.append(openNames.count)
    openNames.append(contentsOf: name)
    while true {
      try skipSpace()
      switch buffer[at] {
      case ">":
        at += 1
        return
      case "/":
        at += 1
        guard try peek() == ">" else { throw failure("a tag does not end with \"/>\"") }
        at += 1
        endsEmptyElement = true
        return
      default: try readAttribute()
      }
    }
  }

  private mutating func readAttribute() throws {
    let nameStart = attributeBytes.count
    var bytes = attributeBytes
    attributeBytes = []
    defer { attributeBytes = bytes }
    try readName(into: &bytes)
    let nameEnd = bytes.count
    try skipSpace()
    guard buffer[at] == "=" else { throw failure("an attribute has no value") }
    at += 1
    try skipSpace()
    let quote = buffer[at]
    guard quote == "\"" || quote == "'" else { throw failure("an attribute's value has no quotes") }
    at += 1
    while try peek() != quote {
      switch buffer[at] {
      case "<": throw failure("a \"<\" stands in an attribute's value")
      case "&": bytes.append(contentsOf: try entity())
      default:
        bytes.append(buffer[at])
        at += 1
      }
      if bytes.count > Self.longestTag { throw failure("a tag is longer than 1 MiB") }
    }
    at += 1
    attributes.append((nameStart..<nameEnd, nameEnd..<bytes.count))
  }

  private mutating func readEndTag() throws {
    at += 1
    var closing: [UInt8] = []
    swap(&closing, &name)
    closing.removeAll(keepingCapacity: true)
    try readName(into: &closing)
    name = closing
    try skipSpace()
    let found = String(decoding: name.prefix(60), as: UTF8.self)
    guard buffer[at] == ">" else { throw failure("the tag </\(found)> does not end") }
    guard let start = openStarts.last, openNames[start...] == name[...] else {
      throw failure("the tag </\(found)> closes no open element")
    }
    at += 1
    closeElement()
  }

  private mutating func closeElement() {
    guard let start = openStarts.popLast() else { return }
    name.removeAll(keepingCapacity: true)
    name.append(contentsOf: openNames[start...])
    openNames.removeSubrange(start...)
  }

  // MARK: what is no element

  private mutating func passDeclaration() throws {
    at += 1
    switch try peek() {
    case "-": try pass(until: "-->", keeping: false)
    case "[":
      try expect("[CDATA[")
      try pass(until: "]]>", keeping: isCapturing)
    default:
      try expect("DOCTYPE")
      var quote: UInt8?
      while true {
        let byte = try peek()
        if byte == "[", quote == nil {
          throw failure("the document type declares entities of its own, which are not expanded")
        }
        at += 1
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == ">" {
          return
        } else if byte == "\"" || byte == "'" {
          quote = byte
        }
      }
    }
  }

  private mutating func expect(_ word: String) throws {
    for sign in word.utf8 {
      guard try peek() == sign else { throw failure("a declaration is not known") }
      at += 1
    }
  }

  private mutating func pass(until mark: String, keeping: Bool) throws {
    let mark = Array(mark.utf8)
    var last: [UInt8] = []
    while last != mark {
      if last.count == mark.count {
        if keeping { text.append(last[0]) }
        last.removeFirst()
      }
      last.append(try peek())
      at += 1
    }
    if keeping { try limitText() }
  }
}
