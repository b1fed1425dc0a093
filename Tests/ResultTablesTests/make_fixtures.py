#!/usr/bin/env python3
"""Writes the fixtures of ResultTablesTests: statistics by SciPy and by exact rational arithmetic, and a
few small files in the forms that tables come in. Needs SciPy and NumPy; run it in this folder.

    python3 make_fixtures.py

statistics.tsv has a line for each case: the function, its arguments, the exact value (or SciPy's, where
the function is not rational), and SciPy's value. Where SciPy itself is off the exact value by more than
1e-13 its column is "-".
"""
import gzip
import math
import random
import zipfile
from fractions import Fraction
from math import comb

import numpy as np
import scipy
from scipy import stats

rng = random.Random(5)
lines = [f"# SciPy {scipy.__version__}"]


def exact(fraction):
    """A fraction as a float, correctly rounded."""
    return fraction.numerator / fraction.denominator if fraction.numerator < 1 << 1000 else float(fraction)


def write(name, arguments, value, by_scipy):
    agrees = value == by_scipy or (value != 0 and abs(by_scipy / value - 1) < 1e-13)
    shown = repr(float(by_scipy)) if agrees else "-"
    lines.append("\t".join([name, ",".join(map(repr, arguments)), repr(float(value)), shown]))


def hypergeometric_tail(x, drawn, marked, total):
    high = min(drawn, marked)
    return Fraction(sum(comb(marked, k) * comb(total - marked, drawn - k) for k in range(x, high + 1)),
                    comb(total, drawn))


for x, drawn, marked, total in [(8, 54, 181, 10563), (31, 78, 1012, 25907), (1, 5, 5, 10), (0, 3, 4, 20), (5, 5, 5, 10),
                                (200, 1000, 2000, 20000), (120, 1000, 2000, 20000), (95, 1000, 2000, 20000),
                                (40, 300, 500, 15000), (3, 500, 12, 18000)]:
    write("hypergeometric", (x, drawn, marked, total), exact(hypergeometric_tail(x, drawn, marked, total)),
          stats.hypergeom.sf(x - 1, total, marked, drawn))

tables = [(8, 2, 1, 5), (0, 10, 12, 3), (3, 1, 1, 3), (100, 200, 150, 120), (10, 10, 10, 10), (1, 0, 0, 1), (30, 970, 10, 990),
          (500, 1500, 620, 1380)]
for a, b, c, d in tables:
    n, row, col = a + b + c + d, a + b, a + c
    weights = {k: comb(col, k) * comb(n - col, row - k) for k in range(max(0, row + col - n), min(row, col) + 1)}
    tail = Fraction(sum(w for w in weights.values() if w <= weights[a]), comb(n, row))
    write("fisher", (a, b, c, d), exact(tail), stats.fisher_exact([[a, b], [c, d]])[1])


def hardy_weinberg(hom, het, other):
    n, rare = hom + het + other, 2 * min(hom, other) + het
    weights = {}
    for h in range(rare % 2, rare + 1, 2):
        r = (rare - h) // 2
        c = n - h - r
        weights[h] = Fraction(math.factorial(n) * 2**h, math.factorial(r) * math.factorial(h) * math.factorial(c))
    total = sum(weights.values())
    return sum(w for w in weights.values() if w <= weights[het]) / total


for counts in [(57, 14, 50), (1469, 138, 5), (10, 0, 10), (0, 20, 0), (100, 0, 0), (3, 5, 2), (1, 1, 0), (298, 489, 213),
               (900, 90, 10), (5000, 80, 1), (25, 50, 25)]:
    value = exact(hardy_weinberg(*counts))
    lines.append("\t".join(["hardy_weinberg", ",".join(map(repr, counts)), repr(value), "-"]))

for p in [0.5, 0.1, 0.05, 1e-3, 5e-8, 1e-20, 1e-100, 3e-300, 0.9, 0.999, 0.45]:
    value = stats.chi2.isf(p, 1)
    write("chi2", (p,), value, value)

