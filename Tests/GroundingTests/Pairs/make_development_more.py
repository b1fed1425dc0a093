#!/usr/bin/env python3
"""Makes the recipes of development_more.jsonl: sentences of real abstracts (PMIDs that end in an even digit)
with one edit each, of more kinds than make_development.py knows. Texts are not written.

    make_development_more.py DATA/literature/abstracts.jsonl.gz > development_more.jsonl

The words are opposites, rivals and synonyms as they come to mind, not those of the checks.
"""
import gzip
import json
import re
import sys

from make_development import order, sentences

A_CLASS = 40


def pairs(text):
    """Rules that put each word of "a/b" in the other's place."""
    rules = []
    for part in text.replace("\n", ";").split(";"):
        if "/" in part:
            a, b = [x.strip() for x in part.split("/", 1)]
            rules += [(a, rf"\b{re.escape(a)}\b", b), (b, rf"\b{re.escape(b)}\b", a)]
    return rules


def oneway(text):
    rules = []
    for part in text.replace("\n", ";").split(";"):
        if "=>" in part:
            a, b = [x.strip() for x in part.split("=>")]
            rules.append((re.split(r"[(\\]", a)[0], rf"\b{a}\b", b))
    return rules


DIRECTION = pairs("""
elevated/lowered; raised/lowered; increases/decreases; increasing/decreasing; increase/decrease; gained/lost; rose/fell; rise/drop; enhanced/reduced; enhances/attenuates
enhanced/attenuated; improved/deteriorated; improvement/deterioration; improvement/worsening; improves/worsens; higher/lower; highest/lowest; more/fewer; most/least
larger/smaller; largest/smallest; greater/lesser; longer/shorter; prolonged/shortened; prolongs/shortens; earlier/later; early/late; older/younger; faster/slower; rapidly/slowly
upregulation/downregulation; up-regulation/down-regulation; upregulates/downregulates; overexpressed/underexpressed; activation/inactivation; activation/repression; activated/inhibited; activates/inhibits
activator/repressor; agonist/antagonist; stimulates/inhibits; stimulation/inhibition; promotes/suppresses; promoted/prevented; promotes/prevents; induces/represses; induction/suppression; inducer/inhibitor
accelerates/delays; accelerated/slowed; strengthened/weakened; strong/weak; stronger/weaker; strongly/weakly; positive/negative; positively/negatively; positively/inversely
protective/deleterious; protects against/predisposes to; protected/sensitized; sensitive/insensitive; sensitivity/resistance; susceptible/resistant; susceptibility/resistance; favorable/unfavorable; better/poorer; good/poor
beneficial/detrimental; benefit/harm; hyper/hypo; hypertension/hypotension; hyperglycemia/hypoglycemia; hypermethylated/hypomethylated; tachycardia/bradycardia; hyperplasia/hypoplasia; proinflammatory/anti-inflammatory
pro-apoptotic/anti-apoptotic; vasodilation/vasoconstriction; depolarization/hyperpolarization; phosphorylation/dephosphorylation; polymerization/depolymerization; methylation/demethylation; acetylated/deacetylated
stabilizes/destabilizes; stability/instability; stable/unstable; expansion/contraction; gain/loss; influx/efflux; uptake/release; synthesis/degradation; upstream/downstream; proximal/distal; anterior/posterior
dominant/minor; major/minor; common/rare; frequent/infrequent; frequently/rarely; abundant/scarce; high/low; long/short; large/small; thick/thin; wide/narrow; deep/shallow; above/below; over/under; maximal/minimal; maximum/minimum
mild/severe; milder/more severe; acute/chronic; transient/persistent; reversible/irreversible; complete/partial; completely/partially; intact/disrupted; maintained/lost; retained/lost; preserved/impaired; restored/abolished; rescued/aggravated
progression/regression; survival/death; responders/nonresponders; success/failure; successful/unsuccessful; effective/ineffective; efficient/inefficient; superior/inferior; exceeded/fell short of; before/after; pre/post; first/last; initial/final
oxidized/reduced; synergistic/antagonistic; excitatory/inhibitory; oncogene/tumor suppressor; potentiated/antagonized; potentiates/blocks; facilitates/hinders; augmented/diminished; augments/diminishes; heightened/blunted; doubled/halved
open/closed; soluble/insoluble; hydrophobic/hydrophilic; inner/outer; internal/external; direct/indirect; directly/indirectly; dependent/independent; competitive/noncompetitive; selective/nonselective; specific/nonspecific; homogeneous/heterogeneous
similar/different; same/different; identical/distinct; normal/abnormal; benign/malignant; present/absent; presence/absence; relaxed/contracted; relaxation/contraction; relieved/exacerbated; relief/exacerbation; decline/rise; declined/rose; declining/rising
convergent/divergent; agonistic/antagonistic; excess/deficit; excess/deficiency; overweight/underweight; overestimate/underestimate; overestimated/underestimated; shortened/lengthened; elongated/truncated; shrinkage/growth; swelling/shrinkage; thickening/thinning
gradually/abruptly; rapid/slow; quickly/slowly; immediate/delayed; early-onset/late-onset; widely/rarely; always/never; all/none; majority/minority; many/few; at least/at most; more than/less than; up to/at least; minimum/maximum; upper/lower; top/bottom
ascending/descending; systolic/diastolic; excitation/inhibition; accept/reject; supports/contradicts; support/contradict; consistent with/inconsistent with; confirm/refute; confirmed/refuted; agree with/disagree with; agrees with/contrasts with
encouraged/discouraged; advantage/disadvantage; advantageous/disadvantageous; safer/riskier; safe/unsafe; tolerated/not tolerated; well/poorly; adequately/inadequately; sufficient/insufficient; adequate/inadequate; necessary/dispensable; essential/dispensable; required/dispensable
reduces/raises; reduced/raised; reducing/raising; lowers/raises; lowering/raising; lowered/elevated; cut/raised; falls/rises; fewer/more; less/more; least/most; cheaper/costlier; easier/harder; worse/better; worst/best; weaker/stronger; milder/harsher
compensated/decompensated; balanced/unbalanced; symmetric/asymmetric; synchronous/asynchronous; linear/nonlinear; active/inactive; activity/inactivity; saturated/unsaturated; stimulatory/inhibitory; anabolic/catabolic; constitutive/inducible; permissive/restrictive
enrichment/depletion; enriched/depleted; accumulates/disappears; accumulated/dissipated; accumulation/clearance; persisted/resolved; appeared/disappeared; appearance/disappearance; association/dissociation; attached/detached; assembly/disassembly; opening/closure; aggregation/disaggregation
insertion/deletion; gain-of-function/loss-of-function; heterogeneity/homogeneity; homology/divergence; conserved/divergent; coupling/uncoupling; coupled/uncoupled; linked/unlinked; bound/unbound; folded/unfolded; ordered/disordered; mobile/immobile; flexible/rigid
afferent/efferent; presynaptic/postsynaptic; preoperative/postoperative; prenatal/postnatal; pretreatment/posttreatment; premature/delayed; hypercholesterolemia/hypocholesterolemia; hyperthyroidism/hypothyroidism; hypoxia/normoxia; hyperthermia/hypothermia; hypertrophy/atrophy; obese/lean
""")
POLARITY = oneway(r"""
did not (\w+)=>@did; does not (\w+)=>@does; do not=>do; was not=>was; were not=>were; is not=>is; are not=>are; cannot=>can; could not=>could; has not=>has; have not=>have; had not=>had; may not=>may; will not=>will
no significant=>a significant; no evidence=>evidence; no association=>an association; no difference=>a difference; no differences=>differences; no effect=>an effect; no correlation=>a correlation; had no=>had; showed no=>showed; no mutations=>mutations; no change=>a change; with no=>with; no longer=>still
neither=>both; nor=>and; none of the=>all of the; none of=>all of; never=>always; without=>with; fails to=>manages to; failed to (\w+)=>@fail; failure to=>ability to; unable to=>able to; inability=>ability; lack of=>presence of; lacking=>carrying; lacked=>had; lacks=>has; absent=>present; absence of=>presence of; in the absence of=>in the presence of; devoid of=>rich in; free of=>full of
unaffected=>affected; unchanged=>changed; unaltered=>altered; unrelated=>related; undetectable=>detectable; unlikely=>likely; ineffective=>effective; inactive=>active; insufficient=>sufficient; insignificant=>significant; nonsignificant=>significant; independent of=>dependent on; independently of=>depending on; incapable of=>capable of; negative for=>positive for; excluded=>confirmed; excludes=>confirms; ruled out=>confirmed; rather than=>as well as; but not=>as well as; except=>including; exclude=>include; irrespective of=>depending on; regardless of=>depending on; hardly=>clearly; rarely=>often; little=>much; few=>many; only=>not only
is a=>is not a; was a=>was not a; is an=>is not an; was significantly=>was not significantly; were significantly=>were not significantly; showed a=>did not show a; have been=>have not been; has been=>has not been; can be=>cannot be; was associated=>was not associated; are associated=>are not associated; is required=>is not required; are required=>are not required; was observed=>was not observed; were observed=>were not observed; were found=>were not found; was found=>was not found; resulted in=>did not result in; increased the=>did not increase the; reduced the=>did not reduce the; inhibits=>does not inhibit; inhibited=>did not inhibit; induces=>does not induce; induced=>did not induce; binds=>does not bind; contains=>does not contain; contributes to=>does not contribute to; plays a=>does not play a; affects=>does not affect; with=>without; all=>not all; both=>neither; evidence for=>no evidence for; evidence of=>no evidence of; significant differences=>no differences; there was a=>there was no; there is=>there is no; able to=>unable to; capable of=>incapable of; sufficient to=>insufficient to; likely=>unlikely; detected in=>absent from; present in=>absent from; effective=>ineffective; related to=>unrelated to; affected by=>unaffected by; confirmed=>could not confirm; support=>do not support; supports=>does not support; suggest that=>do not suggest that; identified in=>not identified in; differed=>did not differ; improved=>failed to improve; showed=>failed to show; led to=>failed to produce; altered=>unaltered; changed=>unchanged
""")
WEAK = {
 "phase":pairs("""cis/trans; maternal/paternal; maternally/paternally; mother/father; mothers/fathers; maternal allele/paternal allele; same chromosome/homologous chromosome; same allele/other allele; coupling/repulsion; in cis/in trans; on the same/on different; maternal line/paternal line; grandmother/grandfather; uniparental/biparental; phased/unphased; haplotype/genotype"""),
 "setting":pairs("""in vitro/in vivo; in vivo/in patients; in vivo/ex vivo; cultured cells/patients; cell lines/primary cells; cell culture/animal model; in mice/in patients; in patients/in cell lines; animal/clinical; experimental/clinical; preclinical/clinical; in humans/in cell culture; animals/patients; transfected cells/transgenic mice; in animals/in humans; cells/animals; xenografts/cell lines; tissue/cell line; ex vivo/in situ; in silico/in vitro; laboratory/clinical; bench/bedside; outpatient/inpatient; hospital/community; primary care/hospital"""),
 "subgroup":pairs("""smokers/non-smokers; current smokers/former smokers; ever smokers/never smokers; men/postmenopausal women; obese/lean; diabetic/nondiabetic; elderly/young; younger/older; early stage/late stage; stage I/stage III; low-grade/high-grade; premenopausal/postmenopausal; mild/severe; adults/children; early onset/late onset; familial/sporadic; primary/secondary; primary/recurrent; ER-positive/ER-negative; node-positive/node-negative; hormone receptor-positive/triple-negative; with diabetes/without diabetes; hypertensive/normotensive; symptomatic/asymptomatic; acute/chronic; responders/nonresponders; colon/rectal; left-sided/right-sided; newly diagnosed/relapsed; treated/untreated; low-risk/high-risk; alcoholics/abstainers; drinkers/nondrinkers; with a family history/without a family history; nulliparous/parous; heavy smokers/light smokers; type 1/type 2; singletons/twins; urban/rural; employed/retired; first-line/second-line; poor metabolizers/extensive metabolizers; slow acetylators/fast acetylators; overweight/normal-weight; advanced/early; invasive/in situ; localized/metastatic; insulin-dependent/non-insulin-dependent; tall/short; fair-skinned/dark-skinned; high-risk/average-risk"""),
 "ascertainment":pairs("""prospective/retrospective; prospectively/retrospectively; case-control/cohort; cohort/cross-sectional; randomized/nonrandomized; double-blind/open-label; consecutive/selected; population-based/clinic-based; unselected/selected; hospital-based/community-based; unrelated/related; random/convenience; self-reported/physician-diagnosed; clinically ascertained/population-based; probands/relatives; referred/screened; volunteers/patients; affected families/general population; multicenter/single-center; placebo-controlled/uncontrolled; screening/clinical; newborns/adults; sporadic/familial; twins/siblings; registry/questionnaire; longitudinal/cross-sectional; nationwide/local; general population/hospital patients; incident/prevalent; blood donors/inpatients; controls/patients; matched/unmatched; blinded/unblinded; randomly/consecutively; systematically/opportunistically; recruited/excluded; crossover/parallel-group; postal survey/interview; asymptomatic/symptomatic; postmortem/biopsy; observational/experimental"""),
 "causation":oneway(r"""is associated with=>causes; are associated with=>cause; was associated with=>caused; were associated with=>caused; correlated with=>resulted from; correlates with=>results from; correlation between=>causal effect between; associated with=>caused by; linked to=>due to; related to=>caused by; implicated in=>responsible for; contributes to=>causes; contribute to=>cause; predicts=>determines; predictor of=>cause of; risk factor for=>cause of; marker of=>cause of; accompanied by=>caused by; association of=>effect of; associated with an increased=>the cause of an increased; may play a role in=>causes; involved in=>the cause of; predisposes to=>causes; observed in=>induced by; found in=>caused by; more common in=>caused by; coincided with=>brought about; occurs with=>is produced by; in patients with=>as a result of; associations between=>causal effects between; susceptibility to=>onset of; was a predictor of=>led to; is linked to=>leads to; parallels=>drives; follows=>results from; reflects=>causes; characterized by=>caused by; the relationship between=>the causal effect of"""),
 "level":pairs("""mRNA/protein; transcript/protein; transcripts/proteins; DNA/RNA; mRNA expression/protein expression; gene expression/protein expression; mRNA levels/enzyme activity; protein/activity; transcription/translation; genomic/transcriptomic; gene/protein; genes/proteins; methylation/phosphorylation; promoter activity/protein level; protein levels/mRNA levels; enzyme activity/protein level; transcriptional/post-transcriptional; transcriptional/translational; expression/activity; activity/expression; binding/expression; phosphorylation/expression; methylation/expression; cDNA/genomic DNA; copy number/expression; splicing/transcription; secretion/transcription; immunoreactivity/mRNA; kinase activity/expression; antigen/mRNA; nucleotide/amino acid; codon/nucleotide; metabolite/transcript; concentration/activity; plasma concentration/mRNA; degradation/transcription; stability/activity; tyrosine/serine; exon/intron"""),
 "zygosity":pairs("""homozygous/heterozygous; homozygotes/heterozygotes; homozygosity/heterozygosity; heterozygous/hemizygous; heterozygous/compound heterozygous; compound heterozygous/homozygous; biallelic/heterozygous; both alleles/one allele; two copies/one copy; one copy/two copies; null/heterozygous; carriers/homozygotes; heteroplasmic/homoplasmic; double heterozygous/homozygous; hemizygous/homozygous; monoallelic/biallelic; single mutation/two mutations; both copies/one copy; carrier/homozygote; homozygote/carrier; heterozygous deletion/homozygous deletion; heterozygously/homozygously; two alleles/one allele"""),
 "strain":[("", r"\bC57BL/6J?\b", "BALB/c"),("", r"\bBALB/c\b", "C57BL/6"),("", r"\bWistar\b", "Lewis"),("", r"\bSprague-Dawley\b", "Fischer 344"),("", r"\bWistar-Kyoto\b", "SHR"),("", r"\bSHR\b", "WKY"),("", r"\bspontaneously hypertensive rats\b", "Dahl salt-sensitive rats"),("", r"\bCD-?1\b", "NMRI"),("", r"\bICR\b", "ddY"),("", r"\bSwiss\b", "C3H"),("", r"\bDBA/2J?\b", "A/J"),("", r"\bFVB(?:/N)?\b", "129S1"),("", r"\bC3H/?HeJ?\b", "C57BL/10"),("", r"\bNOD\b", "NZB"),("", r"\bnude mice\b", "SCID mice"),("", r"\bSCID\b", "nude"),("", r"\bLong-Evans\b", "Wistar"),("", r"\bF344\b", "Brown Norway"),("", r"\bZucker\b", "Goto-Kakizaki"),("", r"\bN2\b", "Hawaiian"),("", r"\bCol-0\b", "Ler"),("", r"\bColumbia\b", "Landsberg erecta"),("", r"\bHolstein\b", "Jersey"),("", r"\bLandrace\b", "Duroc"),("", r"\bLarge White\b", "Meishan"),("", r"\bMerino\b", "Suffolk"),("", r"\bK-12\b", "B"),("", r"\bS288c\b", "W303"),("", r"\bOregon-?R\b", "Canton-S"),("", r"\bCanton-?S\b", "Oregon-R"),("", r"\bLabrador retrievers?\b", "beagles"),("", r"\bbeagle dogs\b", "greyhounds"),("", r"\bNew Zealand White\b", "Dutch Belted"),("", r"\bob/ob\b", "db/db"),("", r"\bdb/db\b", "ob/ob"),("", r"\bB6\b", "129"),("", r"\bWKY\b", "SHR"),("", r"\bLewis\b", "Brown Norway"),("", r"\bNew Zealand white\b", "Watanabe")],
 "origin":pairs("""germline/somatic; germline/de novo; somatic/inherited; somatic/constitutional; inherited/acquired; hereditary/acquired; congenital/acquired; constitutional/acquired; germ-line/somatic; tumor-specific/germline; mosaic/germline; inherited/de novo; hereditary/sporadic; germ cells/somatic cells; blood/tumor; tumor DNA/germline DNA; leukocyte DNA/tumor DNA; familial/acquired; somatically/constitutionally; mosaic/constitutional; de novo/somatic; clonal/germline; acquired/inherited; sporadic/hereditary; postzygotic/prezygotic; meiotic/mitotic"""),
 "unit":[("", r"(?<=\d) ?mg/dl\b", " mmol/L"),("", r"(?<=\d) ?mg/day\b", " g/day"),("", r"(?<=\d) ?mg/kg\b", " µg/kg"),("", r"(?<=\d) ?ng/m[lL]\b", " pg/mL"),("", r"(?<=\d) ?[µμ]g\b", " mg"),("", r"(?<=\d) ?[µμ]M\b", " mM"),("", r"(?<=\d) ?nM\b", " µM"),("", r"(?<=\d) ?mM\b", " nM"),("", r"(?<=\d) hours?\b", " minutes"),("", r"(?<=\d) weeks?\b", " months"),("", r"(?<=\d) days\b", " hours"),("", r"(?<=\d) years\b", " months"),("", r"(?<=\d) ?%(?! CI)", " percentage points"),("", r"(?<=\d) ?kb\b", " bp"),("", r"(?<=\d) ?kDa\b", " Da"),("", r"(?<=\d) ?cM\b", " Mb"),("", r"(?<=\d) ?Mb\b", " cM"),("", r"(?<=\d) ?mm ?Hg\b", " kPa"),("", r"(?<=\d) ?mmol/[lL]\b", " µmol/L"),("", r"(?<=\d) ?ml/min\b", " L/min"),("", r"(?<=\d) ?nm\b", " µm"),("", r"(?<=\d) ?Å", " nm"),("", r"(?<=\d)-fold\b", " percent"),("", r"(?<=\d) percent\b", " percentage points"),("", r"(?<=\d) ?kcal/mol\b", " kJ/mol"),("", r"(?<=\d) IU\b", " mg"),("", r"(?<=\d) per 1,?000\b", " per 100,000"),("", r"\bper 100,?000\b", "per 10,000"),("", r"(?<=\d) ?g/dl\b", " mg/dl"),("", r"(?<=\d) mL\b", " L"),("", r"(?<=\d) ?Gy\b", " cGy"),("", r"(?<=\d) SD\b", " SEM"),("", r"(?<=\d) cm\b", " mm"),("", r"\bper year\b", "per month"),("", r"\bper day\b", "per week"),("", r"\bdaily\b", "weekly"),("", r"\bonce daily\b", "twice daily"),("", r"\btwice daily\b", "four times daily"),("", r"\bpercent\b", "per thousand")],
 "gain_loss":pairs("""gain of function/loss of function; activating/inactivating; deletion/duplication; deletions/insertions; knockout/overexpression; knockdown/overexpression; silencing/overexpression; amplified/deleted; loss/gain; hypomorphic/hypermorphic; null/hypermorphic; dominant-negative/haploinsufficient; trisomy/monosomy; microdeletion/microduplication; overexpression/depletion; depletion/overexpression; missense/frameshift; truncating/missense; nonsense/missense; expanded/contracted; expression of/deletion of; deficiency/excess; haploinsufficiency/overexpression; gene disruption/gene duplication; transgenic/knockout; inhibition/overexpression"""),
 "inheritance":pairs("""autosomal dominant/autosomal recessive; dominant/recessive; X-linked/autosomal; X-linked recessive/X-linked dominant; maternally inherited/paternally inherited; maternal inheritance/paternal inheritance; mendelian/complex; monogenic/multifactorial; polygenic/monogenic; codominant/dominant; recessive/X-linked; dominantly/recessively; sporadic/inherited; familial/sporadic; autosomal/mitochondrial; digenic/monogenic; mitochondrial/nuclear; complete penetrance/incomplete penetrance; heritable/nonheritable; additive/dominant; autosomal/sex-linked; imprinted/biallelic"""),
 "measure":pairs("""odds ratio/relative risk; hazard ratio/odds ratio; relative risk/hazard ratio; mean/median; sensitivity/specificity; incidence/prevalence; mortality/morbidity; standard deviation/standard error; positive predictive value/negative predictive value; penetrance/prevalence; absolute/relative; correlation coefficient/regression coefficient; allele frequency/genotype frequency; overall survival/disease-free survival; response rate/survival rate; variance/mean; heritability/concordance; LOD score/P value; risk/odds; IC50/Ki; Km/Vmax; half-life/clearance; peak/trough; area under the curve/peak concentration; total cholesterol/HDL cholesterol; LDL/HDL; systolic/diastolic; weight/height; frequency/number; rate/number; adjusted/unadjusted; percentage/number"""),
 "hedge":oneway(r"""may be=>is; may have=>has; might=>does; could be=>is; can be=>is; possibly=>certainly; probably=>definitely; likely to=>certain to; suggest=>prove; suggests=>proves; suggesting=>proving; suggested=>proved; appears to=>is known to; appear to=>are known to; seems to=>is certain to; potential=>proven; putative=>established; candidate=>causal; presumably=>certainly; we propose that=>we show that; is thought to=>is known to; are thought to=>are known to; is believed to=>is known to; potentially=>definitely; apparent=>definite; indicate=>prove; indicates=>proves; preliminary=>conclusive; possible=>proven; probable=>certain; tended to=>significantly; a trend=>a significant effect; hypothesize=>demonstrate; would=>will; should=>will; may contribute to=>contributes to; may represent=>represents; may play=>plays; could contribute=>contributes"""),
}

