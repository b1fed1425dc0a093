/// Reads records from PubMed's XML: sets of PubmedArticle, MedlineCitation or PubmedBookArticle, or a
/// single one. Several documents in one file follow one another.
/// Source: https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html
struct PubMedReader {
  private var xml: XMLScanner
  /// The open elements, and the record that is being read.
  private var path: [PubMedElement] = []
  private var record: PubMedRecord?
  private var recordDepth = 0
  private var recordStart = 0

  init(_ stream: ByteStream, holding start: [UInt8]) {
    xml = XMLScanner(stream, holding: start)
  }

  /// The next record; nil at the end.
  mutating func next() throws -> Abstract? {
    while true {
      switch try xml.next() {
      case .finished: return nil
      case .start: try begin()
      case .end:
        let element = path.popLast() ?? .other
        guard record != nil, path.count == recordDepth else {
          if element == .author { record?.endAuthor() }
          continue
        }
        defer { record = nil }
        guard let abstract = record?.abstract() else {
          throw xml.failure("the record that began at byte \(recordStart) has no PMID")
        }
        return abstract
      }
    }
  }

  private mutating func begin() throws {
    let element = PubMedElement.named(xml.name)
    if record == nil {
      if path.isEmpty, !element.isRoot {
        let name = String(decoding: xml.name.prefix(40), as: UTF8.self)
        throw xml.failure(
          "its root is <\(name)>, not a set of PubMed's", advice: "Export it from PubMed as XML.")
      }
      if element.isRecord {
        record = PubMedRecord()
        recordDepth = path.count
        recordStart = xml.offset
      }
    } else if xml.offset - recordStart > LiteratureError.longest {
      throw xml.failure("a record is longer than 64 MiB")
    }
    let parent = path.last ?? .other
    path.append(element)
    guard record != nil else { return }
    switch element {
    case .author: record?.author = PubMedRecord.Author()
    case .abstractText:
      record?.label = xml.attribute("Label").map { String(decoding: $0, as: UTF8.self) }
    case .authorList:
      record?.isOfEditors = xml.attribute("Type")?.spells("editors") ?? false
    case .articleId: record?.isPMC = xml.attribute("IdType")?.spells("pmc") ?? false
    case .commentsCorrections:
      record?.isRetractionIn = xml.attribute("RefType")?.spells("RetractionIn") ?? false
    default: break
    }
    if wantsText(element) {
      let text = try capture()
      record?.take(element, parent, text)
    }
  }

  /// Reads up to the end of the element that has just begun, and gives its text with the markup in it
  /// written down.
  private mutating func capture() throws -> String {
    let depth = xml.depth
    var markup = MarkupText()
    xml.text.removeAll(keepingCapacity: true)
    xml.isCapturing = true
    defer { xml.isCapturing = false }
    while true {
      switch try xml.next() {
      case .start: markup.begin(xml.name[...], at: xml.text)
      case .end where xml.depth < depth:
        path.removeLast()
        guard let text = String(validating: xml.text, as: UTF8.self) else { throw notUTF8 }
        return text.foldingWhiteSpace()
      case .end:
        do { try markup.end(&xml.text) } catch is MarkupText.NotUTF8 { throw notUTF8 }
      case .finished: throw xml.failure("the file ends inside a text")
      }
    }
  }

  private var notUTF8: LiteratureError {
    xml.failure("the text before is not UTF-8", advice: "Convert the file with iconv.")
  }

  /// Whether the text of an element, at the place where it stands, goes into the record.
  private func wantsText(_ element: PubMedElement) -> Bool {
    let parent = path.count > 1 ? path[path.count - 2] : .other
    switch element {
    case .pmid: return parent == .medlineCitation || parent == .bookDocument
    case .year, .medlineDate: return parent == .pubDate || parent == .articleDate
    case .title, .isoAbbreviation: return parent == .journal
    case .medlineTA, .articleTitle, .vernacularTitle, .publicationType: return true
    case .bookTitle: return parent == .book
    case .abstractText: return parent == .abstract
    case .lastName, .foreName, .initials, .suffix, .collectiveName:
      return parent == .author
    case .descriptorName: return parent == .meshHeading
    case .refSource: return record?.isRetractionIn ?? false
    case .eLocationID:
      return xml.attribute("EIdType")?.spells("doi") ?? false
        && !(xml.attribute("ValidYN")?.spells("N") ?? false)
    case .articleId:
      let type = xml.attribute("IdType")
      let owner = path.count > 2 ? path[path.count - 3] : .other
      return parent == .articleIdList && (owner == .pubmedData || owner == .bookDocument)
        && (type?.spells("doi") ?? false || type?.spells("pmc") ?? false)
    default: return false
    }
  }
}
