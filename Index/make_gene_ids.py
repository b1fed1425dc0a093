#!/usr/bin/env python3
"""Write gene_ids.tsv: identifiers of human and mouse genes, their symbols, and human orthologues.

Reads  $CISTRON_TEST_DATA/genes/Homo_sapiens.gene_info.gz (NCBI Gene, 2015)
       $CISTRON_TEST_DATA/genes/mouse_genes.tsv.gz (Ensembl BioMart, 2024)
       genes.tsv beside this script, for symbols approved since 2015
Writes gene_ids.tsv beside this script: species, the number of the Ensembl identifier, the NCBI Gene number,
symbol, human symbol, older symbols. Protein-coding genes of man; genes of the mouse that have a human orthologue.
"""
import gzip
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.environ["CISTRON_TEST_DATA"], "genes")

current = {}
with open(os.path.join(HERE, "genes.tsv")) as lines:
    names = next(lines).rstrip("\n").split("\t")
    for line in lines:
        row = dict(zip(names, line.rstrip("\n").split("\t")))
        current[row["entrez"]] = row["symbol"]

# Approved by HGNC from 2018 on, among them names that spreadsheets took for dates (Nat. Genet. 52, 754, 2020).
RENAMED = {f"SEPT{n}": f"SEPTIN{n}" for n in range(1, 15)}
RENAMED |= {f"MARCH{n}": f"MARCHF{n}" for n in range(1, 12)}
RENAMED |= {"MARC1": "MTARC1", "MARC2": "MTARC2", "DEC1": "DELEC1", "SEP15": "SELENOF"}
RENAMED |= {f"{acid}ARS": f"{acid}ARS1" for acid in "ACDGHIKLMNQRSTVWY"} | {"EPRS": "EPRS1"}

rows = []
with gzip.open(os.path.join(DATA, "Homo_sapiens.gene_info.gz"), "rt") as lines:
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        if line.startswith("#") or fields[9] != "protein-coding":
            continue
        ensembl = re.search(r"Ensembl:ENSG0*(\d+)", fields[5])
        symbol = current.get(fields[1], RENAMED.get(fields[2], fields[2]))
        older = fields[2] if fields[2] != symbol else ""
        rows.append(("h", ensembl.group(1) if ensembl else "", fields[1], symbol, "") + ((older,) if older else ()))
seen = set()
with gzip.open(os.path.join(DATA, "mouse_genes.tsv.gz"), "rt") as lines:
    next(lines)
    for line in lines:
        fields = line.rstrip("\n").split("\t")
        number = fields[0].removeprefix("ENSMUSG").lstrip("0")
        if fields[1] and fields[2] and number not in seen:
            seen.add(number)
            rows.append(("m", number, "", fields[1], fields[2] if fields[2] != fields[1].upper() else "="))
with open(os.path.join(HERE, "gene_ids.tsv"), "w") as out:
    out.write("# NCBI Gene 2015, Ensembl BioMart 2024\n")
    for row in rows:
        out.write("\t".join(row) + "\n")
