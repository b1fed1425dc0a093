internal import LiteratureIndex

/// The form under which a word is compared: American spelling, Porter's stem.
enum WordKey {
  /// Words that Porter's rules would throw together with another word.
  private static let kept: [String: String] = [
    "position": "position", "positions": "position", "several": "several", "general": "general",
    "generally": "general", "generic": "generic", "use": "use", "used": "use", "uses": "use",
    "using": "use", "relative": "relative", "relatives": "relativ", "mice": "mouse", "men": "man",
    "women": "woman", "children": "child", "loci": "locus", "locus": "locus", "alleles": "allel",
    "found": "find",
    "arose": "arise", "arisen": "arise", "led": "lead", "shown": "show", "seen": "see",
    "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "grew": "grow",
    "grown": "grow", "bound": "bind", "borne": "bear", "bore": "bear", "lost": "lost",
    "species": "species", "respectively": "respectively", "series": "series", "mutant": "mutant",
    "mutants": "mutant", "promoter": "promoter", "promoters": "promoter", "enhancer": "enhancer",
    "enhancers": "enhancer",
    "animal": "animal", "animals": "animal", "university": "university", "organism": "organism",
    "organisms": "organism", "organisation": "organiz", "organization": "organiz",
    "experience": "experience", "its": "its", "this": "this", "thus": "thus", "has": "have",
    "had": "have", "having": "have", "was": "be", "were": "be", "is": "be", "are": "be",
    "been": "be", "being": "be", "does": "do", "did": "do", "done": "do", "analyses": "analysi",
    "analysis": "analysi", "analyse": "analyz", "analysed": "analyz", "analyze": "analyz",
    "analyzed": "analyz", "dying": "die", "died": "die", "dies": "die", "deaths": "death",
    "carriers": "carrier", "carrier": "carrier", "metastases": "metastasi", "syndromes": "syndrom",
    "fewer": "fewer", "less": "less", "nuclei": "nucleu", "mitochondria": "mitochondria",
    "phenotypes": "phenotyp", "phenotypic": "phenotyp", "hypotheses": "hypothesi",
    "diagnoses": "diagnosi", "taken": "take", "took": "take", "gave": "give", "given": "give",
    "went": "go", "gone": "go", "became": "becom", "become": "becom", "chosen": "choos",
    "deletions": "delet", "brought": "bring", "kept": "keep", "held": "hold", "made": "make",
    "underwent": "undergo", "undergone": "undergo", "driven": "drive", "drove": "drive",
    "lateral": "lateral", "laterally": "lateral",
    "carry": "carri", "n't": "n't", "per": "per", "iris": "iris", "ms": "ms",
  ]

  static func stem(_ word: String) -> String {
    let lower = word.lowercased()
    if let form = kept[lower] { return form }
    let american = americanised(lower)
    if let form = kept[american] { return form }
    guard american.count > 2 else { return american }
    return SearchText.words(american).last ?? american
  }

  private static let spellings: [(String, String)] = [
    ("aemi", "emi"), ("haem", "hem"), ("oedem", "edem"), ("oestr", "estr"), ("oesoph", "esoph"),
    ("foet", "fet"), ("paed", "ped"), ("anaes", "anes"), ("aetio", "etio"), ("caec", "cec"),
    ("faec", "fec"), ("gynaec", "gynec"), ("leuc", "leuk"), ("diarrhoe", "diarrhe"),
    ("tumour", "tumor"), ("colour", "color"), ("behaviour", "behavior"), ("favour", "favor"),
    ("harbour", "harbor"), ("labour", "labor"), ("neighbour", "neighbor"), ("odour", "odor"),
    ("humour", "humor"), ("rumour", "rumor"), ("vapour", "vapor"), ("fibre", "fiber"),
    ("centre", "center"), ("litre", "liter"), ("metre", "meter"), ("calibre", "caliber"),
    ("titre", "titer"), ("grey", "gray"), ("signall", "signal"), ("labell", "label"),
    ("modell", "model"), ("cancell", "cancel"), ("counsell", "counsel"), ("travell", "travel"),
    ("programme", "program"), ("mould", "mold"), ("sulph", "sulf"), ("caesar", "cesar"),
    ("ischaem", "ischem"), ("orthopaed", "orthoped"), ("dyspnoea", "dyspnea"),
    ("homoeo", "homeo"), ("coeliac", "celiac"), ("manoeuv", "maneuv"), ("ageing", "aging"),
    ("defence", "defense"), ("licence", "license"), ("judgement", "judgment"),
    ("enrol", "enroll"), ("enrolll", "enroll"), ("fulfil", "fulfill"), ("fulfilll", "fulfill"),
    ("catalogue", "catalog"), ("analogue", "analog"), ("dialogue", "dialog"), ("yse", "yze"),
    ("ysing", "yzing"), ("uraemi", "uremi"), ("thalassaem", "thalassem"), ("goitre", "goiter"),
  ]

  /// Most words hold none of the spellings, and need not be searched for each.
  private static let britishSpellings = PhraseList(spellings.map(\.0))
  private static let britishEndings = [
    ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"),
    ("ises", "izes"), ("ising", "izing"),
  ]

  private static func americanised(_ word: String) -> String {
    guard word.count > 4 else { return word }
    var word = word
    if britishSpellings.isHeld(by: word) {
      for (british, american) in spellings {
        if let range = word.firstRange(of: british) { word.replaceSubrange(range, with: american) }
      }
    }
    for (british, american) in britishEndings
    where word.hasSuffix(british) && word.count > british.count + 3 {
      // Words whose root ends in -ise are the same on both sides, so nothing is lost.
      word = word.dropLast(british.count) + american
    }
    return word
  }
}

/// Words that carry no content of their own.
enum FunctionWords {
  static func contains(_ key: String) -> Bool { set.contains(key) }

  private static let set: Set<String> = Set(
    """
    a an the of in on at to for from by with and or as be do have that which who whom whose this these
    those it its they their them there here we our us i he she his her him you your into onto than then
    so such both each other another any some also however but yet if when where while whereas because
    since during among between within through per via about over under up down out off again more most
    very can will shall should must would may might could only same own just too not no nor et al ie eg
    not versus vs upon toward towards respect accord respectively respectiveli furthermor moreov thu thus
    therefor henc although though despit result conclus background method object aim purpos patient
    """.split(whereSeparator: \.isWhitespace).map(String.init)
      + ["after", "before", "against", "along", "across", "amongst", "until", "without"]
  ).subtracting(["patient", "not", "no", "nor", "respectively"])
}
