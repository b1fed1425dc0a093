#!/usr/bin/env python3
"""Makes the recipes of development.jsonl: sentences of real abstracts (PMIDs that end in an even digit)
with one edit that damages them, or one that does not. Texts are not written, only places and edits.

    make_development.py DATA/literature/abstracts.jsonl.gz DATA/qa/pubmedqa.json > recipes
    { grep -v '"pmid"' development.jsonl; cat recipes; } > new && mv new development.jsonl

The pairs without a PMID in development.jsonl are written by hand.
"""
import gzip
import hashlib
import json
import re
import sys

SOUND = 110
SIZES = {"polarity": 40, "direction": 40, "number": 40, "allele": 40, "species": 40}
OTHERS = 10


def order(*parts):
    return hashlib.sha1("|".join(map(str, parts)).encode()).hexdigest()


def sentences(text):
    start = 0
    for m in re.finditer(r"[.?!]\s+(?=[A-Z])", text):
        end = m.start() + 1
        if re.search(r"\b(vs|et al|e\.g|i\.e|cf|Fig|no|approx|[A-Z])\.$", text[start:end]):
            continue
        if text.count("(", start, end) != text.count(")", start, end):
            continue
        yield start, end
        start = m.end()
    if start < len(text):
        yield start, len(text)


def swap(pairs):
    """Rules that put each word of a pair in the other's place, in its own case."""
    rules = []
    for a, b in pairs:
        rules += [(rf"\b{a}\b", b), (rf"\b{b}\b", a)]
    return rules


def number(rng):
    def change(m):
        text = m.group(0)
        digits = [i for i, c in enumerate(text) if c.isdigit()]
        kind = int(order(rng, text, m.start())[:2], 16) % 4
        if kind == 0 and len(digits) > 1:
            i, j = digits[0], digits[-1]
            if text[i] != text[j] and text[j] != "0":
                chars = list(text)
                chars[i], chars[j] = chars[j], chars[i]
                return "".join(chars)
        if kind == 1 and "." in text:
            return text.replace(".", "", 1).lstrip("0") or None
        i = digits[-1]
        return text[:i] + str((int(text[i]) + 3) % 10) + text[i + 1:]
    return change


