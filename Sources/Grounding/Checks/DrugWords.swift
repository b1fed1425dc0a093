/// Drugs by the endings of their international names. Source: WHO, The use of stems in the selection of
/// international nonproprietary names; and some that have none.
enum DrugWords {
  static func contains(_ word: String) -> Bool {
    let lower = word.lowercased()
    if named.contains(lower) { return true }
    guard lower.count > 6, !proteins.contains(lower) else { return false }
    return endings.contains { lower.hasSuffix($0) }
  }

  private static let endings = [
    "mab", "nib", "ciclib", "vastatin", "platin", "olol", "sartan", "pril", "conazole", "prazole",
    "nidazole", "mycin", "cillin", "gliptin", "gliflozin", "glitazone", "parin", "navir", "fovir",
    "buvir", "caine", "dipine", "setron", "triptan", "lukast", "floxacin", "cycline", "thiazide",
    "taxel", "rubicin", "azepam", "azolam", "oxetine", "apine", "peridone", "parib", "zomib",
    "dronate", "profen", "fibrate", "tecan", "trexate", "xaban", "gatran", "oxifen", "trozole",
    "mustine", "citabine", "barbital", "toin", "limus", "omide", "azepine", "statine", "ciclovir",
  ]
  /// What ends like a drug and is none.
  private static let proteins: Set<String> = ["bromide", "carcinoid"]
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
