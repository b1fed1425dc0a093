internal import Literature

/// The first sheet with cells of an Excel workbook (.xlsx: ECMA-376, a zip archive of XML).
///
/// Numbers are taken as they stand in the file. A number that Excel shows as a date keeps its serial and
/// is written as that day, "2-Sep", for a gene's name may hide behind it.
struct Workbook {
  private(set) var batch = RecordBatch()
  /// The sheet that was read, and the other sheets' names.
  private(set) var sheet = ""
  private(set) var otherSheets: [String] = []
  /// Rows in which a cell is shown as a date.
  private(set) var dateRows: [Int] = []

  private let name: String
  private let archive: ZipArchive
  private var shared: [String] = []
  private var dateStyles: Set<Int> = []

  private static let mostCells = 20_000_000

  static func isWorkbook(_ head: [UInt8]) -> Bool { head.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  init(bytes: [UInt8], name: String) throws {
    self.name = name
    archive = try ZipArchive(bytes, name: name)
    guard archive.entries["xl/workbook.xml"] != nil else {
      throw TableError(
        name, "the zip archive holds no Excel workbook", advice: "Unpack it, and name a file of it."
      )
    }
    try readShared()
    try readStyles()
    let sheets = try readSheets()
    for (i, sheet) in sheets.enumerated() {
      try readSheet(sheet.path)
      if batch.count > 0 || i == sheets.count - 1 {
        self.sheet = sheet.name
        otherSheets = sheets.map(\.name).filter { $0 != sheet.name }
        break
      }
    }
  }

  private func scanner(_ entry: String) throws -> XMLScanner? {
    guard let data = try archive.data(entry) else { return nil }
    return XMLScanner(try ByteStream(bytes: data, name: "\(name)!\(entry)"), holding: [])
  }

  private func guarded<T>(_ body: () throws -> T) throws -> T {
    do {
      return try body()
    } catch let error as LiteratureError {
      throw TableError(error)
    }
  }

  private mutating func readShared() throws {
    var strings: [String] = []
    try guarded {
      guard var xml = try scanner("xl/sharedStrings.xml") else { return }
      var text: [UInt8] = []
      var isPhonetic = false
      loop: while true {
        switch try xml.next() {
        case .finished: break loop
        case .start:
          switch xml.name.string {
          case "si": text.removeAll(keepingCapacity: true)
          case "rPh": isPhonetic = true
          case "t":
            xml.text.removeAll(keepingCapacity: true)
            xml.isCapturing = true
          default: break
          }
        case .end:
          switch xml.name.string {
          case "t":
            xml.isCapturing = false
            if !isPhonetic { text += xml.text }
          case "rPh": isPhonetic = false
          case "si": strings.append(text.string)
          default: break
          }
        }
      }
    }
    shared = strings
  }

  /// Cell formats that show a date: the built-in ones (ECMA-376, 18.8.30) and those with a day or month.
  private mutating func readStyles() throws {
    var styles: Set<Int> = []
    try guarded {
      guard var xml = try scanner("xl/styles.xml") else { return }
      var custom: Set<Int> = []
      var isInCells = false
      var index = 0
      loop: while true {
        switch try xml.next() {
        case .finished: break loop
        case .start:
          switch xml.name.string {
          case "numFmt":
            let code = xml.attribute("formatCode").map(\.string) ?? ""
            let plain = code.replacing(#/\[[^\]]*\]|"[^"]*"/#, with: "").lowercased()
            if plain.contains("d") || plain.contains("mmm") || plain.contains("yy"),
              let id = xml.attribute("numFmtId").flatMap({ Int($0.string) })
            {
              custom.insert(id)
            }
          case "cellXfs": isInCells = true
          case "xf" where isInCells:
            let id = xml.attribute("numFmtId").flatMap { Int($0.string) } ?? 0
            if (14...17).contains(id) || id == 22 || custom.contains(id) { styles.insert(index) }
            index += 1
          default: break
          }
        case .end: if xml.name.string == "cellXfs" { isInCells = false }
        }
      }
    }
    dateStyles = styles
  }

  private func readSheets() throws -> [(name: String, path: String)] {
    try guarded {
      var targets: [String: String] = [:]
      if var xml = try scanner("xl/_rels/workbook.xml.rels") {
        while case let event = try xml.next(), event != .finished {
          guard event == .start, xml.name.string == "Relationship",
            let id = xml.attribute("Id"), let target = xml.attribute("Target")
          else { continue }
          let path = target.string
          targets[id.string] = path.hasPrefix("/") ? String(path.dropFirst()) : "xl/" + path
        }
      }
      var sheets: [(name: String, path: String)] = []
      guard var xml = try scanner("xl/workbook.xml") else { return [] }
      while case let event = try xml.next(), event != .finished {
        guard event == .start, xml.name.string == "sheet" else { continue }
        let id = xml.attribute("r:id")?.string ?? ""
        let path = targets[id] ?? "xl/worksheets/sheet\(sheets.count + 1).xml"
        sheets.append((xml.attribute("name")?.string ?? "", path))
      }
      return sheets
    }
  }

  private struct CellState {
    var column = 0
    var type = ""
    var style = 0
    var text: [UInt8] = []
  }

  private mutating func readSheet(_ path: String) throws {
    batch = RecordBatch()
    dateRows = []
    var fields: [String] = []
    var row = 0
    var cells = 0
    var cell = CellState()
    var copy = self
    try guarded {
      guard var xml = try copy.scanner(path) else { return }
      loop: while true {
        switch try xml.next() {
        case .finished: break loop
        case .start:
          switch xml.name.string {
          case "row":
            fields.removeAll(keepingCapacity: true)
            row = xml.attribute("r").flatMap { Int($0.string) } ?? row + 1
          case "c":
            cell = CellState()
            cell.column = xml.attribute("r").flatMap { Self.column($0) } ?? fields.count
            cell.type = xml.attribute("t")?.string ?? "n"
            cell.style = xml.attribute("s").flatMap { Int($0.string) } ?? -1
          case "v", "t":
            xml.text.removeAll(keepingCapacity: true)
            xml.isCapturing = true
          default: break
          }
        case .end:
          switch xml.name.string {
          case "v", "t":
            xml.isCapturing = false
            cell.text += xml.text
          case "c":
            guard cell.column < 16_384 else { continue }
            while fields.count < cell.column { fields.append("") }
            fields.append(copy.value(of: cell, row: row))
            cells += 1
            guard cells <= Self.mostCells else {
              throw TableError(
                name, line: row, "the sheet has more than \(Self.mostCells) cells",
                advice: "Save it as tab-separated text.")
            }
          case "row":
            if fields.contains(where: { !$0.isEmpty }) { copy.batch.append(fields, line: row) }
          default: break
          }
        }
      }
    }
    batch = copy.batch
    dateRows = copy.dateRows
  }

  private mutating func value(of cell: CellState, row: Int) -> String {
    let text = cell.text.string
    switch cell.type {
    case "s": return Int(text).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    case "b": return text == "1" ? "TRUE" : "FALSE"
    case "e": return "NA"
    case "n":
      if dateStyles.contains(cell.style), let serial = Double(text), serial >= 61, serial < 80_000 {
        dateRows.append(row)
        return Self.day(serial: Int(serial))
      }
      return text
    default: return text
    }
  }

  /// "2-Sep" for a serial day of Excel's calendar, in which day 61 is the first of March 1900.
  static func day(serial: Int) -> String {
    // Days since 1 March 1900: years that begin in March have their leap day last.
    var days = serial - 61
    var year = 1900
    while true {
      let next = year + 1
      let isLeap = next % 4 == 0 && (next % 100 != 0 || next % 400 == 0)
      let length = isLeap ? 366 : 365
      if days < length { break }
      days -= length
      year = next
    }
    let months = [
      "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb",
    ]
    let lengths = [31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29]
    var month = 0
    while days >= lengths[month] {
      days -= lengths[month]
      month += 1
    }
    return "\(days + 1)-\(months[month])"
  }

  /// "AB12" → 27.
  private static func column(_ reference: ArraySlice<UInt8>) -> Int? {
    var column = 0
    for byte in reference {
      guard byte.isLetter else { break }
      column = column * 26 + Int(byte & 0x1F)
      if column > 16_384 { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