RULES = {
    "polarity": [
        (r"\b(was|were|is|are|did|does|do|has|have|had|could) not ", lambda m: m.group(1) + " "),
        (r"\b(was|were|is|are) (?=(?:associated|found|observed|detected|affected|required|related|"
         r"correlated|expressed|different|identified|linked|increased|reduced|present)\b)",
         lambda m: m.group(1) + " not "),
        (r"\b[Nn]o (?=(?:significant|association|difference|evidence|effect|mutations?|correlation)\b)",
         lambda m: "a " if m.group(0)[0] == "n" else "A "),
        (r"\b(fail(?:s|ed)? to) (?=\w)", lambda m: "was able to "),
        (r"\bwithout ", "with "), (r"\b[Nn]either (\w+) nor\b", lambda m: "Both " + m.group(1) + " and"),
        (r"\bin the absence of\b", "in the presence of"), (r"\black of\b", "presence of"),
        (r"\bnot significantly\b", "significantly"), (r"\bbut not\b", "and also"),
        (r"\bnon-significant\b", "significant"), (r"\bunaffected\b", "affected"),
    ],
    "direction": swap([
        ("increased", "decreased"), ("higher", "lower"), ("increase", "reduction"),
        ("elevated", "reduced"), ("upregulated", "downregulated"), ("up-regulated", "down-regulated"),
        ("enhanced", "impaired"), ("longer", "shorter"), ("greater", "smaller"),
        ("improved", "worsened"), ("promotes", "inhibits"), ("activates", "represses"),
        ("more", "less"), ("hypermethylation", "hypomethylation"), ("earlier", "later"),
        ("overexpression", "underexpression"), ("induced", "suppressed"), ("positively", "negatively"),
        ("stimulated", "inhibited"), ("sensitive", "resistant"), ("high", "low"),
        ("protective", "harmful"), ("better", "worse"), ("stronger", "weaker"),
        ("upstream", "downstream"), ("accelerated", "delayed"), ("gain", "loss"), ("rise", "fall"),
    ]),
    "number": [
        (r"(?<![\w.,-])\d+(?:\.\d+)?(?=%| patients| of | years| cases|\)| families| individuals)", number(1)),
        (r"(?<=[=<] )0?\.\d+", number(2)), (r"(?<=OR )\d\.\d+|(?<=OR = )\d\.\d+", number(3)),
        (r"\b(two|three|four|five|six|seven|eight|nine|ten|twelve)\b",
         lambda m: {"two": "three", "three": "five", "four": "two", "five": "four", "six": "seven",
                    "seven": "six", "eight": "nine", "nine": "eight", "ten": "eleven",
                    "twelve": "twenty"}[m.group(1)]),
        (r"\btwo-?fold\b", "threefold"), (r"(?<=[ (=])[-−](?=\d+\.\d)", ""),
        (r"\b\d{1,3},\d{3}\b", number(4)),
    ],
    "allele": [
        (r"\b([ACDEFGHIKLMNPQRSTVWY]\d{2,4})([ACDEFGHIKLMNPQRSTVWY])\b",
         lambda m: m.group(1) + ("K" if m.group(2) != "K" else "E")),
        (r"\b([ACDEFGHIKLMNPQRSTVWY])(\d)(\d{1,3}[ACDEFGHIKLMNPQRSTVWY])\b",
         lambda m: m.group(1) + str((int(m.group(2)) % 9) + 1) + m.group(3)),
        (r"\b(rs\d+)(\d)\b", lambda m: m.group(1) + str((int(m.group(2)) + 1) % 10)),
        (r"\b(\d{2,5})([ACGT]) ?> ?([ACGT])\b",
         lambda m: m.group(1) + m.group(2) + ">" + ("A" if m.group(3) != "A" and m.group(2) != "A" else "C" if m.group(2) != "C" and m.group(3) != "C" else "G")),
        (r"\b(Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)(\d+)(Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)\b",
         lambda m: m.group(1) + m.group(2) + ("Trp" if m.group(3) != "Trp" else "Ser")),
        (r"\b(\d{2,5})del([ACGT]*)\b", lambda m: m.group(1) + "dup" + m.group(2)),
        (r"\b(\d{2,4})del(?=[ACGT ])", lambda m: str(int(m.group(1)) + 1) + "del"),
    ],
    "species": swap([
        ("mice", "rats"), ("mouse", "human"), ("rat", "rabbit"), ("human", "murine"),
        ("zebrafish", "Xenopus"), ("Drosophila", "zebrafish"), ("yeast", "E. coli"),
        ("Arabidopsis", "rice"), ("patients", "mice"), ("dogs", "cats"), ("humans", "mice"),
        ("murine", "porcine"), ("bovine", "ovine"), ("pigs", "sheep"), ("cattle", "horses"),
        ("Saccharomyces cerevisiae", "Schizosaccharomyces pombe"), ("chicken", "quail"),
        ("Escherichia coli", "Bacillus subtilis"), ("Caenorhabditis elegans", "Drosophila melanogaster"),
        ("rhesus", "marmoset"), ("hamster", "guinea pig"), ("women", "mice"),
    ]),
    "significance": [
        (r"\b[Pp] ?> ?0\.0", lambda m: m.group(0).replace(">", "<")),
        (r"\bnot (?:statistically )?significant(?:ly)?\b", lambda m: m.group(0).replace("not ", "")),
        (r"\b[Pp] ?< ?0\.0\d", lambda m: m.group(0).replace("<", ">")),
        (r"\bno significant\b", "a significant"),
    ],
    "arm": swap([
        ("patients", "controls"), ("treated", "untreated"), ("placebo", "treatment"),
        ("cases", "controls"), ("wild-type", "mutant"), ("carriers", "noncarriers"),
        ("responders", "nonresponders"), ("affected", "unaffected"),
    ]),
    "effect_allele": [
        (r"\b([ACGT]) allele\b", lambda m: {"A": "G", "C": "T", "G": "A", "T": "C"}[m.group(1)] + " allele"),
        (r"\b([ACGT])\1 genotype\b", lambda m: {"A": "GG", "C": "TT", "G": "AA", "T": "CC"}[m.group(1)] + " genotype"),
        (r"\bminor allele\b", "major allele"), (r"\brisk allele\b", "protective allele"),
    ],
    "zygosity": swap([
        ("homozygous", "heterozygous"), ("homozygotes", "heterozygotes"),
        ("compound heterozygous", "homozygous"), ("homozygosity", "hemizygosity"),
        ("biallelic", "monoallelic"),
    ]),
    "phase": swap([("in cis", "in trans"), ("maternal", "paternal"), ("maternally", "paternally")]),
    "inheritance": swap([
        ("dominant", "recessive"), ("X-linked", "autosomal"), ("de novo", "inherited"),
        ("sporadic", "familial"), ("monogenic", "polygenic"),
    ]),
    "origin": swap([("germline", "somatic"), ("germ-line", "somatic"), ("somatic", "constitutional")]),
    "gain_loss": swap([
        ("gain-of-function", "loss-of-function"), ("activating", "inactivating"),
        ("deletion", "duplication"), ("amplification", "deletion"), ("knockdown", "overexpression"),
        ("missense", "nonsense"), ("insertion", "deletion"),
    ]),
    "strain": swap([
        ("C57BL/6J?", "BALB/c"), ("Wistar", "Sprague-Dawley"), ("129/Sv", "FVB"), ("DBA/2J?", "C3H"),
    ]),
    "population": swap([
        ("Chinese", "Japanese"), ("Finnish", "Swedish"), ("Italian", "Spanish"), ("Korean", "Thai"),
        ("African American", "Hispanic"), ("Caucasian", "Asian"), ("European", "African"),
        ("Turkish", "Greek"), ("Indian", "Iranian"), ("children", "adults"), ("Ashkenazi", "Sephardic"),
        ("French", "Polish"), ("Dutch", "Danish"),
    ]),
    "sex": swap([
        ("women", "men"), ("males", "females"), ("male", "female"), ("girls", "boys"),
        ("mothers", "fathers"), ("daughters", "sons"),
    ]),
    "tissue": swap([
        ("liver", "kidney"), ("brain", "heart"), ("serum", "urine"), ("hepatic", "renal"),
        ("muscle", "skin"), ("lung", "breast"), ("plasma", "saliva"), ("T cells", "B cells"),
        ("neurons", "astrocytes"), ("nuclear", "cytoplasmic"), ("retina", "cochlea"),
        ("fibroblasts", "lymphocytes"), ("hippocampus", "cerebellum"), ("macrophages", "neutrophils"),
    ]),
    "setting": swap([("in vitro", "in vivo"), ("in vivo", "in patients"), ("cell lines", "patients")]),
    "causation": [
        (r"\b(?:was|were|is|are) (?:significantly |strongly )?associated with\b", "caused"),
        (r"\bcorrelated with\b", "led to"), (r"\bassociated with\b", "responsible for"),
        (r"\bis linked to\b", "causes"),
    ],
    "measure": swap([
        ("odds ratio", "hazard ratio"), ("OR", "HR"), ("mean", "median"), ("incidence", "prevalence"),
        ("sensitivity", "specificity"), ("relative risk", "odds ratio"),
    ]),
    "ci_bound": [],
    "or_inversion": [],
    "unit": [
        (r"(?<=\d)%", " percentage points"), (r"(?<=\d) ?mM\b", " µM"), (r"(?<=\d) ?mg\b", " g"),
        (r"(?<=\d) ?kb\b", " Mb"), (r"(?<=\d) months\b", " years"), (r"(?<=\d) ?bp\b", " kb"),
        (r"(?<=\d)-fold\b", "%"), (r"(?<=\d) days\b", " weeks"), (r"(?<=\d) ?[µμ]M\b", " nM"),
    ],
    "level": swap([
        ("mRNA", "protein"), ("protein levels", "mRNA levels"), ("DNA", "RNA"),
        ("protein expression", "enzymatic activity"), ("methylation", "acetylation"),
        ("activity", "mRNA"),
    ]),
    "ascertainment": swap([
        ("prospective", "retrospective"), ("case-control", "cross-sectional"),
        ("population-based", "hospital-based"), ("unselected", "selected"),
        ("randomized", "observational"), ("consecutive", "selected"),
    ]),
    "subgroup": swap([
        ("early-onset", "late-onset"), ("smokers", "nonsmokers"), ("premenopausal", "postmenopausal"),
        ("ER-positive", "ER-negative"), ("primary", "metastatic"), ("never smokers", "current smokers"),
    ]),
    "build": swap([("hg19", "hg38"), ("GRCh37", "GRCh38"), ("hg18", "hg19")]),
    "paralogue": swap([
        ("BRCA1", "BRCA2"), ("MSH2", "MSH6"), ("CYP2C9", "CYP2C19"), ("HBA1", "HBB"), ("GATA1", "GATA2"),
        ("TSC1", "TSC2"), ("SCN1A", "SCN2A"), ("COL1A1", "COL1A2"), ("PSEN1", "PSEN2"),
        ("NOTCH1", "NOTCH3"), ("FGFR2", "FGFR3"), ("TP53", "TP63"), ("SOX9", "SOX10"), ("KRAS", "NRAS"),
        ("MLH1", "MLH3"), ("PAX3", "PAX6"), ("Akt1", "Akt2"), ("STAT3", "STAT5"), ("IL-6", "IL-8"),
    ]),
    "star_allele": [(r"\*(\d+)\b", lambda m: "*" + str(int(m.group(1)) + 1))],
    "hypothesis": [
        (r"^(?:[A-Z]+: )?(?:We hypothesi[sz]ed|We hypothesi[sz]e|It has been hypothesi[sz]ed|We speculate|"
         r"We propose|We postulate) that (\w)", lambda m: m.group(1).upper()),
    ],
    "hedge": [
        (r"\bmay be\b", "is"), (r"\bmight be\b", "is"), (r"\bmay (?=play|have|contribute)", "do "),
        (r"\b(?:suggest|suggests|suggested) that\b", "prove that"), (r"\bcould be\b", "is"),
        (r"\b(?:appears|seems) to be\b", "is"), (r"\bmay \b", "will "),
    ],
}

