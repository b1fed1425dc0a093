// What is inherited, how, and what is measured of it.

extension AttributeLexicon {
  /// Groups by what parts them, so that "patients" and "placebo" do not contradict each other.
  static let arm = """
    group=patient: patient|case|affected|proband|affected individuals
    group=control: control|healthy|unaffected|healthy volunteer|healthy subject|comparison group
    group=control: normal subjects|normal individuals|noncases|reference group|normal controls
    therapy=placebo: placebo|sham|vehicle|dummy|saline|mock|vehicle treated|vehicle group
    therapy=placebo: vehicle control
    agent=placebo: placebo|sham|vehicle treated|vehicle group|vehicle control|dummy|saline
    agent=chemotherapy: chemotherapy
    agent=surgery: surgery
    therapy=untreated: untreated|no treatment|treatment naive|drug naive|naive|control|not treated
    therapy=untreated: without treatment|no therapy|unmedicated|drug free|observation group|usual care
    therapy=untreated: standard care|standard of care|best supportive care|no intervention
    therapy=untreated: received no|watchful waiting|waiting list|scrambled|empty vector|non targeting
    therapy=treated: treated|active treatment|treatment group|intervention group|treatment arm|active arm
    therapy=treated: treatment|intervention|intervention arm|active group|drug group|verum|active drug
    therapy=treated: experimental arm|experimental group|drug treated|active|drug|medication
    carrier=carrier: carrier|mutation positive
    carrier=noncarrier: noncarrier|mutation negative|without the mutation|without mutation
    genotype=wildtype: wild type|wildtype|wt|littermate|control|nontransgenic|isogenic control
    genotype=mutant: mutant|mutated|knockout|knock out|ko|null|transgenic|deficient mice|knockin
    genotype=mutant: knock in|knockdown cells|depleted cells|silenced cells|deletion strain|deletion mutant
    genotype=mutant: mutation positive|disruptant
    construct=out: knockout|knock out|ko|null
    construct=in: knockin|knock in
    construct=down: knockdown|knock down
    response=responder: responder
    response=nonresponder: nonresponder
    exposure=exposed: exposed
    exposure=unexposed: unexposed|nonexposed
    survival=survivor: survivor
    survival=dead: nonsurvivor|decedent
    dose=high: high dose|higher dose|highest dose
    dose=low: low dose|lower dose|lowest dose
    dose=standard: standard dose|conventional dose|usual dose
    time=before: before treatment|pretreatment|pre treatment|at baseline|baseline|preoperative
    time=before: before therapy|before surgery|prior to treatment|pre intervention|preoperatively
    time=after: after treatment|posttreatment|post treatment|at follow up|postoperative|follow up
    time=after: after therapy|after surgery|following treatment|post intervention|postoperatively
    diet=fat: high fat diet|high fat|western diet|hfd
    diet=normal: chow|normal diet|standard diet|low fat diet|control diet|regular diet|normal chow
    infection=infected: infected
    infection=uninfected: uninfected|mock infected|noninfected
    vaccination=vaccinated: vaccinated|immunized
    vaccination=unvaccinated: unvaccinated|unimmunized
    stimulation=stimulated: stimulated
    stimulation=resting: unstimulated|resting
    kin=proband: proband|index case|index patient
    kin=relative: relatives|siblings|sibling|sibs|family members
    generation=parent: parent|parents|parental
    generation=offspring: offspring|progeny
    twins=identical: monozygotic|mz|identical twins
    twins=fraternal: dizygotic|dz|fraternal twins
    regimen=single: monotherapy|single agent
    regimen=combined: combination therapy|combined therapy|dual therapy|combination treatment
    modality=chemotherapy: chemotherapy|cytotoxic chemotherapy
    modality=radiotherapy: radiotherapy|radiation therapy|irradiation
    modality=surgery: surgery|surgical resection|resection
    graft=donor: donor
    graft=recipient: recipient
    step=discovery: discovery|derivation
    step=replication: replication|validation
    training=trained: trained|exercised|exercise group
    training=untrained: untrained|sedentary
    diabetes=diabetic: diabetic|diabetics
    diabetes=nondiabetic: nondiabetic|nondiabetics|normoglycemic
    """

  static let effectAllele = """
    minor: minor allele|rare allele|less common allele
    major: major allele|common allele|more common allele
    risk: risk allele|susceptibility allele|high risk allele
    protective: protective allele|low risk allele|nonrisk allele
    reference: reference allele|ref allele|ancestral allele|wild type allele|normal allele
    alternate: alternate allele|alternative allele|alt allele|derived allele|variant allele|mutant allele
    effect: effect allele|coded allele
    other: other allele|noncoded allele|non effect allele
    """

