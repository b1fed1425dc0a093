#!/usr/bin/env python3
"""Writes Fixtures/HeldOut: six tables of other tools than those of make_questions.py, and questions about
their rows, with the lines that answer them. Written without a look at the parser, and not tuned to it.

    python3 make_heldout.py
"""
import math
import random

rng = random.Random(404)
NA = None


def write(name, header, rows, delimiter="\t", quote=False):
    def cell(value):
        if value is None:
            return "NA"
        return f'"{value}"' if quote and isinstance(value, str) else str(value)

    with open(f"Fixtures/HeldOut/{name}", "w") as out:
        out.write(delimiter.join(f'"{h}"' if quote else h for h in header) + "\n")
        for row in rows:
            out.write(delimiter.join(map(cell, row)) + "\n")
    return [dict(zip(header, row), line=i + 2) for i, row in enumerate(rows)]


def p_value(low, high):
    return float(f"{10 ** -rng.uniform(low, high):.3g}")


mouse = """Il6 Tnf Stat1 Irf1 Cxcl10 Gbp2 Nos2 Arg1 Mrc1 Actb Gapdh Myc Jun Fos Egr1 Socs3 Ccl2 Ccl5 Ifit1 Isg15
Mx1 Oas1a Cd274 Psmb8 Psmb9 Tap1 B2m Cd74 Ciita Lyz2 Saa3 Lcn2 Hmox1 Nfkbia Tnfaip3 Il1b Il10 Tgfb1 Vegfa Hif1a""".split()
rows = []
for gene in mouse:
    p = p_value(0, 14)
    rows.append([gene, round(10 ** rng.uniform(0, 4), 2), round(rng.uniform(-4, 5), 3), round(rng.uniform(0.05, 0.9), 3), 0, p, float(f"{min(1, p * 8):.3g}")])
for row in rows:
    row[4] = round(row[2] / row[3], 3)
rows[9][6] = rows[30][6] = rows[33][6] = NA
rows[21][5] = rows[21][6] = NA
D = write("pydeseq2.csv", ["", "baseMean", "log2FoldChange", "lfcSE", "stat", "pvalue", "padj"], rows, ",")

human = """STAT1 IRF1 GBP1 CXCL9 CXCL10 HLA-DRA CIITA SOCS1 ISG15 MX1 ACTB GAPDH TUBB MYC MKI67 CDK1 CCNB1 E2F1 TP53 CDKN1A
MDM2 BAX FAS HMGB2 LMNB1 IL1A IL1B IL6 CXCL8 SERPINE1""".split()
rows = []
for gene in human:
    p = p_value(0, 9)
    rows.append([gene, round(rng.uniform(-3, 4), 3), round(rng.uniform(-1, 10), 3), round(rng.uniform(0, 90), 2), p, float(f"{min(1, p * 6):.3g}")])
rows[10][1], rows[11][1], rows[12][1] = 0.041, -0.112, 0.187
R = write("edger.tsv", ["gene", "logFC", "logCPM", "F", "PValue", "FDR"], rows)

rows = []
places = sorted((rng.choice([1, 3, 6, 6, 10, 10, 17]), rng.randrange(1_000_000, 60_000_000)) for _ in range(34))
places += [("X", 12_000_000 + 731_000 * i) for i in range(4)]
places[12:15] = [(6, 30_100_000), (6, 30_350_000), (6, 30_900_000)]
places.sort(key=lambda place: (23 if place[0] == "X" else place[0], place[1]))
for i, (chromosome, position) in enumerate(places):
    pair = rng.choice(["AG", "CT", "AT", "CG", "GA", "TC", "AC"])
    frequency = round(rng.choice([rng.uniform(0.0005, 0.009), rng.uniform(0.01, 0.99), rng.uniform(0.03, 0.97)]), 4)
    p = p_value(0, 13)
    rows.append([chromosome, position, pair[0], pair[1], round(rng.uniform(-0.6, 0.6), 4), 0.05, frequency, p, f"rs{2000 + i}", rng.choice([41_200, 88_000, 120_431])])
G = write("gwas_ssf.tsv", ["chromosome", "base_pair_location", "effect_allele", "other_allele", "beta", "standard_error", "effect_allele_frequency", "p_value", "rsid", "n"], rows)

