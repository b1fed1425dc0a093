@testable import Answering
import Generation
import Grounding
import Literature
import LiteratureIndex
import Prompting
import Retrieval
import Synchronization
import TestSupport
import Testing

/// Can be set from a closure that only promises to be sendable.
private final class Flag: Sendable {
  private let value = Atomic(false)
  var isSet: Bool { value.load(ordering: .relaxed) }
  func set() { value.store(true, ordering: .relaxed) }
}

struct AnswererTests {
  private static func record(_ id: String, _ text: String) -> Abstract {
    Abstract(source: Source(.pmid, id), title: "", text: text)
  }

  private static let library = [
    record(
      "1",
      "CFTR is a chloride channel of epithelia [3]. Loss of the CFTR channel dries the mucus. "
        + "Mutations of CFTR cause cystic fibrosis."),
    record(
      "2",
      "Résumé 🧬: the e\u{301}pithelium needs the CFTR channel to move chloride. "
        + "Sweat 🧪 tests measure chloride in the skin. The CFTR channel opens with ATP."),
    record("3", "BRAF V600E is found in melanoma. Melanoma with BRAF V600E responds to drugs."),
    record("5", "V600K stands in the sera of mice, as do many other things of no use here."),
    record("4", "Breast tumours often show amplified genes. Amplified genes drive breast tumours."),
  ]

  private static func names() throws -> NameTables {
    try NameTables(
      genes: """
        symbol\tname\tlocus\taliases\tentrez\thgnc\tmim
        CFTR\tCF transmembrane conductance regulator\t7q31.2\tABC35\t1080\tHGNC:1884\t602421
        ERBB2\terb-b2 receptor tyrosine kinase 2\t17q12\tNEU\t2064\tHGNC:3430\t164870
        BRAF\tB-Raf proto-oncogene\t7q34\t\t673\tHGNC:1097\t164757
        """,
      diseases: "name\tsynonyms\tgenes\ncystic fibrosis\tmucoviscidosis\tCFTR\n")
  }

  private func answerer(_ model: ScriptedLanguageModel, share: Float = 0) throws -> Answerer {
    let store = try LiteratureStore(inMemory: "test", abstracts: Self.library)
    let template = try PromptTemplate(
      "{passages}\nQuestion: {question}", name: "t", variables: ["passages", "question"])
    var answerer = Answerer(
      retriever: Retriever(stores: [store], names: try Self.names()), model: model,
      prompt: ReaderPrompt(template: template, budget: 4_000), libraryLine: "test: 5 records")
    answerer.modelShare = share
    return answerer
  }

  private static let question = "What does the CFTR channel do with chloride?"