  static let zygosity = """
    homozygous: homozygous|homozygote|homozygosity|homozygously|homoallelic
    heterozygous: heterozygous|heterozygote|heterozygosity|heterozygously|single copy carrier
    compound: compound heterozygous|compound heterozygote|compound heterozygosity
    hemizygous: hemizygous|hemizygote|hemizygosity
    biallelic: biallelic|bi allelic|both alleles|two copies|both copies|two alleles|each allele
    monoallelic: monoallelic|mono allelic|one allele|single allele|one copy|single copy
    nullizygous: nullizygous
    double: double heterozygous|double heterozygote|double heterozygosity
    simple: simple heterozygous|simple heterozygote
    homoplasmic: homoplasmic|homoplasmy
    heteroplasmic: heteroplasmic|heteroplasmy
    """

  static let phase = """
    configuration=cis: in cis|cis configuration|same chromosome|same allele|same haplotype|coupling phase|cis acting
    configuration=trans: in trans|trans configuration|opposite chromosome|opposite allele|different alleles
    configuration=trans: different allele|other chromosome|repulsion phase|trans acting|different chromosomes|trans
    configuration=cis: cis|same homolog|same homologue|same strand
    configuration=trans: different haplotype|other haplotype|opposite haplotype|separate haplotypes|other homolog
    configuration=trans: homologous chromosome|other allele|opposite homolog|separate alleles|separate chromosomes
    parent=maternal: maternal allele|maternally inherited|maternally derived|maternal chromosome|maternally
    parent=maternal: maternal origin|inherited from the mother|inherited from her mother|maternal
    parent=maternal: inherited from his mother|from the mother|maternally expressed|maternal transmission
    parent=paternal: paternal allele|paternally inherited|paternally derived|paternal chromosome|paternally
    parent=maternal: oocyte|ovum|egg cell|grandmaternal|matrilineal
    parent=paternal: sperm|spermatozoa|grandpaternal|patrilineal
    parent=paternal: paternal origin|inherited from the father|inherited from her father|paternal
    parent=paternal: inherited from his father|from the father|paternally expressed|paternal transmission
    """

  static let inheritance = """
    mode=dominant: dominant|dominantly|dominance|autosomal dominant|x linked dominant
    mode=recessive: recessive|recessively|autosomal recessive|x linked recessive
    mode=semidominant: semidominant|codominant|co dominant|semi dominant
    chromosome=x: x linked|sex linked|x linked dominant|x linked recessive
    chromosome=y: y linked|holandric
    chromosome=mitochondrial: mitochondrial inheritance|maternal inheritance|mitochondrially inherited
    chromosome=autosomal: autosomal|autosomal dominant|autosomal recessive
    source=denovo: de novo|new mutation|newly arisen|spontaneous mutation
    source=inherited: inherited|transmitted
    family=sporadic: sporadic|nonfamilial|isolated case
    family=familial: familial|hereditary|heritable
    loci=one: monogenic|mendelian|single gene
    loci=many: polygenic|multifactorial|oligogenic|digenic|complex trait|multigenic
    """

  static let origin = """
    germline: germline|germ line|constitutional|germinal
    somatic: somatic|somatically|acquired|tumor specific|tumor acquired
    mosaic: mosaic|mosaicism|postzygotic|post zygotic
    """

  static let gainLoss = """
    gain: gain of function|gain function|activating mutation|activating|hypermorphic|hypermorph|gof
    gain: constitutively active|constitutive activation|neomorphic|hyperactivating
    loss: loss of function|loss function|inactivating mutation|inactivating|hypomorphic|hypomorph|lof
    loss: amorphic|loss of activity|nonfunctional|disabling|null mutation|null allele
    dominantnegative: dominant negative|antimorphic
    haploinsufficiency: haploinsufficiency|haploinsufficient
    deletion: deletion|deleted|microdeletion
    duplication: duplication|duplicated|microduplication|triplication
    amplification: amplification|amplified|copy gain|copy number gain|copy number gains
    insertion: insertion|inserted
    deletion: copy loss|copy number loss|copy number losses
    inversion: inversion|inverted
    translocation: translocation
    trisomy: trisomy|trisomic
    monosomy: monosomy|monosomic
    contraction: contraction|contracted
    expansion: expansion|expanded
    knockdown: knockdown|knocked down|sirna|shrna|rnai|rna interference|gene silencing
    knockout: knockout|knock out|ablation|disruption
    overexpression: overexpression|overexpress|over expression|ectopic expression|forced expression
    """

