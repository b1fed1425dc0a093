/// Symbols of human and mouse genes by their identifiers, and human orthologues of the mouse.
package struct GeneIdentifiers: Sendable {
  package struct Gene: Sendable, Hashable {
    package var symbol: String
    /// For a mouse gene its human orthologue; empty for a human one.
    package var human: String
  }

  /// Of what sources and years the table is: "NCBI Gene 2015, Ensembl BioMart 2024".
  package let sources: String
  private var human: [Int: Gene] = [:]
  private var mouse: [Int: Gene] = [:]
  private var entrez: [Int: Gene] = [:]

  /// - Parameter text: a line "# SOURCES", then species (h or m), number of the Ensembl identifier, NCBI Gene
  ///   number, symbol and human symbol, tab-separated; "=" is the symbol in capitals.
  package init(_ text: String) {
    var sources = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        sources = String(line.dropFirst()).trimmingBlanks
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 5 else { continue }
      let gene = Gene(
        symbol: fields[3], human: fields[4] == "=" ? fields[3].uppercased() : fields[4])
      if let number = Int(fields[1]) {
        if fields[0] == "h" { human[number] = gene } else { mouse[number] = gene }
      }
      if fields[0] == "h", let number = Int(fields[2]) { entrez[number] = gene }
    }
    self.sources = sources
  }

  /// The gene of an Ensembl identifier (with or without its version), or of an NCBI Gene number of man.
  package func gene(_ identifier: String) -> Gene? {
    let plain = identifier.prefix { $0 != "." }
    if plain.hasPrefix("ENSG") { return Int(plain.dropFirst(4)).flatMap { human[$0] } }
    if plain.hasPrefix("ENSMUSG") { return Int(plain.dropFirst(7)).flatMap { mouse[$0] } }
    return Int(plain).flatMap { entrez[$0] }
  }
}
