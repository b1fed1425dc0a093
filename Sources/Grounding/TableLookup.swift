package import Literature
package import Retrieval
internal import LiteratureIndex

/// Answers questions of place, name and identifier from the gene table: "where is CFTR?", "what is
/// HER2's approved symbol?", "Entrez id of TP53". Code writes the sentence; it cites the table's row.
package enum TableLookup {
  package struct Fact: Sendable, Hashable {
    package var text: String
    package var source: Source
  }

  package static func answer(
    _ question: Question, names: NameTables, language: QuestionReading.Language = .english
  ) -> Fact? {
    let entities = question.entities.filter { $0.kind != .species }
    // A name that means a gene and a disease at once (DMD) stands at one place of the question.
    let genes = entities.filter { $0.kind == .gene }
    let places = Set(question.mentions.filter { $0.entity.kind != .species }.map(\.range))
    guard let symbol = genes.first?.name, genes.count == 1, places.count == 1,
      let gene = names.genes[symbol]
    else { return nil }
    let words = SearchText.words(question.text, stemmed: false)
    let set = Set(words)
    // Any other word asks for more than the table knows.
    let others = question.terms.filter {
      $0.entity == nil && !vocabulary.contains($0.surface.lowercased())
    }
    guard others.isEmpty else { return nil }
    guard let text = sentence(set, words, gene, language) else { return nil }
    return Fact(text: text, source: Source(.computed, "genes.tsv:\(symbol)"))
  }

  private static let vocabulary: Set<String> = [
    "located", "location", "locus", "chromosome", "chromosomal", "band", "map", "maps", "mapped",
    "gene",
    "genes", "human", "entrez", "ncbi", "id", "identifier", "number", "hgnc", "omim", "mim",
    "symbol",
    "name", "approved", "official", "full", "alias", "aliases", "synonym", "synonyms", "called",
    "lie",
    "lies", "sit", "found", "arm", "position", "current", "entry", "which", "genome", "stand",
  ]

  private static func sentence(
    _ set: Set<String>, _ words: [String], _ gene: Gene, _ language: QuestionReading.Language
  ) -> String? {
    let isChinese = language == .chinese
    let title =
      gene.name.isEmpty || gene.name == gene.symbol ? gene.symbol : "\(gene.symbol) (\(gene.name))"
    if !set.isDisjoint(with: [
      "located", "location", "locus", "chromosome", "chromosomal", "band", "map", "maps", "mapped",
    ])
      || (set.contains("where") && words.count <= 6)
    {
      guard !gene.locus.isEmpty else { return nil }
      return isChinese
        ? "\(title) 位于 \(gene.locus)。" : "\(title) lies at \(gene.locus)."
    }
    if set.contains("entrez") || (set.contains("ncbi") && set.contains("id")), !gene.entrez.isEmpty
    {
      return isChinese
        ? "\(title) 的 NCBI Gene 编号是 \(gene.entrez)。"
        : "\(title) has the NCBI Gene identifier \(gene.entrez)."
    }
    if set.contains("hgnc"), !gene.hgnc.isEmpty {
      return isChinese
        ? "\(title) 的编号是 HGNC:\(gene.hgnc)。" : "\(title) has the identifier HGNC:\(gene.hgnc)."
    }
    if set.contains("omim") || set.contains("mim"), !gene.mim.isEmpty {
      return isChinese
        ? "\(title) 的 OMIM 基因条目是 \(gene.mim)。" : "\(title) has the OMIM gene entry \(gene.mim)."
    }
    if set.contains("symbol")
      || (set.contains("name") && !set.isDisjoint(with: ["approved", "official", "full"]))
    {
      if isChinese {
        return "批准的符号是 \(gene.symbol)" + (gene.name.isEmpty ? "。" : "（\(gene.name)）。")
      }
      return "The approved symbol is \(gene.symbol)" + (gene.name.isEmpty ? "." : ", \(gene.name).")
    }
    if !set.isDisjoint(with: ["alias", "aliases", "synonym", "synonyms"]), !gene.aliases.isEmpty {
      let others = gene.aliases.prefix(8).joined(separator: ", ")
      return isChinese ? "\(title) 又名 \(others)。" : "\(title) is also called \(others)."
    }
    return nil
  }
}
