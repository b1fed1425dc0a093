import Testing

@testable import Literature

private func read(_ xml: String) throws -> [Abstract] {
  try LiteratureReader(bytes: Array(xml.utf8), name: "a.xml").records()
}

/// The abstract's text of a record whose AbstractText holds `markup`.
private func text(_ markup: String) throws -> String {
  let record = "<PMID>1</PMID><Article><Abstract><AbstractText>\(markup)</AbstractText></Abstract>"
  return try read("<MedlineCitation>\(record)</Article></MedlineCitation>")[0].text
}

private func message(_ xml: String) -> String {
  do { return "\(try read(xml).count) records" } catch { return "\(error)" }
}

@Suite struct PubMedTests {
  @Test func `a record keeps every field`() throws {
    let records = try read(
      """
      <?xml version="1.0" ?>
      <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD x//EN" "https://dtd.nlm.nih.gov/a>b.dtd">
      <PubmedArticleSet><!-- <PubmedArticle> -->
      <PubmedArticle><MedlineCitation><PMID Version="1">0123</PMID><Article>
      <Journal><JournalIssue><PubDate><MedlineDate>1998 Dec-1999 Jan</MedlineDate></PubDate>
      </JournalIssue><Title>The Journal</Title><ISOAbbreviation>J.</ISOAbbreviation></Journal>
      <ArticleTitle>On <i>BRCA1</i> &amp; &#946;-cells.</ArticleTitle>
      <ELocationID EIdType="pii">p</ELocationID><ELocationID EIdType="doi">10.1/x</ELocationID>
      <Abstract><AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">It is
       rare.</AbstractText><AbstractText Label="UNLABELLED">So.</AbstractText>
      <AbstractText Label="RESULTS:">5<![CDATA[ < 6 ]]>&lt; 7.</AbstractText>
      <CopyrightInformation>(c)</CopyrightInformation></Abstract>
      <AuthorList><Author><LastName>Smith</LastName><ForeName>John A</ForeName>
      <Initials>JA</Initials><Suffix>Jr</Suffix></Author><Author><LastName>Li</LastName>
      <ForeName>Wei-Min</ForeName></Author><Author><CollectiveName>The Group</CollectiveName>
      </Author></AuthorList><PublicationTypeList><PublicationType UI="x">Retracted Publication\
      </PublicationType></PublicationTypeList></Article><CommentsCorrectionsList>
      <CommentsCorrections RefType="Cites"><RefSource>No</RefSource><PMID>9</PMID>
      </CommentsCorrections><CommentsCorrections RefType="RetractionIn"><RefSource>Gene. 2001;1:2\
      </RefSource><PMID>8</PMID></CommentsCorrections></CommentsCorrectionsList>
      <MeshHeadingList><MeshHeading><DescriptorName>Humans</DescriptorName><QualifierName>q\
      </QualifierName></MeshHeading></MeshHeadingList></MedlineCitation>
      <PubmedData><ArticleIdList><ArticleId IdType="pubmed">123</ArticleId>
      <ArticleId IdType="pmc">PMC5</ArticleId></ArticleIdList><ReferenceList><Reference>
      <ArticleIdList><ArticleId IdType="pmc">PMC9</ArticleId></ArticleIdList></Reference>
      </ReferenceList></PubmedData></PubmedArticle></PubmedArticleSet>
      """)
    var expected = Abstract(
      source: Source(.pmid, "123"), title: "On BRCA1 & β-cells.",
      text: "BACKGROUND: It is rare. So. RESULTS: 5 < 6 < 7.")
    expected.journal = "J."
    expected.year = 1998
    expected.authors = ["Smith JA Jr", "Li WM", "The Group"]
    expected.mesh = ["Humans"]
    expected.doi = "10.1/x"
    expected.pmcid = "PMC5"
    expected.publicationTypes = ["Retracted Publication"]
    expected.retraction = "Retraction in: Gene. 2001;1:2"
    #expect(records == [expected])
  }

  @Test func `a book chapter is a record`() throws {
    let record = try read(
      """
      <PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>7</PMID><ArticleIdList>
      <ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList><Book>
      <BookTitle>GeneReviews</BookTitle><PubDate><Year>1993</Year></PubDate>
      <AuthorList Type="editors"><Author><LastName>Ed</LastName></Author></AuthorList></Book>
      <ArticleTitle>Sotos</ArticleTitle><AuthorList Type="authors"><Author><LastName>A</LastName>
      </Author></AuthorList><Abstract><AbstractText>X.</AbstractText></Abstract></BookDocument>
      </PubmedBookArticle></PubmedArticleSet>
      """)[0]
    #expect(record.title == "Sotos")
    #expect(record.journal == "GeneReviews")
    #expect(record.authors == ["A"])
    #expect(record.year == 1993)
    #expect(record.text == "X.")
  }