  /// What holds of every answer that quotes.
  private func expectGrounded(_ answer: Answer, sourceLocation: SourceLocation = #_sourceLocation) {
    var marks: [Int] = []
    for sentence in answer.sentences {
      #expect(sentence.cites.count == 1, sourceLocation: sourceLocation)
      guard let cite = sentence.cites.first, answer.passages.indices.contains(cite.mark - 1) else {
        Issue.record("a mark without a passage", sourceLocation: sourceLocation)
        continue
      }
      let passage = answer.passages[cite.mark - 1]
      #expect(passage.source == cite.source, sourceLocation: sourceLocation)
      let stored = Self.library.first { $0.source == cite.source }.map(\.text) ?? ""
      let scalars = Array(stored.unicodeScalars)
      #expect(0 <= cite.start && cite.start < cite.end && cite.end <= scalars.count)
      #expect(
        Array(scalars[cite.start..<cite.end]) == Array(sentence.text.unicodeScalars),
        sourceLocation: sourceLocation)
      if !marks.contains(cite.mark) { marks.append(cite.mark) }
    }
    #expect(marks == marks.indices.map { $0 + 1 }, sourceLocation: sourceLocation)
    #expect(
      Set(answer.sentences.map(\.text)).count == answer.sentences.count,
      sourceLocation: sourceLocation)
  }

  @Test func `an answer quotes and says where it looked`() throws {
    var streamed: [Answer.Sentence] = []
    let answer = try answerer(.indifferent()).answer(
      Self.question, id: "q7", onSentence: { streamed.append($0) }
    ).answer
    #expect(answer.status == .answered)
    #expect(answer.reason == nil && answer.error == nil && !answer.interrupted)
    #expect((1...4).contains(answer.sentences.count))
    #expect(streamed == answer.sentences)
    #expect(answer.id == "q7" && answer.question == Self.question)
    #expect(answer.model == "scripted" && answer.index == "test: 5 records")
    #expect(answer.retrieved.map(\.rank) == Array(1...answer.retrieved.count))
    #expect(Set(answer.retrieved.prefix(2).map(\.source.id)) == ["1", "2"])
    #expect(answer.tokens.prompt > 0 && answer.tokens.generated > 0)
    expectGrounded(answer)
  }

  @Test func `whatever the model pushes, citations are the passages' own characters`() throws {
    var texts: Set<String> = []
    for seed in 0..<60 {
      let answer = try answerer(.wild(seed: UInt64(seed)), share: 1).answer(Self.question).answer
      #expect(answer.status == .answered)
      expectGrounded(answer)
      texts.insert(answer.text)
    }
    // The model did choose: otherwise this test would show nothing.
    #expect(texts.count > 3)
  }

  @Test func `a mark in a passage's own text is quoted and cites nothing`() throws {
    let answer = try answerer(.indifferent()).answer("Is CFTR a chloride channel of epithelia?")
      .answer
    let first = answer.sentences.first
    #expect(first?.text == "CFTR is a chloride channel of epithelia [3].")
    #expect(first?.cites.map(\.mark) == [1])
    #expect(answer.text.hasPrefix("CFTR is a chloride channel of epithelia [3]. [1]"))
    expectGrounded(answer)
  }

  @Test(arguments: [
    ("zzyzx qwrtp?", AbstentionReason.noHits, ["zzyzx", "qwrtp"]),
    ("Is HER2X9 seen in melanoma?", .entityMissing, ["HER2X9"]),
    ("Is ERBB2 amplified in breast tumours?", .entityMissing, ["ERBB2"]),
    ("Is BRAF V600K found in melanoma?", .otherAllele, ["V600K"]),
    ("Does the CFTR channel move chloride in mice?", .otherSpecies, ["mouse"]),
  ])
  func `no answer has a reason and names what is missing`(
    text: String, reason: AbstentionReason, missing: [String]
  ) throws {
    var isTold = false
    let answer = try answerer(.indifferent()).answer(text, onSentence: { _ in isTold = true })
      .answer
    #expect(answer.status == .abstained)
    #expect(answer.reason == reason)
    #expect(answer.missing == missing)
    #expect(answer.sentences.isEmpty && !isTold)
    #expect(answer.tokens.generated == 0)
  }

  @Test func `passages that hold too little of the question do not answer it`() throws {
    let answer = try answerer(.indifferent()).answer(
      "chloride glaciers melting rapidly beneath volcanic islands yearly"
    ).answer
    #expect(answer.status == .abstained)
    #expect(answer.reason == .unsupported)
    #expect(!answer.retrieved.isEmpty)
  }

  @Test func `what only comes near is told before its first sentence`() throws {
    var answerer = try answerer(.indifferent())
    answerer.gate.model.threshold = 1.1
    var events: [String] = []
    let answer = try answerer.answer(
      Self.question, onReduced: { events.append("\($0.status) \($0.reason?.rawValue ?? "")") },
      onSentence: { events.append($0.text) }
    ).answer
    #expect(answer.status == .partial && answer.reason == .unsupported)
    #expect(events == ["partial unsupported"] + answer.sentences.map(\.text))
    expectGrounded(answer)
  }

  @Test func `a question of place is answered from the gene table, without the model`() throws {
    let model = try ScriptedLanguageModel { _ in
      Issue.record("the model was asked")
      return []
    }
    let answer = try answerer(model, share: 1).answer("Where is CFTR?").answer
    #expect(answer.status == .answered)
    let text = "CFTR (CF transmembrane conductance regulator) lies at 7q31.2."
    #expect(answer.text == text + " [1]")
    #expect(
      answer.sentences.first?.cites == [
        .init(
          mark: 1, source: Source(.computed, "genes.tsv:CFTR"), about: nil, start: 0,
          end: text.unicodeScalars.count)
      ])
    #expect(answer.passages.map(\.text) == [text])
  }

  @Test func `a follow-up is about what was asked before`() throws {
    let answerer = try answerer(.indifferent())
    let first = try answerer.answer(Self.question)
    let second = try answerer.answer("Does it open with ATP?", context: first.question)
    #expect(second.answer.sentences.first?.text == "The CFTR channel opens with ATP.")
    expectGrounded(second.answer)
  }

  @Test func `stopped before it begins, it says so`() throws {
    var isTold = false
    let answer = try answerer(.indifferent()).answer(
      Self.question, isCancelled: { true }, onSentence: { _ in isTold = true }
    ).answer
    #expect(answer.status == .failed && answer.interrupted)
    #expect(answer.error?.code == "interrupted" && answer.error?.message == "stopped by the user")
    #expect(answer.sentences.isEmpty && !isTold)
  }

  @Test func `stopped after a sentence, it keeps that one, whole`() throws {
    let flag = Flag()
    var told = 0
    let answer = try answerer(.indifferent()).answer(
      Self.question, isCancelled: { flag.isSet },
      onSentence: { _ in
        told += 1
        flag.set()
      }
    ).answer
    #expect(told == 1)
    #expect(answer.sentences.count == 1)
    expectGrounded(answer)
  }

  @Test func `a model that is cancelled in the middle of its work is no error`() throws {
    let model = try ScriptedLanguageModel { _ in throw CancellationError() }
    let answer = try answerer(model, share: 1).answer(Self.question).answer
    #expect(answer.status == .failed && answer.interrupted)
    #expect(answer.sentences.isEmpty)
  }

  @Test func `a broken model is an error, not an answer`() throws {
    let model = try ScriptedLanguageModel { _ in
      [Float](repeating: .nan, count: ByteTokenizer.count)
    }
    #expect(throws: GenerationError.self) {
      _ = try answerer(model, share: 1).answer(Self.question)
    }
  }
}