terms = """type II interferon response|response to interferon-beta|mitotic sister chromatid segregation|sister chromatid cohesion|chromatin remodeling|mitotic spindle assembly
regulation of T cell activation|acute-phase response|antigen processing and presentation|DNA replication initiation|cell adhesion mediated by integrin
glycolytic process|response to hypoxia|chromatin silencing|positive regulation of cytokine production|neutrophil chemotaxis""".replace("\n", "|").split("|")
rows = []
for i, term in enumerate(terms):
    members = sorted(rng.sample(human, rng.randrange(2, 13)))
    p = p_value(1, 9)
    rows.append([f"GO:{7000000 + i * 37:07d}", term, f"{len(members)}/120", f"{rng.randrange(20, 600)}/18800", round(rng.uniform(1.2, 14), 3), p, float(f"{min(1, p * 9):.3g}"),
                 float(f"{min(1, p * 7):.3g}"), "/".join(members), len(members)])
E = write("clusterprofiler.csv", ["ID", "Description", "GeneRatio", "BgRatio", "FoldEnrichment", "pvalue", "p.adjust", "qvalue", "geneID", "Count"], rows, ",", True)

types = ["B cells", "NK", "CD14+ Mono", "CD8 T"]
genes = """MS4A1 CD79A CD79B NKG7 GNLY KLRD1 CD14 LYZ S100A8 S100A9 CD8A CD8B CD3D IL7R FCGR3A PPBP""".split()
rows = []
for kind in types:
    for gene in rng.sample(genes, 10) if kind != "B cells" else ["MS4A1"] + rng.sample(genes[1:], 9):
        p = p_value(2, 120)
        rows.append([p, round(rng.uniform(-2.5, 5), 3), round(rng.uniform(0.1, 1), 3), round(rng.choice([rng.uniform(0, 0.12), rng.uniform(0, 0.9)]), 3),
                     float(f"{min(1, p * 15000):.3g}"), kind, gene])
M = write("markers.csv", ["p_val", "avg_log2FC", "pct.1", "pct.2", "p_val_adj", "cluster", "gene"], rows, ",", True)

screened = """Jak1 Jak2 Stat1 Ifngr1 Ifngr2 Irf1 Cd274 Psmb8 Tap1 B2m Rps6 Rpl11 Polr2a Myc Mcm2 Pten Trp53 Cdkn2a Ptpn2 Socs1 Adar Tbk1 Ripk1 Casp8 Ube2n""".split()
found = []
for gene in screened:
    found.append([gene, rng.choice([3, 4, 4, 4, 6]), p_value(0, 7), p_value(0, 7), round(rng.uniform(-4, 3), 4)])
negative = {g[0]: i + 1 for i, g in enumerate(sorted(found, key=lambda g: g[2]))}
positive = {g[0]: i + 1 for i, g in enumerate(sorted(found, key=lambda g: g[3]))}
rows = []
for gene, guides, low, high, change in found:
    rows.append([gene, guides, low / 2, low, float(f"{min(1, low * 25):.4g}"), negative[gene], rng.randrange(0, guides + 1), change, high / 2, high, float(f"{min(1, high * 25):.4g}"),
                 positive[gene], rng.randrange(0, guides + 1), change])
S = write("rra.tsv", ["id", "num", "neg|score", "neg|p-value", "neg|fdr", "neg|rank", "neg|goodsgrna", "neg|lfc", "pos|score", "pos|p-value", "pos|fdr", "pos|rank", "pos|goodsgrna", "pos|lfc"], rows)


def less(value, bound):
    return value is not None and value < bound


def where(rows, test):
    return [r["line"] for r in rows if test(r)]


def first(rows, count, key):
    return [r["line"] for r in sorted(rows, key=lambda r: (key(r), r["line"]))[:count]]


def minor(r):
    return min(r["effect_allele_frequency"], 1 - r["effect_allele_frequency"])


def holds(r, gene):
    return gene in r["geneID"].split("/")


