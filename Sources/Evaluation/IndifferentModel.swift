package import Answering
package import Generation
package import Tokenization

/// A language model to which every token is alike: with it, an answer is what the sentence scores alone
/// choose. It costs nothing.
package struct IndifferentModel: LanguageModel {
  package struct Session: NextTokenModel {
    let count: Int
    package mutating func feed(_ tokens: [Int32]) {}
    package mutating func logits(after tokens: [Int32]) -> [Float] {
      [Float](repeating: 0, count: count)
    }
  }

  package let name = "indifferent"
  package let tokenizer: Tokenizer
  package let contextLength: Int

  package init(like model: some LanguageModel) {
    tokenizer = model.tokenizer
    contextLength = model.contextLength
  }

  package func session(isCancelled: @escaping @Sendable () -> Bool) throws -> Session {
    Session(count: tokenizer.vocabulary.count)
  }
}
