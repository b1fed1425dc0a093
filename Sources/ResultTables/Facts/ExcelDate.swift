/// Names of genes that Excel turned into dates.
///
/// SEPTIN, MARCHF, MTARC and DELEC1 were renamed by HGNC in 2020 so that it no longer happens.
/// Source: Ziemann, Eren, El-Osta, Genome Biology 17, 177 (2016); HGNC, Nature Genetics 52, 754 (2020).
enum ExcelDate {
  enum Meaning: Equatable {
    case gene(String)
    /// MARC1 and MARCH1, or SEPT and SEP.
    case ambiguous([String])
    /// A day number, such as 44806.
    case serial
  }

  static func meaning(of text: String) -> Meaning? {
    if text.utf8.count == 5, text.utf8.allSatisfy(\.isDigit), let day = Int(text),
      (36_000...48_000).contains(day)
    {
      return .serial
    }
    guard text.utf8.count >= 5, text.utf8.count <= 11, text.utf8.contains(Sign.minus),
      let parts = parse(text)
    else { return nil }
    switch parts.month {
    case "sep":
      // SEP15 is the old name of SELENOF, and never was a septin's.
      return (1...14).contains(parts.day)
        ? .gene("SEPTIN\(parts.day)") : parts.day == 15 ? .gene("SELENOF") : nil
    case "mar":
      switch parts.day {
      case 1, 2: return .ambiguous(["MARCHF\(parts.day)", "MTARC\(parts.day)"])
      case 3...11: return .gene("MARCHF\(parts.day)")
      default: return nil
      }
    case "dec": return parts.day == 1 ? .gene("DELEC1") : nil
    case "oct":
      // OCT1 to OCT11 are old names of POU genes, and OCT1 to OCT3 of SLC22 carriers.
      let pou = [
        1: "POU2F1", 2: "POU2F2", 3: "POU5F1", 4: "POU5F1", 6: "POU3F1", 7: "POU3F2", 8: "POU3F3",
        9: "POU3F4", 11: "POU2F3",
      ]
      let slc = [1: "SLC22A1", 2: "SLC22A2", 3: "SLC22A3"]
      let names = [pou[parts.day], slc[parts.day]].compactMap { $0 }
      return names.isEmpty ? nil : names.count == 1 ? .gene(names[0]) : .ambiguous(names)
    default: return .ambiguous(["no gene that is known to suffer from it"])
    }
  }

  /// "2-Sep", "Sep-02", "2-Sep-23" or "02-sept".
  private static func parse(_ text: String) -> (day: Int, month: String)? {
    let parts = text.split(separator: "-").map { $0.lowercased() }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    func month(_ part: String) -> String? {
      let name = String(part.prefix(3))
      guard part == name || part == "sept" || part == "march" else { return nil }
      return ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        .contains(name)
        ? name : nil
    }
    if let day = Int(parts[0]), let name = month(parts[1]) { return (day, name) }
    if let name = month(parts[0]), let day = Int(parts[1]) { return (day, name) }
    return nil
  }
}
