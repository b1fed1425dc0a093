import Literature

/// The starter passages that travel with the program.
enum StarterLibrary {
  static func abstracts(_ text: String) throws -> [Abstract] {
    var records: [Abstract] = []
    try LiteratureReader(bytes: Array(text.utf8), name: "passages.jsonl").forEach {
      records.append($0)
    }
    return records
  }
}
