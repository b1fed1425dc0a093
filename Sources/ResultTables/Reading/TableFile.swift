internal import Literature

/// A file opened as a table: what it is, its columns, and its records from first to last, once.
///
/// Whether its text is plain, gzip, bgzip or an Excel workbook, and UTF-8, UTF-16 or GB18030, makes no
/// difference to who reads the records.
final class TableFile {
  let name: String
  let head: FileHead
  let recognition: Recognition
  let kind: Kind
  let roles: RoleMap
  /// What was noticed about the file itself.
  let notes: [FileNote]

  private let source: TextSource?
  private var reader: DelimitedReader?
  private var sheet: RecordBatch?
  private let progress: (@Sendable (Int, Int?) -> Void)?

  enum FileNote: Equatable {
    case encoding(String)
    case otherSheets(read: String, others: [String])
    case dates(rows: [Int])
    case stray(line: Int, text: String)
  }

  /// - Parameters:
  ///   - path: a file; "-" is the standard input.
  ///   - kind: what the caller says it is.
  ///   - progress: is told bytes read and bytes in all, if known.
  init(path: String, kind: Kind? = nil, progress: (@Sendable (Int, Int?) -> Void)? = nil) throws {
    let source = try TextSource(path: path)
    name = path == "-" ? "standard input" : path
    self.progress = progress
    var notes: [FileNote] = []
    if Workbook.isWorkbook(source.rawHead) {
      let workbook = try Workbook(bytes: try Self.all(source), name: name)
      self.source = nil
      head = Self.head(of: workbook, name: name)
      sheet = workbook.batch.dropFirst(head.bodyLine - 1)
      if !workbook.otherSheets.isEmpty {
        notes.append(.otherSheets(read: workbook.sheet, others: workbook.otherSheets))
      }
      if !workbook.dateRows.isEmpty { notes.append(.dates(rows: workbook.dateRows)) }
      recognition = Recogniser.recognise(head)
    } else {
      self.source = source
      var text: [UInt8] = []
      if !source.rawHead.isEmpty { _ = try source.read(into: &text) }
      let isWhole = source.isAtEnd
      if let binary = Self.binary(source.rawHead) {
        head = FileHead(fileName: name, text: [], isWhole: true)
        recognition = Recognition(kind: .notATable, why: binary)
      } else {
        var head = FileHead(fileName: name, text: text, isWhole: isWhole)
        recognition = Recogniser.recognise(head)
        head.dialect.skipsComments = head.header != nil && !head.preamble.isEmpty
        self.head = head
        let kept = text.count > head.bodyOffset ? Array(text[head.bodyOffset...]) : []
        reader = DelimitedReader(
          source, dialect: head.dialect, rest: kept, line: head.bodyLine)
      }
      if source.encoding != .utf8 { notes.append(.encoding(source.encoding.rawValue)) }
      notes += head.stray.map { .stray(line: $0.line, text: $0.text) }
    }
    self.notes = notes
    self.kind = kind ?? recognition.kind
    roles = RoleMap(head: head, kind: self.kind)
  }

  /// The records from the first to the last.
  func forEachBatch(_ body: (RecordBatch) throws -> Void) throws {
    if let sheet {
      try body(sheet)
      self.sheet = nil
      return
    }
    guard let reader, let source else { return }
    var batch = RecordBatch()
    while try reader.read(into: &batch) {
      progress?(source.bytesRead, source.bytesTotal)
      try body(batch)
    }
    self.reader = nil
  }

  private static func all(_ source: TextSource) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while try source.read(into: &bytes) {
      guard bytes.count <= 1 << 30 else {
        throw TableError(
          source.name, "the workbook is larger than 1 GiB", advice: "Save it as text.")
      }
    }
    return bytes
  }

  /// The header of a sheet, and its first rows, as if it were tab-separated text.
  private static func head(of workbook: Workbook, name: String) -> FileHead {
    let batch = workbook.batch
    var text: [UInt8] = []
    for record in 0..<min(batch.count, 2000) {
      let fields = batch.fields(record).map {
        $0.contains(where: { $0 == "\t" || $0.isNewline })
          ? $0.split(whereSeparator: { $0 == "\t" || $0.isNewline }).joined(separator: " ") : $0
      }
      text += Array(fields.joined(separator: "\t").utf8) + [Sign.newline]
    }
    return FileHead(fileName: name, text: text, isWhole: true)
  }

  /// What a file of bytes that are no text is.
  private static func binary(_ bytes: [UInt8]) -> String? {
    let marks: [([UInt8], String)] = [
      (Array("BAM\u{1}".utf8), "it is a BAM file of aligned reads"),
      (Array("TBI\u{1}".utf8), "it is a tabix index"),
      (Array("CSI\u{1}".utf8), "it is an index (CSI)"),
      (Array("BCF\u{2}".utf8), "it is a binary VCF (BCF); `bcftools view` makes text of it"),
      (Array("PAR1".utf8), "it is a Parquet file"), (Array("%PDF".utf8), "it is a PDF"),
      ([0x89, 0x48, 0x44, 0x46], "it is an HDF5 file (.h5ad, .loom)"),
      (Array("RDX".utf8), "it is an R data file; write.csv makes text of it"),
      ([0x89, 0x50, 0x4E, 0x47], "it is a PNG picture"),
      ([0xFF, 0xD8, 0xFF], "it is a JPEG picture"),
      (
        [0xD0, 0xCF, 0x11, 0xE0], "it is an old Excel workbook (.xls); save it as .xlsx or as text"
      ),
      (Array("SQLite format 3".utf8), "it is an SQLite database"),
      ([0x6C, 0x1B, 0x01], "it is a PLINK .bed file"),
      (Array("BZh".utf8), "it is packed by bzip2; unpack it first"),
      ([0xFD, 0x37, 0x7A], "it is packed by xz; unpack it first"),
      ([0x28, 0xB5, 0x2F, 0xFD], "it is packed by zstd; unpack it first"),
    ]
    if let mark = marks.first(where: { bytes.starts(with: $0.0) }) { return mark.1 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    return bytes.contains(0) ? "it holds zero bytes, so it is no text" : nil
  }
}
