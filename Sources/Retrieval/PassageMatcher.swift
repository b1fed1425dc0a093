/// Compares passages with one question, word by word.
struct PassageMatcher {
  /// A term, its weight, and its names as numbers of stems.
  private struct Wanted {
    var weight: Double
    var isWeak: Bool
    var isEntity: Bool
    /// Of a gene, allele, disease, drug or species.
    var isName: Bool
    var names: [[Int32]]
    /// Its typed form.
    var typed: [Int32]
  }

  /// Two neighbours of the question.
  private struct Neighbours {
    var first: Int
    var second: Int
    var weight: Double
  }

  private var wanted: [Wanted] = []
  private var neighbours: [Neighbours] = []
  private var verbatim: [(Int32, Int32)] = []
  /// Weight of the subject's terms, and of all.
  let total: Double
  private let squares: Double
  /// Weight of all terms, those of the frame too.
  private let everything: Double
  /// Stems of stop words.
  private let ignored: Set<Int32>
  private let titleWeight: Double
  private let articles: Set<Int32>
  /// The question's words that belong to no term, sorted: those of its frame; and of frames that ask the same.
  private var frames: Set<[Int32]> = []

  init(_ question: Question, idf: [Double], titleWeight: Double, table: inout WordTable) {
    self.titleWeight = titleWeight
    for (term, weight) in zip(question.terms, idf) {
      wanted.append(
        Wanted(
          weight: weight, isWeak: term.isWeak, isEntity: term.entity != nil,
          isName: term.entity?.isProtected == true,
          names: term.stems.map { $0.map { table.stemID($0) } },
          typed: (term.alternatives.first ?? []).map { table.ids($0).surface }))
    }
    let strong = wanted.filter { !$0.isWeak }
    total = max((strong.isEmpty ? wanted : strong).reduce(0) { $0 + $1.weight }, 1e-9)
    everything = wanted.reduce(0) { $0 + $1.weight }
    ignored = Set(StopWords.all.map { table.ids($0).stem })
    squares = max(strong.reduce(0) { $0 + $1.weight * $1.weight }, 1e-9)
    articles = Set(["a", "an", "the"].map { table.ids($0).stem })
    let text = table.words(of: question.text)
    findNeighbours(text)
    frames = [rest(text, covered(text, places(text)))]
    for (frame, others) in Self.sameFrames where frames.contains(sorted(frame, &table)) {
      frames.formUnion(others.map { sorted($0, &table) })
    }
  }

  /// How people ask what a thing does, and how else it is asked.
  private static let sameFrames = [
    ("what does do", ["what is function of", "what is role of", "what is for", "what is"])
  ]

  private func sorted(_ words: String, _ table: inout WordTable) -> [Int32] {
    words.split(separator: " ").map { table.ids(String($0)).stem }.sorted()
  }

  /// Terms in the order of the question; those with at most two stop words between them are neighbours.
  private mutating func findNeighbours(_ text: WordSequence) {
    var places: [(start: Int, end: Int, term: Int)] = []
    for (i, term) in wanted.enumerated() {
      guard let n = term.typed.count as Int?, n > 0, n <= text.count else { continue }
      for start in 0...(text.count - n)
      where (0..<n).allSatisfy({ text.surfaces[start + $0] == term.typed[$0] }) {
        places.append((start, start + n, i))
      }
    }
    places.sort { ($0.start, $0.end, $0.term) < ($1.start, $1.end, $1.term) }
    for (a, b) in zip(places, places.dropFirst())
    where b.start >= a.end && b.start - a.end <= 2 && a.term != b.term {
      let weight = (wanted[a.term].weight + wanted[b.term].weight) / 2
      neighbours.append(Neighbours(first: a.term, second: b.term, weight: weight))
    }
    var content = [Bool](repeating: false, count: text.count)
    for place in places where !wanted[place.term].isWeak {
      for i in place.start..<place.end { content[i] = true }
    }
    // Words of a name do not count as typed: the same is found whichever of its names was used.
    var isNamed = [Bool](repeating: false, count: text.count)
    for place in places where wanted[place.term].isEntity && wanted[place.term].names.count > 1 {
      for i in place.start..<place.end { isNamed[i] = true }
    }
    for i in 0..<max(0, text.count - 1)
    where (content[i] || content[i + 1]) && !isNamed[i] && !isNamed[i + 1] {
      verbatim.append((text.surfaces[i], text.surfaces[i + 1]))
    }
  }

