#!/usr/bin/env python3
"""Write genes.tsv from NCBI gene_info.

Reads  $CISTRON_TEST_DATA/genes/Homo_sapiens.gene_info.gz (NCBI Gene, 2015)
       gene_list.txt beside this script (wanted symbols, one a line, current names)
       aliases.tsv and diseases.tsv beside it, where they stand: a word they
       give to a disease, drug, concept or block row, or to a gene only in
       some context, is no alias here.
Writes genes.tsv beside this script (or to the path given as first argument).
"""
import collections
import gzip
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

# Symbol in the 2015 file -> symbol approved since; the old one becomes an alias.
RENAMED = dict(line.split() for line in """
AARS AARS1
ADCK3 COQ8A
ADCK4 COQ8B
ARNTL BMAL1
C10orf11 LRMDA
C10orf2 TWNK
C17orf62 CYBC1
CARS CARS1
CECR1 ADA2
CTGF CCN2
DDX58 RIGI
DFNA5 GSDME
DFNB31 WHRN
DFNB59 PJVK
FAM46A TENT5A
FAM46C TENT5C
G6PC G6PC1
GARS GARS1
GBA GBA1
GIF CBLIF
GPR56 ADGRG1
H2AFX H2AX
H3F3A H3-3A
H3F3B H3-3B
HFE2 HJV
HIST1H1E H1-4
HIST1H3B H3C2
IKBKAP ELP1
ISPD CRPPA
KIAA2022 NEXMIF
KIAA1279 KIFBP
KIF1BP KIFBP
LARGE LARGE1
MARS MARS1
MB21D1 CGAS
MKL1 MRTFA
MKL2 MRTFB
MLLT4 AFDN
MRE11A MRE11
MUT MMUT
NOV CCN3
OBFC1 STN1
PARK2 PRKN
PTRF CAVIN1
PVRL1 NECTIN1
PVRL4 NECTIN4
SEPN1 SELENON
SEPT9 SEPTIN9
SUV420H1 KMT5B
T TBXT
TAZ TAFAZZIN
TMEM173 STING1
TMEM5 RXYLT1
WHSC1 NSD2
WISP3 CCN6
""".split("\n") if line.strip())

# Earlier symbols that NCBI's 2015 synonyms may lack.
EXTRA = {
    "KMT2A": ["MLL", "MLL1"], "KMT2D": ["MLL2", "MLL4"], "KMT2C": ["MLL3"],
    "KMT2B": ["WBP7"], "NSD2": ["MMSET"], "PRKN": ["PARK2"], "GBA1": ["GBA"],
    "TWNK": ["PEO1"], "MRTFA": ["MKL1", "MAL"], "CBLIF": [], "ADA2": ["CECR1"],
    "H3-3A": ["H3F3A", "H3.3A"], "H3-3B": ["H3F3B", "H3.3B"], "P3H1": ["LEPRE1"],
    "ANOS1": ["KAL1"], "NR0B1": ["DAX1"], "IFNL3": ["IL28B"], "DCLRE1C": [],
    "CXCL8": ["IL8"], "TBXT": ["brachyury"],
}

