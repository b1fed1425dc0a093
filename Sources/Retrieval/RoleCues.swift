internal import LiteratureIndex

/// What a sentence does in its abstract, as far as its section label and its words tell. Several may hold
/// at once: these are features of the sentence scorer, not a verdict.
struct RoleCues: OptionSet, Sendable, Hashable {
  let rawValue: Int

  static let aim = RoleCues(rawValue: 1)
  static let method = RoleCues(rawValue: 2)
  static let background = RoleCues(rawValue: 4)
  static let finding = RoleCues(rawValue: 8)
  static let conclusion = RoleCues(rawValue: 16)

  /// The roles of a passage's sentences, in order. A section's label ("RESULTS:") holds until the next.
  static func roles(of sentences: [(text: String, counter: TermCounter)]) -> [RoleCues] {
    var section: RoleCues?
    return sentences.map { sentence in
      if let label = label(of: sentence.text) { section = sections[label] }
      var roles: RoleCues = []
      for (role, phrases) in cues where phrases.contains(where: { sentence.counter.holds($0) }) {
        roles.insert(role)
      }
      // A label tells more than words do.
      guard let section else { return roles }
      return section == .background && roles.contains(.aim) ? [.background, .aim] : section
    }
  }

  /// The words before the first colon, if they are a label: capitals at the sentence's start, or one of
  /// the usual names.
  private static func label(of text: String) -> String? {
    guard let colon = text.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let head = text[..<colon]
    guard head.utf8.count > 3 else { return nil }
    let lower = head.lowercased()
    let isCapitals = head.allSatisfy { !$0.isLowercase && !$0.isNumber }
    return isCapitals || sections[lower] != nil ? lower : nil
  }

  private static let sections: [String: RoleCues] = {
    var table: [String: RoleCues] = [:]
    let names: [(RoleCues, String)] = [
      (.background, "background|introduction|context|rationale|background and aims"),
      (
        .aim,
        "aim|aims|objective|objectives|purpose|goal|hypothesis|background and objective|study objective|aim of the study|background/aims"
      ),
      (
        .method,
        "method|methods|materials and methods|patients and methods|design|study design|setting|participants|patients|subjects|methodology|main outcome measures|interventions|methods and results|measurements|subjects and methods|methodology/principal findings|design and methods|experimental design|data sources|study selection|data extraction"
      ),
      (.finding, "result|results|findings|main results|principal findings|results and discussion"),
      (
        .conclusion,
        "conclusion|conclusions|discussion|interpretation|significance|conclusions/significance|summary|conclusion and relevance|conclusions and relevance|discussion and conclusion|clinical significance|implications|in conclusion"
      ),
    ]
    for (role, list) in names {
      for name in list.split(separator: "|") { table[String(name)] = role }
    }
    return table
  }()

  private static let cues: [(RoleCues, [[String]])] = [
    (
      .aim,
      phrases(
        "aim of|aims of|aim was|aims were|objective of|objective was|purpose of|goal of|goal was|we aimed|we sought|was to determine|was to evaluate|was to investigate|was to assess|was to examine|to investigate whether|to determine whether|to test whether|to examine whether|we hypothesized|we hypothesised|hypothesis that|here we review|this review|we review|we investigated whether|we asked whether|this article reviews|this paper reviews|is reviewed|are reviewed|is discussed|are discussed|will be discussed"
      )
    ),
    (
      .method,
      phrases(
        "were recruited|were enrolled|was performed|were performed|were genotyped|were collected|we performed|we used|we conducted|were analyzed|were analysed|was analyzed|was analysed|were measured|was measured|was assessed|were assessed|underwent|were obtained from|was carried out|were carried out|we analyzed|we analysed|were randomized|were randomised|were treated with|were randomly|we searched|were included|was used to|were used to|using a|were evaluated|was evaluated|we examined|we studied"
      )
    ),
    (
      .background,
      phrases(
        "is known|are known|little is known|remains unclear|remain unclear|is unknown|poorly understood|not well understood|previous studies|previously|has been reported|have been reported|has been shown|have been shown|has been implicated|have been implicated|it is well|recent studies|in recent years|remains unknown|have been described|has been described|have been identified|is controversial|is not known"
      )
    ),
    (
      .finding,
      phrases(
        "we found|we show|we showed|we identified|we observed|we demonstrate|we demonstrated|showed that|revealed|was associated with|were associated with|is associated with|significantly|were found|was found|was observed|were observed|resulted in|increased|decreased|compared with|compared to|was detected|were detected|here we show|we report|was higher|was lower|were identified"
      )
    ),
    (
      .conclusion,
      phrases(
        "we conclude|in conclusion|conclusion|conclusions|these results|our results|these findings|our findings|these data|our data|suggest that|suggests that|suggesting that|taken together|in summary|indicate that|indicates that|indicating that|this study suggests|therefore|our study|this study demonstrates|provide evidence|support the|demonstrates that|overall"
      )
    ),
  ]

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: "|").map { SearchText.words(String($0)) }
  }
}