SOUND_RULES = [
    ("spelling", r"\btumou?rs?\b", lambda m: m.group(0).replace("umour", "umor") if "our" in m.group(0) else m.group(0).replace("umor", "umour")),
    ("spelling", r"\b(\w*)aemia\b", lambda m: m.group(1) + "emia"),
    ("spelling", r"\b(\w*[a-z])emia\b", lambda m: None if m.group(1).endswith("a") else m.group(1) + "aemia"),
    ("spelling", r"\banalyzed\b", "analysed"), ("spelling", r"\bcharacterized\b", "characterised"),
    ("spelling", r"\bhem(?=o)", "haem"),
    ("synonym", r"\bwas found\b", "was observed"), ("synonym", r"\bwere found\b", "were detected"),
    ("synonym", r"\bdemonstrated that\b", "showed that"), ("synonym", r"\bincreased\b", "elevated"),
    ("synonym", r"\bdecreased\b", "reduced"), ("synonym", r"\bindividuals\b", "people"),
    ("synonym", r"\bcauses\b", "leads to"), ("synonym", r"\bcompared with\b", "relative to"),
    ("synonym", r"\bassociated with\b", "linked to"), ("synonym", r"\bwomen\b", "females"),
    ("synonym", r"\bhowever, ", ""), ("synonym", r"\bapproximately\b", "about"),
    ("synonym", r"\bmice\b", "murine animals"), ("synonym", r"\bhepatic\b", "liver"),
    ("synonym", r"\bwas not\b", "wasn't"), ("synonym", r"\bpatients with\b", "people who have"),
    ("synonym", r"\bidentified\b", "discovered"), ("synonym", r"\bmay\b", "might"),
    ("synonym", r"\bdisorder\b", "disease"), ("synonym", r"\bvariants\b", "polymorphisms"),
    ("synonym", r"\bno significant difference\b", "no statistically significant difference"),
    ("synonym", r"\bplays an important role in\b", "is important for"),
    ("opening", r"^(?:[A-Z]{5,}: )", ""), ("opening", r"^(?:In conclusion|Moreover|Furthermore|In addition|Additionally|Interestingly|Thus|Therefore|Here), (\w)", lambda m: m.group(1).upper()),
    ("opening", r"^(?:Our results|These results|These data|Our data|Our findings|These findings) (?:show|demonstrate|indicate) that (\w)", lambda m: m.group(1).upper()),
    ("opening", r"^We (?:found|show|report|demonstrate|observed) that (\w)", lambda m: m.group(1).upper()),
    ("cut", r", (?:which|who|where) [^,;()]+\.$", "."), ("cut", r" \([^()]*\)(?= )", ""),
    ("cut", r"; [^;()]+\.$", "."), ("cut", r", and (?:was|were|is) [^,;()]+\.$", "."),
    ("print", r"(?<=\d)%", " per cent"), ("print", r"\b(\d{1,3}),(\d{3})\b", lambda m: m.group(1) + m.group(2)),
    ("print", r"(?<![\d.])0\.(?=\d)", "."), ("print", r"\bP ?< ?0\.", "p<0."),
    ("print", r"(?<![\d.])([2-5])-fold\b", lambda m: {"2": "two", "3": "three", "4": "four", "5": "five"}.get(m.group(1), m.group(1)) + "fold"),
    ("print", r"\b(two|three|four|five|six) (?=patients|families|mutations|genes|cases)",
     lambda m: {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}[m.group(1)] + " "),
    ("notation", r"\bp\.([A-Z])(?=\d)", lambda m: m.group(1)),
    ("notation", r"\b([ACDEFGHIKLMNPQRSTVWY])(\d{2,4})([ACDEFGHIKLMNPQRSTVWY])\b",
     lambda m: "p." + AA[m.group(1)] + m.group(2) + AA[m.group(3)]),
    ("notation", r"β(?=\d|-)", "beta"), ("notation", r"-alpha\b", "-α"),
    ("notation", r"\b(IL|IFN|CD)-(\d)", lambda m: m.group(1) + m.group(2)),
    ("notation", r"\bloss-of-function\b", "loss of function"), ("notation", r"\bwild-type\b", "wild type"),
]
AA = dict(A="Ala", R="Arg", N="Asn", D="Asp", C="Cys", Q="Gln", E="Glu", G="Gly", H="His", I="Ile", L="Leu",
          K="Lys", M="Met", F="Phe", P="Pro", S="Ser", T="Thr", W="Trp", Y="Tyr", V="Val")


