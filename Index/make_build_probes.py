#!/usr/bin/env python3
"""Write build_probes.tsv: variants that tell GRCh37 from GRCh38.

Reads  $CISTRON_TEST_DATA/genes/hapmap3_positions.tsv.gz (rs number, chromosome and both positions: facts of
       dbSNP 150 and 151 for variants of HapMap 3)
Writes build_probes.tsv beside this script: every fourth of those whose positions differ.
"""
import gzip
import os

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.join(os.environ["CISTRON_TEST_DATA"], "genes", "hapmap3_positions.tsv.gz")

with gzip.open(SOURCE, "rt") as lines:
    next(lines)
    rows = [line.rstrip("\n").split("\t")[:4] for line in lines]
rows = [row for row in rows if row[2] != row[3]][::4]
with open(os.path.join(HERE, "build_probes.tsv"), "w") as out:
    out.write("rsid\tchromosome\tGRCh37\tGRCh38\n")
    for row in rows:
        out.write("\t".join(row) + "\n")
