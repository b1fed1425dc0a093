import Testing

@testable import Literature

private func records(_ text: String) throws -> [Abstract] {
  try LiteratureReader(bytes: Array(text.utf8), name: "a.jsonl").records()
}

private func message(_ text: String) -> String {
  message(Array(text.utf8))
}

private func message(_ bytes: [UInt8]) -> String {
  do {
    let count = try LiteratureReader(bytes: bytes, name: "a.jsonl").records().count
    return "\(count) records"
  } catch {
    return "\(error)"
  }
}

@Suite struct JSONLinesTests {
  @Test func `a record keeps every field`() throws {
    let record = try #require(
      try records(
        #"""
        {"pmid": 123, "title": " A  title. ", "abstract": "One.\nTwo.", "year": "2019 Jan",
        "journal": "Gene", "authors": ["Smith J", ""], "mesh": "Humans", "doi": "10.1/x",
        "pmcid": "PMC7", "publication_types": ["Review"], "retraction": true, "unknown": [{"a": 1}]}
        """#.replacing("\n", with: "")
      ).first)
    var expected = Abstract(source: Source(.pmid, "123"), title: "A title.", text: "One. Two.")
    expected.year = 2019
    expected.journal = "Gene"
    expected.authors = ["Smith J"]
    expected.mesh = ["Humans"]
    expected.doi = "10.1/x"
    expected.pmcid = "PMC7"
    expected.publicationTypes = ["Review"]
    expected.retraction = "Retracted publication"
    #expect(record == expected)
  }

  @Test func `snippets are joined and flagged`() throws {
    let record = try records(#"{"pmid": "9", "title": "", "snippets": [" One. ", "Two."]}"#)[0]
    #expect(record.text == "One. Two.")
    #expect(record.form == "snippets")
  }

  @Test func `a starter passage is cited as itself`() throws {
    let record = try records(
      #"{"id": "cf", "kind": "summary", "title": "T", "text": "X.", "genes": ["CFTR"], "topic": "cf","#
        + #" "diseases": [], "source": {"kind": "pmid", "id": "5", "licence": "CC0"}}"#)[0]
    #expect(record.source == Source(.starter, "cf"))
    #expect(record.about == Source(.pmid, "5"))
    #expect(record.form == "summary")
    #expect(record.licence == "CC0")
    #expect(record.genes == ["CFTR"])
    #expect(record.topic == "cf")
    let page = try records(
      #"{"id": "x", "title": "T", "text": "X.", "source": {"kind": "book", "url": "https://a.b"}}"#)
    #expect(page[0].about == Source(.url, "https://a.b"))
  }

  @Test func `questions that a record answers stand by themselves or with their sentence`() throws {
    let record = try records(
      #"{"id": "x", "title": "T", "text": "X. Y.", "asked": ["Why  so?", {"question": "Which?","#
        + #" "sentence": 1, "by": "me"}, {"sentence": 2}]}"#)[0]
    #expect(record.asked == [Asked("Why so?"), Asked("Which?", sentence: 1)])
  }

  @Test func `escapes and surrogate pairs are decoded`() throws {
    let record = try records(
      #"{"pmid":"1","title":"\u03b2 \ud83d\ude00 \"\/\\ \t.","abstract":null}"#)[0]
    #expect(record.title == "β 😀 \"/\\ .")
    #expect(record.text == "")
  }

  @Test func `blank lines, carriage returns and a byte order mark are passed over`() throws {
    let text =
      "\u{feff}\n\r\n{\"pmid\":\"1\",\"title\":\"a\"}\r\n\n{\"pmid\":\"1\",\"title\":\"b\"}"
    #expect(try records(text).map(\.title) == ["a", "b"])
    #expect(try records("").isEmpty)
    #expect(try records("\n \n").isEmpty)
  }

  @Test(arguments: [
    (#"{"pmid":"1","title":"a"}"# + "\n{", "a.jsonl:2: the JSON ends too early"),
    (#"{"pmid":"x7"}"#, #"a.jsonl:1: "x7" is no PMID: it is not a number"#),
    (#"{"pmid":"-7"}"#, #"a.jsonl:1: "-7" is no PMID: it is not a number"#),
    (#"{"title":"x"}"#, #"a.jsonl:1: the record has no "pmid" and no "id""#),
    (#"{"pmid":"1","title":7}"#, #"a.jsonl:1: the key "title" holds a number, not text"#),
    (#"{"pmid":"1","mesh":{}}"#, #"a.jsonl:1: the key "mesh" holds an object, not a list"#),
    (#"{"pmid":"1"} x"#, "a.jsonl:1: something follows the JSON value"),
    (#"{"pmid":"1",}"#, #"a.jsonl:1: the sign "}" is out of place in the JSON"#),
    (#"{"pmid":"1","n":01}"#, #"a.jsonl:1: the sign "1" is out of place in the JSON"#),
    (#"{"pmid":"1","n":"\ud83d"}"#, "a.jsonl:1: a JSON string holds half a surrogate pair"),
    (#"{"pmid":"1","n":"\x"}"#, "a.jsonl:1: a JSON string holds an unknown escape"),
    (
      "{\"pmid\":\"1\",\"n\":\"\t\"}",
      "a.jsonl:1: a control character stands unescaped in a JSON string"
    ),
    (
      #"{"pmid":"1","n":"# + String(repeating: "[", count: 70),
      "a.jsonl:1: the JSON is nested more than 64 deep"
    ),
  ])
  func `what is wrong is said with its line`(text: String, expected: String) {
    #expect(message(text) == "\(expected). Correct the line, or leave it out.")
  }

  @Test func `text that is not UTF-8 names the line`() {
    var bytes = Array("{\"pmid\":\"1\"}\n{\"pmid\":\"2\",\"x\":\"".utf8)
    bytes += [0xFF, 0x22, 0x7D]
    #expect(message(bytes) == "a.jsonl:2: the text is not UTF-8. Convert the file with iconv.")
  }

  @Test func `other files are refused`() {
    let advice = "Give one JSON object a line, or a file from PubMed."
    #expect(message("[1]") == "a.jsonl: byte 0: neither JSON lines nor PubMed XML. \(advice)")
    #expect(
      message("<html></html>")
        == "a.jsonl: byte 6: its root is <html>, not a set of PubMed's. Export it from PubMed as XML."
    )
    #expect(throws: LiteratureError.self) { try LiteratureReader(path: "/nowhere").records() }
    #expect(throws: LiteratureError.self) { try LiteratureReader(path: "/tmp").records() }
  }

  @Test func `what the body throws ends the reading`() {
    struct Stop: Error {}
    let reader = LiteratureReader(bytes: Array("{\"pmid\":\"1\"}\n{".utf8), name: "a")
    #expect(throws: Stop.self) { try reader.forEach { _ in throw Stop() } }
  }
}