  static let consequence = """
    missense: missense|nonsynonymous|amino acid substitution
    nonsense: nonsense|stop gained|premature stop|premature termination|truncating|stop codon
    frameshift: frameshift|frame shift|out of frame
    inframe: in frame|inframe
    silent: silent|synonymous
    splice: splice site|splicing mutation|splice donor|splice acceptor
    """

  static let measure = """
    or: odds ratio|odds ratios|or
    hr: hazard ratio|hazard ratios|hazards ratio|hr
    rr: relative risk|risk ratio|rate ratio|rr|relative risks
    rd: risk difference|absolute risk|absolute risk reduction|absolute difference
    beta: regression coefficient|beta coefficient
    ci: confidence interval|confidence intervals|ci|confidence limits|credible interval
    p: p value|p|pvalue
    mean: mean|average
    median: median
    sd: standard deviation|sd|s d
    se: standard error|sem|standard error of the mean
    incidence: incidence
    prevalence: prevalence
    frequency: frequency|proportion
    sensitivity: sensitivity
    specificity: specificity
    ppv: positive predictive value|ppv
    npv: negative predictive value|npv
    penetrance: penetrance
    heritability: heritability
    lod: lod|lod score|lod scores
    r: correlation coefficient
    auc: auc|area under the curve|c statistic
    kd: kd
    km: km
    ic50: ic50
    ec50: ec50
    ki: ki
    vmax: vmax
    """

  /// Units stand behind numbers and are read there (`UnitTable`); these are phrases.
  static let unit = """
    percent: percent|per cent|pct
    points: percentage point|percentage points|percent points
    permille: per mille|per thousand
    """

  static let level = """
    rna: mrna|mrnas|rna|transcript|messenger rna|transcriptional|transcription|transcripts
    protein: protein|polypeptide|proteins|translational|translation
    dna: dna|genomic dna|genomic
    activity: activity|enzymatic activity|activities|enzyme activity|catalytic activity
    methylation: methylation|methylated
    phosphorylation: phosphorylation|phosphorylated
    acetylation: acetylation|acetylated
    ubiquitination: ubiquitination|ubiquitylation|ubiquitinated
    splicing: splicing
    """

  static let ascertainment = """
    prospective: prospective|prospectively
    retrospective: retrospective|retrospectively
    casecontrol: case control
    cohort: cohort study
    crosssectional: cross sectional
    population: population based|community based|general population
    hospital: hospital based|clinic based|referral|tertiary|clinically ascertained|clinic referred
    family: family based|families ascertained|multiplex families
    randomised: randomised|randomized|randomly assigned
    observational: observational|non randomized|open label
    selected: selected|preselected|enriched for
    unselected: unselected|consecutive|non selected|random sample
    screened: screening|newborn screening|screen detected
    symptomatic: symptomatic|clinically diagnosed
    asymptomatic: asymptomatic|presymptomatic|preclinical
    selfreport: self reported|self report|questionnaire
    confirmed: physician diagnosed|clinically confirmed|biopsy proven|histologically confirmed
    meta: meta analysis
    """

  static let subgroup = """
    subset: subgroup|subset|sub group|stratum|stratified
    smoker: smoker|ever smoker|current smoker
    nonsmoker: nonsmoker|nonsmokers|never smoker|former smoker
    early: early onset|young onset|juvenile onset|childhood onset|early stage|infantile onset
    late: late onset|adult onset|late stage|advanced stage|advanced|elderly onset
    obese: obese|overweight
    lean: lean|normal weight|non obese
    diabetic: diabetic|diabetics
    pre: premenopausal|pre menopausal|before menopause
    post: postmenopausal|post menopausal|after menopause
    primary: primary tumor|primary tumors|primary
    metastatic: metastatic|metastasis|metastases
    positive: er positive|hpv positive|hiv positive|her2 positive|receptor positive
    negative: er negative|hpv negative|hiv negative|her2 negative|receptor negative|triple negative
    """

  static let build_ = """
    37: grch37|hg19|b37|build 37|ncbi37
    38: grch38|hg38|b38|build 38|ncbi38
    36: ncbi36|hg18|b36|build 36|grch36
    35: hg17|ncbi35|build 35
    t2t: t2t chm13|chm13
    mm9: mm9|ncbim37
    mm10: mm10|grcm38
    mm39: mm39|grcm39
    """
}
