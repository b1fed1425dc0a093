/// Words of questions that say nothing about what is asked for.
enum StopWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    a about above according after again all also am an and another any are as ask asks at be because
    been before being between both briefly but by can cases come common commonly concerning could
    currently define describe did different difference differ do does doing done due during each either
    else every evidence exactly example examples exist exists explain far few find for from function
    generally get give given gives go had happen happens has have having he help her here him his how i
    if important in include included includes including indicated into involved is it its just kind
    kinds know known like list long main make makes many may me mean meaning means meant might more most
    much must my name named names need no nor not now number of off often on one only or other our out
    over own per please possible present put role say see seen several shall she should show shown so
    some such take tell than that the their them then there these they thing things this those through
    thus to too two type types typical typically under until up upon us use used using usual usually
    very via was way ways we well were what whats when where whether which while who whom whose why will
    with within without word work works would written you your
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