  /// Where each term stands in a text: starts of its names, ascending.
  private func places(_ text: WordSequence) -> [[Int]] {
    var firsts: [Int32: [(term: Int, name: Int)]] = [:]
    for (i, term) in wanted.enumerated() {
      for (j, name) in term.names.enumerated() { firsts[name[0], default: []].append((i, j)) }
    }
    var places = [[Int]](repeating: [], count: wanted.count)
    for (start, stem) in text.stems.enumerated() {
      guard let entries = firsts[stem] else { continue }
      for (term, name) in entries where places[term].last != start {
        let name = wanted[term].names[name]
        guard start + name.count <= text.count else { continue }
        if name.indices.allSatisfy({ text.stems[start + $0] == name[$0] }) {
          places[term].append(start)
        }
      }
    }
    return places
  }

  /// What each term gives by itself: its BM25, and whether it is held at all.
  struct TermMatch {
    var score: Double
    var isHeld: Bool
  }

  /// What of a passage is compared.
  struct Fields {
    var title: WordSequence
    var text: WordSequence
    /// Questions that it answers.
    var asked: [WordSequence] = []

    var all: [WordSequence] { [title, text] + asked }
  }

  /// - Parameter length: the passage's length over the mean.
  func match(
    _ fields: Fields, length: Double, k1: Double, b: Double
  ) -> (features: MatchFeatures, terms: [TermMatch], asked: [Double]) {
    let places = fields.all.map(places)
    let (inTitle, inText, inAsked) = (places[0], places[1], places[2...])
    var features = MatchFeatures()
    var terms: [TermMatch] = []
    var rare = 0.0
    var entities = (held: 0.0, all: 0.0)
    for (i, term) in wanted.enumerated() {
      let isAsked = inAsked.contains { !$0[i].isEmpty }
      let count =
        Double(inText[i].count) + titleWeight * Double(inTitle[i].count)
        + (isAsked ? Self.askedWeight : 0)
      let score = term.weight * Self.saturated(count, length: length, k1: k1, b: b)
      terms.append(TermMatch(score: score, isHeld: count > 0))
      if term.isEntity {
        entities.all += term.weight
        if count > 0 { entities.held += term.weight }
      }
      guard count > 0 else { continue }
      if term.isWeak {
        features[.frame] += score / total
      } else {
        features[.terms] += score / total
        features[.flatTerms] +=
          term.weight * Self.saturated(count, length: length, k1: 0.9, b: 0.3) / total
        features[.coverage] += term.weight / total
        rare += term.weight * term.weight
      }
    }
    features[.rare] = rare / squares
    features[.coveredTerms] = (features[.terms] + features[.frame]) * features[.coverage]
    if entities.all > 0 { features[.entities] = entities.held / entities.all }
    addNearness(&features, places)
    addForms(&features, terms, fields)
    features[.asked] = zip(fields.asked, inAsked).map { likeness($0, $1) }.max() ?? 0
    // What most of the passage's questions hold is its subject, and tells none of them from the others.
    let shares = wanted.indices.map { i in
      1 - Double(inAsked.count { !$0[i].isEmpty }) / Double(max(1, inAsked.count))
    }
    return (features, terms, zip(fields.asked, inAsked).map { likeness($0, $1, shares: shares) })
  }

  /// What a word counts that stands only in a question which the passage answers.
  private static let askedWeight = 1.0

  /// The weight of what both questions hold, over that of the one, times the square root of the share of
  /// the other's words that this makes up. Names alone make no likeness: what else is asked of them does.
  /// 1 for the same question: with the same terms, under whichever names, and the same frame.
  /// - Parameter shares: what of each term's weight counts.
  private func likeness(
    _ asked: WordSequence, _ places: [[Int]], shares: [Double]? = nil
  ) -> Double {
    let shared = covered(asked, places)
    if !places.isEmpty, !places.contains(where: \.isEmpty), frames.contains(rest(asked, shared)) {
      return 1
    }
    var held = 0.0
    var isAlike = false
    for (i, starts) in places.enumerated() where !starts.isEmpty {
      held += wanted[i].weight * (shares?[i] ?? 1)
      if !wanted[i].isName { isAlike = true }
    }
    let content = asked.stems.indices.filter { !ignored.contains(asked.stems[$0]) }
    guard isAlike, !content.isEmpty, everything > 0 else { return 0 }
    let share = Double(content.count { shared.contains($0) }) / Double(content.count)
    return min(0.99, held / everything * share.squareRoot())
  }

