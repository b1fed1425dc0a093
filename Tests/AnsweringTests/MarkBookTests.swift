import Literature
import Testing

@testable import Answering

struct MarkBookTests {
  /// An answer that cites these passages in this order, its marks numbered from 1.
  private func answer(_ ids: [String], kind: Source.Kind = .pmid) -> Answer {
    var answer = Answer(id: "1", question: "?")
    for (i, id) in ids.enumerated() {
      let source = Source(kind, kind == .computed ? "table" : id)
      answer.passages.append(Passage(Abstract(source: source, title: id, text: "Text \(id).")))
      answer.sentences.append(
        .init(
          text: "Text \(id).", role: .finding,
          cites: [.init(mark: i + 1, source: source, about: nil, start: 0, end: 6)],
          support: "quote"))
    }
    return answer
  }

  private func marks(_ answer: Answer) -> [Int] {
    answer.sentences.flatMap { $0.cites.map(\.mark) }
  }

  @Test func `passages keep their numbers, new ones get the next`() {
    var book = MarkBook()
    #expect(marks(book.renumbered(answer(["a", "b"]))) == [1, 2])
    let second = book.renumbered(answer(["b", "c"]))
    #expect(marks(second) == [2, 3])
    #expect(second.passages.map(\.title) == ["a", "b", "c"])
    #expect(marks(book.renumbered(answer(["a"]))) == [1])
    #expect(book[3]?.title == "c" && book[4] == nil && book.count == 3)
  }

  @Test func `a sentence gets its number as it streams`() {
    var book = MarkBook()
    _ = book.renumbered(answer(["a"]))
    var ahead = book
    let streamed = answer(["b", "a"]).sentences.map { ahead.renumbered($0) }
    #expect(streamed.flatMap { $0.cites.map(\.mark) } == [2, 1])
    #expect(marks(book.renumbered(answer(["b", "a"]))) == [2, 1])
  }

  @Test func `each computed sentence is a passage of its own`() {
    var book = MarkBook()
    #expect(marks(book.renumbered(answer(["a"], kind: .computed))) == [1])
    #expect(marks(book.renumbered(answer(["b"], kind: .computed))) == [2])
    #expect(marks(book.renumbered(answer(["a"], kind: .computed))) == [1])
  }

  @Test func `a session goes on with its numbers, gaps and changed texts`() {
    let kept = answer(["a", "b"]).passages
    var book = MarkBook([2: kept[0], 5: kept[1]], isCurrent: { $0.title == "a" })
    #expect(book.marks == [2, 5])
    let next = book.renumbered(answer(["a", "b", "c"]))
    #expect(marks(next) == [2, 6, 7])
    #expect(next.passages.count == 7 && next.passages[0].title == "")
    #expect(book[5]?.title == "b" && book[6]?.title == "b")
  }
}
