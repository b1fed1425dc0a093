#!/usr/bin/env python3
"""Write gene_ids.tsv: identifiers of human and mouse genes, their symbols, and human orthologues.

Usage: make_gene_ids.py genes_NCBI_10090_ProteinCoding.py
Reads  $CISTRON_TEST_DATA/genes/Homo_sapiens.gene_info.gz (NCBI Gene, 2015)
       $CISTRON_TEST_DATA/genes/mouse_genes.tsv.gz (Ensembl BioMart, 2024)
       the file named: NCBI Gene's list of the mouse's protein-coding genes of 2016-02-22, as the PyPI package goatools
       1.6.7 carries it (goatools/test_data; only its numbers and symbols are taken)
       genes.tsv beside this script, for symbols approved since 2015
Writes gene_ids.tsv beside this script: species, the number of the Ensembl identifier, the NCBI Gene number,
symbol, human symbol, older symbols. Protein-coding genes of man; genes of the mouse that have a human orthologue, or
that NCBI counts among the protein-coding ones.
"""
import gzip
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.environ["CISTRON_TEST_DATA"], "genes")


def table(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


names, *known = table(os.path.join(HERE, "genes.tsv"))
current = {row[names.index("entrez")]: row[names.index("symbol")] for row in known}
human = [row for row in table(os.path.join(DATA, "Homo_sapiens.gene_info.gz")) if row[0] == "9606"]
_, *mouse = table(os.path.join(DATA, "mouse_genes.tsv.gz"))
with open(sys.argv[1]) as lines:
    numbers = {symbol: id for id, symbol in re.findall(r"GeneID=(\d+), .*? Symbol='([^']+)'", lines.read())}

# Approved by HGNC from 2018 on, among them names that spreadsheets took for dates (Nat. Genet. 52, 754, 2020).
RENAMED = {f"SEPT{n}": f"SEPTIN{n}" for n in range(1, 15)}
RENAMED |= {f"MARCH{n}": f"MARCHF{n}" for n in range(1, 12)}
RENAMED |= {"MARC1": "MTARC1", "MARC2": "MTARC2", "DEC1": "DELEC1", "SEP15": "SELENOF"}
RENAMED |= {f"{acid}ARS": f"{acid}ARS1" for acid in "ACDGHIKLMNQRSTVWY"} | {"EPRS": "EPRS1"}

rows = []
# What a human gene was called in 2015, by its Ensembl identifier.
called = {}
for fields in human:
    found = re.search(r"Ensembl:(ENSG\d+)", fields[5])
    ensembl = found.group(1) if found else ""
    called[ensembl] = fields[2]
    if fields[9] != "protein-coding":
        continue
    symbol = current.get(fields[1], RENAMED.get(fields[2], fields[2]))
    older = fields[2] if fields[2] != symbol else ""
    number = ensembl.removeprefix("ENSG").lstrip("0")
    rows.append(("h", number, fields[1], symbol, "") + ((older,) if older else ()))

# Of several human orthologues the one of the same name counts, else the first that has a symbol.
mouse.sort(key=lambda fields: (fields[2] != fields[1].upper(), fields[2] == ""))
present = {fields[1] for fields in mouse}
seen = set()
taken = set()
for ensembl, symbol, human_symbol, human_ensembl, *_ in mouse:
    number = ensembl.removeprefix("ENSMUSG").lstrip("0")
    entrez = numbers.get(symbol, "")
    older = ""
    if not entrez and human_ensembl in called:
        # A gene renamed since, in man and mouse alike: "Ttc26", TTC26 are Ift56, IFT56 now.
        name = called[human_ensembl].capitalize()
        if name in numbers and name not in present and name not in taken:
            entrez, older = numbers[name], name
    if not symbol or number in seen or not (human_symbol or entrez):
        continue
    seen.add(number)
    # Where Ensembl has several genes of one symbol, the first one gets the number.
    if symbol in taken:
        entrez, older = "", ""
    taken |= {symbol, older} - {""}
    capital = "=" if human_symbol and human_symbol == symbol.upper() else human_symbol
    rows.append(("m", number, entrez, symbol, capital) + ((older,) if older else ()))
rows.sort(key=lambda row: (row[0], int(row[1] or 0) if row[0] == "m" else 0))
with open(os.path.join(HERE, "gene_ids.tsv"), "w") as out:
    out.write("# NCBI Gene 2015 (human) and 2016 (mouse), Ensembl BioMart 2024\n")
    for row in rows:
        out.write("\t".join(row) + "\n")
