/// Gene sets of a .gmt file: a name, a description and the genes of a set on each line, tab-separated.
/// Source: https://software.broadinstitute.org/cancer/software/gsea/wiki/index.php/Data_formats
package struct GeneSets: Sendable {
  package struct Entry: Sendable, Hashable {
    package var name: String
    /// In capitals, without repeats.
    package var genes: Set<String>
    package var line: Int
  }

  package let file: String
  package private(set) var sets: [Entry] = []

  /// - Throws: `TableError`, with its line, where a set has a name and nothing else.
  package init(path: String) throws {
    let source = try TextSource(path: path)
    file = source.name
    var text: [UInt8] = []
    while try source.read(into: &text) {
      guard text.count <= LoadedTable.most else {
        throw TableError(file, "it is larger than 1 GiB", advice: "Give fewer sets.")
      }
    }
    for (i, bytes) in text.split(separator: Sign.newline, omittingEmptySubsequences: false)
      .enumerated()
    {
      let fields = bytes.string.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmingBlanks }
      if fields.allSatisfy(\.isEmpty) || fields[0].hasPrefix("#") { continue }
      guard fields.count > 2 else {
        throw TableError(
          file, line: i + 1, "this is no gene set: it has fewer than three tab-separated fields",
          advice: "Give a .gmt file: name, description, then genes.")
      }
      // Enrichr's libraries may give a weight after a comma.
      let genes = fields.dropFirst(2).map { $0.prefix { $0 != "," }.uppercased() }
      sets.append(Entry(name: fields[0], genes: Set(genes.filter { !$0.isEmpty }), line: i + 1))
    }
    guard !sets.isEmpty else {
      throw TableError(
        file, "it holds no gene sets", advice: "Give a .gmt file: name, description, then genes.")
    }
  }

  /// Genes that at least one set has.
  package var genes: Set<String> { sets.reduce(into: []) { $0.formUnion($1.genes) } }
}
