#!/usr/bin/env python3
"""Write word_vectors.gguf: vectors of words, learned from text about genetics and medicine.

Reads  $CISTRON_TEST_DATA/lm/text.jsonl.xz (the text that the default model was trained on; documents of
       held-out questions and the questions and answers of fold 0 are not in it)
Writes word_vectors.gguf beside this script (or to the path given as first argument).

Skip-gram with negative sampling (Mikolov et al., "Distributed Representations of Words and Phrases and
their Compositionality", 2013), 100 dimensions; then the mean taken off, the 64 strongest directions kept
(Mu and Viswanath, "All-but-the-Top", 2018, take the mean off likewise), unit length, Q8_0. Takes ten
minutes on one core. Needs the packages gensim, numpy and gguf; the same bytes only with PYTHONHASHSEED=0.
"""
import json
import lzma
import os
import re
import sys

import gguf
import numpy as np
from gensim.models import Word2Vec

HERE = os.path.dirname(os.path.abspath(__file__))
DIMENSIONS = 64


def sentences(path):
    for line in lzma.open(path, "rt"):
        for sentence in re.split(r"(?<=[.?!])\s+", json.loads(line)["t"]):
            words = re.findall(r"[^\W_]+", sentence.lower())
            if len(words) > 3:
                yield words


def train(path):
    model = Word2Vec(list(sentences(path)), vector_size=100, window=8, min_count=15, sg=1, negative=8,
                     sample=1e-4, workers=1, epochs=4, seed=4)
    words = model.wv.index_to_key
    counts = np.array([model.wv.get_vecattr(word, "count") for word in words], dtype=float)
    return words, counts, model.wv.vectors


def reduced(vectors):
    vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors - vectors.mean(axis=0)
    directions = np.linalg.svd(vectors, full_matrices=False)[2][:DIMENSIONS]
    vectors = vectors @ directions.T
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def write(path, words, counts, vectors):
    kind = gguf.GGMLQuantizationType.Q8_0
    writer = gguf.GGUFWriter(path, "word-vectors")
    writer.add_array("word_vectors.words", list(words))
    writer.add_tensor("word_vectors.vectors", gguf.quants.quantize(vectors, kind), raw_dtype=kind)
    writer.add_tensor("word_vectors.rarity", np.log(counts.sum() / counts).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main():
    words, counts, vectors = train(os.path.join(os.environ["CISTRON_TEST_DATA"], "lm", "text.jsonl.xz"))
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "word_vectors.gguf")
    write(path, words, counts, reduced(vectors))
    print(len(words), "words")


if __name__ == "__main__":
    main()
