/// The elements of PubMed's XML that matter here.
enum PubMedElement: String, CaseIterable {
  case pubmedArticleSet = "PubmedArticleSet"
  case medlineCitationSet = "MedlineCitationSet"
  case pubmedBookArticleSet = "PubmedBookArticleSet"
  case pubmedArticle = "PubmedArticle"
  case medlineCitation = "MedlineCitation"
  case pubmedBookArticle = "PubmedBookArticle"
  case bookDocument = "BookDocument"
  case book = "Book"
  case bookTitle = "BookTitle"
  case pmid = "PMID"
  case journal = "Journal"
  case title = "Title"
  case isoAbbreviation = "ISOAbbreviation"
  case medlineTA = "MedlineTA"
  case pubDate = "PubDate"
  case articleDate = "ArticleDate"
  case year = "Year"
  case medlineDate = "MedlineDate"
  case articleTitle = "ArticleTitle"
  case vernacularTitle = "VernacularTitle"
  case abstract = "Abstract"
  case abstractText = "AbstractText"
  case authorList = "AuthorList"
  case author = "Author"
  case lastName = "LastName"
  case foreName = "ForeName"
  case initials = "Initials"
  case suffix = "Suffix"
  case collectiveName = "CollectiveName"
  case publicationType = "PublicationType"
  case meshHeading = "MeshHeading"
  case descriptorName = "DescriptorName"
  case eLocationID = "ELocationID"
  case pubmedData = "PubmedData"
  case articleIdList = "ArticleIdList"
  case articleId = "ArticleId"
  case commentsCorrections = "CommentsCorrections"
  case refSource = "RefSource"
  case other = ""

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) })

  static func named(_ name: [UInt8]) -> PubMedElement { byName[name] ?? .other }

  var isRecord: Bool {
    self == .pubmedArticle || self == .medlineCitation || self == .pubmedBookArticle
  }

  /// What a document may begin with.
  var isRoot: Bool {
    isRecord || self == .pubmedArticleSet || self == .medlineCitationSet
      || self == .pubmedBookArticleSet
  }
}

/// What has been read of one record.
struct PubMedRecord {
  struct Author {
    var lastName = ""
    var foreName = ""
    var initials = ""
    var suffix = ""
    var collective = ""

    /// "Smith JA", "Smith JA Jr", or the name of a group.
    var name: String {
      if lastName.isEmpty { return collective.isEmpty ? foreName : collective }
      let first =
        initials.isEmpty
        ? foreName.split { $0 == " " || $0 == "-" }.compactMap(\.first).map(String.init).joined()
        : initials
      return [lastName, first, suffix].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  var author = Author()
  var label: String?
  var isRetractionIn = false
  var isPMC = false
  /// Whether the list of authors being read is one of a book's editors.
  var isOfEditors = false

  private var pmid = ""
  private var title = ""
  private var vernacularTitle = ""
  private var sections: [String] = []
  private var journals: [PubMedElement: String] = [:]
  private var year: Int?
  private var onlineYear: Int?
  private var record = Abstract(source: Source(.pmid, ""), title: "", text: "")

  /// Takes the text of an element that stands in `parent`.
  mutating func take(_ element: PubMedElement, _ parent: PubMedElement, _ text: String) {
    guard !text.isEmpty else { return }
    switch element {
    case .pmid: if pmid.isEmpty { pmid = text }
    case .year, .medlineDate:
      let found = Self.year(in: text)
      if parent == .pubDate { year = year ?? found } else { onlineYear = onlineYear ?? found }
    case .title, .isoAbbreviation, .medlineTA, .bookTitle: journals[element] = text
    case .articleTitle: title = text
    case .vernacularTitle: vernacularTitle = text
    case .abstractText: sections.append(Self.section(label, text))
    case .lastName: author.lastName = text
    case .foreName: author.foreName = text
    case .initials: author.initials = text
    case .suffix: author.suffix = text
    case .collectiveName: author.collective = text
    case .publicationType: record.publicationTypes.append(text)
    case .descriptorName: record.mesh.append(text)
    case .refSource: record.retraction = "Retraction in: \(text)"
    case .eLocationID: record.doi = record.doi ?? text
    case .articleId: if isPMC { record.pmcid = text } else { record.doi = record.doi ?? text }
    default: break
    }
  }

  mutating func endAuthor() {
    let name = author.name
    if !name.isEmpty, !isOfEditors { record.authors.append(name) }
  }

  /// "LABEL: text"; labels that name nothing are left out.
  private static func section(_ label: String?, _ text: String) -> String {
    let label = (label ?? "").foldingWhiteSpace()
    let isNone = ["", "UNLABELLED", "UNLABELED", "UNASSIGNED"].contains(label.uppercased())
    if isNone { return text }
    return label.hasSuffix(":") ? "\(label) \(text)" : "\(label): \(text)"
  }

  /// The first four digits in a row: "1998 Dec-1999 Jan" is 1998.
  private static func year(in text: String) -> Int? {
    text.split { !$0.isASCII || !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
  }

  /// The record, unless it has no PMID.
  func abstract() -> Abstract? {
    guard let number = Int(pmid), number > 0 else { return nil }
    var result = record
    result.source = Source(.pmid, String(number))
    let isAbsent = title.isEmpty || title.hasPrefix("[Not Available]")
    let book = journals[.bookTitle]
    result.title = isAbsent && !vernacularTitle.isEmpty ? vernacularTitle : title
    if result.title.isEmpty { result.title = book ?? "" }
    result.text = sections.joined(separator: " ")
    result.journal =
      journals[.isoAbbreviation] ?? journals[.medlineTA] ?? journals[.title] ?? book
    result.year = year ?? onlineYear
    if record.publicationTypes.contains("Retracted Publication") {
      result.retraction = result.retraction ?? "Retracted publication"
    }
    return result
  }
}
