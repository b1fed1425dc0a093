// In whom, in what, and where.

extension AttributeLexicon {
  static let species = """
    human: human|humans|patient|people|woman|women|men|man|child|children|persons|homo sapiens
    human: boy|girl|volunteer|adults|infants|newborns|adolescents|families|participants
    mouse: mouse|mice|murine|mus musculus|mouse model|mouse models
    rat: rat|rats|rattus norvegicus|rat model
    hamster: hamster|hamsters
    guineapig: guinea pig|guinea pigs|cavia porcellus
    zebrafish: zebrafish|danio rerio
    medaka: medaka|oryzias latipes
    fish: fish|fishes|teleost|salmon|trout|stickleback|killifish|cichlid
    fly: drosophila|fruit fly|fruit flies|drosophila melanogaster|flies|fly
    worm: caenorhabditis elegans|c elegans|nematode|worms|worm
    yeast: yeast|saccharomyces|saccharomyces cerevisiae|s cerevisiae|budding yeast
    fission: schizosaccharomyces pombe|s pombe|fission yeast
    dog: dog|dogs|canine|canines|canis familiaris
    cat: feline|cats|felis catus
    cattle: cattle|bovine|cow|cows|bulls|calves|bos taurus
    pig: pig|pigs|porcine|swine|sus scrofa|piglets
    horse: horse|horses|equine
    sheep: sheep|ovine|lambs
    goat: goat|goats|caprine
    chicken: chicken|chickens|chick|gallus gallus|avian|hens
    quail: quail
    rabbit: rabbit|rabbits
    ferret: ferret|ferrets
    macaque: macaque|macaques|rhesus|macaca mulatta|rhesus monkeys
    monkey: monkey|monkeys
    marmoset: marmoset|marmosets|marmoset monkeys
    baboon: baboon|baboons
    chimpanzee: chimpanzee|chimpanzees|pan troglodytes
    gorilla: gorilla|gorillas
    xenopus: xenopus|frog|frogs|xenopus laevis|xenopus tropicalis
    arabidopsis: arabidopsis|arabidopsis thaliana
    maize: maize|zea mays|corn
    rice: oryza sativa|rice
    wheat: wheat|triticum aestivum
    barley: barley
    tomato: tomato|tomatoes
    tobacco: tobacco plants|nicotiana
    soybean: soybean
    potato: potato
    ecoli: escherichia coli|e coli
    bacillus: bacillus subtilis|b subtilis
    salmonella: salmonella
    staph: staphylococcus aureus|s aureus
    tuberculosis: mycobacterium tuberculosis|m tuberculosis
    pseudomonas: pseudomonas aeruginosa|p aeruginosa
    falciparum: plasmodium falciparum|p falciparum
    vivax: plasmodium vivax|p vivax
    honeybee: honeybee|honeybees|honey bee|apis mellifera
    mosquito: mosquito|mosquitoes|anopheles|aedes
    neurospora: neurospora crassa|neurospora
    aspergillus: aspergillus
    candida: candida albicans
    seaurchin: sea urchin
    neanderthal: neanderthal|neanderthals|neandertal
    whale: whale|dolphin
    duck: duck|ducks|goose|geese
    deer: deer|cervid
    camel: camel|camels|alpaca|llama
    gerbil: gerbil|gerbils
    vole: vole|voles
    lemur: lemur|lemurs
    opossum: opossum|opossums
    snake: snake|snakes
    lizard: lizard|lizards
    turtle: turtle|turtles
    salamander: axolotl|salamander|salamanders|newt|newts
    lamprey: lamprey|lampreys
    ascidian: ciona|ciona intestinalis|ascidian|ascidians
    hydra: hydra
    planarian: planarian|planarians
    silkworm: silkworm|silkworms|bombyx mori
    beetle: tribolium|tribolium castaneum|beetle|beetles
    aphid: aphid|aphids
    poplar: poplar|populus trichocarpa
    grape: grapevine|vitis vinifera
    pea: pisum sativum|pea plants
    cotton: gossypium|cotton plants
    brassica: brassica|brassica napus|rapeseed
    moss: physcomitrella|physcomitrella patens
    chlamydomonas: chlamydomonas|chlamydomonas reinhardtii
    dictyostelium: dictyostelium|dictyostelium discoideum
    tetrahymena: tetrahymena|tetrahymena thermophila
    trypanosoma: trypanosoma|trypanosoma brucei|trypanosoma cruzi
    leishmania: leishmania
    toxoplasma: toxoplasma|toxoplasma gondii
    streptococcus: streptococcus pneumoniae|s pneumoniae|streptococcus
    helicobacter: helicobacter pylori|h pylori
    listeria: listeria|listeria monocytogenes
    vibrio: vibrio cholerae|v cholerae
    klebsiella: klebsiella pneumoniae|k pneumoniae
    bat: bats
    """

