package import Literature

/// The marks of a conversation: passage [1] stays [1] in later turns, and a passage that was not cited
/// before gets the next number.
package struct MarkBook: Sendable {
  /// A passage is its source; what code computed from one table is as many as its sentences.
  private struct Key: Hashable {
    var source: Source
    var text: String?

    init(_ source: Source, _ text: String) {
      self.source = source
      self.text = source.kind == .computed || source.kind == .cell ? text : nil
    }
  }

  private var numbers: [Key: Int] = [:]
  private var numbered: [Int: Passage] = [:]
  /// The highest number given so far.
  package private(set) var count = 0

  package init() {}

  /// The marks of a session that goes on. Where the library holds another text by now (`isCurrent` is
  /// false), the passage keeps its number, and what is cited from now on gets a new one.
  package init(_ passages: [Int: Passage], isCurrent: (Passage) -> Bool) {
    for (number, passage) in passages where number > 0 {
      numbered[number] = passage
      if isCurrent(passage) { numbers[Key(passage.source, passage.text)] = number }
      count = max(count, number)
    }
  }

  /// The passage of a mark; nil where none has it, or a private question had it.
  package subscript(mark: Int) -> Passage? { numbered[mark] }

  /// The numbers that have a passage, in order.
  package var marks: [Int] { numbered.keys.sorted() }

  /// A sentence as it is streamed, with the marks of the conversation.
  package mutating func renumbered(_ sentence: Answer.Sentence) -> Answer.Sentence {
    var sentence = sentence
    for i in sentence.cites.indices {
      sentence.cites[i].mark = number(Key(sentence.cites[i].source, sentence.text))
    }
    return sentence
  }

  /// A whole answer with the marks of the conversation; its `passages` are then those behind the marks
  /// 1, 2, … of the conversation, empty ones where a mark's passage is not known.
  package mutating func renumbered(_ answer: Answer) -> Answer {
    var result = answer
    result.sentences = answer.sentences.map { renumbered($0) }
    for (old, new) in zip(answer.sentences, result.sentences) {
      for (from, to) in zip(old.cites, new.cites)
      where answer.passages.indices.contains(from.mark - 1) && numbered[to.mark] == nil {
        numbered[to.mark] = answer.passages[from.mark - 1]
      }
    }
    result.passages = allPassages
    return result
  }

  /// Gives a passage that is shown outside of an answer its mark.
  package mutating func mark(_ passage: Passage) -> Int {
    let number = number(Key(passage.source, passage.text))
    if numbered[number] == nil { numbered[number] = passage }
    return number
  }

  /// The passages behind 1, 2, … `count`.
  package var allPassages: [Passage] {
    (0..<count).map {
      numbered[$0 + 1] ?? Passage(uncut: Abstract(source: Source(.local, ""), title: "", text: ""))
    }
  }

  private mutating func number(_ key: Key) -> Int {
    if let known = numbers[key] { return known }
    count += 1
    numbers[key] = count
    return count
  }
}
