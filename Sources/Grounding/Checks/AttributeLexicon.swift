internal import LiteratureIndex

/// What a word or a phrase says about one attribute: `species` is `mouse`.
struct Concept: Hashable, Sendable {
  var attribute: Attribute
  var value: String
  /// What the value is one of, where an attribute has several axes: "group" of "group=patient".
  let axis: Substring

  init(attribute: Attribute, value: String) {
    self.attribute = attribute
    self.value = value
    axis = value.firstIndex(of: "=").map { value[..<$0] } ?? ""
  }
}

/// What two sentences are compared by. The raw value is the name of the check that compares it.
package enum Attribute: String, Sendable, CaseIterable {
  case negation, hedge, condition, significance
  case direction, likeness, contrast
  case arm, effectAllele = "effect_allele", zygosity, phase, inheritance, origin
  case gainLoss = "gain_loss", consequence, species, strain, population, age, sex, tissue, setting
  case causation, measure, unit, level, ascertainment, subgroup, build
  /// Words that mean the same and are compared by nothing.
  case plain
}

/// The words of the attributes: one line a value, phrases parted by `|`. A single word stands for all
/// its endings (Porter's stem), a phrase for all endings of its words. A phrase may stand on several lines.
enum AttributeLexicon {
  struct Phrase: Sendable {
    var stems: [String]
    var concepts: [Concept]
  }

  /// Phrases by their first stem, longest first.
  static let phrases: [String: [Phrase]] = build()

  private static func build() -> [String: [Phrase]] {
    var merged: [[String]: [Concept]] = [:]
    for (attribute, table) in tables {
      for line in table.split(separator: "\n") {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let value = parts[0].trimmed
        for phrase in parts[1].split(separator: "|") {
          let stems = phrase.replacing("non ", with: "non")
            .split(whereSeparator: { $0 == " " || $0 == "-" }).map { word in
              // Number words are numbers in the sentence too: "both alleles" and "one allele".
              NumberKey.word(String(word)) ?? WordKey.stem(String(word))
            }
          let concept = Concept(attribute: attribute, value: value)
          if !stems.isEmpty, !(merged[stems]?.contains(concept) ?? false) {
            merged[stems, default: []].append(concept)
          }
        }
      }
    }
    var phrases: [String: [Phrase]] = [:]
    for (stems, concepts) in merged {
      phrases[stems[0], default: []].append(Phrase(stems: stems, concepts: concepts))
    }
    for key in phrases.keys {
      phrases[key]?.sort {
        ($1.stems.count, $0.stems.joined()) < ($0.stems.count, $1.stems.joined())
      }
    }
    return phrases
  }

  private static let tables: [(Attribute, String)] = [
    (.negation, negation), (.hedge, hedge), (.condition, condition), (.significance, significance),
    (.direction, direction), (.likeness, likeness), (.contrast, contrast), (.arm, arm),
    (.effectAllele, effectAllele), (.zygosity, zygosity), (.phase, phase),
    (.inheritance, inheritance), (.origin, origin), (.gainLoss, gainLoss),
    (.consequence, consequence), (.species, species), (.strain, strain),
    (.population, population), (.age, age), (.sex, sex), (.tissue, tissue), (.setting, setting),
    (.causation, causation), (.measure, measure), (.unit, unit), (.level, level),
    (.ascertainment, ascertainment), (.subgroup, subgroup), (.build, build_), (.plain, plain),
    (.plain, synonyms),
    // Last, so that a pair that has a check of its own is that check's.
    (.contrast, oppositeEvents), (.contrast, oppositeQualities), (.contrast, oppositeDesigns),
    (.contrast, oppositeDegrees), (.contrast, smallSets),
  ]
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
