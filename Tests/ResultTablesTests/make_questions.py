#!/usr/bin/env python3
"""Writes Fixtures/Questions: six small tables, and questions about their rows with the lines that answer
them. What a question means is written here, as Python; the program has to find it by itself.

    python3 make_questions.py
"""
import random

rng = random.Random(11)
NA = None


def write(name, header, rows, delimiter="\t"):
    with open(f"Fixtures/Questions/{name}", "w") as out:
        out.write(delimiter.join(header) + "\n")
        for row in rows:
            out.write(delimiter.join("NA" if v is None else str(v) for v in row) + "\n")
    return [dict(zip(header, row), line=i + 2) for i, row in enumerate(rows)]


genes = ["BRCA1", "TP53", "MYC", "EGFR", "STAG2", "NIPBL", "SMC1A", "RAD21", "CD3E", "GAPDH", "ACTB", "FKBP5", "PER1", "DUSP1", "KLF15",
         "CRISPLD2", "TSC22D3", "ZBTB16", "SAMHD1", "MAOA", "IL6", "TNF", "CXCL8", "COL1A1", "FN1"]
deseq = []
for i, g in enumerate(genes):
    lfc = round(rng.uniform(-4, 4), 3)
    p = float(f"{10 ** -rng.uniform(0, 12):.3g}")
    padj = float(f"{min(1, p * 5):.3g}")
    deseq.append([g, round(10 ** rng.uniform(0, 4), 1), lfc, 0.3, round(lfc / 0.3, 3), p, padj])
deseq[9][6] = deseq[10][6] = NA
deseq[20][5] = deseq[20][6] = NA
D = write("deseq2.tsv", ["gene", "baseMean", "log2FoldChange", "lfcSE", "stat", "pvalue", "padj"], deseq)

gwas = []
for i in range(30):
    p = float(f"{10 ** -rng.uniform(0, 14):.3g}")
    gwas.append([f"rs{1000 + i}", 1 + i % 6, 1_000_000 * (1 + i), rng.choice("ACGT"), "A", round(rng.uniform(0.001, 0.999), 3), round(rng.uniform(-0.5, 0.5), 3), 0.05,
                 p, round(rng.uniform(0.2, 1), 2)])
G = write("gwas.tsv", ["SNP", "CHR", "BP", "EA", "NEA", "EAF", "BETA", "SE", "P", "INFO"], gwas)

terms = ["leukocyte activation", "T cell activation", "apoptosis", "cell cycle", "DNA repair", "sister chromatid cohesion", "immune response", "cell adhesion",
         "apoptosis of T cells", "glucose metabolism", "lipid metabolism", "ion transport"]
enrichment = []
for i, t in enumerate(terms):
    size = rng.randrange(10, 900)
    enrichment.append([["GO:BP", "KEGG", "REAC"][i % 3], f"T:{i}", t, float(f"{10 ** -rng.uniform(0.5, 9):.3g}"), size, 80, rng.randrange(2, 30), 20000])
E = write("gprofiler.csv", ["source", "native", "name", "p_value", "term_size", "query_size", "intersection_size", "effective_domain_size"], enrichment, ",")

markers = []
for i in range(24):
    p = float(f"{10 ** -rng.uniform(1, 80):.3g}")
    markers.append([p, round(rng.uniform(-2, 4), 2), round(rng.uniform(0.1, 1), 2), round(rng.uniform(0, 0.9), 2), float(f"{min(1, p * 20000):.3g}"), i % 4,
                    ["CD3D", "CD79A", "LYZ", "NKG7", "MS4A1", "GNLY", "CD8A", "FCGR3A", "CD14", "IL7R", "S100A8", "PPBP"][i % 12]])
M = write("markers.csv", ["p_val", "avg_log2FC", "pct.1", "pct.2", "p_val_adj", "cluster", "gene"], markers, ",")

screen = []
for i in range(20):
    lfc = round(rng.uniform(-4, 4), 3)
    screen.append([f"sg{i}", ["TP53", "JAK1", "B2M", "STAT1", "Control"][i % 5], rng.randrange(1, 900), rng.randrange(1, 900), lfc, float(f"{10 ** -rng.uniform(0, 8):.3g}"),
                   float(f"{10 ** -rng.uniform(0, 5):.3g}")])