# Current full names where the 2015 one has been replaced.
NAMES = {
    "AARS1": "alanyl-tRNA synthetase 1",
    "ADA2": "adenosine deaminase 2",
    "AFDN": "afadin, adherens junction formation factor",
    "ANOS1": "anosmin 1",
    "BMAL1": "basic helix-loop-helix ARNT like 1",
    "BRCA1": "BRCA1 DNA repair associated",
    "BRCA2": "BRCA2 DNA repair associated",
    "C9orf72": "C9orf72-SMCR8 complex subunit",
    "CARS1": "cysteinyl-tRNA synthetase 1",
    "CAVIN1": "caveolae associated protein 1",
    "CBLIF": "cobalamin binding intrinsic factor",
    "CCN2": "cellular communication network factor 2",
    "CCN3": "cellular communication network factor 3",
    "CCN6": "cellular communication network factor 6",
    "CFTR": "CF transmembrane conductance regulator",
    "CGAS": "cyclic GMP-AMP synthase",
    "COQ8A": "coenzyme Q8A",
    "COQ8B": "coenzyme Q8B",
    "CRPPA": "CDP-L-ribitol pyrophosphorylase A",
    "CYBC1": "cytochrome b-245 chaperone 1",
    "ELP1": "elongator acetyltransferase complex subunit 1",
    "ERBB2": "erb-b2 receptor tyrosine kinase 2",
    "FMR1": "fragile X messenger ribonucleoprotein 1",
    "G6PC1": "glucose-6-phosphatase catalytic subunit 1",
    "GARS1": "glycyl-tRNA synthetase 1",
    "GBA1": "glucosylceramidase beta 1",
    "GSDME": "gasdermin E",
    "H1-4": "H1.4 linker histone, cluster member",
    "H2AX": "H2A.X variant histone",
    "H3-3A": "H3.3 histone A",
    "H3-3B": "H3.3 histone B",
    "H3C2": "H3 clustered histone 2",
    "HFE": "homeostatic iron regulator",
    "HJV": "hemojuvelin BMP co-receptor",
    "KIFBP": "kinesin family binding protein",
    "KMT5B": "lysine methyltransferase 5B",
    "LARGE1": "LARGE xylosyl- and glucuronyltransferase 1",
    "LRMDA": "leucine rich melanocyte differentiation associated",
    "MARS1": "methionyl-tRNA synthetase 1",
    "MEFV": "MEFV innate immunity regulator, pyrin",
    "MMUT": "methylmalonyl-CoA mutase",
    "MRE11": "MRE11 homolog, double strand break repair nuclease",
    "MRTFA": "myocardin related transcription factor A",
    "MRTFB": "myocardin related transcription factor B",
    "NECTIN1": "nectin cell adhesion molecule 1",
    "NECTIN4": "nectin cell adhesion molecule 4",
    "NEXMIF": "neurite extension and migration factor",
    "NSD2": "nuclear receptor binding SET domain protein 2",
    "PJVK": "pejvakin",
    "PRKN": "parkin RBR E3 ubiquitin protein ligase",
    "RB1": "RB transcriptional corepressor 1",
    "RIGI": "RNA sensor RIG-I",
    "RXYLT1": "ribitol xylosyltransferase 1",
    "SELENON": "selenoprotein N",
    "SEPTIN9": "septin 9",
    "SMN1": "survival of motor neuron 1, telomeric",
    "SOD1": "superoxide dismutase 1",
    "STING1": "stimulator of interferon response cGAMP interactor 1",
    "TAFAZZIN": "tafazzin, phospholipid-lysophospholipid transacylase",
    "TARDBP": "TAR DNA binding protein",
    "TBXT": "T-box transcription factor T",
    "TENT5A": "terminal nucleotidyltransferase 5A",
    "TENT5C": "terminal nucleotidyltransferase 5C",
    "TP53": "tumor protein p53",
    "TWNK": "twinkle mtDNA helicase",
    "WHRN": "whirlin",
}

# Ordinary words (any case) that NCBI lists as synonyms: never taken as aliases.
ORDINARY = set("""
ace age ago aid cramp erb ext fur kbp morf msa nude akt aku all amp and any arc arf armadillo art ask ass ast ate aura axin bad band
bank bar bat bee ben best bgl big bis bit blank box boy bsc bus but can cap car cart cast cat
cca ccd cease cel chip clan clip clock clove cml cob cold cope copy core crop cryptic cts cup
dance dark dash dat day dir dna does dom down dpp dra drop dys eag ear eat egg ena end epd era
eve eye face fact fan far fast fat fed few fire fish fit flag flap fold for form free frog fsgs
gap gas gene get gift girl glad glut god gold good great grid gum half hand has hat heart heed
held help hence her hex hht him hip his hit hmps hold home homodimer hook hot how human ice
impact incl inf ink iris iron isk its jaw jck jet jump key kid kit kuru lab lac lap large law
led leg les let life light lim line link lip list long low lymphokine mad maid make male man map
mass mat max may men met mice mind mint mis mole moon more most mouse mouth mule mut nail name
nape ncc neck nest net new nod nose not now nut oak obs old one open our out pad pair palm pan
part pass past patched path pea pen peri pgl pig pigs pin pink pinto pit pku plan play poke pole
poly pop pot prep prime pros pump rac rage ran rank rat raw ray red rest rib rice rig ring rip
risk rna rod role root rose rst run sad safe sag salt sand sat scf sea sedc see sesame set sex
she shot simple sis sit site skin sky slack slug small son spa spot star step stop strap sum sun
sur tag take tall tan tank tap tar task team ten test thank the thin time tip tissue toe toll
top trap tray tree trim trio trp try tube tune twist two type ups use uvo van via was wasp wave
way web wet wheel who whole wide will wing wolf wood worm yes yet you zip
""".split())

# Names of whole families or of other things that begin like the symbol.
FAMILIES = set("CO2 CDAI CYP CYP2C CYP3 CYP3A ESR HLA NPC PCC PDGFR PPAR SOD TCF VEGFR".split())