def edits(sentence, pattern, to):
    for m in re.finditer(pattern, sentence):
        new = to(m) if callable(to) else to
        if new is None or new == m.group(0):
            continue
        if not callable(to) and m.group(0)[:1].isupper() and new[:1].islower() and m.start() == 0:
            new = new[:1].upper() + new[1:]
        yield [[m.start(), m.group(0), new]]


def structural(sentence):
    """Arms of one value exchanged, members of a list with "respectively", bounds and inverted ratios."""
    m = re.search(r"\b(\d+(?:\.\d+)?%?)( (?:and|vs\.?|versus|compared with) )(\d+(?:\.\d+)?%?)", sentence)
    if m and m.group(1) != m.group(3):
        kind = "respectively" if "respectively" in sentence else "arm"
        yield kind, [[m.start(1), m.group(1), m.group(3)], [m.start(3), m.group(3), m.group(1)]]
    m = re.search(r"\b(OR|odds ratio|HR|RR)[ =,:]+(\d+\.\d+)([^()]{0,12}\(?95% ?(?:CI|confidence interval)[ =:,]*)(\d+\.\d+)", sentence)
    if m and m.group(2) != m.group(4):
        yield "ci_bound", [[m.start(2), m.group(2), m.group(4)], [m.start(4), m.group(4), m.group(2)]]
        value = float(m.group(2))
        if value > 0:
            yield "or_inversion", [[m.start(2), m.group(2), f"{1 / value:.2f}"]]
    m = re.search(r"\b(OR|odds ratio|HR|RR)([ =,:]+)(\d+\.\d+)(.{0,3}95%[^()]*?)(\d+\.\d+)([^()]{1,6}\d+\.\d+\)?)", sentence)
    if m and m.group(3) != m.group(5):
        whole = m.group(3) + m.group(4) + m.group(5) + m.group(6)
        closing = ")" if whole.count(")") > whole.count("(") else ""
        yield "ci_bound", [[m.start(3), whole, m.group(5) + closing]]
    m = re.search(r"\bhigher in (\w+(?: \w+)?) than in (\w+(?: \w+)?)", sentence)
    if m:
        yield "arm", [[m.start(1), m.group(1), m.group(2)], [m.start(2), m.group(2), m.group(1)]]


