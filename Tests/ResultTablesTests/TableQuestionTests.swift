import Foundation
import Testing

@testable import ResultTables

/// Questions about rows, with the lines that answer them: made by make_questions.py before the parser was tuned,
/// and by make_heldout.py, over tables of other tools, without a look at it.
@Suite struct TableQuestionTests {
  struct Case {
    var table: String
    var question: String
    var lines: [Int]
  }

  static func cases(_ file: String) throws -> [Case] {
    try String(contentsOfFile: TextTable.fixture(file), encoding: .utf8).split(
      separator: "\n"
    ).map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Case(
        table: fields[0], question: fields[1],
        lines: fields[2].split(separator: ",").compactMap { Int($0) })
    }
  }

  @Test(arguments: [
    ("Questions", "questions.tsv", 80), ("HeldOut", "questions.tsv", 60),
    ("HeldOut", "second.tsv", 40), ("Questions", "alternatives.tsv", 42),
  ])
  func `nine of ten questions give the right rows, and the others say what they left out`(
    _ folder: String, _ file: String, _ fewest: Int
  ) throws {
    var databases: [String: TableDatabase] = [:]
    var wrong: [String] = []
    let all = try Self.cases("\(folder)/\(file)")
    for test in all {
      let database =
        try databases[test.table]
        ?? TableDatabase(path: TextTable.fixture("\(folder)/\(test.table)"))
      databases[test.table] = database
      let question = TableQuestion(test.question, database)
      let lines = try database.rows(question.filter).map(\.line)
      let isOrdered = question.filter.order != nil
      guard isOrdered ? lines == test.lines : lines.sorted() == test.lines.sorted() else {
        wrong.append(
          "\(test.table): \(test.question)\n  \(question.filter.sql)\n  left out: \(question.notUnderstood)\n  \(lines) instead of \(test.lines)"
        )
        continue
      }
    }
    print(
      "questions of \(folder)/\(file) answered rightly: \(all.count - wrong.count) of \(all.count)")
    #expect(all.count >= fewest)
    #expect(wrong.count * 10 <= all.count, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `the filter is shown as SQL`() throws {
    let database = try TableDatabase(path: TextTable.fixture("Questions/deseq2.tsv"))
    let question = TableQuestion(
      "up more than two-fold at padj below 0.01 and known in cohesinopathies?", database)
    #expect(
      question.filter.sql
        == "SELECT * FROM \"rows\" WHERE \"log2FoldChange\" > 1 AND \"padj\" < 0.01 ORDER BY \"line\""
    )
    #expect(question.topic == "cohesinopathies")
    #expect(question.notUnderstood == [])
  }

  @Test func `what is not understood is listed, and never guessed`() throws {
    let database = try TableDatabase(path: TextTable.fixture("Questions/deseq2.tsv"))
    let question = TableQuestion("significant genes that encode kinases", database)
    #expect(question.notUnderstood == ["encode", "kinases"])
    #expect(question.filter.sql == "SELECT * FROM \"rows\" WHERE \"padj\" < 0.05 ORDER BY \"line\"")
  }

  @Test func `quotes and semicolons of a question or a name are text`() throws {
    let table = try TextTable(
      "gene,lo\"g\"FC,pvalue\n\"A'; DROP TABLE rows; --\",1,0.5\nTP53,2,0.1\n")
    let database = try TableDatabase(path: table.path)
    let question = TableQuestion("A'; DROP TABLE rows; -- with p < 0.6", database)
    #expect(try database.rows(question.filter).count <= 2)
    #expect(try database.rows(TableFilter()).count == 2)
  }

  @Test func `alternatives are shown in brackets, and how they were taken is said`() throws {
    func question(_ words: String, _ table: String) throws -> TableQuestion {
      TableQuestion(words, try TableDatabase(path: TextTable.fixture(table)))
    }
    let plain = try question("padj below 0.01 or abs log2FC above 3", "Questions/deseq2.tsv")
    #expect(
      plain.filter.sql
        == "SELECT * FROM \"rows\" WHERE (\"padj\" < 0.01 OR abs(\"log2FoldChange\") > 3) ORDER BY \"line\""
    )
    #expect(plain.reading == nil)
    let mixed = try question("up and padj < 0.01 or baseMean > 1000", "Questions/deseq2.tsv")
    #expect(
      mixed.filter.sql.contains(
        "((\"padj\" < 0.01 AND \"log2FoldChange\" > 0) OR \"baseMean\" > 1000)"))
    #expect(mixed.reading?.contains("\"and\" holds before \"or\"") == true)
    let shared = try question("up with padj < 0.01 or baseMean > 1000", "Questions/deseq2.tsv")
    #expect(shared.reading?.contains("\"with\" holds on both sides") == true)
    let bracketed = try question("up and (padj < 0.01 or baseMean > 1000)", "Questions/deseq2.tsv")
    #expect(bracketed.reading == nil)
    #expect(bracketed.notUnderstood == [])
    // The sides of a screen, and its conditions.
    let sides = try question(
      "depleted at FDR below 0.05 or enriched at FDR below 0.05", "HeldOut/rra.tsv")
    #expect(sides.filter.sql.contains("(\"neg|fdr\" < 0.05 OR \"pos|fdr\" < 0.05)"))
    let plink = try TextTable(
      "CHR SNP BP A1 TEST NMISS OR STAT P\n1 rs1 100 A ADD 90 1.5 2 1e-9\n1 rs2 200 A ADD 90 0.9 -1 0.3\n"
    )
    let ratio = TableQuestion("OR above 1.2 or p below 1e-8", try TableDatabase(path: plink.path))
    #expect(ratio.filter.sql.contains("(\"OR\" > 1.2 OR \"P\" < 1e-08)"))
    let mle = try TextTable(
      "Gene\tsgRNA\tdrug|beta\tdrug|z\tdrug|p-value\tdrug|fdr\tvehicle|beta\tvehicle|z\tvehicle|p-value\tvehicle|fdr\n"
        + "TP53\t4\t1\t3\t0.001\t0.01\t-1\t-3\t0.001\t0.01\nMYC\t4\t-1\t-3\t0.001\t0.01\t1\t3\t0.001\t0.01\n",
      name: "mle.gene_summary.txt")
    let conditions = TableQuestion(
      "up in drug or down in vehicle", try TableDatabase(path: mle.path))
    #expect(conditions.filter.sql.contains("(\"drug|beta\" > 0 OR \"vehicle|beta\" < 0)"))
    // What is no alternative of two conditions is never taken for "and".
    let lost = try question("kinases or padj below 0.01", "Questions/deseq2.tsv")
    #expect(lost.notUnderstood == ["kinases", "or"])
  }

  @Test(arguments: [
    "a or b or c or d or e or f or g or h or i or j or k or l or m or n or o or p or q",
    "((((((padj or padj) or (p or p)) or p < 1) or", "(or)", "either or either",
    String(repeating: "(", count: 30) + "p < 1" + String(repeating: " or p < 2)", count: 30),
    ") or (",
    "or (p < 1 and",
    "top 1e30 genes", "0", "|", "most", "by by by", "no no padj", "within 5 kb of rs1", "not",
    "or or", "the X chromosome", "padj of", "half", "exclude", "chr6:", "in more than 90% of",
  ])
  func `no question crashes`(_ words: String) throws {
    for table in [
      "Questions/deseq2.tsv", "HeldOut/gwas_ssf.tsv", "HeldOut/rra.tsv",
      "HeldOut/clusterprofiler.csv", "HeldOut/markers.csv",
    ] {
      let database = try TableDatabase(path: TextTable.fixture(table))
      _ = try database.rows(TableQuestion(words, database).filter)
    }
  }

  @Test func `what is left out, is near, or is a ratio is read as such`() throws {
    func sql(_ words: String, _ table: String) throws -> String {
      let database = try TableDatabase(path: TextTable.fixture(table))
      return TableQuestion(words, database).filter.sql
    }
    #expect(
      try sql("exclude genes with baseMean below 10", "Questions/deseq2.tsv").contains(
        "\"baseMean\" >= 10"))
    #expect(
      try sql("fold change above 4", "Questions/deseq2.tsv").contains("\"log2FoldChange\" > 2"))
    #expect(
      try sql("log2 fold change above 4", "Questions/deseq2.tsv").contains(
        "\"log2FoldChange\" > 4"))
    #expect(
      try sql("MAF under 5%", "HeldOut/gwas_ssf.tsv").contains(
        "min(\"effect_allele_frequency\", 1 - \"effect_allele_frequency\") < 0.05"))
    #expect(
      try sql("terms with TP53 or MYC", "HeldOut/clusterprofiler.csv").contains(" OR instr("))
  }

  @Test func `the columns for Tab are read from the head of a file`() throws {
    #expect(
      try TableDatabase.columns(of: TextTable.fixture("HeldOut/pydeseq2.csv")) == [
        "column 1", "baseMean", "log2FoldChange", "lfcSE", "stat", "pvalue", "padj",
      ])
  }
}