  /// Peoples by their word stems: adjectives, inhabitants, countries, continents.
  static let population = """
    european: european|europe|caucasian|caucasians|white|whites|european ancestry|european descent
    african: african|africans|africa|sub saharan|black|blacks|african descent|african ancestry
    africanamerican: african american|african americans|afro american
    asian: asian|asians|asia|east asian|oriental
    southasian: south asian|south asians
    hispanic: hispanic|hispanics|latino|latinos|latina
    nativeamerican: native american|american indian|amerindian
    ashkenazi: ashkenazi|ashkenazim|ashkenazi jews|ashkenazi jewish
    sephardi: sephardi|sephardic
    jewish: jewish|jews
    arab: arab|arabs|arabic
    chinese: chinese|china|han chinese|han
    japanese: japanese|japan
    korean: korean|korea|koreans
    taiwanese: taiwanese|taiwan
    vietnamese: vietnamese|vietnam
    thai: thai|thailand
    malay: malay|malaysian|malaysia
    indonesian: indonesian|indonesia
    filipino: filipino|philippines
    indian: indian|india|indians
    pakistani: pakistani|pakistan
    bangladeshi: bangladeshi|bangladesh
    iranian: iranian|iran|persian
    iraqi: iraqi|iraq
    turkish: turkish|turkey|turks
    israeli: israeli|israel
    palestinian: palestinian
    druze: druze
    bedouin: bedouin
    lebanese: lebanese|lebanon
    saudi: saudi|saudi arabia
    kuwaiti: kuwaiti|kuwait
    qatari: qatari|qatar
    emirati: emirati
    omani: omani|oman
    egyptian: egyptian|egypt
    tunisian: tunisian|tunisia
    moroccan: moroccan|morocco
    algerian: algerian|algeria
    libyan: libyan|libya
    nigerian: nigerian|nigeria|yoruba
    kenyan: kenyan|kenya
    ethiopian: ethiopian|ethiopia
    ghanaian: ghanaian|ghana
    southafrican: south african|south africa|afrikaner
    finnish: finnish|finland|finns
    swedish: swedish|sweden|swedes
    norwegian: norwegian|norway
    danish: danish|denmark|danes
    icelandic: icelandic|iceland|icelanders
    faroese: faroese
    dutch: dutch|netherlands|holland
    belgian: belgian|belgium
    german: german|germany|germans
    austrian: austrian|austria
    swiss: swiss|switzerland
    french: french|france
    italian: italian|italy|italians
    sardinian: sardinian|sardinia
    sicilian: sicilian|sicily
    spanish: spanish|spain|spaniards
    basque: basque
    portuguese: portuguese|portugal
    greek: greek|greece|greeks
    cypriot: cypriot|cyprus
    maltese: maltese|malta
    british: british|united kingdom|uk|britain
    english: english|england
    scottish: scottish|scotland
    welsh: welsh|wales
    irish: irish|ireland
    polish: poland|poles|polish
    czech: czech|czech republic
    slovak: slovak|slovakia
    hungarian: hungarian|hungary
    romanian: romanian|romania
    bulgarian: bulgarian|bulgaria
    serbian: serbian|serbia
    croatian: croatian|croatia
    slovenian: slovenian|slovenia
    russian: russian|russia|russians
    ukrainian: ukrainian|ukraine
    belarusian: belarusian|belarus
    lithuanian: lithuanian|lithuania
    latvian: latvian|latvia
    estonian: estonian|estonia
    slavic: slavic|slavs
    roma: roma|gypsy|romani
    american: american|americans|united states|usa|us
    canadian: canadian|canada
    frenchcanadian: french canadian|french canadians|quebec
    mexican: mexican|mexico|mexicans
    brazilian: brazilian|brazil
    argentinian: argentinian|argentine|argentina
    chilean: chilean|chile
    colombian: colombian|colombia
    peruvian: peruvian|peru
    venezuelan: venezuelan|venezuela
    cuban: cuban|cuba
    puertorican: puerto rican|puerto ricans|puerto rico
    costarican: costa rican|costa rica
    jamaican: jamaican|jamaica
    australian: australian|australia
    aboriginal: aboriginal
    newzealand: new zealand|maori
    polynesian: polynesian|samoan|hawaiian
    inuit: inuit|eskimo|greenland
    tibetan: tibetan|tibetans|tibet
    mongolian: mongolian|mongolia
    uyghur: uyghur|uighur
    kazakh: kazakh|kazakhstan
    amish: amish
    hutterite: hutterite|hutterites
    mennonite: mennonite
    pima: pima
    srilankan: sri lankan|sri lanka
    nepalese: nepalese|nepal
    singaporean: singaporean|singapore
    middleeastern: middle eastern|middle east
    mediterranean: mediterranean
    scandinavian: scandinavian|scandinavia|nordic
    caribbean: caribbean
    """

