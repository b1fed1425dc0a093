// How sure a sentence is, which way it points, and what it says of two things.

extension AttributeLexicon {
  static let negation = """
    no: not|no|nor|neither|never|none|cannot|non|without|fail to|failed to|failure to|lack of|lacked
    no: lacking|lacks|lack|absence of|absent|absence|unable to|inability to|devoid of|free of|no longer
    no: in the absence of|but not|negative for|rather than|instead of|exclude|ruled out|rule out|refute|un|neither of|n't|nil|hardly|barely|scarcely
    plain: not only|not just|with or without|whether or not|not until|non small|none the less
    """

  static let hedge = """
    maybe: may|might|could|possible|possibly|potential|potentially|probable|probably|presumably|perhaps
    maybe: suggest|suggestive|suggesting|appear to|appears to|appeared to|seem|seems to|likely|putative
    maybe: hypothesize|hypothesis|hypothesise|propose|speculate|posit|postulate|conjecture|suppose|imply|presume|assume|is thought to|are thought to
    maybe: thought to|believed to|is believed to|considered to|trend toward|trend towards|tended to
    maybe: tends to|tend to|trend|suspected|candidate|conceivable|plausible|not clear|unclear|preliminary
    maybe: tentative|tentatively|predicted to|expected to|would
    """

  /// Words that leave no doubt: a claim may not bring them in.
  static let certain: Set<String> = Set(
    [
      "prove", "proves", "proved", "proven", "proof", "certainly", "undoubtedly", "always",
      "invariably", "unequivocal",
      "unequivocally", "inevitably", "undeniable",
    ].map(WordKey.stem))

  static let condition = """
    only: only|solely|exclusively|except|except for|excluding|with the exception of
    if: if|only if|unless|provided that|as long as|only when|in the presence of|in the absence of
    if: after adjustment|after adjusting|adjusted for|independent of|independently of|regardless of
    if: depending on|dependent on|conditional on
    """

  static let significance = """
    significant: significant|significantly|statistically significant|statistical significance
    """

  static let direction = """
    up: increase|increased|increasing|elevate|elevation|raised|raise|rise|rose|risen|higher|high|upregulate
    up: up regulate|upregulation|up regulation|overexpress|over express|overexpression|over expression
    up: induced by|amplification|heighten|enhance|enhancement|greater|more|augment|longer|larger|stronger|accelerate|promote|stimulate
    up: potentiate|amplify|exceed|doubled|tripled|grew|gain|enriched|enrichment|elongated
    up: above|strengthen|intensify|highest|strong|boost|prolong|extend
    up: activate|activation|induce|induction
    up: hyperactive|abundant|overrepresented|rapid|faster
    up: rapidly|inducer|maximal|maximum|upper|superior|large|excess|heavier
    up: thicker|taller|wider|deeper|gained|expansion|expanded|expand
    up: more often|more likely|upregulating
    down: decrease|decreased|decreasing|reduce|reduced|reduction|lower|lowered|low|downregulate
    down: down regulate|downregulation|down regulation|underexpress|under express|decline|diminish|fewer
    down: less|attenuate|shorter|smaller|weaker|slower|slow|inhibit|inhibition|suppress|suppression|repress
    down: repression|impair|impairment|deplete|depletion|loss|lost|fell|fallen|drop|dropped|halved
    down: fall|falls|antagonize|counteract|below|weaken|lowest|weak|shorten
    down: inactivate|inactivation|block|abolish|abrogate
    down: hypoactive|scarce|underrepresented|slowly
    down: delayed|delay|repressor|minimal|minimum|inferior|prevent|small
    down: deficit|lighter|thinner|narrower|contraction|contracted|dampen|blunt
    down: less often|less likely|reducing
    down: deficient|deficiency|silence|silencing|curtail|lessen|mitigate|hinder|limit|restrict
    up: improve|improved|improvement|increases|higher than|exceeded|rising|growing|elevated|greatest|increment|upregulated
    down: decrement|downregulated|falling|dwindle|insufficiency|restricted
    up: faster|surge|surplus|overproduction|overactive|facilitate|trigger
    down: lesser|cut|shrink|dip|plummet|wane|subside|taper|curb|retard|slowed|diminution|decelerate|downturn|shortfall
    up: foster|climb|soar|escalate|multiply|upsurge|intensification|heightened|quicken|hasten
    down: slowest|shortage|underproduction|underactive|hamper|obstruct|disfavour
    """