  @Test func `records without abstract, and documents one after another, are kept`() throws {
    let one = "<PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle>"
    let records = try read(one + "\n<?xml version='1.0'?>" + one)
    #expect(
      records
        == Array(repeating: Abstract(source: Source(.pmid, "1"), title: "", text: ""), count: 2))
  }

  @Test(arguments: [
    ("10<sup>-8</sup>", "10⁻⁸"), ("10<sup>−8</sup>", "10⁻⁸"), ("CD8<sup>+</sup> T", "CD8⁺ T"),
    ("Ca<sup>2+</sup>", "Ca²⁺"), ("H<sub>2</sub>O", "H₂O"), ("C<sub>max</sub>", "Cmax"),
    ("e<sup>x/2</sup>", "e^(x/2)"), ("10<sup>-0.5</sup>", "10^(-0.5)"),
    ("Trp53<sup>-/-</sup>", "Trp53-/-"), ("5<sup>th</sup>", "5th"), ("x<sub>i+1</sub>", "x_(i+1)"),
    ("<i>BRCA1</i><b>2</b> <u>x</u>", "BRCA12 x"), ("<b>10<sup><i>-8</i></sup></b>", "10⁻⁸"),
    ("10<sup> </sup>x", "10x"), ("2<sup>2<sup>3</sup></sup>", "2^(2³)"),
    (
      "<mml:math><mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo><mml:msup><mml:mn>10</mml:mn>\n"
        + "<mml:mrow><mml:mo>-</mml:mo><mml:mn>8</mml:mn></mml:mrow></mml:msup></mml:math>",
      "p<10⁻⁸"
    ),
    (
      "<math><mfrac><mrow><mi>a</mi><mo>-</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>", "(a-b)/c"
    ),
    ("<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>", "x₁²"),
    ("<math><msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt></math>", "√(x+1)"),
    ("<math><semantics><mi>x</mi><annotation>y</annotation></semantics></math>", "x"),
  ])
  func `markup keeps its meaning`(markup: String, expected: String) throws {
    #expect(try text(markup) == expected)
  }

  @Test(arguments: [
    ("<PubmedArticleSet>", "a.xml: byte 18: the file ends inside <PubmedArticleSet>"),
    (
      "<PubmedArticleSet><PubmedArticle></x>", "a.xml: byte 36: the tag </x> closes no open element"
    ),
    (
      "<PubmedArticle></PubmedArticle>",
      "a.xml: byte 31: the record that began at byte 15 has no PMID"
    ),
    (
      "<!DOCTYPE x [<!ENTITY a 'b'>]><PubmedArticleSet/>",
      "a.xml: byte 12: the document type declares entities of its own, which are not expanded"
    ),
    ("<PubmedArticleSet>&lol;", "a.xml: byte 23: the entity &lol; is not known"),
    ("<PubmedArticleSet>&#xD800;", "a.xml: byte 26: the entity &#xD800; is no character"),
    ("<PubmedArticleSet>a & b", "a.xml: byte 21: an \"&\" begins no entity"),
    ("<PubmedArticleSet a=b>", "a.xml: byte 20: an attribute's value has no quotes"),
    ("<PubmedArticleSet a='<'>", "a.xml: byte 21: a \"<\" stands in an attribute's value"),
    (
      String(repeating: "<PubmedArticleSet>", count: 300),
      "a.xml: byte 4625: elements are nested more than 256 deep"
    ),
  ])
  func `what is wrong is said with its place`(xml: String, expected: String) {
    #expect(message(xml) == "\(expected). Fetch or copy the file again.")
  }

  @Test func `text that is not UTF-8 is refused`() {
    let bytes =
      Array("<PubmedArticle><MedlineCitation><PMID>1".utf8) + [0xFF] + Array("</PMID>".utf8)
    let error = #expect(throws: LiteratureError.self) {
      try LiteratureReader(bytes: bytes, name: "a.xml").records()
    }
    #expect(
      error?.description
        == "a.xml: byte 47: the text before is not UTF-8. Convert the file with iconv.")
  }
}
