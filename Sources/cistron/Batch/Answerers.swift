import Answering
import LiteratureIndex

extension Workbench {
  /// An answerer for each of `jobs` threads: they share the model's weights and the tables, and have their
  /// own buffers and their own connection to each library.
  func answerers(jobs: Int) throws -> [Answerer] {
    let first = try answerer()
    guard jobs > 1, let model = first.model as? LocalModel else { return [first] }
    return try model.divided(among: jobs).map { model in
      var one = first
      one.model = model
      // What lives in memory has one connection, which serves one reader after another.
      one.retriever.stores = try stores.map {
        $0.isReadOnly ? try LiteratureStore(path: $0.name) : $0
      }
      return one
    }
  }
}