S = write("sgrna.tsv", ["sgrna", "Gene", "control_mean", "treat_mean", "LFC", "p.twosided", "FDR"], screen)

limma = []
for i, g in enumerate(genes[:20]):
    fc = round(rng.uniform(-3, 3), 3)
    p = float(f"{10 ** -rng.uniform(0, 6):.3g}")
    limma.append([g, fc, round(rng.uniform(2, 14), 2), round(fc * 3, 2), p, float(f"{min(1, p * 4):.3g}"), round(rng.uniform(-5, 8), 2)])
L = write("limma.tsv", ["ID", "logFC", "AveExpr", "t", "P.Value", "adj.P.Val", "B"], limma)


def less(value, bound):
    return value is not None and value < bound


def top(rows, count, key):
    return [r["line"] for r in sorted((r for r in rows if key(r) is not None), key=lambda r: (key(r), r["line"]))[:count]]


def lines(rows, test):
    return [r["line"] for r in rows if test(r)]


def size(r, name="log2FoldChange"):
    return -abs(r[name])


Q = [
    ("deseq2.tsv", "up more than two-fold at padj below 0.01", lines(D, lambda r: r["log2FoldChange"] > 1 and less(r["padj"], 0.01))),
    ("deseq2.tsv", "which genes are significantly up?", lines(D, lambda r: r["log2FoldChange"] > 0 and less(r["padj"], 0.05))),
    ("deseq2.tsv", "significant genes", lines(D, lambda r: less(r["padj"], 0.05))),
    ("deseq2.tsv", "show me the downregulated genes with FDR < 0.05", lines(D, lambda r: r["log2FoldChange"] < 0 and less(r["padj"], 0.05))),
    ("deseq2.tsv", "down at least 4-fold", lines(D, lambda r: r["log2FoldChange"] <= -2)),
    ("deseq2.tsv", "genes with |log2FoldChange| > 1.5 and padj < 0.001", lines(D, lambda r: abs(r["log2FoldChange"]) > 1.5 and less(r["padj"], 0.001))),
    ("deseq2.tsv", "top 5 genes by padj", top(D, 5, lambda r: r["padj"])),
    ("deseq2.tsv", "top 10", top(D, 10, lambda r: r["pvalue"])),
    ("deseq2.tsv", "the 3 most significant genes", top(D, 3, lambda r: r["pvalue"])),
    ("deseq2.tsv", "how many genes have a padj below 5%?", lines(D, lambda r: less(r["padj"], 0.05))),
    ("deseq2.tsv", "baseMean over 100", lines(D, lambda r: r["baseMean"] > 100)),
    ("deseq2.tsv", "genes where padj is NA", lines(D, lambda r: r["padj"] is None)),
    ("deseq2.tsv", "genes without a p-value", lines(D, lambda r: r["pvalue"] is None)),
    ("deseq2.tsv", "is TP53 significant?", lines(D, lambda r: r["gene"] == "TP53" and less(r["padj"], 0.05))),
    ("deseq2.tsv", "show STAG2, NIPBL and RAD21", lines(D, lambda r: r["gene"] in ("STAG2", "NIPBL", "RAD21"))),
    ("deseq2.tsv", "increased genes with p < 1e-6", lines(D, lambda r: r["log2FoldChange"] > 0 and less(r["pvalue"], 1e-6))),
    ("deseq2.tsv", "log2 fold change between 1 and 2", lines(D, lambda r: 1 <= r["log2FoldChange"] <= 2)),
    ("deseq2.tsv", "not significant", lines(D, lambda r: r["padj"] is not None and r["padj"] >= 0.05)),
    ("deseq2.tsv", "largest log2FoldChange, 5 genes", None),
    ("deseq2.tsv", "up more than two-fold at padj below 0.01 and known in cohesinopathies?", lines(D, lambda r: r["log2FoldChange"] > 1 and less(r["padj"], 0.01))),
    ("deseq2.tsv", "repressed genes, adjusted p-value under 0.1", lines(D, lambda r: r["log2FoldChange"] < 0 and less(r["padj"], 0.1))),
    ("deseq2.tsv", "changed more than 8-fold in either direction", lines(D, lambda r: abs(r["log2FoldChange"]) > 3)),
    ("gwas.tsv", "genome-wide significant variants", lines(G, lambda r: r["P"] < 5e-8)),
    ("gwas.tsv", "variants with P < 5e-8", lines(G, lambda r: r["P"] < 5e-8)),
    ("gwas.tsv", "suggestive variants", lines(G, lambda r: r["P"] < 1e-5)),
    ("gwas.tsv", "significant variants on chromosome 3", lines(G, lambda r: r["P"] < 5e-8 and r["CHR"] == 3)),
    ("gwas.tsv", "everything on chr2", lines(G, lambda r: r["CHR"] == 2)),
    ("gwas.tsv", "INFO at least 0.8 and p below 1e-6", lines(G, lambda r: r["INFO"] >= 0.8 and r["P"] < 1e-6)),
    ("gwas.tsv", "effect allele frequency below 5%", lines(G, lambda r: r["EAF"] < 0.05)),
    ("gwas.tsv", "frequency between 0.4 and 0.6", lines(G, lambda r: 0.4 <= r["EAF"] <= 0.6)),
    ("gwas.tsv", "rs1005", lines(G, lambda r: r["SNP"] == "rs1005")),
    ("gwas.tsv", "what are the values of rs1003 and rs1004?", lines(G, lambda r: r["SNP"] in ("rs1003", "rs1004"))),
    ("gwas.tsv", "top 3 variants", top(G, 3, lambda r: r["P"])),
    ("gwas.tsv", "the strongest 5 associations", top(G, 5, lambda r: r["P"])),
    ("gwas.tsv", "beta greater than 0.2 with p less than 1e-5", lines(G, lambda r: r["BETA"] > 0.2 and r["P"] < 1e-5)),
    ("gwas.tsv", "negative effect and genome-wide significant", lines(G, lambda r: r["BETA"] < 0 and r["P"] < 5e-8)),
    ("gwas.tsv", "chromosome 1 between 5 Mb and 20 Mb", lines(G, lambda r: r["CHR"] == 1 and 5e6 <= r["BP"] <= 20e6)),
    ("gwas.tsv", "how many variants are nominally significant?", lines(G, lambda r: r["P"] < 0.05)),
    ("gwas.tsv", "INFO under 0.5", lines(G, lambda r: r["INFO"] < 0.5)),
    ("gwas.tsv", "absolute beta above 0.4", lines(G, lambda r: abs(r["BETA"]) > 0.4)),
    ("gprofiler.csv", "significant terms", lines(E, lambda r: r["p_value"] < 0.05)),
    ("gprofiler.csv", "terms about apoptosis", lines(E, lambda r: "apoptosis" in r["name"])),
    ("gprofiler.csv", "KEGG terms with p_value below 1e-3", lines(E, lambda r: r["source"] == "KEGG" and r["p_value"] < 1e-3)),
    ("gprofiler.csv", "top 4 terms", top(E, 4, lambda r: r["p_value"])),
    ("gprofiler.csv", "source GO:BP", lines(E, lambda r: r["source"] == "GO:BP")),
    ("gprofiler.csv", "terms with more than 10 genes", lines(E, lambda r: r["intersection_size"] > 10)),
    ("gprofiler.csv", "term size below 300", lines(E, lambda r: r["term_size"] < 300)),
    ("gprofiler.csv", "pathways containing T cell", lines(E, lambda r: "t cell" in r["name"].lower())),
    ("gprofiler.csv", "significant REAC pathways", lines(E, lambda r: r["source"] == "REAC" and r["p_value"] < 0.05)),
    ("gprofiler.csv", "term_size between 100 and 500", lines(E, lambda r: 100 <= r["term_size"] <= 500)),
    ("gprofiler.csv", "intersection_size at least 5 and p_value < 0.01", lines(E, lambda r: r["intersection_size"] >= 5 and r["p_value"] < 0.01)),
    ("gprofiler.csv", "terms related to metabolism", lines(E, lambda r: "metabolism" in r["name"])),
    ("gprofiler.csv", "the best term", top(E, 1, lambda r: r["p_value"])),
    ("markers.csv", "markers of cluster 2", lines(M, lambda r: r["cluster"] == 2)),
    ("markers.csv", "cluster 0 with avg_log2FC above 1", lines(M, lambda r: r["cluster"] == 0 and r["avg_log2FC"] > 1)),
    ("markers.csv", "pct.1 > 0.8 and pct.2 < 0.2", lines(M, lambda r: r["pct.1"] > 0.8 and r["pct.2"] < 0.2)),
    ("markers.csv", "CD3D", lines(M, lambda r: r["gene"] == "CD3D")),
    ("markers.csv", "in which cluster is LYZ a marker?", None),
    ("markers.csv", "significant markers", lines(M, lambda r: r["p_val_adj"] < 0.05)),
    ("markers.csv", "up more than 4-fold", lines(M, lambda r: r["avg_log2FC"] > 2)),
    ("markers.csv", "down in cluster 3", lines(M, lambda r: r["avg_log2FC"] < 0 and r["cluster"] == 3)),
    ("markers.csv", "top 3 markers of cluster 1", top([r for r in M if r["cluster"] == 1], 3, lambda r: r["p_val"])),
    ("markers.csv", "p_val_adj below 1e-20", lines(M, lambda r: r["p_val_adj"] < 1e-20)),
    ("markers.csv", "negative markers with p_val_adj < 0.01", lines(M, lambda r: r["avg_log2FC"] < 0 and r["p_val_adj"] < 0.01)),
    ("sgrna.tsv", "enriched sgRNAs with FDR below 0.05", lines(S, lambda r: r["LFC"] > 0 and r["FDR"] < 0.05)),
    ("sgrna.tsv", "depleted sgRNAs", lines(S, lambda r: r["LFC"] < 0)),
    ("sgrna.tsv", "sgRNAs of JAK1", lines(S, lambda r: r["Gene"] == "JAK1")),
    ("sgrna.tsv", "significant sgRNAs of B2M", lines(S, lambda r: r["Gene"] == "B2M" and r["FDR"] < 0.05)),
    ("sgrna.tsv", "control_mean below 100", lines(S, lambda r: r["control_mean"] < 100)),
    ("sgrna.tsv", "lfc above 2 or more", None),
    ("sgrna.tsv", "top 5 by FDR", top(S, 5, lambda r: r["FDR"])),
    ("sgrna.tsv", "p below 1e-4", lines(S, lambda r: r["p.twosided"] < 1e-4)),
    ("sgrna.tsv", "TP53 sgRNAs that are down", lines(S, lambda r: r["Gene"] == "TP53" and r["LFC"] < 0)),
    ("sgrna.tsv", "treat_mean of more than 500", lines(S, lambda r: r["treat_mean"] > 500)),
    ("limma.tsv", "adj.P.Val < 0.05 and logFC > 1", lines(L, lambda r: r["adj.P.Val"] < 0.05 and r["logFC"] > 1)),
    ("limma.tsv", "genes that go down at FDR 5%", None),
    ("limma.tsv", "upregulated with adjusted p at most 0.01", lines(L, lambda r: r["logFC"] > 0 and r["adj.P.Val"] <= 0.01)),
    ("limma.tsv", "average expression above 10", lines(L, lambda r: r["AveExpr"] > 10)),
    ("limma.tsv", "B greater than 0", lines(L, lambda r: r["B"] > 0)),
    ("limma.tsv", "top 3 genes", top(L, 3, lambda r: r["P.Value"])),
    ("limma.tsv", "more than double and significant", lines(L, lambda r: abs(r["logFC"]) > 1 and r["adj.P.Val"] < 0.05)),
    ("limma.tsv", "MYC and EGFR", lines(L, lambda r: r["ID"] in ("MYC", "EGFR"))),
    ("limma.tsv", "lowest t, 4 genes", None),
    ("limma.tsv", "P.Value no more than 0.001", lines(L, lambda r: r["P.Value"] <= 0.001)),
    ("limma.tsv", "genes significant at 0.01", lines(L, lambda r: r["adj.P.Val"] < 0.01)),
    ("limma.tsv", "induced 3-fold or more", None),
]
# Those without an answer above: what a reader would take them to mean.
MEANT = {
    "largest log2FoldChange, 5 genes": top(D, 5, size),
    "in which cluster is LYZ a marker?": lines(M, lambda r: r["gene"] == "LYZ"),
    "lfc above 2 or more": lines(S, lambda r: r["LFC"] > 2),
    "genes that go down at FDR 5%": lines(L, lambda r: r["logFC"] < 0 and r["adj.P.Val"] < 0.05),
    "lowest t, 4 genes": top(L, 4, lambda r: r["t"]),
    "induced 3-fold or more": lines(L, lambda r: r["logFC"] >= 1.584962500721156),
}
with open("Fixtures/Questions/questions.tsv", "w") as out:
    for table, question, answer in Q:
        answer = MEANT[question] if answer is None else answer
        out.write("\t".join([table, question, ",".join(map(str, answer))]) + "\n")