  static let age = """
    child: child|children|pediatric|paediatric|childhood|kid
    adult: adult|adults|adulthood
    newborn: newborn|neonate|neonatal|neonates
    infant: infant|infants|infancy|infantile
    adolescent: adolescent|adolescents|adolescence|teenager
    elderly: elderly|older adults|aged individuals|centenarian
    fetal: fetal|fetus|fetuses|prenatal
    embryonic: embryonic|embryo|embryos
    postnatal: postnatal
    """

  static let sex = """
    male: male|males|man|men|boy|boys|father|fathers|son|sons|brother|brothers|husband
    male: grandfather|grandson|uncle|nephew
    female: grandmother|granddaughter|aunt|niece
    female: female|females|woman|women|girl|girls|mother|mothers|daughter|daughters|sister|sisters|wife
    """

  static let tissue = """
    liver: liver|hepatic|livers
    kidney: kidney|renal|kidneys
    heart: heart|cardiac|myocardial|myocardium|hearts
    brain: brain|cerebral|brains
    cortex: cortex|cortical|prefrontal cortex|frontal cortex
    hippocampus: hippocampus|hippocampal
    cerebellum: cerebellum|cerebellar
    hypothalamus: hypothalamus|hypothalamic
    striatum: striatum|striatal
    amygdala: amygdala
    substantianigra: substantia nigra|nigral
    brainstem: brainstem|brain stem
    spinal: spinal cord|spinal
    pituitary: pituitary
    muscle: muscle|muscular|skeletal muscle|muscles
    smooth: smooth muscle
    blood: blood|peripheral blood|whole blood
    plasma: plasma
    serum: serum|sera
    urine: urine|urinary
    csf: cerebrospinal fluid|csf
    saliva: saliva|salivary
    skin: skin|cutaneous|epidermis|epidermal|dermal
    lung: lung|pulmonary|lungs
    airway: airway|bronchial|trachea
    breast: breast|mammary
    colon: colon|colonic|colorectal
    rectum: rectum|rectal
    stomach: stomach|gastric
    intestine: intestine|intestinal|small intestine|ileum|ileal|jejunum|duodenum|duodenal|gut
    esophagus: esophagus|esophageal
    prostate: prostate|prostatic
    bladder: bladder|urothelial
    ovary: ovary|ovarian|ovaries
    testis: testis|testicular|testes|testicle
    uterus: uterus|uterine|endometrial|endometrium
    cervix: cervix|cervical
    placenta: placenta|placental
    retina: retina|retinal
    lens: lens
    cornea: cornea|corneal
    cochlea: cochlea|cochlear|inner ear
    bone: bone|skeletal|bones
    cartilage: cartilage
    marrow: bone marrow|marrow
    adipose: adipose|adipose tissue|fat tissue|adipocyte|adipocytes
    pancreas: pancreas|pancreatic
    islet: islet|islets|beta cell|beta cells
    spleen: spleen|splenic
    thymus: thymus|thymic
    lymphnode: lymph node|lymph nodes
    tonsil: tonsil
    thyroid: thyroid
    adrenal: adrenal
    aorta: aorta|aortic
    artery: artery|arterial|arteries|coronary
    vein: vein|venous
    neuron: neuron|neurons|neuronal|neurones
    astrocyte: astrocyte|astrocytes|astrocytic
    microglia: microglia|microglial
    oligodendrocyte: oligodendrocyte|oligodendrocytes
    fibroblast: fibroblast|fibroblasts
    keratinocyte: keratinocyte|keratinocytes
    hepatocyte: hepatocyte|hepatocytes
    cardiomyocyte: cardiomyocyte|cardiomyocytes|cardiac myocytes
    myoblast: myoblast|myoblasts|myotubes
    osteoblast: osteoblast|osteoblasts
    osteoclast: osteoclast|osteoclasts
    chondrocyte: chondrocyte|chondrocytes
    melanocyte: melanocyte|melanocytes
    tcell: t cell|t cells|t lymphocyte|t lymphocytes
    bcell: b cell|b cells|b lymphocyte|b lymphocytes
    nk: nk cell|nk cells|natural killer cells
    lymphocyte: lymphocyte|lymphocytes
    monocyte: monocyte|monocytes
    macrophage: macrophage|macrophages
    neutrophil: neutrophil|neutrophils
    eosinophil: eosinophil|eosinophils
    platelet: platelet|platelets
    erythrocyte: erythrocyte|erythrocytes|red blood cells|red cells
    leukocyte: leukocyte|leukocytes|white blood cells
    dendritic: dendritic cells|dendritic cell
    mast: mast cells|mast cell
    endothelial: endothelial|endothelium
    epithelial: epithelial|epithelium
    mesenchymal: mesenchymal|mesenchyme
    stem: stem cell|stem cells|embryonic stem cells
    ips: induced pluripotent stem cells|ipsc|ipscs|ips cells
    oocyte: oocyte|oocytes|egg cells|eggs
    sperm: sperm|spermatozoa|semen
    nucleus: nucleus|nuclear
    cytoplasm: cytoplasm|cytoplasmic|cytosol|cytosolic
    mitochondria: mitochondria|mitochondrion|mitochondrial
    membrane: plasma membrane|cell surface
    er: endoplasmic reticulum
    golgi: golgi
    lysosome: lysosome|lysosomal|lysosomes
    peroxisome: peroxisome|peroxisomal
    root: root|roots
    leaf: leaf|leaves
    seed: seed|seeds
    hela: hela
    hek: hek293|hek 293|hek293t
    mcf7: mcf7|mcf 7
    tumor: tumor tissue|tumor tissues|tumor cells
    normaltissue: normal tissue|normal tissues|adjacent tissue|adjacent normal|nontumor tissue
    """

  static let setting = """
    vitro: tissue culture|organ culture|cultured|transfected cells|cell free
    vivo: in planta|living animals|whole animals
    exvivo: explant|explanted
    vitro: in vitro|cell culture|cultured cells|cell lines|cell line|in cultured
    vivo: in vivo
    exvivo: ex vivo
    silico: in silico|computational|computationally|simulation|simulated
    patients: patient|clinical trial|clinically|clinical
    animals: animal model|mouse model|animal models|mouse models|rat model|xenograft|xenografts|animals
    vivo: mice|mouse|rats|zebrafish
    """
}
