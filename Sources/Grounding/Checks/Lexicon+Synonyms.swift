// Words that an abstract uses for one another. They are compared by nothing: a claim that says the one for
// the other says the same.

extension AttributeLexicon {
  static let synonyms = """
    aim to find: aim|objective|goal|purpose
    also known: called|termed|named|designated|known as|referred to as
    appropriate: suitable|appropriate|adequate|proper
    background: background|setting|context
    begin: begin|began|start|commence|initiate|onset
    believe: believe|think|consider|regard
    careful: careful|cautious
    caution: caution|care
    change: change|changes|alteration|alterations|shift
    characteristic: characteristic|feature|property|trait|attribute|hallmark
    clear: clear|evident|obvious|apparent|clearly|evidently|obviously|apparently
    compose: consist of|composed of|made up of|comprised of
    concept: concept|notion|idea
    conduct: conduct|perform|carry out|carried out|undertake|undertook|undertaken|execute
    confirm: confirm|verify|validate|corroborate|replicate
    contain: contain|include|harbour|harbor|possess
    continue: continue|proceed
    correct: correct|accurate
    cover: cover|span|encompass
    data: data|result|finding|evidence|observation|support
    defect: defect|abnormality|anomaly|malformation
    define: define|determine|establish|delineate|characterise|characterize
    describe: describe|outline|depict|summarise|summarize|review
    diagnose: diagnose|recognise|recognize
    doctor: doctor|physician|clinician
    elucidate: elucidate|clarify|unravel|decipher
    entire: entire|whole|complete|full
    exact: exact|precise|exactly|precisely
    except: apart from|other than|besides
    family: family|kindred|pedigree
    firstly: initially|at first|originally
    foetus: fetus|foetus
    frequency: frequency|rate|proportion|percentage|share
    function: function|role|task
    get: obtain|acquire
    give: give|provide|supply|yield|offer
    happen: develop|arise|emerge|appear|occur
    help: help|aid|assist|support|facilitate
    hypothesis: hypothesis|assumption|theory
    important: significant role|important|key|major|vital|main|principal|primary|chief
    infection: infection|infected
    information: information|knowledge|insight
    investigate: investigate|look at|looked at|look for|looked for|search for|searched for|screen for|screened for
    kind: kind|type|sort|variety
    know: know|known|recognised|recognized|established
    likewise: likewise|similarly|equally|in the same way
    location: location|position|site|place|locus
    make possible: enable|allow|permit
    many: many|numerous|a number of|a large number of|multiple
    mechanism: mechanism|pathway|process
    method: method|technique|approach|procedure|strategy|methodology
    mostly: mostly|mainly|predominantly|primarily|largely|chiefly|principally
        normal: normal|ordinary|regular|typical|usual
    notable: notable|remarkable|striking|noteworthy|notably|remarkably|strikingly
    object: investigation|study
    often: often|frequently|commonly
    pathogenesis: pathogenesis|etiology|aetiology|pathophysiology|causation of disease
    permit: permit|allow|enable
    point: point to|indicate|suggest
    preferentially: preferentially|selectively|specifically
    previous: previous|earlier|prior|previously|formerly
    probably: probably|likely|presumably
    problem: problem|difficulty|issue
    product: product|result|outcome|consequence
    quickly: quickly|fast|swiftly|speedily
    recent: recent|recently|lately
    reflect: reflect|mirror
    remain: remain|stay|persist
    response: response|reaction|reply
    same time: simultaneously|concurrently|at the same time|in parallel
    seem: seem|appear
    select: select|choose|pick
    separate: separate|distinct|different|discrete
    serious: serious|severe|grave
    sign: sign|symptom|manifestation|clinical feature
    signal: signal|cue
    size: size|magnitude|extent
    subsequently: subsequently|afterwards|thereafter
    subset: subset|portion|fraction
    sufficient: sufficient|enough
    thorough: thorough|comprehensive|extensive|detailed
    today: currently|presently|at present|nowadays|today
    understand: understand|comprehend
    side effect: side effect|adverse event|adverse effect|adverse reaction
    mutation: mutation|alteration|change
    administer: administer|give|receive
    specimen: sample|specimen
    various: various|diverse|different|varied
    particular: specific|particular
    located: locate|situate|lie
    gained: obtain|gain
    slightly: slightly|somewhat|a little
    disparity: difference|disparity
    demise: death|demise
    characterized by: characterized by|marked by
    gene product: protein|gene product
    several: several|a number of
    loci: gene|locus
    afflicted: affected|afflicted
    unusual: unusual|uncommon|atypical
    usually: usually|generally|typically|normally|as a rule|in general
    valuable: valuable|useful|helpful
    view: view|opinion
    well known: well known|well established
    work out: solve|resolve|work out|worked out
    young people: adolescent|adolescents|teenager|teenagers
    kid: child|children|kid|kids|youngster
    old people: elderly|aged|older adults|seniors
    woman: woman|women|female|females
    man: man|men|male|males
    physician visit: visit|consultation
    medicine: medicine|drug|medication|pharmaceutical
    tumor: tumor|tumour|neoplasm
    cell death: apoptosis|programmed cell death
    kidney: kidney|renal
    liver: liver|hepatic
    heart: heart|cardiac
    brain: brain|cerebral
    lung: lung|pulmonary
    stomach: stomach|gastric
    breast: breast|mammary
    skin: skin|cutaneous|dermal
    bone: bone|osseous|skeletal
    eye: eye|ocular|ophthalmic
    blood pressure: blood pressure|arterial pressure
    high blood pressure: hypertension|high blood pressure
    heart attack: heart attack|myocardial infarction
    stroke: stroke|cerebrovascular accident
    height: height|stature
    learning: learning disability|intellectual disability|mental retardation
    newborn: newborn|neonate|neonatal
    birth: birth|delivery|parturition
    pregnancy: pregnancy|gestation
    operation: operation|surgery|surgical procedure
    life span: lifespan|life span|longevity
    death of cells: necrosis|necrotic
    heredity: inheritance|heredity|transmission
    amino acid change: substitution|replacement|exchange
    dose: dose|dosage
    """
}