print(len(Q), "questions")


# "A or B" over different columns: "and" holds before "or", what stands before "with" holds for both, and brackets
# or "either" say otherwise.
OR = [
    ("deseq2.tsv", "padj below 0.01 or abs log2FC above 3", lines(D, lambda r: less(r["padj"], 0.01) or abs(r["log2FoldChange"]) > 3)),
    ("deseq2.tsv", "log2FoldChange above 2 or below -2", lines(D, lambda r: abs(r["log2FoldChange"]) > 2)),
    ("deseq2.tsv", "padj above 0.05 or NA", lines(D, lambda r: r["padj"] is None or r["padj"] > 0.05)),
    ("deseq2.tsv", "genes with padj < 0.001 or baseMean > 1000", lines(D, lambda r: less(r["padj"], 0.001) or r["baseMean"] > 1000)),
    ("deseq2.tsv", "upregulated genes with padj < 0.001 or baseMean > 1000",
     lines(D, lambda r: r["log2FoldChange"] > 0 and (less(r["padj"], 0.001) or r["baseMean"] > 1000))),
    ("deseq2.tsv", "up and padj < 0.001 or baseMean > 1000", lines(D, lambda r: r["log2FoldChange"] > 0 and less(r["padj"], 0.001) or r["baseMean"] > 1000)),
    ("deseq2.tsv", "up and (padj < 0.001 or baseMean > 1000)", lines(D, lambda r: r["log2FoldChange"] > 0 and (less(r["padj"], 0.001) or r["baseMean"] > 1000))),
    ("deseq2.tsv", "down and either padj < 0.001 or baseMean > 1000",
     lines(D, lambda r: r["log2FoldChange"] < 0 and (less(r["padj"], 0.001) or r["baseMean"] > 1000))),
    ("deseq2.tsv", "either padj < 0.001 or baseMean > 1000 and down", lines(D, lambda r: (less(r["padj"], 0.001) or r["baseMean"] > 1000) and r["log2FoldChange"] < 0)),
    ("deseq2.tsv", "up more than 4-fold or down more than 8-fold", lines(D, lambda r: r["log2FoldChange"] > 2 or r["log2FoldChange"] < -3)),
    ("deseq2.tsv", "up or down more than 4-fold", lines(D, lambda r: abs(r["log2FoldChange"]) > 2)),
    ("deseq2.tsv", "STAG2 or NIPBL, or padj below 1e-6", lines(D, lambda r: r["gene"] in ("STAG2", "NIPBL") or less(r["padj"], 1e-6))),
    ("deseq2.tsv", "how many genes have padj < 0.01 or |log2FoldChange| > 3?", lines(D, lambda r: less(r["padj"], 0.01) or abs(r["log2FoldChange"]) > 3)),
    ("deseq2.tsv", "top 4 genes with padj < 0.05 or baseMean > 1000, by padj",
     top([r for r in D if less(r["padj"], 0.05) or r["baseMean"] > 1000], 4, lambda r: r["padj"])),
    ("deseq2.tsv", "padj below 0.01 or more", lines(D, lambda r: less(r["padj"], 0.01))),
    ("gwas.tsv", "p < 1e-8 or INFO below 0.3", lines(G, lambda r: r["P"] < 1e-8 or r["INFO"] < 0.3)),
    ("gwas.tsv", "variants on chromosome 2 or chromosome 3", lines(G, lambda r: r["CHR"] in (2, 3))),
    ("gwas.tsv", "variants on chromosome 2, 3 or 5 with p below 1e-4", lines(G, lambda r: r["CHR"] in (2, 3, 5) and r["P"] < 1e-4)),
    ("gwas.tsv", "chr2 and p < 1e-6 or chr3 and p < 1e-3", lines(G, lambda r: r["CHR"] == 2 and r["P"] < 1e-6 or r["CHR"] == 3 and r["P"] < 1e-3)),
    ("gwas.tsv", "genome-wide significant or on chromosome 4", lines(G, lambda r: r["P"] < 5e-8 or r["CHR"] == 4)),
    ("gwas.tsv", "rs1003 or p below 1e-10", lines(G, lambda r: r["SNP"] == "rs1003" or r["P"] < 1e-10)),
    ("gwas.tsv", "EAF below 0.05 or above 0.95", lines(G, lambda r: r["EAF"] < 0.05 or r["EAF"] > 0.95)),
    ("gprofiler.csv", "KEGG or REAC terms", lines(E, lambda r: r["source"] in ("KEGG", "REAC"))),
    ("gprofiler.csv", "p_value below 1e-6 or more than 20 genes", lines(E, lambda r: r["p_value"] < 1e-6 or r["intersection_size"] > 20)),
    ("gprofiler.csv", "KEGG terms or terms about apoptosis", lines(E, lambda r: r["source"] == "KEGG" or "apoptosis" in r["name"])),
    ("gprofiler.csv", "terms about apoptosis or cohesion", lines(E, lambda r: "apoptosis" in r["name"] or "cohesion" in r["name"])),
    ("markers.csv", "up in cluster 1 or down in cluster 3",
     lines(M, lambda r: r["avg_log2FC"] > 0 and r["cluster"] == 1 or r["avg_log2FC"] < 0 and r["cluster"] == 3)),
    ("markers.csv", "cluster 1 or cluster 2 with pct.1 > 0.5", lines(M, lambda r: r["cluster"] in (1, 2) and r["pct.1"] > 0.5)),
    ("markers.csv", "markers of cluster 2 with pct.1 > 0.8 or pct.2 < 0.2", lines(M, lambda r: r["cluster"] == 2 and (r["pct.1"] > 0.8 or r["pct.2"] < 0.2))),
    ("markers.csv", "LYZ or CD3D", lines(M, lambda r: r["gene"] in ("LYZ", "CD3D"))),
    ("sgrna.tsv", "FDR below 0.01 or LFC above 3", lines(S, lambda r: r["FDR"] < 0.01 or r["LFC"] > 3)),
    ("sgrna.tsv", "sgRNAs of JAK1 or B2M with FDR < 0.05 or LFC < -2", lines(S, lambda r: r["Gene"] in ("JAK1", "B2M") and (r["FDR"] < 0.05 or r["LFC"] < -2))),
    ("sgrna.tsv", "control_mean under 50 or treat_mean under 50", lines(S, lambda r: r["control_mean"] < 50 or r["treat_mean"] < 50)),
    ("limma.tsv", "B greater than 3 or logFC at most -2", lines(L, lambda r: r["B"] > 3 or r["logFC"] <= -2)),
    ("limma.tsv", "MYC or genes with adj.P.Val < 0.001", lines(L, lambda r: r["ID"] == "MYC" or r["adj.P.Val"] < 0.001)),
    ("limma.tsv", "logFC of 1 or more", lines(L, lambda r: r["logFC"] >= 1)),
    ("deseq2.tsv", "significant or baseMean above 1000 but not up", lines(D, lambda r: less(r["padj"], 0.05) or r["baseMean"] > 1000 and r["log2FoldChange"] <= 0)),
    ("deseq2.tsv", "significant but not up", lines(D, lambda r: less(r["padj"], 0.05) and r["log2FoldChange"] <= 0)),
    ("deseq2.tsv", "up but not down, padj below 0.01", lines(D, lambda r: less(r["padj"], 0.01) and r["log2FoldChange"] > 0)),
    ("deseq2.tsv", "significant and not STAG2", lines(D, lambda r: less(r["padj"], 0.05) and r["gene"] != "STAG2")),
    ("deseq2.tsv", "(up and padj < 0.01) or (down and padj < 0.0001)",
     lines(D, lambda r: r["log2FoldChange"] > 0 and less(r["padj"], 0.01) or r["log2FoldChange"] < 0 and less(r["padj"], 0.0001))),
    ("markers.csv", "significant markers not in cluster 2", lines(M, lambda r: r["p_val_adj"] < 0.05 and r["cluster"] != 2)),
]
with open("Fixtures/Questions/alternatives.tsv", "w") as out:
    for table, question, answer in OR:
        out.write("\t".join([table, question, ",".join(map(str, answer))]) + "\n")
print(len(OR), "questions with alternatives")