FORMS={"did":{"differ":"differed","show":"showed","affect":"affected","change":"changed","increase":"increased","reduce":"reduced","have":"had","improve":"improved","alter":"altered","find":"found","influence":"influenced","correlate":"correlated","inhibit":"inhibited","detect":"detected","induce":"induced","appear":"appeared","occur":"occurred","cause":"caused","produce":"produced","prevent":"prevented","support":"supported"},
"does":{"affect":"affects","appear":"appears","require":"requires","have":"has","bind":"binds","inhibit":"inhibits","seem":"seems","alter":"alters","contain":"contains","play":"plays","cause":"causes","depend":"depends","interact":"interacts","support":"supports"},
"fail":{"show":"showed","detect":"detected","find":"found","demonstrate":"demonstrated","identify":"identified","respond":"responded","induce":"induced","inhibit":"inhibited","improve":"improved","reveal":"revealed","bind":"bound","produce":"produced","support":"supported"}}

SYNONYMS = """
increased>elevated; decreased>reduced; reduction>decrease; elevated>raised; enhanced>increased; 
lowered>reduced; higher>greater; showed>demonstrated; showed>revealed; demonstrated>showed; 
found>observed; observed>seen; observed>noted; detected>found; identified>discovered; 
identified>found; reported>described; investigated>examined; examined>studied; 
studied>investigated; evaluated>assessed; assessed>evaluated; measured>determined; 
determined>measured; analyzed>examined; patients>individuals; individuals>people; 
subjects>participants; participants>subjects; women>females; men>males; disease>disorder; 
disorder>condition; mutations>alterations; variants>changes; associated with>linked to; 
linked to>associated with; related to>associated with; causes>leads to; leads to>results in; 
resulted in>led to; due to>caused by; may>might; could>might; suggest>indicate; indicate>suggest; 
indicating>suggesting; approximately>about; approximately>roughly; however>nevertheless; 
therefore>thus; in addition>moreover; moreover>furthermore; also>additionally; because>since; 
although>even though; whereas>while; compared with>compared to; compared with>relative to; 
such as>including; via>through; important>key; essential>necessary; required for>needed for; 
plays a role in>has a role in; several>a number of; many>numerous; frequently>often; 
usually>typically; mainly>primarily; mostly>predominantly; rapidly>quickly; treatment>therapy; 
therapy>treatment; administered>given; received>were given; method>technique; approach>strategy; 
novel>new; new>novel; recently>lately; previously>earlier; currently>at present; tumor>tumour; 
tumors>neoplasms; carcinoma>cancer; cardiac>heart; renal>kidney; hepatic>liver; contain>include; 
carry>harbor; carrying>harbouring; carried>had; encodes>codes for; located>situated; 
regions>segments; site>position; onset>beginning; large>big; common>frequent; rare>uncommon; 
severe>serious; complete>full; whole>entire; total>overall; average>mean; after>following; 
before>prior to; within>inside; among>in; between>from; performed>carried out; 
conducted>performed; used>employed; using>by means of; confirmed>verified; 
established>determined; provide>give; provides>offers; involved in>implicated in; 
consistent with>in agreement with; function>role; mechanism>process; analysis>examination; 
study>investigation; sample>specimen; samples>specimens; aim>goal; purpose>objective; 
family>kindred; families>kindreds; siblings>brothers and sisters; offspring>progeny; 
characterized by>marked by; present in>found in; absent from>not found in; lack of>absence of; 
absence of>lack of; similar>comparable; comparable>similar; different>distinct; 
differences>disparities; highly>very; strongly>markedly; slightly>somewhat; only>solely; 
both>the two; overall>altogether; unknown>not known; unclear>not clear; did not>didn't; 
was not>wasn't; cannot>can not; is not>isn't; the majority of>most; a total of>altogether; 
in order to>to; as well as>and; together with>along with; these>those; illustrates>shows; 
yielded>gave; exhibited>displayed; displayed>exhibited; possess>have; promotes>fosters; 
inhibits>blocks; blocked>inhibited; inhibited>suppressed; reduces>lowers; induces>triggers; 
stimulates>activates; regulates>controls; modulates>influences; influences>affects; major>main; 
main>principal; potential>possible; possible>potential; likely>probable; specific>particular; 
various>diverse; diverse>different; numerous>many; increase>rise; decline>decrease; 
improvement>betterment; failed to>did not; unable to>not able to; hence>therefore; 
notably>importantly; clinical features>clinical characteristics; symptoms>signs; elderly>older; 
newborns>neonates; hypertension>high blood pressure; myocardial infarction>heart attack; 
"""
CUTS = [
    r", (?:which|who|where) [^,;()]+\.$", r" \([^()]*\)(?= )", r"; [^;()]+\.$", r", and (?:was|were|is) [^,;()]+\.$",
]


