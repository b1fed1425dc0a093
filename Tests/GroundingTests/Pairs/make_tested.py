"""Makes tested.jsonl: the tested half of the damaged pairs.

usage: make_tested.py DATA > tested.jsonl

DATA is the folder of the test data (literature/abstracts.jsonl.gz). Sentences of real abstracts are
named by PMID and offsets (Unicode scalars) with the edits that make the claim; their texts stay out of
the file. Pairs over texts of our own come from tested_passages.py. Only PMIDs that end in an odd digit
are used: the other half of the pairs is made from the even ones.
"""

import gzip
import json
import random
import re
import sys

from tested_passages import written

LABEL = re.compile(r"^(?:[A-Z][A-Z &/,()-]{3,60}:\s+)+")
ABBREVIATION = re.compile(r"(?:\b(?:vs|e\.g|i\.e|al|cf|ca|approx|Fig|Dr|No|St|spp|sp|var|resp)|\b[A-Z])\.$")


def sentences(text):
    """(start, end) of each sentence without its label."""
    start = 0
    for m in re.finditer(r"[.?!]\)?\s+(?=[A-Z(])", text):
        if ABBREVIATION.search(text[: m.start() + 1]):
            continue
        end = m.start() + len(m.group().rstrip())
        yield trimmed(text, start, end)
        start = m.end()
    yield trimmed(text, start, len(text.rstrip()))


def trimmed(text, start, end):
    label = LABEL.match(text[start:end])
    return (start + label.end() if label else start, end)


