/// Agreement of nouns and verbs with the number one.
enum Grammar {
  private static let nouns: [String: String] = [
    "rows": "row", "variants": "variant", "genes": "gene", "values": "value", "sites": "site",
    "records": "record", "positions": "position", "identifiers": "identifier", "loci": "locus",
    "samples": "sample", "sgRNAs": "sgRNA", "p-values": "p-value", "terms": "term", "sets": "set",
    "alleles": "allele", "frequencies": "frequency", "genotypes": "genotype", "regions": "region",
    "estimates": "estimate", "individuals": "individual", "associations": "association",
    "transcripts": "transcript", "cells": "cell", "symbols": "symbol", "segments": "segment",
    "mutations": "mutation", "proteins": "protein", "clusters": "cluster",
    "conditions": "condition",
  ]
  private static let verbs: [String: String] = [
    "have": "has", "are": "is", "repeat": "repeats", "stand": "stands", "deviate": "deviates",
    "change": "changes", "share": "shares", "were": "was", "look": "looks", "pass": "passes",
    "lie": "lies", "bear": "bears", "name": "names", "end": "ends", "rest": "rests",
    "spell": "spells", "start": "starts",
  ]

  /// "1 rows have no p" as "1 row has no p": the noun behind a lone 1, and the next verb that is plural.
  static func agreed(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for i in words.indices.dropLast() where words[i] == "1" || words[i] == "(1" {
      let next = i + 1
      // "1 significant terms share".
      let at = nouns[bare(words[next])] != nil ? next : next + 1
      guard words.indices.contains(at), let noun = nouns[bare(words[at])] else { continue }
      words[at] = noun + words[at].dropFirst(bare(words[at]).count)
      for j in words.indices where j > at && j < at + 5 {
        guard let verb = verbs[bare(words[j])] else { continue }
        words[j] = verb + words[j].dropFirst(bare(words[j]).count)
        break
      }
    }
    return words.joined(separator: " ")
  }

  private static func bare(_ word: String) -> String {
    String(word.prefix { $0.isLetter || $0 == "-" })
  }
}