def rows(path):
    with gzip.open(path, "rt", encoding="utf-8") as handle:
        for line in handle:
            if not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def column(name, wanted):
    """Rows of a neighbouring table, or nothing where it does not stand."""
    path = os.path.join(HERE, name)
    if not os.path.exists(path):
        return
    with open(path, encoding="utf-8") as handle:
        next(handle)
        for line in handle:
            yield [line.rstrip("\n").split("\t")[i] for i in wanted]


def main():
    data = os.environ["CISTRON_TEST_DATA"]
    with open(os.path.join(HERE, "gene_list.txt"), encoding="utf-8") as handle:
        wanted = {line.strip() for line in handle if line.strip()}

    taken = set()      # words that belong to another class
    curated = {}       # curated alias -> its one gene
    for alias, kind, gene, context in column("aliases.tsv", (0, 1, 2, 3)):
        if kind != "gene" or context:
            taken.add(alias.lower())
        else:
            curated[alias.lower()] = gene
    for name, synonyms in column("diseases.tsv", (0, 1)):
        taken.update(w.lower() for w in [name] + synonyms.split("|") if w)

    records, approved = [], set()
    bearers = collections.defaultdict(set)
    for f in rows(os.path.join(data, "genes", "Homo_sapiens.gene_info.gz")):
        entrez, old, synonyms, refs, chrom, band, desc, symbol_auth, full = (
            f[1], f[2], f[4], f[5], f[6], f[7], f[8], f[10], f[11])
        symbol = RENAMED.get(old, old)
        if symbol_auth.startswith("MT-"):
            symbol = symbol_auth
        names = [] if synonyms == "-" else synonyms.split("|")
        if symbol != old:
            names.append(old)
        names += EXTRA.get(symbol, [])
        if symbol_auth != "-":
            approved.add(symbol)
        for n in names:
            bearers[n.lower()].add(entrez)
        if symbol in wanted and (symbol_auth != "-" or symbol == "SMN1"):
            records.append((symbol, entrez, old, names, refs, chrom, band,
                            full if full != "-" else desc))
    lower = {a.lower() for a in approved}

    # One record a symbol: the one with an HGNC number, else the lowest id.
    best = {}
    for r in sorted(records, key=lambda r: ("HGNC:" not in r[4], int(r[1]))):
        best.setdefault(r[0], r)

    out = []
    for symbol, (_, entrez, old, names, refs, chrom, band, full) in best.items():
        aliases = set()
        for n in names:
            forced = n == old or n in EXTRA.get(symbol, ())
            low = n.lower()
            if len(n) < 3 or "|" in n or "," in n or "\t" in n or n == symbol:
                continue
            if low in taken or low in ORDINARY or low in lower:
                continue
            if curated.get(low, symbol) != symbol:
                continue
            # A short run of letters is mostly a phenotype's abbreviation (CJD,
            # PCT, NHL) unless it looks like the symbol; so is C18 or T10.
            if (re.fullmatch(r"[A-Za-z]{3,5}|[A-Za-z][0-9]{1,3}|NS[0-9]|P450|1A1", n)
                    and n[:3].upper() != symbol[:3] and not forced
                    and low not in curated):
                continue
            if n in FAMILIES:
                continue
            if len(bearers[low]) > 1 and not forced:
                continue
            if re.fullmatch(r"[0-9.]+|.{25,}", n):
                continue
            aliases.add(n)
        mim = re.search(r"MIM:(\d+)", refs)
        hgnc = re.search(r"HGNC:(\d+)", refs)
        locus = "MT" if symbol.startswith("MT-") else (band if band != "-" else chrom)
        out.append([symbol, NAMES.get(symbol, full), locus.replace("|", ";"),
                    "|".join(sorted(aliases)), entrez,
                    "HGNC:" + hgnc.group(1) if hgnc else "",
                    mim.group(1) if mim else ""])
    out.sort(key=lambda r: r[0])

    target = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "genes.tsv")
    with open(target, "w", encoding="utf-8") as handle:
        handle.write("symbol\tname\tlocus\taliases\tentrez\thgnc\tmim\n")
        for r in out:
            handle.write("\t".join(r) + "\n")
    missing = sorted(wanted - set(best))
    print(f"{len(out)} genes, {sum(len(r[3].split('|')) for r in out if r[3])} aliases", file=sys.stderr)
    if missing:
        sys.exit("not in gene_info: " + " ".join(missing))


if __name__ == "__main__":
    main()
