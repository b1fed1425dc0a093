#!/usr/bin/env python3
"""The same counts and λGC of a large association table by pandas, to compare times with.

    python3 compare_pandas.py gwas.tsv

Prints rows, variants with p < 5e-8, strand-ambiguous variants, λGC, and λGC of three classes of frequency.
"""
import sys
import time

import numpy as np
import pandas as pd
from scipy import stats

start = time.time()
table = pd.read_csv(sys.argv[1], sep="\t")
p = table["p_value"]


def inflation(p):
    return np.median(stats.chi2.isf(p, 1)) / stats.chi2.ppf(0.5, 1)


pair = table["effect_allele"] + table["other_allele"]
minor = np.minimum(table["effect_allele_frequency"], 1 - table["effect_allele_frequency"])
print("rows", len(table), "significant", int((p < 5e-8).sum()), "ambiguous", int(pair.isin(["AT", "TA", "CG", "GC"]).sum()))
print("lambda", repr(inflation(p)))
for low, high in [(0, 0.01), (0.01, 0.05), (0.05, 1)]:
    print("lambda", low, repr(inflation(p[(minor >= low) & (minor < high)])))
print(f"{time.time() - start:.1f} s")