def records(data):
    with gzip.open(f"{data}/literature/abstracts.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record["pmid"][-1] in "13579" and "pubmedqa" not in record["sources"]:
                if record["abstract"] and "hoc" not in record["sources"]:
                    yield record


def edit(sentence, pattern, to, flags=0):
    """One replacement of the only match of a pattern; None where it is not the only one."""
    found = list(re.finditer(pattern, sentence, flags))
    if len(found) != 1:
        return None
    m = found[0]
    new = m.expand(to) if isinstance(to, str) else to(m)
    if new is None or new == m.group():
        return None
    return [[m.start(), m.group(), new]]


def first_of(sentence, rules, forbidden=None):
    if forbidden and re.search(forbidden, sentence, re.I):
        return None
    for pattern, to in rules:
        if result := edit(sentence, pattern, to):
            return result
    return None


POLARITY = [
    (r"\bdid not differ\b", "differed"),
    (r"\bdid not show\b", "showed"),
    (r"\bdid not affect\b", "affected"),
    (r"\bdid not alter\b", "altered"),
    (r"\bdid not influence\b", "influenced"),
    (r"\bdid not reveal\b", "revealed"),
    (r"\bdid not correlate\b", "correlated"),
    (r"\bdid not improve\b", "improved"),
    (r"\bdoes not (require|affect|play|support|appear|contribute|alter|depend)\b",
     lambda m: {"play": "plays"}.get(m[1], m[1] + "s")),
    (r"\b[Ff]ailed to (detect|show|reveal|identify|demonstrate)\b",
     lambda m: {"detect": "detected", "show": "showed", "reveal": "revealed", "identify": "identified",
                "demonstrate": "demonstrated"}[m[1]]),
    (r"\bno (significant )?(association|correlation|relationship|difference|effect|evidence|linkage) "
     r"(was|between|of|with|for|in)\b",
     lambda m: f"{'a ' if m[1] else 'an ' if m[2][0] in 'ae' and m[2] != 'evidence' else 'a ' if m[2] != 'evidence' else ''}"
               f"{m[1] or ''}{m[2]} {m[3]}"),
    (r"\bnone of the\b", "all of the"),
    (r"\bNone of the\b", "All of the"),
    (r"\b(was|were|is|are|has|have|could|may|might) not\b(?! only)", r"\1"),
    (r"(?<=\w )cannot be\b", "can be"),
    (r"\bnot all\b", "all"),
    (r"\bin the absence of\b", "in the presence of"),
    (r"\bunlikely\b", "likely"),
    (r"\b(was|were) (significantly |strongly |also )?(associated with|correlated with|linked to)\b",
     r"\1 not \2\3"),
    (r"\b(was|were) (detected|observed|expressed|reduced|increased|altered|conserved|required)(?= (in|with|for)\b)",
     r"\1 not \2"),
    (r"\b(?<!ly )(requires|inhibits|induces|regulates|activates|causes)\b",
     lambda m: "does not " + {"inhibits": "inhibit"}.get(m[1], m[1][:-1])),
    (r"\bcan (be|cause|lead)\b", r"cannot \1"),
]

SWAPS = [
    ("increased", "decreased"), ("increases", "decreases"), ("increase", "decrease"),
    ("higher", "lower"), ("elevated", "reduced"), ("up-regulated", "down-regulated"),
    ("upregulated", "downregulated"), ("upregulation", "downregulation"), ("longer", "shorter"),
    ("positively correlated", "negatively correlated"), ("positive correlation", "negative correlation"),
    ("greater", "smaller"), ("improved", "worsened"), ("enhanced", "suppressed"),
    ("enhances", "suppresses"), ("activates", "inhibits"), ("promotes", "prevents"),
    ("hypermethylated", "hypomethylated"), ("hypermethylation", "hypomethylation"),
    ("accelerated", "delayed"), ("stimulates", "suppresses"), ("overexpression", "loss"),
    ("earlier", "later"), ("inversely", "positively"), ("gain", "loss"),
    ("protective", "harmful"), ("highest", "lowest"),
    ("more frequent", "less frequent"), ("more common", "less common"), ("rose", "fell"),
]


# These are directions only where something is compared or has a measure.
LOOSE = {"higher", "lower", "greater", "elevated", "improved", "enhanced", "longer", "shorter", "increased", "decreased",
         "highest", "lowest", "increases", "accelerated", "positively", "smaller"}
LOOSE_PLACE = (r"\b(?:was|were|is|are|significantly|markedly|an?|showed|had|have|has|with|that|and|of)\b {0} (?:in|than|for|among|risk|"
               r"levels?|frequency|rates?|expression|incidence|activity|prevalence|mortality|survival|concentrations?|"
               r"numbers?|susceptibility|binding|apoptosis|proliferation|by|the (?:risk|expression|level|activity)|associated|correlated)\b")


def direction(sentence, _):
    words = [w for pair in SWAPS for w in pair]
    found = [w for w in words if re.search(rf"\b{w}\b", sentence)]
    if len(found) != 1 or re.search(r"\b(not?|nor|versus|respectively|whereas|but|while|although|An|A (?:higher|increased|greater))\b", sentence):
        return None
    if found[0] in LOOSE and not re.search(LOOSE_PLACE.format(found[0]), sentence):
        return None
    for a, b in SWAPS:
        for x, y in ((a, b), (b, a)):
            if x == found[0]:
                if x in ("gain", "loss", "later", "deletion", "earlier", "reduced", "delayed", "prevents",
                         "smaller", "increase", "decrease", "overexpression"):
                    if x not in ("increase", "decrease") or not re.search(rf"\b(an|a) {x}\b", sentence):
                        return None
                if x in ("increase", "decrease"):
                    return edit(sentence, rf"\ban? {x}\b", "a decrease" if x == "increase" else "an increase")
                if re.search(rf"\ba {x}\b", sentence) and y[0] in "aeiou" or re.search(rf"\ban {x}\b", sentence):
                    article = "an" if y[0] in "aeiou" else "a"
                    return edit(sentence, rf"(?<![A-Za-z])an? {x}\b", f"{article} {y}")
                return edit(sentence, rf"\b{x}\b", y)
    return None


def polarity(sentence, _):
    if re.search(r"\b(neither|nor|only|whether|if|unless|than|respectively|hypothes)", sentence):
        return None
    negations = re.findall(r"\b(not|no|none|cannot|without|lack|absence|failed|unlikely|never)\b", sentence, re.I)
    if len(negations) > 1:
        return None
    rules = POLARITY[:16] if negations else POLARITY[16:]
    return first_of(sentence, rules, r"\b(but|whereas|although|however|while|though)\b")


NUMBER = re.compile(r"(?<![\w.,/–-])(\d{1,4}(?:\.\d{1,3})?)(?=\s?%|\s(?:patients|families|cases|controls|"
                    r"individuals|subjects|mutations|years|months|weeks|children|genes|tumou?rs|SNPs|loci|kb|bp|"
                    r"carriers|probands|women|men|samples|variants|mg|fold)\b)")


def number(sentence, record, pick=random.Random(11)):
    found = [m for m in NUMBER.finditer(sentence) if m[1] not in ("95", "100", "99")]
    if not found or len(found) > 4 or re.search(r"95\s?% (CI|confid)", sentence):
        return None
    m = pick.choice(found)
    old = m[1]
    others = [o[1] for o in NUMBER.finditer(record["abstract"]) if o[1] not in sentence and o[1] != old]
    ways = []
    if others:
        ways += [pick.choice(others)] * 3
    digits = old.replace(".", "")
    if len(set(digits[-2:])) == 2 and len(digits) > 1 and digits[-2] != digits[-1] and digits[-1] != "0":
        swapped = list(old)
        places = [i for i, c in enumerate(old) if c.isdigit()][-2:]
        swapped[places[0]], swapped[places[1]] = swapped[places[1]], swapped[places[0]]
        if not (swapped[0] == "0" and "." not in old):
            ways.append("".join(swapped))
    if "." in old and old.index(".") < 3:
        ways.append(old.replace(".", ""))
    if len(old) == 3 and "." not in old:
        ways.append(old[:2])
    if not ways and "." not in old:
        ways.append(str(int(old) + pick.choice([1, 2, 3])))
    ways = [w for w in ways if w.lstrip("0") and re.search(rf"(?<![\d.]){re.escape(w)}(?![\d.])", sentence) is None]
    if not ways:
        return None
    return [[m.start(1), old, pick.choice(ways)]]


VARIANT = re.compile(r"\brs\d{4,9}\b|\bc\.\d+[+-]?\d*[ACGT]>[ACGT]\b|\bp\.[A-Z][a-z]{2}\d+[A-Z][a-z]{2}\b|"
                     r"\b\d{2,5}\+?\d?[ACGT]>[ACGT]\b|\b[ARNDCQEGHILKMFPSTWYV]\d{2,4}[ARNDCQEGHILKMFPSTWYV]\b|"
                     r"\b(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)\d{2,4}"
                     r"(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)\b|"
                     r"\b\d{2,4}(?:del|ins|dup)[ACGT]{1,4}\b")
NOT_VARIANT = re.compile(r"^[HKS]\d{2,4}[KS]$|^[A-Z]\d{2}[A-Z]$")
SILENT = re.compile(r"^(?:p\.)?([A-Z][a-z]{2}|[A-Z])\d+\1$")
SIBLING = {"E": "K", "K": "E", "H": "C", "C": "H", "W": "Q", "Q": "W", "V": "M", "M": "V", "D": "N", "N": "D",
           "R": "S", "S": "R", "L": "P", "P": "L", "A": "T", "T": "A", "G": "D", "F": "L", "I": "T", "Y": "C"}
THREE = {"Ala": "Thr", "Arg": "Cys", "Asn": "Asp", "Asp": "Asn", "Cys": "Tyr", "Gln": "Arg", "Glu": "Lys",
         "Gly": "Ser", "His": "Gln", "Ile": "Thr", "Leu": "Pro", "Lys": "Glu", "Met": "Val", "Phe": "Leu",
         "Pro": "Leu", "Ser": "Phe", "Thr": "Ala", "Trp": "Arg", "Tyr": "His", "Val": "Ile"}


def allele(sentence, record, pick=random.Random(12)):
    found = [m for m in VARIANT.finditer(sentence) if not NOT_VARIANT.match(m.group())]
    if not 1 <= len(found) <= 2:
        return None
    m = pick.choice(found)
    old = m.group()
    if sentence.count(old) != 1:
        return None
    same = [o.group() for o in VARIANT.finditer(record["abstract"])
            if o.group() not in sentence and not SILENT.match(o.group()) and (o.group()[:2] == "rs") == (old[:2] == "rs")
            and (o.group()[0].isdigit() == old[0].isdigit()) and o.group()[:2].islower() == old[:2].islower()]
    if same and pick.random() < 0.5:
        return [[m.start(), old, pick.choice(same)]]
    ways = []
    digits = re.search(r"\d+", old).group()
    if len(digits) > 2 and digits[-1] != digits[-2]:
        ways.append(old.replace(digits, digits[:-2] + digits[-1] + digits[-2], 1))
    if old[:2] == "rs":
        ways.append(old[:-1])
    elif ">" in old:
        last = {"A": "C", "C": "A", "G": "C", "T": "A"}[old[-1]]
        if last == old[-3]:
            last = {"A": "G", "C": "T", "G": "A", "T": "G"}[old[-1]]
        ways += [old[:-1] + last] * 2
    elif old[-3:] in THREE:
        ways += [old[:-3] + THREE[old[-3:]]] * 2
    elif old[-1] in SIBLING and old[0].isalpha():
        if SIBLING[old[-1]] != old[0]:
            ways += [old[:-1] + SIBLING[old[-1]]] * 2
        ways.append(SIBLING[old[0]] + old[1:] if SIBLING[old[0]] != old[-1] else old[:-2] + old[-1])
    ways = [w for w in ways if w not in sentence and w != old and not SILENT.match(w)]
    return [[m.start(), old, pick.choice(ways)]] if ways else None


SPECIES = [
    (r"\bin mice\b", "in rats"), (r"\bin mice\b", "in humans"), (r"\bin mice\b", "in zebrafish"),
    (r"\bmice\b", "patients"), (r"\bmice\b", "rats"), (r"\bmouse\b", "human"), (r"\bmouse\b", "rat"),
    (r"\bmurine\b", "human"), (r"\bmurine\b", "rat"), (r"\brats\b", "mice"), (r"\brats\b", "patients"),
    (r"\brat\b", "human"), (r"\bhuman\b", "mouse"), (r"\bhuman\b", "murine"), (r"\bhumans\b", "mice"),
    (r"\bzebrafish\b", "mice"), (r"\bzebrafish\b", "Xenopus"), (r"\bDrosophila\b", "human"),
    (r"\bDrosophila\b", "mouse"), (r"(?<!budding )(?<!fission )\byeast cells\b", "human cells"), (r"\bArabidopsis\b", "rice"),
    (r"\bpatients\b", "mice"), (r"\bC\. elegans\b", "Drosophila"), (r"\bE\. coli\b", "yeast"),
    (r"\bXenopus\b", "zebrafish"), (r"\bdogs\b", "humans"), (r"\bchicken\b", "mouse"),
]
ANIMALS = re.compile(r"\b(mice|mouse|murine|rats?|humans?|zebrafish|Drosophila|flies|yeast|Arabidopsis|patients?|"
                     r"elegans|coli|Xenopus|dogs?|chickens?|pigs?|rabbits?|bovine|monkeys?|transgenic|women|men|"
                     r"children|families|hamster|mammal\w*|vertebrate\w*|individuals|subjects|cerevisiae)\b")


def species(sentence, _, pick=random.Random(13)):
    found = ANIMALS.findall(sentence)
    if len(found) != 1:
        return None
    rules = [r for r in SPECIES if re.search(r[0], sentence)]
    if not rules:
        return None
    rule = pick.choice(rules)
    if rule[0] == r"\bpatients\b" and (pick.random() < 0.9 or not re.search(r"\bin patients\b", sentence)):
        return None
    if re.search(r"human (immuno|papil|leuk|umbil|gen(e|ome)|T.cell|herpes|cytomeg|popul|chromosome|growth)|patients' ",
                 sentence):
        return None
    if re.search(rf"\ba {found[0]}\b|\ban {found[0]}\b", sentence):
        return None
    return edit(sentence, *rule)


def significance(sentence, _):
    if len(re.findall(r"[Pp] ?[<>=]", sentence)) > 1 or re.search(r"\b(but|whereas|although)\b", sentence):
        return None
    return first_of(sentence, [
        (r"\bdid not reach (statistical )?significance\b", r"reached \1significance"),
        (r"\b(was|were) not (statistically )?significant(ly)?\b", r"\1 \2significant\3"),
        (r"\bnon-?significant\b", "significant"),
        (r"\bnot significantly\b", "significantly"),
        (r"\bno (statistically )?significant difference\b", r"a \1significant difference"),
        (r"\bno significant (?=(association|correlation)\b)", "a significant "),
        (r"\bnot statistically significant\b", "statistically significant"),
        (r"\bdid not significantly (alter|affect|change|improve|reduce|increase|influence)\b",
         lambda m: "significantly " + (m[1] + "ed" if m[1][-1] != "e" else m[1] + "d")),
        (r"\bborderline significan(ce|t)\b", lambda m: "high significance" if m[1] == "ce" else "highly significant"),
        (r"\b(was|were) significantly (associated|correlated|different)\b", r"\1 not significantly \2"),
    ])


ONE_EDIT = {
    "zygosity": [
        (r"\bhomozygous\b", "heterozygous"), (r"\bheterozygous\b", "homozygous"),
        (r"\bcompound heterozygous\b", "homozygous"), (r"\bhemizygous\b", "heterozygous"),
        (r"\bheterozygotes\b", "homozygotes"), (r"\bhomozygotes\b", "heterozygotes"), (r"\bbiallelic\b", "monoallelic"),
        (r"\bhomozygosity\b", "heterozygosity")],
    "inheritance": [
        (r"\bautosomal dominant\b", "autosomal recessive"), (r"\bautosomal recessive\b", "autosomal dominant"),
        (r"\bX-linked recessive\b", "autosomal recessive"), (r"\bX-linked\b", "autosomal"),
        (r"\bmaternally inherited\b", "paternally inherited"), (r"\bautosomal recessive\b", "X-linked recessive"),
        (r"\bde novo mutation", "inherited mutation"), (r"\bautosomal-dominant\b", "autosomal-recessive"),
        (r"\bautosomal-recessive\b", "autosomal-dominant"), (r"\brecessively inherited\b", "dominantly inherited")],
    "origin": [
        (r"\bgermline\b", "somatic"), (r"\bgerm-line\b", "somatic"), (r"\bsomatic (mutation|mutations|variants)\b",
                                                                      r"germline \1"), (r"\bGermline\b", "Somatic")],
    "gain_loss": [
        (r"\bloss[- ]of[- ]function\b", "gain-of-function"), (r"\bgain[- ]of[- ]function\b", "loss-of-function"),
        (r"\bhaploinsufficiency\b", "a gain of function"), (r"\binactivating\b", "activating"),
        (r"\bactivating mutation", "inactivating mutation"), (r"\bmicrodeletion\b", "microduplication"),
        (r"\btumou?r suppressor gene\b", "proto-oncogene"), (r"\bduplication of\b", "deletion of")],
    "sex": [
        (r"\bin women\b", "in men"), (r"\bin men\b", "in women"), (r"\bin females\b", "in males"),
        (r"\bin males\b", "in females"), (r"\bmale mice\b", "female mice"), (r"\bfemale mice\b", "male mice"),
        (r"\bboys\b", "girls"), (r"\bgirls\b", "boys"), (r"\bmale patients\b", "female patients"),
        (r"\bfemale patients\b", "male patients"), (r"\bfemale carriers\b", "male carriers"),
        (r"\bmaternal\b", "paternal")],
    "population": [
        (r"\bJapanese\b", "Chinese"), (r"\bChinese\b", "Japanese"), (r"\bKorean\b", "Japanese"),
        (r"\bItalian\b", "Spanish"), (r"\bFinnish\b", "Swedish"), (r"\bAshkenazi Jewish\b", "Icelandic"),
        (r"\bGerman\b", "Dutch"), (r"\bDutch\b", "German"), (r"\bCaucasians?\b", "Asian"),
        (r"\bAfrican[- ]Americans?\b", "European-American"), (r"\bTurkish\b", "Greek"), (r"\bIndian\b", "Chinese"),
        (r"\bFrench\b", "British"), (r"\bPakistani\b", "Indian"), (r"\bTunisian\b", "Moroccan"),
        (r"\bIranian\b", "Turkish"), (r"\bBrazilian\b", "Mexican")],
    "tissue": [
        (r"\bin the liver\b", "in the kidney"), (r"\bin liver\b", "in muscle"), (r"\bin skeletal muscle\b", "in heart"),
        (r"\bin the brain\b", "in the spleen"), (r"\bcortical neurons\b", "motor neurons"),
        (r"\bhippocamp(us|al)\b", lambda m: "cerebellum" if m[1] == "us" else "cerebellar"),
        (r"\bfibroblasts\b", "lymphocytes"), (r"\blymphocytes\b", "fibroblasts"), (r"\bin the kidney\b", "in the lung"),
        (r"\bmacrophages\b", "T cells"), (r"\bin the retina\b", "in the cochlea"), (r"\bcardiomyocytes\b", "hepatocytes"),
        (r"\bkeratinocytes\b", "melanocytes"), (r"\bin the heart\b", "in the liver"), (r"\bin lung\b", "in breast"),
        (r"\bplacenta\b", "testis"), (r"\btestis\b", "ovary"), (r"\bneurons\b", "astrocytes")],
    "hedge": [
        (r"\bmay (contribute|play|lead|represent|cause|modulate|influence|explain|affect|increase)\b",
         lambda m: {"play": "plays"}.get(m[1], m[1] + "s")),
        (r"\bmay be (associated|involved|responsible|caused|related)\b", r"is \1"),
        (r"\bmight be (associated|involved|responsible|caused|related|due)\b", r"is \1"),
        (r"\bappears to be\b", "is"), (r"\bis likely to\b", "is certain to"), (r"\bis possibly\b", "is"),
        (r"\bsuggests? that\b", lambda m: "proves that" if m.group().startswith("suggests") else "prove that"),
        (r"\bcould be (involved|associated|responsible|explained)\b", r"is \1"),
        (r"\bis thought to\b", "is known to"), (r"\bprobably\b", "certainly")],
    "setting": [
        (r"\bin vitro\b", "in vivo"), (r"\bin vivo\b", "in vitro"), 
        (r"\bin cultured cells\b", "in patients")],
    "causation": [
        (r"\b(was|were|is|are) associated with\b", lambda m: "caused" if m[1] in ("was", "were") else
         "causes" if m[1] == "is" else "cause"),
        (r"\b(was|were) (significantly|strongly) associated with\b", "caused"),
        (r"\b(was|were) (positively )?correlated with\b", "was the cause of"),
        (r"\b(is|are) linked to\b", lambda m: "causes" if m[1] == "is" else "cause")],
    "level": [
        (r"\bmRNA (levels?|expression)\b", r"protein \1"), (r"\bprotein (levels|expression)\b", r"mRNA \1"),
        (r"(?<!liver )\benzyme activity\b", "enzyme mRNA"), (r"(?<!tyrosine )\bkinase activity\b", "kinase protein"),
        (r"\bmRNA\b", "protein"), (r"\btranscript levels\b", "protein levels")],
    "ascertainment": [
        (r"\bsporadic\b", "familial"), (r"\bfamilial\b", "sporadic"), (r"\bunselected\b", "selected"),
        (r"\bpopulation-based\b", "hospital-based"), (r"\bhospital-based\b", "population-based"),
        (r"\bconsecutive (patients|cases)\b", r"selected \1"), (r"\bunrelated (individuals|patients|families|controls)\b", r"related \1"), (r"\bearly-onset\b", "late-onset")],
}
FORBIDDEN = {
    "zygosity": r"\b(homozyg\w+ and|and homozyg|or homozyg|and heterozyg|or heterozyg|loss of heteroz|both)",
    "inheritance": r"\b(dominant(ly)? (and|or)|recessive (and|or)|(and|or) (autosomal|X-linked)|both|either|negative)",
    "origin": r"\b(germ-?line and|and germ|or germ|somatic and|and somatic|or somatic|both)",
    "sex": r"\b(men and|and men|women and|and women|males and|and males|boys and|and boys|and girls|and females|"
           r"females and|both|either|paternal|than)",
    "setting": r"\b(in vitro and|and in vitro|and in vivo|in vivo and|both|or in v|fertili[sz]ation)",
    "level": r"(mRNA and|and mRNA|protein and|and protein|mRNA or|or protein|mRNAs|protein.*mRNA|mRNA.*protein|"
             r"receptor mRNA|messenger)",
    "population": r"\b(and|or|versus) (Chinese|Japanese|Korean|Asian|European|Caucasian|African|Dutch|German)|"
                  r"hamster|(Chinese|Japanese|Indian|Korean|German|Dutch|French|Italian|Caucasian) (and|or)",
    "causation": r"\b(not|no|but|mutations? in)\b",
    "hedge": r"\b(not|whether|if|further)\b",
    "gain_loss": r"\b(both|or gain|and gain|or loss|and loss|and activating|deletion and|and deletion|or deletion)",
    "ascertainment": r"\b(and sporadic|sporadic and|and familial|familial and|familial (hyper|aden|mediterr|amyl)|both|"
                     r"sporadic or|or sporadic)",
    "tissue": r"\b(and|or) (in )?(the )?(liver|kidney|brain|muscle|heart|spleen|lung|fibroblasts|lymphocytes|astro)",
}


def measure(sentence, _):
    if len(re.findall("%", sentence)) > 2:
        return None
    return first_of(sentence, [
        (r"\b(increased|decreased|reduced|rose|fell|declined) by (\d+(?:\.\d+)?)%", r"\1 by \2 percentage points"),
        (r"\ba (\d+(?:\.\d+)?)% (increase|decrease|reduction|decline) in\b",
         lambda m: f"a {m[2]} of {m[1]} percentage points in"),
        (r"\b(\d+(?:\.\d+)?)% (higher|lower|more|less)\b", r"\1 percentage points \2"),
        (r"\bby (\d+(?:\.\d+)?)%", r"by \1 percentage points"),
        (r"\b(increase|reduction|decrease) of (\d+(?:\.\d+)?)%", r"\1 of \2 percentage points"),
        (r"(?<![\d.] to )(?<![\d.])\b(\d+)-fold (higher|lower|greater|increase|reduction|decrease)", r"\1% \2"),
    ])


CI = re.compile(r"(\b(?:OR|RR|HR|odds ratio|hazard ratio|relative risk)\b[^.;]{0,14}?[=,:(]?\s?)(\d+\.\d+)"
                r"([^a-zA-Z]{1,4}95\s?% ?(?:CI|confidence interval)s?[^0-9]{0,6})(\d+\.\d+)(\s?(?:-|–|to|,)\s?)(\d+\.\d+)")


def ci_bound(sentence, _, pick=random.Random(14)):
    found = list(CI.finditer(sentence))
    if len(found) != 1:
        return None
    m = found[0]
    bound = pick.choice([m[4], m[6]])
    if bound == m[2]:
        return None
    tail = sentence[m.end(2):m.end(6)]
    if pick.random() < 0.5:
        return [[m.start(2), m[2], bound], [m.end(2), tail, ""]]
    return [[m.start(2), m[2], bound]]


UNITS = {"mM": "µM", "µM": "mM", "μM": "mM", "nM": "µM", "mg": "µg", "ng": "mg", "kb": "Mb", "Mb": "kb", "bp": "kb",
         "mmol": "µmol", "cM": "Mb", "weeks": "months", "days": "weeks", "months": "years", "hours": "days",
         "microM": "mM", "kDa": "Da"}


def unit(sentence, _):
    return first_of(sentence, [(rf"(?<=\d) {u}\b", f" {to}") for u, to in UNITS.items()],
                    r"\b(bp.*kb|cM.*Mb|\d (weeks|days|months).*\d (weeks|days|months))")


def hypothesis(sentence, _):
    return first_of(sentence, [
        (r"^We hypothesi[sz]ed that (\w)", lambda m: "We found that " + m[1]),
        (r"^We hypothesi[sz]e that (\w)", lambda m: "We show that " + m[1]),
        (r"\bit (has been|was) hypothesi[sz]ed that\b", "it was shown that"),
        (r"^(We|The aim of this study was to|This study aimed to|The aim of the present study was to) "
         r"(?:sought to |aimed to )?(?:determine|investigate|examine|test|assess) whether (\w)",
         lambda m: "We found that " + m[2]),
        (r"^To (?:determine|investigate|examine|test|assess) whether (\w)", lambda m: "We found that " + m[1]),
        (r"\bhypothesi[sz]ed that\b", "demonstrated that"),
        (r"\bto test the hypothesis that\b", "and found that"),
    ], r"\bwe (therefore|then|used|analy[sz]ed|performed|genotyped|examined|studied|have|screened|measured)\b|\bor not\b|\bif\b")


def one_edit(name):
    rules = ONE_EDIT[name]

    def find(sentence, _, pick=random.Random(name)):
        shuffled = rules[:]
        pick.shuffle(shuffled)
        return first_of(sentence, shuffled, FORBIDDEN.get(name))

    return find


RULES = {"polarity": polarity, "direction": direction, "number": number, "allele": allele, "species": species,
         "significance": significance, "measure": measure, "ci_bound": ci_bound, "unit": unit,
         "hypothesis": hypothesis, **{name: one_edit(name) for name in ONE_EDIT}}
MANY = {"polarity", "direction", "number", "allele", "species"}


def wanted_of(rows):
    """(class, rule, how many of real abstracts, sound?): what our own texts leave of 100, 20 and 200 (sound)."""
    have = {}
    for row in rows:
        if row["kind"] == "claim":
            have[row["class"]] = have.get(row["class"], 0) + 1
    for name, rule in RULES.items():
        yield name, rule, (100 if name in MANY else 20) - have.get(name, 0), False
    yield "sound", sound, 200 - have["sound"], True


# Edits that keep what is said.
SOUND = [
    (r"\bpatients with\b", "people with"), (r"\bapproximately\b", "about"), (r"\bwere found to be\b", "were"),
    (r"\btumors\b", "tumours"), (r"\btumor\b", "tumour"), (r"\bIn conclusion, (\w)", lambda m: m[1].upper()),
    (r"\bHowever, (?!th[ei]s)(\w)", lambda m: m[1].upper()), (r"\bMoreover, (?!th[ei]s)(\w)", lambda m: m[1].upper()),
    (r"\bFurthermore, (?!th[ei]s)(\w)", lambda m: m[1].upper()), (r"\bIn addition, (?!th[ei]s)(\w)", lambda m: m[1].upper()),
    (r"\bdemonstrated that\b", "showed that"), (r"\butili[sz]ed\b", "used"), (r"\bP\s?<\s?0\.05\b", "p < .05"),
    (r"\bP\s?<\s?0\.001\b", "P<.001"), (r"\bP\s?=\s?0\.0(\d)\b", r"p=.0\1"), (r"(\d)%", r"\1 %"),
    (r"(?<!\()\bmRNA\b", "messenger RNA"), (r"\b10 patients\b", "ten patients"), (r"\bthree\b(?! of|-)", "3"), (r"\bfour\b(?! of|-)", "4"),
    (r"\bfive\b(?! of|-)", "5"), (r"\bsix\b(?! of|-)", "6"), (r"\bprior to\b", "before"), (r"\bin order to\b", "to"),
    (r"\bfetal\b", "foetal"), (r"\banemia\b", "anaemia"), (r"\bleukemia\b", "leukaemia"), (r"\bThus, (?!th[ei]s)(\w)", lambda m: m[1].upper()),
    (r"\bOur results (show|showed|demonstrate) that (\w)", lambda m: m[2].upper()),
    (r"\bWe (found|show|report) that (\w)", lambda m: m[2].upper()), (r"\bInterestingly, (\w)", lambda m: m[1].upper()),
    (r"\bConsistent with this, (\w)", lambda m: m[1].upper()), (r"\bsubsequently\b", "then"),
    (r" \([A-Z][A-Z0-9-]{2,7}\)(?=[ ,.])", ""),
    (r", (?:suggesting|indicating|consistent with|leading to) [^,;()]*\.$", "."),
    (r", (?:suggesting|indicating|consistent with|leading to) [^,;()]*\.$", "."),
    (r"\bnewborns\b", "newborn babies"), (r"\bthe majority of\b", "most"),
    (r"\bA number of\b", "Several"), (r"\bpossess\b", "have"), (r"\b(disorder|disease|syndrome)( is)? characteri[sz]ed by\b", r"\1\2 marked by"),
    (r"\bwere able to\b", "could"), (r"\bbp\b", "base pairs"), (r"\bencompassing\b", "including"),
    (r"(?<!be )\bdue to\b", "because of"), (r"\bamino[- ]acids\b", "residues"), (r"\bat present\b", "now"),
]


def sound(sentence, _, pick=random.Random(21)):
    if pick.random() < 0.25:
        return []
    rules = SOUND[:]
    pick.shuffle(rules)
    return first_of(sentence, rules, r"^(This|It|These|They|Its|Their|He|She)\b")


GENE_QUESTIONS = {
    "allele": ["What is the effect of {g} {v}?", "How common is {g} {v}?", "Is {g} {v} associated with disease?",
               "What was found for {v} of {g}?"],
    "species": ["What is known of {g} in {v}?", "What does {g} do in {v}?", "How does {g} act in {v}?"],
    "population": ["What is known of {g} in {v}?", "Was {g} studied in {v}?", "Is {g} associated with disease in {v}?"],
}
PEOPLES = {"Chinese": "Finns", "Japanese": "Germans", "Korean": "Turks", "Italian": "Japanese people", "Indian": "Swedes",
           "Caucasian": "Koreans", "Caucasians": "Nigerians", "German": "the Chinese", "French": "Brazilians",
           "Turkish": "the Japanese", "Dutch": "Mexicans", "Spanish": "Indians", "Finnish": "Italians",
           "Polish": "Egyptians", "European": "East Asians", "Brazilian": "Norwegians", "Iranian": "the Dutch"}
ANIMAL = {"mice": "zebrafish", "mouse": "pigs", "rat": "dogs", "rats": "yeast", "zebrafish": "rats", "Drosophila": "mice",
          "yeast": "Drosophila", "murine": "rabbits", "Xenopus": "mice"}


def real_quotes(all_records, taken, symbols, own, pick=random.Random(31)):
    """Sentences of real abstracts under questions about another allele, species or population; and, for
    alleles, under fitting ones."""
    rows = []
    short = {c: 50 - sum(r["class"] == c and r["kind"] == "quote" for r in own) for c in GENE_QUESTIONS}
    short["sound"] = 100 - sum(r["sound"] and r["kind"] == "quote" for r in own)
    for record in all_records:
        if record["pmid"] in taken or not record["genetics"]:
            continue
        text = record["abstract"]
        for start, end in sentences(text):
            sentence = text[start:end]
            if not 60 <= len(sentence) <= 280 or not re.match(r"[A-Z]", sentence):
                continue
            if re.match(r"(This|It|These|They|Its|Their|He|She|Such|Here|To|We)\b", sentence):
                continue
            genes = [w for w in re.findall(r"\b[A-Z][A-Z0-9]{2,7}\b", sentence) if w in symbols]
            if len(set(genes)) != 1:
                continue
            g = genes[0]
            variants = [m for m in VARIANT.finditer(sentence) if not NOT_VARIANT.match(m.group())]
            animals = ANIMALS.findall(sentence)
            peoples = [w for w in PEOPLES if re.search(rf"\b{w}\b", sentence)]
            choice = None
            if re.search(r"\b(aim|objective|purpose|evaluated|outcome|determined|genotyp\w+)\b", sentence, re.I):
                continue
            if len(variants) == 1 and short["allele"] + short["sound"] > 0:
                if short["allele"] >= short["sound"]:
                    edits = allele(sentence, record)
                    choice = edits and ("allele", False, edits[0][2])
                else:
                    choice = ("sound", True, variants[0].group())
            elif len(animals) == 1 and animals[0] in ANIMAL and short["species"] > 0:
                choice = ("species", False, ANIMAL[animals[0]])
            elif len(peoples) == 1 and short["population"] > 0 and not variants:
                choice = ("population", False, PEOPLES[peoples[0]])
            if not choice or short[choice[0]] <= 0:
                continue
            name, is_sound, v = choice
            short[name] -= 1
            taken.add(record["pmid"])
            question = pick.choice(GENE_QUESTIONS["allele" if is_sound else name]).format(g=g, v=v)
            if is_sound:
                question = pick.choice(["What is known of {g} {v}?", "What was reported of {v} in {g}?"]).format(g=g, v=v)
            rows.append({"class": name, "kind": "quote", "sound": is_sound, "question": question,
                         "pmid": record["pmid"], "start": start, "end": end})
            break
    return rows


def resolved(sentence, edits):
    for offset, old, new in sorted(edits, reverse=True):
        assert sentence[offset:offset + len(old)] == old, (sentence, edits)
        sentence = sentence[:offset] + new + sentence[offset + len(old):]
    return sentence


# Read and found wanting: not really wrong, or not really sound, or not English.
from_reading = set()
try:
    with open(sys.path[0] + "/tested_unfit.txt", encoding="utf-8") as lines:
        from_reading = {tuple(line.split()[:2]) for line in lines if line.strip()}
except FileNotFoundError:
    pass


def main(data, show=None):
    all_records = list(records(data))
    random.Random(5).shuffle(all_records)
    all_records.sort(key=lambda record: not record["genetics"])
    rows, taken = [], set()
    own = written()
    wanted = list(wanted_of(own))
    # The rarest first, so that the common ones don't take their records.
    wanted.sort(key=lambda w: w[2])
    for name, rule, count, is_sound in wanted:
        found = 0
        kinds = {}
        for record in all_records:
            if found == count:
                break
            if record["pmid"] in taken or (name, record["pmid"]) in from_reading:
                continue
            if not record["genetics"] and (is_sound or count > 60):
                continue
            text = record["abstract"]
            for start, end in sentences(text):
                sentence = text[start:end]
                if not 50 <= len(sentence) <= 300 or not sentence.endswith((".", ".)")) or ".;" in sentence:
                    continue
                if not re.match(r"[A-Z0-9]", sentence) or sentence.count("(") != sentence.count(")"):
                    continue
                if is_sound and (re.match(r"(This|It|These|They|Its|Their|He|She|Such|Here)\b", sentence)
                                 or re.search(r"\b(we|our|aims?|hypothes\w+|whether|objective|purpose)\b", sentence, re.I)):
                    continue
                if not is_sound and name != "hypothesis" and re.search(
                        r"\b(aims?|aimed|hypothes\w+|whether|objective|purpose|investigated)\b", sentence):
                    continue
                edits = rule(sentence, record)
                if edits is None:
                    continue
                kind = edits[0][1].lower() if edits and name not in ("number", "allele") else None
                if kind and kinds.get(kind, 0) >= max(2, count // 7):
                    continue
                if kind:
                    kinds[kind] = kinds.get(kind, 0) + 1
                taken.add(record["pmid"])
                found += 1
                row = {"class": name, "kind": "claim", "sound": is_sound, "pmid": record["pmid"],
                       "start": start, "end": end, "edits": edits}
                rows.append(row)
                if show and (show == name or show == "all"):
                    print(f"{name} {record['pmid']} {edits}\n   {resolved(sentence, edits)}", file=sys.stderr)
                break
        if found < count:
            print(f"{name}: only {found} of {count}", file=sys.stderr)
    symbols = set(open(sys.path[0] + "/../../../Index/gene_list.txt", encoding="utf-8").read().split())
    rows += real_quotes(all_records, taken, symbols, own)
    rows += own
    rows.sort(key=lambda r: (r["class"], r["kind"], r.get("pmid", "~")))
    numbers = {}
    for row in rows:
        numbers[row["class"], row["kind"]] = n = numbers.get((row["class"], row["kind"]), 0) + 1
        letter = "q" if row["kind"] == "quote" else ""
        print(json.dumps({"id": f"t-{row['class']}-{letter}{n:03}", **row}, ensure_ascii=False))
    counts = {}
    for row in rows:
        key = (row["class"], row["kind"])
        counts[key] = counts.get(key, 0) + 1
    print(counts, file=sys.stderr)


def hash_of(pmid):
    return int(pmid) * 2654435761 % 2**32 // 7


if __name__ == "__main__":
    main(*sys.argv[1:])