anchor = next(r for r in G if r["base_pair_location"] == 30_350_000)
near = anchor["rsid"]
Q = {
    "pydeseq2.csv": [
        ("which genes went up in the treated samples with padj < 0.05", where(D, lambda r: r["log2FoldChange"] > 0 and less(r["padj"], 0.05))),
        ("genes with at least a doubling of expression and a padj of 0.01 or less", where(D, lambda r: r["log2FoldChange"] >= 1 and r["padj"] is not None and r["padj"] <= 0.01)),
        ("strongly repressed genes (log2FC < -2)", where(D, lambda r: r["log2FoldChange"] < -2)),
        ("what's the log2 fold change of Il6 and Tnf?", where(D, lambda r: r[""] in ("Il6", "Tnf"))),
        ("significant genes with a baseMean under 50", where(D, lambda r: less(r["padj"], 0.05) and r["baseMean"] < 50)),
        ("which genes have a p-value but no adjusted p-value?", where(D, lambda r: r["pvalue"] is not None and r["padj"] is None)),
        ("genes whose expression drops by half or more at an FDR of 1%", where(D, lambda r: r["log2FoldChange"] <= -1 and less(r["padj"], 0.01))),
        ("five most upregulated genes", first(D, 5, lambda r: -r["log2FoldChange"])),
        ("the ten most down-regulated genes among the significant ones", first([r for r in D if r["log2FoldChange"] < 0 and less(r["padj"], 0.05)], 10, lambda r: r["log2FoldChange"])),
        ("fold change between 2 and 4, adjusted p below 1e-3", where(D, lambda r: 1 <= r["log2FoldChange"] <= 2 and less(r["padj"], 1e-3))),
        ("lfcSE above 0.5", where(D, lambda r: r["lfcSE"] > 0.5)),
    ],
    "edger.tsv": [
        ("FDR<0.1, logFC>0", where(R, lambda r: r["FDR"] < 0.1 and r["logFC"] > 0)),
        ("genes with logCPM above 5 and FDR below 0.05", where(R, lambda r: r["logCPM"] > 5 and r["FDR"] < 0.05)),
        ("differentially expressed genes at 5% FDR", where(R, lambda r: r["FDR"] < 0.05)),
        ("which ones are down more than 1.5 fold?", where(R, lambda r: r["logFC"] < -math.log2(1.5))),
        ("smallest FDR, first 6", first(R, 6, lambda r: r["FDR"])),
        ("genes that barely change, |logFC| less than 0.2", where(R, lambda r: abs(r["logFC"]) < 0.2)),
        ("PValue smaller than 10^-5", where(R, lambda r: r["PValue"] < 1e-5)),
        ("are STAT1 and IRF1 upregulated?", where(R, lambda r: r["gene"] in ("STAT1", "IRF1") and r["logFC"] > 0)),
        ("FDR greater than 0.5", where(R, lambda r: r["FDR"] > 0.5)),
        ("leave out genes with logCPM below 1", where(R, lambda r: r["logCPM"] >= 1)),
    ],
    "gwas_ssf.tsv": [
        ("hits with a p_value under 5×10^-8", where(G, lambda r: r["p_value"] < 5e-8)),
        ("rare variants, effect allele frequency less than 0.01, with p < 1e-6", where(G, lambda r: r["effect_allele_frequency"] < 0.01 and r["p_value"] < 1e-6)),
        ("common variants (MAF > 5%) reaching genome-wide significance", where(G, lambda r: minor(r) > 0.05 and r["p_value"] < 5e-8)),
        ("chr6 from 25 to 34 Mb", where(G, lambda r: r["chromosome"] == 6 and 25e6 <= r["base_pair_location"] <= 34e6)),
        ("alleles that increase the trait, p below 1e-5", where(G, lambda r: r["beta"] > 0 and r["p_value"] < 1e-5)),
        ("lead variant on chromosome 10", first([r for r in G if r["chromosome"] == 10], 1, lambda r: r["p_value"])),
        ("variants with an effect larger than 0.3 in absolute value", where(G, lambda r: abs(r["beta"]) > 0.3)),
        ("variants on the X chromosome", where(G, lambda r: r["chromosome"] == "X")),
        (f"variants within 500 kb of {near}", where(G, lambda r: r["chromosome"] == 6 and abs(r["base_pair_location"] - anchor["base_pair_location"]) <= 500_000)),
        ("strand-ambiguous SNPs", where(G, lambda r: r["effect_allele"] + r["other_allele"] in ("AT", "TA", "CG", "GC"))),
        ("sample size under 50000", where(G, lambda r: r["n"] < 50_000)),
    ],
    "clusterprofiler.csv": [
        ("enriched terms with p.adjust below 0.05 that contain STAT1", where(E, lambda r: r["p.adjust"] < 0.05 and holds(r, "STAT1"))),
        ("terms with a fold enrichment over 5", where(E, lambda r: r["FoldEnrichment"] > 5)),
        ("which pathways include IL6?", where(E, lambda r: holds(r, "IL6"))),
        ("terms whose Count is at least 8", where(E, lambda r: r["Count"] >= 8)),
        ("interferon pathways", where(E, lambda r: "interferon" in r["Description"])),
        ("top 5 pathways by fold enrichment", first(E, 5, lambda r: -r["FoldEnrichment"])),
        ("qvalue < 0.001", where(E, lambda r: r["qvalue"] < 0.001)),
        ("terms with fewer than 4 genes", where(E, lambda r: r["Count"] < 4)),
        ("mitotic terms that are significant", where(E, lambda r: "mitotic" in r["Description"] and r["p.adjust"] < 0.05)),
        ("terms about cohesion or chromatin", where(E, lambda r: "cohesion" in r["Description"] or "chromatin" in r["Description"])),
    ],
    "markers.csv": [
        ("markers of NK cells", where(M, lambda r: r["cluster"] == "NK")),
        ("top 5 markers for CD14+ Mono by fold change", first([r for r in M if r["cluster"] == "CD14+ Mono"], 5, lambda r: -r["avg_log2FC"])),
        ("genes expressed in more than 90% of the cells of the cluster", where(M, lambda r: r["pct.1"] > 0.9)),
        ("detected in over 50% of cluster cells and under 10% of the others", where(M, lambda r: r["pct.1"] > 0.5 and r["pct.2"] < 0.1)),
        ("B cell markers with an avg_log2FC of 2 or greater", where(M, lambda r: r["cluster"] == "B cells" and r["avg_log2FC"] >= 2)),
        ("is MS4A1 a marker of B cells?", where(M, lambda r: r["cluster"] == "B cells" and r["gene"] == "MS4A1")),
        ("positive markers only, adjusted p less than 1e-50", where(M, lambda r: r["avg_log2FC"] > 0 and r["p_val_adj"] < 1e-50)),
        ("markers for CD8 T or NK", where(M, lambda r: r["cluster"] in ("CD8 T", "NK"))),
        ("genes lower in the cluster than elsewhere", where(M, lambda r: r["avg_log2FC"] < 0)),
        ("pct.2 at most 0.05", where(M, lambda r: r["pct.2"] <= 0.05)),
    ],
    "rra.tsv": [
        ("negatively selected genes with FDR below 0.05", where(S, lambda r: r["neg|fdr"] < 0.05)),
        ("positively selected genes at 10% FDR", where(S, lambda r: r["pos|fdr"] < 0.1)),
        ("essential genes, neg|fdr < 0.01", where(S, lambda r: r["neg|fdr"] < 0.01)),
        ("top 5 depleted genes", first(S, 5, lambda r: r["neg|rank"])),
        ("top 3 enriched genes", first(S, 3, lambda r: r["pos|rank"])),
        ("genes with fewer than 4 guides", where(S, lambda r: r["num"] < 4)),
        ("neg|lfc below -2", where(S, lambda r: r["neg|lfc"] < -2)),
        ("genes with at least 3 good guides in negative selection", where(S, lambda r: r["neg|goodsgrna"] >= 3)),
        ("show the values of Jak1 and Stat1", where(S, lambda r: r["id"] in ("Jak1", "Stat1"))),
        ("pos|p-value < 0.001 and pos|lfc above 1", where(S, lambda r: r["pos|p-value"] < 0.001 and r["pos|lfc"] > 1)),
        ("dropouts at an FDR of 25%", where(S, lambda r: r["neg|fdr"] < 0.25)),
    ],
}
# Written after the parser had been changed for those above, and before they were tried.
SECOND = {
    "pydeseq2.csv": [
        ("anything with padj under 0.001 and a log2 fold change bigger than 2", where(D, lambda r: less(r["padj"], 0.001) and r["log2FoldChange"] > 2)),
        ("list all downregulated genes, padj cutoff 0.05", where(D, lambda r: r["log2FoldChange"] < 0 and less(r["padj"], 0.05))),
        ("genes reduced to less than a quarter", where(D, lambda r: r["log2FoldChange"] < -2)),
        ("is Cxcl10 up or down?", where(D, lambda r: r[""] == "Cxcl10")),
        ("highest baseMean, 3 genes", first(D, 3, lambda r: -r["baseMean"])),
        ("significant at an FDR of 0.1 with more than 100 mean counts", where(D, lambda r: less(r["padj"], 0.1) and r["baseMean"] > 100)),
        ("everything except Actb and Gapdh", where(D, lambda r: r[""] not in ("Actb", "Gapdh"))),
        ("pvalue below 0.01 but padj NA", where(D, lambda r: less(r["pvalue"], 0.01) and r["padj"] is None)),
    ],
    "edger.tsv": [
        ("upregulated by at least 3-fold with FDR < 0.01", where(R, lambda r: r["logFC"] >= math.log2(3) and r["FDR"] < 0.01)),
        ("how many genes have FDR below 0.05 and are down?", where(R, lambda r: r["FDR"] < 0.05 and r["logFC"] < 0)),
        ("F statistic over 40", where(R, lambda r: r["F"] > 40)),
        ("top 4 by PValue", first(R, 4, lambda r: r["PValue"])),
        ("genes that are not significant", where(R, lambda r: r["FDR"] >= 0.05)),
        ("logCPM between 2 and 6, sorted by logFC", first([r for r in R if 2 <= r["logCPM"] <= 6], 99, lambda r: -abs(r["logFC"]))),
        ("what about CDKN1A, MDM2 and BAX", where(R, lambda r: r["gene"] in ("CDKN1A", "MDM2", "BAX"))),
    ],
    "gwas_ssf.tsv": [
        ("loci on chromosome 6 below 5e-8", where(G, lambda r: r["chromosome"] == 6 and r["p_value"] < 5e-8)),
        ("variants with minor allele frequency under 1%", where(G, lambda r: minor(r) < 0.01)),
        ("suggestive hits that are not genome-wide significant", where(G, lambda r: 5e-8 <= r["p_value"] < 1e-5)),
        ("beta below -0.4", where(G, lambda r: r["beta"] < -0.4)),
        ("chr1:1,000,000-30,000,000", where(G, lambda r: r["chromosome"] == 1 and 1e6 <= r["base_pair_location"] <= 30e6)),
        ("the 5 variants with the smallest p", first(G, 5, lambda r: r["p_value"])),
        ("effect allele A", where(G, lambda r: r["effect_allele"] == "A")),
        ("n at least 100000 and p<1e-8", where(G, lambda r: r["n"] >= 100_000 and r["p_value"] < 1e-8)),
    ],
    "clusterprofiler.csv": [
        ("terms with hypoxia in the name", where(E, lambda r: "hypoxia" in r["Description"])),
        ("p.adjust < 0.001 and at least 5 genes", where(E, lambda r: r["p.adjust"] < 0.001 and r["Count"] >= 5)),
        ("terms with both TP53 and MYC", where(E, lambda r: holds(r, "TP53") and holds(r, "MYC"))),
        ("three most significant terms", first(E, 3, lambda r: r["pvalue"])),
        ("anything about DNA replication", where(E, lambda r: "DNA replication" in r["Description"])),
        ("more than 10 genes", where(E, lambda r: r["Count"] > 10)),
    ],
    "markers.csv": [
        ("what marks the B cells?", where(M, lambda r: r["cluster"] == "B cells")),
        ("CD8 T markers with pct.1 over 0.6", where(M, lambda r: r["cluster"] == "CD8 T" and r["pct.1"] > 0.6)),
        ("adjusted p below 1e-20, log2FC above 1", where(M, lambda r: r["p_val_adj"] < 1e-20 and r["avg_log2FC"] > 1)),
        ("in which clusters is LYZ a marker", where(M, lambda r: r["gene"] == "LYZ")),
        ("all markers that are not significant", where(M, lambda r: r["p_val_adj"] >= 0.05)),
        ("top 2 markers of NK", first([r for r in M if r["cluster"] == "NK"], 2, lambda r: r["p_val"])),
    ],
    "rra.tsv": [
        ("significantly depleted genes", where(S, lambda r: r["neg|fdr"] < 0.05)),
        ("enriched genes at FDR < 0.01", where(S, lambda r: r["pos|fdr"] < 0.01)),
        ("is Rps6 essential?", where(S, lambda r: r["id"] == "Rps6" and r["neg|lfc"] < 0)),
        ("five strongest negatively selected genes", first(S, 5, lambda r: r["neg|rank"])),
        ("positive selection, p-value below 0.001", where(S, lambda r: r["pos|p-value"] < 0.001)),
    ],
}


def save(name, questions):
    count = 0
    with open(f"Fixtures/HeldOut/{name}", "w") as out:
        for table, own in questions.items():
            for question, answer in own:
                count += 1
                out.write("\t".join([table, question, ",".join(map(str, answer))]) + "\n")
    print(count, "questions in", name)


save("questions.tsv", Q)
save("second.tsv", SECOND)