def replacement(to, match):
    """"@did" names the forms of the verb behind the auxiliary."""
    return FORMS[to[1:]].get(match.group(1)) if to.startswith("@") else to


NUM=r"\d+(?:[.,]\d+)?"
GH=r"(?:group|groups|arm|patients|subjects|controls|cases|carriers|mice|rats|cells|women|men|children|individuals|volunteers|homozygotes|heterozygotes|genotype|genotypes|cohort|families|animals|tumors|tumours)"
def arms(s):
    out=[]
    # x% ... in A ... y% in B: the values exchanged, the arms exchanged, the cut with the other's value
    for m in re.finditer(rf"({NUM}%?)((?: \([^()]*\))?(?: \w+){{0,3}}? (?:in|of|for|with|among|on) (?:the )?)((?:[\w'/+-]+ ){{0,3}}{GH}|\w+)(,? (?:and|but|versus|vs\.?|compared with|compared to|as compared with|against|whereas) (?:\w+ ){{0,3}}?)({NUM}%?)((?: \([^()]*\))?(?: \w+){{0,3}}? (?:in|of|for|with|among|on) (?:the )?)((?:[\w'/+-]+ ){{0,3}}{GH}|\w+)",s):
        a,b=m.group(1),m.group(5); x,y=m.group(3),m.group(7)
        if a!=b: out.append(("arm",[[m.start(1),a,b],[m.start(5),b,a]]))
        if x!=y:
            out.append(("arm",[[m.start(3),x,y],[m.start(7),y,x]]))
            # cut: keep the first arm, the second value
            end=m.end(7)
            out.append(("arm",[[m.start(1),a,b],[m.start(4),s[m.start(4):end],""]])) if a!=b else None
            # cut: the second arm with the first value
            out.append(("arm",[[m.start(3),s[m.start(3):end],y]])) if a!=b else None
    # A than B
    for m in re.finditer(rf"\b((?:[\w'/+-]+ ){{0,3}}{GH}|[\w-]+)( (?:than|compared with|compared to|versus|vs\.?)(?: in| with| for| among| of)?(?: the| those)? )((?:[\w'/+-]+ ){{0,3}}?{GH}|[\w-]+)",s):
        x,y=m.group(1),m.group(3)
        hx=re.search(rf"(?:in|among|with|of|for|the) ((?:[\w'/+-]+ ){{0,2}}{GH})$",x)
        if hx and hx.group(1)!=y:
            out.append(("arm",[[m.start(1)+hx.start(1),hx.group(1),y],[m.start(3),y,hx.group(1)]]))
    # had/showed ... than
    m=re.match(rf"^((?:The |In the )?)((?:[\w'/+-]+ ){{0,4}}{GH})( (?:had|showed|were|displayed|exhibited|have|are|has) .{{3,80}}?(?:than|compared with|compared to)(?: did| in| the)? )((?:[\w'/+-]+ ){{0,3}}?{GH})\b",s)
    if m and m.group(2).lower()!=m.group(4).lower():
        out.append(("arm",[[m.start(2),m.group(2),m.group(4)],[m.start(4),m.group(4),m.group(2)]]))
    # x (n) and y (m)
    m=re.search(rf"\b([\w-]+(?: {GH})?) (\([^()]*?)({NUM}%?)([^()]*\))(,? (?:and|or|versus|vs\.?|compared with|than in|than) (?:the |in |in the )?)([\w-]+(?: {GH})?) (\([^()]*?)({NUM}%?)([^()]*\))",s)
    if m and m.group(3)!=m.group(8): out.append(("arm",[[m.start(3),m.group(3),m.group(8)],[m.start(8),m.group(8),m.group(3)]]))
    # respectively
    if "respectively" in s:
        m=re.search(rf"({NUM}%?)((?:,? and |, | vs\.? | versus ))({NUM}%?)(?=[^.]{{0,60}}respectively)",s)
        if m and m.group(1)!=m.group(3): out.append(("respectively",[[m.start(1),m.group(1),m.group(3)],[m.start(3),m.group(3),m.group(1)]]))
    return out