for size, ties in [(10, False), (50, True), (500, False), (2000, True)]:
    x = [rng.gauss(0, 1) for _ in range(size)]
    y = [0.4 * a + rng.gauss(0, 1) for a in x]
    if ties:
        x, y = [round(a, 1) for a in x], [round(b, 1) for b in y]
    rho, p = stats.spearmanr(x, y)
    lines.append("\t".join(["spearman", ",".join(map(repr, x)) + ";" + ",".join(map(repr, y)), repr(float(rho)), repr(float(p))]))

p = [10 ** rng.uniform(-12, 0) for _ in range(300)] + [0.5, 0.5, 1.0, 1e-12, 1e-12]
adjusted = stats.false_discovery_control(p)
lines.append("\t".join(["bh", ",".join(map(repr, p)), ",".join(repr(float(a)) for a in adjusted), "-"]))
for count in (301, 1000):
    p = [rng.random() ** 1.2 for _ in range(count)]
    lam = float(np.median(stats.chi2.isf(p, 1)) / stats.chi2.ppf(0.5, 1))
    lines.append("\t".join(["lambda", ",".join(map(repr, p)), repr(lam), "-"]))
    pi0 = min(1.0, sum(q > 0.5 for q in p) / (0.5 * count))
    lines.append("\t".join(["pi0", ",".join(map(repr, p)), repr(pi0), "-"]))

with open("Fixtures/statistics.tsv", "w") as out:
    out.write("\n".join(lines) + "\n")

# Files. Names of genes are real, numbers are not.
table = "\tbaseMean\tlog2FoldChange\tlfcSE\tpvalue\tpadj\nBRCA1\t100.5\t1.5\t0.2\t6E-447\t1e-10\nTP53\t20\t-0.5\t0.1\tNA\tNA\n"
with gzip.GzipFile("Fixtures/small.tsv.gz", "wb", mtime=0) as out:
    out.write(table.encode())


def bgzip_block(data):
    import zlib
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    size = len(packed) + 25
    head = bytes([31, 139, 8, 4, 0, 0, 0, 0, 0, 255, 6, 0, 66, 67, 2, 0]) + size.to_bytes(2, "little")
    return head + packed + zlib.crc32(data).to_bytes(4, "little") + len(data).to_bytes(4, "little")


with open("Fixtures/small.tsv.bgz", "wb") as out:
    half = len(table) // 2
    out.write(bgzip_block(table[:half].encode()) + bgzip_block(table[half:].encode()) + bgzip_block(b""))

with open("Fixtures/gb18030.csv", "wb") as out:
    out.write("样本,分组,性别\n患者一,对照,女\n患者二,对照,男\n患者三,治疗,女\n患者四,治疗,男\n".encode("gb18030"))

sheet = """<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>1.25</v></c><c r="C2"><v>1.0000000000000001E-9</v></c></row>
<row r="3"><c r="A3" s="1"><v>44806</v></c><c r="B3"><v>-2</v></c><c r="C3"><v>0.5</v></c></row>
<row r="5"><c r="A5" t="inlineStr"><is><t>MYC &amp; co</t></is></c><c r="C5"><v>0.75</v></c></row>
</sheetData></worksheet>"""
strings = "<sst xmlns=\"x\">" + "".join(f"<si><t>{s}</t></si>" for s in ["gene", "log2FC", "pvalue", "TP53"]) + "</sst>"
styles = "<styleSheet xmlns=\"x\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"16\"/></cellXfs></styleSheet>"
book = "<workbook xmlns=\"x\" xmlns:r=\"y\"><sheets><sheet name=\"results\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"notes\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>"
relations = "<Relationships xmlns=\"x\"><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Target=\"worksheets/sheet2.xml\"/></Relationships>"
with zipfile.ZipFile("Fixtures/small.xlsx", "w") as out:
    for name, text, method in [("xl/workbook.xml", book, 8), ("xl/_rels/workbook.xml.rels", relations, 8),
                               ("xl/sharedStrings.xml", strings, 0), ("xl/styles.xml", styles, 8),
                               ("xl/worksheets/sheet1.xml", sheet, 8), ("xl/worksheets/sheet2.xml", sheet, 8)]:
        info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        info.compress_type = method
        out.writestr(info, text)