  static let likeness = """
    same: similar|similarly|comparable|equivalent|identical|equal|same|alike|indistinguishable|unchanged
    different: differ|different|difference|distinct|dissimilar|unequal|differently|differential|discordant
    """

  /// Pairs whose other member says the opposite, each parted by its axis.
  static let contrast = """
    benign/malignant=benign: benign|innocuous|tolerated|nonpathogenic
    benign/malignant=malignant: malignant|pathogenic|disease causing|damaging
    acute/chronic=acute: acute
    acute/chronic=chronic: chronic
    before/after=before: before|prior to|preceding|precede|pretreatment|preoperative|baseline
    before/after=after: after|following|follow|post|posttreatment|postoperative|subsequent to
    sense=sense: sense
    sense=antisense: antisense
    proximal/distal=proximal: proximal
    proximal/distal=distal: distal
    left/right=left: left
    left/right=right: right
    ends=N: n terminal|n terminus|amino terminal|nh2 terminal
    ends=C: c terminal|c terminus|carboxy terminal|carboxyl terminal|cooh terminal
    utr=5: 5 utr|5 untranslated region|5 end|5 flanking
    utr=3: 3 utr|3 untranslated region|3 end|3 flanking
    linked=cis: syntenic
    first/last=first: first line|initial
    first/last=last: second line|final
    oncogenic=oncogene: oncogene|oncogenic|tumor promoting|tumor promoter|proto oncogene|oncoprotein
    oncogenic=suppressor: tumor suppressor|tumor suppressive|tumor suppressing|antioncogene
    positive=positive: positive|seropositive|positivity
    positive=negative: negative|seronegative|negativity|non reactive
    common/rare=common: common|frequent|prevalent|widespread
    common/rare=rare: rare|uncommon|infrequent|seldom|rarely
    most/few=most: most|majority|nearly all|almost all
    most/few=few: few|minority|hardly any|a few
    better/worse=better: improve|better|ameliorate|alleviate|beneficial|benefit|best|favorable
    better/worse=worse: worsen|worse|aggravate|exacerbate|deteriorate|worst|poor|poorer|unfavorable
    risk=harm: risk|predispose|susceptibility|susceptible|harmful|deleterious|adverse|hazard
    risk=protective: protective|protect|protection|protects
    older/younger=older: older|old
    older/younger=younger: younger|young
    long/short=long: long|longer|longest|prolong|elongate
    long/short=short: short|shorter|shortest|shorten
    strong/weak=strong: strong|stronger|strongest|strongly
    strong/weak=weak: weak|weaker|weakest|weakly
    upper/lower=upper: upper|top
    upper/lower=lower: bottom
    ascending=ascending: ascending
    ascending=descending: descending
    intra=intra: intracellular
    intra=extra: extracellular
    major/minor=major: major
    major/minor=minor: minor
    maximum=maximum: maximum|maximal|peak
    maximum=minimum: minimum|minimal|nadir
    direct=direct: direct|directly
    direct=indirect: indirect|indirectly
    present=present: present|presence|in the presence of
    present=absent: absent|absence|in the absence of
    all/some=all: all|every|each|always|invariably|entirely|completely
    all/some=some: some|several|a subset|a proportion|sometimes|occasionally|partly|a fraction
    early/late=early: early|earlier
    early/late=late: late|later
    agonist=agonist: agonist|activator
    agonist=antagonist: antagonist|blocker|inhibitor
    sensitive=sensitive: sensitive|sensitivity to|responsive|susceptible
    sensitive=resistant: resistant|resistance|refractory|unresponsive|insensitive
    dependence=dependent: dependent|dependently
    dependence=independent: independent|independently
    reversible=reversible: reversible
    reversible=irreversible: irreversible
    coding=coding: exonic|coding region
    coding=noncoding: intronic|intergenic|non coding region
    arm=short: short arm
    arm=long: long arm
    substrate=upstream: upstream
    substrate=downstream: downstream
    severity=mild: mild|mildly
    severity=severe: severe|severely
    completeness=complete: complete|full|fully penetrant|fully|complete penetrance
    completeness=incomplete: incomplete|partial|partially|reduced penetrance|incomplete penetrance
    """

