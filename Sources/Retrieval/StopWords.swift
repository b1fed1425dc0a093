/// Words that say little about what is asked for.
enum StopWords {
  /// Function words and the frames of questions: not searched.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Words that also belong to frames ("what is the role of …", "give an example"): searched, with little
  /// weight, and never missed.
  static func isWeak(_ word: String) -> Bool { weak.contains(word) }

  static var all: Set<String> { words }

  private static let words = Set(
    """
    a about also am an and any are as at be because been being but by can could did do does doing done
    each either else for from had has have having he her him his how i if in into is it its just may me
    might must my no nor not of off on or our out please shall she should so than that the their them
    then there these they this those though thus to too until up upon us versus very via vs was we well were what
    whats when where whether which while who whom whose why will with within would you your tell explain
    describe define s t
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let weak = Set(
    """
    above according after again all another ask asks before between both briefly called case cases come
    common commonly concerning currently different difference differ due during every evidence exactly
    example examples exist exists far few find function generally get give given gives go happen happens
    help here important include included includes including indicated involved kind kinds know known
    like list long main make makes many mean meaning means meant more most much name named names need
    now number often one only other over own per possible present put role say see seen several show
    shown some such take thing things through together two type types typical typically under use used
    using usual usually way ways without word work works written prefer happening matter matters
    associated association associations linked implicated
    considered consider contain contains rid become becomes look looks people person someone people say says
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// British and American forms of the field's words; either finds the other.
enum Spelling {
  static let variants: [String: [String]] = {
    let pairs = """
      haemophilia hemophilia anaemia anemia leukaemia leukemia tumour tumor tumours tumors
      thalassaemia thalassemia galactosaemia galactosemia hypercholesterolaemia hypercholesterolemia
      haemochromatosis hemochromatosis oedema edema paediatric pediatric foetal fetal foetus fetus
      oesophageal esophageal haemoglobin hemoglobin haemorrhagic hemorrhagic haematopoiesis
      hematopoiesis haematological hematological anaesthesia anesthesia coeliac celiac diarrhoea
      diarrhea randomisation
      randomization normalisation normalization colocalisation colocalization localisation
      localization ageing aging behaviour behavior colour color counselling
      counseling fibre fiber centre center ischaemic ischemic glycaemia glycemia hypoglycaemia
      hypoglycemia acidaemia acidemia heterozygous heterozygote homozygous homozygote titre titer
      signalling signaling labelling labeling haemolysis hemolysis haemolytic hemolytic septicaemia
      septicemia uraemia uremia
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var table: [String: [String]] = [:]
    for i in stride(from: 0, to: pairs.count - 1, by: 2) where pairs[i] != pairs[i + 1] {
      table[pairs[i], default: []].append(pairs[i + 1])
      table[pairs[i + 1], default: []].append(pairs[i])
    }
    return table
  }()
}
