/// Symbols of human and mouse genes by their identifiers, human orthologues of the mouse, and older names.
package struct GeneIdentifiers: Sendable {
  package struct Gene: Sendable, Hashable {
    package var symbol: String
    /// For a mouse gene its human orthologue; empty for a human one.
    package var human: String
  }

  package enum Species: String, Sendable, CaseIterable {
    case human = "h"
    case mouse = "m"
  }

  /// What a name is that is no symbol of today.
  package enum FormerName: Sendable, Hashable {
    case of(String)
    /// More than one gene bore it, or is known by it.
    case ambiguous([String])
  }

  /// Of what sources and years the table is: "NCBI Gene 2015, Ensembl BioMart 2024".
  package let sources: String
  private var ensembl: [Species: [Int: Gene]] = [:]
  private var entrez: [Species: [Int: Gene]] = [:]
  private var symbols: [Species: Set<String>] = [:]
  private var former: [Species: [String: [String]]] = [:]

  /// - Parameter text: a line "# SOURCES", then species (h or m), number of the Ensembl identifier, NCBI Gene
  ///   number, symbol, human symbol, and perhaps older names joined by "|", tab-separated; as human symbol "="
  ///   is the symbol in capitals.
  package init(_ text: String) {
    var sources = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        sources = String(line.dropFirst()).trimmingBlanks
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5, let species = Species(rawValue: fields[0]) else { continue }
      let gene = Gene(
        symbol: fields[3], human: fields[4] == "=" ? fields[3].uppercased() : fields[4])
      if let number = Int(fields[1]) { ensembl[species, default: [:]][number] = gene }
      if let number = Int(fields[2]) { entrez[species, default: [:]][number] = gene }
      symbols[species, default: []].insert(gene.symbol)
      guard fields.count > 5, !fields[5].isEmpty else { continue }
      for name in fields[5].split(separator: "|") {
        former[species, default: [:]][String(name), default: []].append(gene.symbol)
      }
    }
    self.sources = sources
  }

  /// Adds older names and aliases of human genes: a header, then symbols in the first column and names joined
  /// by "|" in the column `aliases`.
  package mutating func addAliases(_ table: String) {
    let lines = table.split(separator: "\n", omittingEmptySubsequences: true)
    let header = lines.first?.split(separator: "\t", omittingEmptySubsequences: false) ?? []
    guard let column = header.firstIndex(of: "aliases") else { return }
    for line in lines.dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > column else { continue }
      symbols[.human, default: []].insert(fields[0])
      for name in fields[column].split(separator: "|").map(String.init)
      where !(former[.human]?[name] ?? []).contains(fields[0]) {
        former[.human, default: [:]][name, default: []].append(fields[0])
      }
    }
  }

  /// The gene of an Ensembl identifier (with or without its version), or of an NCBI Gene number.
  package func gene(_ identifier: String) -> Gene? {
    let plain = identifier.prefix { $0 != "." }
    if plain.hasPrefix("ENSG") { return Int(plain.dropFirst(4)).flatMap { ensembl[.human]?[$0] } }
    if plain.hasPrefix("ENSMUSG") {
      return Int(plain.dropFirst(7)).flatMap { ensembl[.mouse]?[$0] }
    }
    return Int(plain).flatMap { number in
      Species.allCases.lazy.compactMap { entrez[$0]?[number] }.first
    }
  }

  /// The species of an identifier that has a gene here.
  package func species(of identifier: String) -> Species? {
    guard gene(identifier) != nil else { return nil }
    if identifier.hasPrefix("ENS") { return identifier.hasPrefix("ENSG") ? .human : .mouse }
    return Int(identifier).flatMap { number in
      Species.allCases.first { entrez[$0]?[number] != nil }
    }
  }

  package func isSymbol(_ name: String, of species: Species) -> Bool {
    symbols[species]?.contains(name) ?? false
  }

  /// What a name that is no symbol of today was, or is, a name of; nil where it is one, or is unknown.
  package func formerName(_ name: String, of species: Species) -> FormerName? {
    guard !isSymbol(name, of: species), let genes = former[species]?[name] else { return nil }
    return genes.count == 1 ? .of(genes[0]) : .ambiguous(genes.sorted())
  }

  /// In words: "ENSG00000141510" is TP53, "SEPT2" is an older name of SEPTIN2.
  package func meaning(of name: String) -> String {
    if let gene = gene(name) {
      guard species(of: name) == .mouse else { return gene.symbol }
      return gene.symbol
        + (gene.human.isEmpty
          ? " (mouse; no human orthologue known here)" : " (mouse; human \(gene.human))")
    }
    var parts: [String] = []
    for species in Species.allCases {
      if isSymbol(name, of: species) { parts.append("a symbol (\(species))") }
      switch formerName(name, of: species) {
      case .of(let symbol): parts.append("an older name or alias of \(symbol) (\(species))")
      case .ambiguous(let symbols):
        parts.append(
          "an older name or alias of \(symbols.joined(separator: " or ")) (\(species))")
      case nil: break
      }
    }
    return parts.isEmpty ? "unknown" : parts.joined(separator: "; ")
  }
}