  /// Which of a text's words belong to terms.
  private func covered(_ text: WordSequence, _ places: [[Int]]) -> Set<Int> {
    var found = Set<Int>()
    for (i, starts) in places.enumerated() {
      for start in starts {
        let length = wanted[i].names.filter { name in
          start + name.count <= text.count
            && name.indices.allSatisfy { text.stems[start + $0] == name[$0] }
        }.map(\.count).max()
        found.formUnion(start..<start + (length ?? 1))
      }
    }
    return found
  }

  private func rest(_ text: WordSequence, _ covered: Set<Int>) -> [Int32] {
    text.stems.indices.filter { !covered.contains($0) && !articles.contains(text.stems[$0]) }
      .map { text.stems[$0] }.sorted()
  }

  /// Between 0 and 1.
  static func saturated(_ count: Double, length: Double, k1: Double, b: Double) -> Double {
    count / (count + k1 * (1 - b + b * length))
  }

  /// - Parameter fields: for each field, where each term stands.
  private func addNearness(_ features: inout MatchFeatures, _ fields: [[[Int]]]) {
    let all = max(neighbours.reduce(0) { $0 + $1.weight }, 1e-9)
    for pair in neighbours {
      let width = wanted[pair.first].typed.count
      var side = 0.0
      var near = 0.0
      for places in fields {
        for a in places[pair.first] {
          for b in places[pair.second] {
            let step = b - a
            if step >= width, step <= width + 2 { side = max(side, step == width ? 1 : 0.7) }
            if abs(step) <= 8, step != 0 { near = 1 }
          }
        }
      }
      features[.phrases] += side * pair.weight / all
      features[.pairs] += near * pair.weight / all
    }
    var reach = 0.0
    var possible = 0.0
    for i in wanted.indices where !wanted[i].isWeak {
      for j in wanted.indices where j > i && !wanted[j].isWeak {
        let weight = wanted[i].weight * wanted[j].weight
        possible += weight
        let distance = fields.map { Self.distance($0[i], $0[j]) }.min() ?? .max
        if distance < 200 { reach += weight / (1 + Double(distance) / 8) }
      }
    }
    if possible > 0 { features[.proximity] = reach / possible }
    features[.window] = fields.map(bestWindow).max() ?? 0
  }

  /// The least distance between two ascending lists of places.
  private static func distance(_ a: [Int], _ b: [Int]) -> Int {
    var i = 0
    var j = 0
    var best = Int.max
    while i < a.count, j < b.count {
      best = min(best, abs(a[i] - b[j]))
      if a[i] < b[j] { i += 1 } else { j += 1 }
    }
    return best
  }

  /// The largest share of the subject's weight within 30 words.
  private func bestWindow(_ places: [[Int]]) -> Double {
    var all: [(place: Int, term: Int)] = []
    for (i, starts) in places.enumerated() where !wanted[i].isWeak {
      for start in starts { all.append((start, i)) }
    }
    all.sort { ($0.place, $0.term) < ($1.place, $1.term) }
    var counts = [Int](repeating: 0, count: wanted.count)
    var tail = 0
    var weight = 0.0
    var best = 0.0
    for (place, term) in all {
      counts[term] += 1
      if counts[term] == 1 { weight += wanted[term].weight }
      while all[tail].place <= place - 30 {
        counts[all[tail].term] -= 1
        if counts[all[tail].term] == 0 { weight -= wanted[all[tail].term].weight }
        tail += 1
      }
      best = max(best, weight)
    }
    return best / total
  }

  private func addForms(
    _ features: inout MatchFeatures, _ terms: [TermMatch], _ fields: Fields
  ) {
    let forms = Set(fields.all.flatMap(\.surfaces))
    for (i, term) in wanted.enumerated() where !term.isWeak {
      let isSame =
        term.isEntity && term.names.count > 1
        ? terms[i].isHeld : term.typed.allSatisfy(forms.contains)
      if isSame { features[.exact] += term.weight / total }
    }
    guard !verbatim.isEmpty else { return }
    func key(_ a: Int32, _ b: Int32) -> Int64 { Int64(a) << 32 | Int64(b) }
    let asked = Set(verbatim.map { key($0.0, $0.1) })
    var found: Set<Int64> = []
    for field in fields.all.map(\.surfaces) {
      for (a, b) in zip(field, field.dropFirst()) where asked.contains(key(a, b)) {
        found.insert(key(a, b))
      }
    }
    features[.verbatim] = Double(found.count) / Double(asked.count)
  }
}