  static let causation = """
    association: associate|associated|association|correlate|correlated|correlation|link|linked|linkage
    association: relate|related|relationship|connected|accompany|accompanied|coincide|cooccur|implicated
    association: predict|predictor|predictive|marker of|track with|observed with|seen with
    association: coincide with|coincided with|tied to|cosegregate|coexist|comorbid|concomitant
    association: accompanies|surrogate|indicator of|observed together with
    association: risk factor|contribute|contributor|predispose|involved in|role in
    cause: cause|causes|caused|causing|causal|causative|lead to|led to|leads to|leading to|result in
    cause: resulted in|results in|resulting in|due to|responsible for|give rise to|gave rise to|drive
    cause: driven by|provoke|bring about|brought about|produce|account for|underlie|underlies|elicit
    cause: trigger|explain|determine|induced by|causation|causality|consequence of|owing to
    cause: causal role|causal link|causal effect|causal relation|brought on|culminate in
    cause: because of|attributable to|result from|resulted from|results from|culprit|mediate
    """

  static let plain = """
    show: show|demonstrate|reveal|report|display|exhibit|establish|confirm|document|describe|observe
    show: find|found|detect|identify|discover|see|seen|note|indicate|present|uncover|recognise|recognize
    patient: patient|individual|subject|participant|person|people|proband|sufferer
    study: study|analysis|investigation|research|work|examination|trial|experiment|assay
    investigate: investigate|examine|study|analyse|analyze|assess|evaluate|test|explore|measure|determine
    mutation: mutation|mutate|mutational
    variant: variant|variation|polymorphism|snp|snps|single nucleotide polymorphism|change|alteration
    have: have|has|had|carry|carried|harbour|harbor|bear|bore|possess|contain|with|carrying|having
    use: use|using|utilise|utilize|employ|apply|via|by means of
    disease: disease|disorder|condition|illness
    cancer: cancer|carcinoma|tumor|neoplasm|malignancy|tumorous|neoplasia|cancerous
    death: death|mortality|die|died|fatality
    child: offspring|progeny
    gene: gene|locus|genetic
    develop: develop|development
    need: require|need|necessary|essential|indispensable|needed
    region: region|area|site
    number: number|amount|quantity|count|level|concentration
    all: total|overall|altogether
    treat: therapy|treatment|treat|administer|administration
    show2: encode|code for|coded by
    important: important|key|critical|crucial|vital|central|pivotal
    new: new|novel
    however: however|but|yet|although|though|whereas|while|despite|nevertheless|nonetheless
    also: also|moreover|furthermore|addition|additionally|besides|further
    thus: thus|therefore|hence|consequently|conclusion|conclude|summary|accordingly|overall
    about: about|approximately|roughly|around|nearly|almost|circa|some
    compare: compare|compared|comparison|versus|vs|relative to|than|against|as opposed to
    large: considerable|considerably|substantial|substantially|marked|markedly|strikingly|dramatic
    large: dramatically|strongly|highly|greatly|much|profound|profoundly
    happen: occur|arise|happen|take place|appear|emerge
    range: range|between|span
    include: include|comprise|consist|encompass|such as
    group: group|cohort|series|sample|set|population|collection
    affect: affect|influence|impact|effect|alter|modify|modulate
    regulate: regulate|control
    bind: bind|bound|interact|attach
    make: synthesise|synthesize|generate|form|create
    onset: onset|start|begin|beginning
    follow: followup|follow up
    well: function|role|act|serve|play
    together: together|combined|combination|both|jointly|as well as
    type: type|kind|form|class|subtype
    factor: transcription factor
    cell: cell cycle|cell division|cell growth|cell proliferation|cell surface|cell wall
    """
}
