// What is inherited, how, and what is measured of it.

extension AttributeLexicon {
  /// Groups by what parts them, so that "patients" and "placebo" do not contradict each other.
  static let arm = """
    group=patient: patient|case|affected|proband|diseased|affected individuals
    group=control: control|healthy|unaffected|healthy volunteer|healthy subject|comparison group
    therapy=placebo: placebo|sham|vehicle|dummy
    therapy=untreated: untreated|no treatment|treatment naive|drug naive|naive|control
    therapy=treated: treated|active treatment|treatment group|intervention group|treatment arm|active arm
    therapy=treated: treatment|intervention
    carrier=carrier: carrier
    carrier=noncarrier: noncarrier|non carrier
    genotype=wildtype: wild type|wildtype|wt|littermate|control
    genotype=mutant: mutant|mutated|knockout|knock out|ko|null|transgenic|deficient mice
    response=responder: responder
    response=nonresponder: nonresponder|non responder
    exposure=exposed: exposed
    exposure=unexposed: unexposed|non exposed
    survival=survivor: survivor
    survival=dead: nonsurvivor|decedent|non survivor
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
    biallelic: biallelic|bi allelic|both alleles|two copies
    monoallelic: monoallelic|mono allelic|one allele|single allele|one copy|single copy
    nullizygous: nullizygous
    homoplasmic: homoplasmic|homoplasmy
    heteroplasmic: heteroplasmic|heteroplasmy
    """

  static let phase = """
    cis: in cis|cis configuration|same chromosome|same allele|same haplotype|coupling phase|cis acting
    trans: in trans|trans configuration|opposite chromosome|opposite allele|different alleles
    trans: different allele|other chromosome|repulsion phase|trans acting|different chromosomes|trans
    cis: cis
    maternal: maternal allele|maternally inherited|maternally derived|maternal chromosome|maternally
    maternal: maternal origin|inherited from the mother|inherited from her mother|maternal
    maternal: inherited from his mother|from the mother|maternally expressed|maternal transmission
    paternal: paternal allele|paternally inherited|paternally derived|paternal chromosome|paternally
    paternal: paternal origin|inherited from the father|inherited from her father|paternal
    paternal: inherited from his father|from the father|paternally expressed|paternal transmission
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
    kd: kd|km|ic50|ec50|ki
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
    nonsmoker: nonsmoker|never smoker|former smoker
    early: early onset|young onset|juvenile onset|childhood onset|early stage|infantile onset
    late: late onset|adult onset|late stage|advanced stage|advanced|elderly onset
    obese: obese|overweight
    lean: lean|normal weight|non obese
    diabetic: diabetic|diabetics
    pre: premenopausal
    post: postmenopausal
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
