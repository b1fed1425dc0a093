/// Drugs by the endings of their international names. Source: WHO, The use of stems in the selection of
/// international nonproprietary names; and some that have none.
enum DrugWords {
  static func contains(_ word: String) -> Bool {
    guard let tail = tail(word), tails.contains(tail) else { return false }
    let lower = word.lowercased()
    if named.contains(lower) { return true }
    guard lower.count > 6 else { return false }
    return endings.contains { lower.hasSuffix($0) }
  }

  /// Few words end on the three letters of a drug: the others need not be looked at further.
  private static let tails = Set((endings + named).compactMap { tail($0) })

  private static func tail(_ word: String) -> UInt32? {
    let bytes = word.utf8
    guard bytes.count > 2 else { return nil }
    return bytes.suffix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  private static let endings = [
    "mab", "nib", "ciclib", "vastatin", "platin", "olol", "sartan", "pril", "conazole", "prazole",
    "nidazole", "mycin", "cillin", "gliptin", "gliflozin", "glitazone", "parin", "navir", "fovir",
    "buvir", "caine", "dipine", "setron", "triptan", "lukast", "floxacin", "cycline", "thiazide",
    "taxel", "rubicin", "azepam", "azolam", "oxetine", "apine", "peridone", "parib", "zomib",
    "dronate", "profen", "fibrate", "tecan", "trexate", "xaban", "gatran", "oxifen", "trozole",
    "mustine", "citabine", "barbital", "toin", "limus", "lidomide", "azepine", "ciclovir",
    "zolomide",
  ]
  private static let named: Set<String> = [
    "aspirin", "warfarin", "heparin", "metformin", "lithium", "valproate", "levodopa",
    "clopidogrel",
    "morphine", "codeine", "digoxin", "allopurinol", "acetaminophen", "paracetamol", "cyclosporine",
    "hydroxyurea", "fluorouracil", "prednisone", "prednisolone", "dexamethasone", "captopril",
    "enalapril", "methotrexate", "ticagrelor", "prasugrel", "haloperidol", "citalopram",
    "escitalopram", "bupropion", "venlafaxine", "topiramate", "lamotrigine", "ketamine",
    "rapamycin",
    "colchicine", "quinidine", "amiodarone", "flecainide", "ivacaftor", "lumacaftor", "nusinersen",
    "azathioprine", "mercaptopurine", "etoposide", "vincristine", "vinblastine", "roscovitine",
  ]
}