def main(path, pubmedqa):
    known = set(json.load(open(pubmedqa)))
    candidates = {}
    sound = []
    for line in gzip.open(path, "rt"):
        record = json.loads(line)
        pmid, text = record["pmid"], record["abstract"]
        if not pmid.isdigit() or int(pmid) % 2 or not text:
            continue
        if "pubmedqa" in record["sources"] and pmid not in known:
            continue
        if not record["genetics"] and int(order("keep", pmid)[:2], 16) > 60:
            continue
        for start, end in sentences(text):
            sentence = text[start:end]
            if not 50 < len(sentence) < 400:
                continue
            for cls, rules in RULES.items():
                for n, (pattern, to) in enumerate(rules):
                    for edit in edits(sentence, pattern, to):
                        candidates.setdefault(cls, {}).setdefault(n, []).append((pmid, start, end, edit))
            for cls, edit in structural(sentence):
                candidates.setdefault(cls, {}).setdefault(99, []).append((pmid, start, end, edit))
            for n, (name, pattern, to) in enumerate(SOUND_RULES):
                for edit in edits(sentence, pattern, to):
                    sound.append((n, name, pmid, start, end, edit))
    number = 0
    for cls in sorted(candidates):
        # One rule after another, so that no way of writing dominates.
        by_rule = [sorted(c, key=lambda x: order(cls, *x[:2])) for _, c in sorted(candidates[cls].items())]
        used, chosen, turn = set(), [], 0
        size = SIZES.get(cls, OTHERS)
        while len(chosen) < size and any(by_rule):
            rule = by_rule[turn % len(by_rule)]
            turn += 1
            while rule:
                item = rule.pop(0)
                if item[0] not in used:
                    used.add(item[0])
                    chosen.append(item)
                    break
        for pmid, start, end, edit in chosen:
            number += 1
            print(json.dumps({"id": f"dev-{number}", "class": cls, "kind": "claim", "sound": False,
                              "pmid": pmid, "start": start, "end": end, "edits": edit}, ensure_ascii=False))
    by_rule = {}
    for n, name, *item in sound:
        by_rule.setdefault((n, name), []).append(item)
    count = 0
    used = set()
    turn = 0
    keys = sorted(by_rule)
    for key in keys:
        by_rule[key].sort(key=lambda x: order("sound", key, *x[:2]))
    while count < SOUND and any(by_rule.values()):
        key = keys[turn % len(keys)]
        turn += 1
        while by_rule[key]:
            pmid, start, end, edit = by_rule[key].pop(0)
            if pmid in used:
                continue
            used.add(pmid)
            count += 1
            print(json.dumps({"id": f"dev-sound-{count}", "class": "sound", "kind": "claim", "sound": True,
                              "pmid": pmid, "start": start, "end": end, "edits": edit}, ensure_ascii=False))
            break


if __name__ == "__main__":
    main(*sys.argv[1:3])