def candidates(path):
    found = {}

    def add(cls, rule, *item):
        found.setdefault(cls, {}).setdefault(rule, []).append(item)

    for line in gzip.open(path, "rt"):
        record = json.loads(line)
        pmid, text = record["pmid"], record["abstract"]
        if not pmid.isdigit() or int(pmid) % 2 or not text or not record["genetics"]:
            continue
        for start, end in sentences(text):
            sentence = text[start:end]
            if not 40 < len(sentence) < 400:
                continue
            for cls, rules in [("direction", DIRECTION), ("polarity", POLARITY), *WEAK.items()]:
                for n, (literal, pattern, to) in enumerate(rules):
                    if literal in sentence and len(found.get(cls, {}).get(n, ())) < 60:
                        match = re.search(pattern, sentence)
                        new = match and replacement(to, match)
                        if new:
                            add(cls, n, pmid, start, end, [[match.start(), match.group(0), new]])
            if re.search(r"than|compared|versus|whereas|respectively|\d.* and .*\d", sentence):
                for cls, edit in arms(sentence):
                    add(cls, len(edit) * 2 + (edit[-1][2] == ""), pmid, start, end, edit)
            for n, part in enumerate(SYNONYMS.replace("\n", ";").split(";")):
                if ">" in part:
                    a, b = [x.strip() for x in part.split(">")]
                    match = a in sentence and re.search(rf"\b{re.escape(a)}\b", sentence)
                    if match and len(found.get("sound", {}).get(n, ())) < 20:
                        add("sound", n, pmid, start, end, [[match.start(), a, b]])
            for n, pattern in enumerate(CUTS):
                match = re.search(pattern, sentence)
                if match and not re.search(r"only|unless|if |no|except|may|suggest|might|could|depend|aim", match[0]):
                    add("sound", 1000 + n, pmid, start, end, [[match.start(), match[0], "." if match[0][-1] == "." else ""]])
    return found


def main(path):
    number = 0
    for cls, by_rule in sorted(candidates(path).items()):
        rules = [sorted(items, key=lambda x: order(cls, *x[:2])) for _, items in sorted(by_rule.items())]
        rules.sort(key=lambda items: order(cls, *items[0][:2]))
        used, chosen, turn = set(), 0, 0
        while chosen < (3 * A_CLASS if cls == "sound" else A_CLASS) and any(rules):
            items = rules[turn % len(rules)]
            turn += 1
            while items:
                pmid, start, end, edit = items.pop(0)
                if pmid in used:
                    continue
                used.add(pmid)
                chosen += 1
                number += 1
                print(json.dumps({
                    "id": f"more-{number}", "class": cls, "kind": "claim", "sound": cls == "sound", "pmid": pmid,
                    "start": start, "end": end, "edits": edit}, ensure_ascii=False))
                break


main(sys.argv[1])
