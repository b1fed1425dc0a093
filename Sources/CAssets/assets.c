#include "CAssets.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// Aligned as a mapped file would be, so that the model's tensors can be read in place.
#define ASSET(symbol) static const unsigned char symbol[] __attribute__((aligned(4096)))

ASSET(model) = {
#embed "../DefaultModel/cistron-9m.gguf"
};
ASSET(card) = {
#embed "../DefaultModel/CARD.md"
};
ASSET(passages) = {
#embed "../../Index/passages.jsonl"
};
ASSET(genes) = {
#embed "../../Index/genes.tsv"
};
ASSET(aliases) = {
#embed "../../Index/aliases.tsv"
};
ASSET(variants) = {
#embed "../../Index/variants.tsv"
};
ASSET(diseases) = {
#embed "../../Index/diseases.tsv"
};
ASSET(drugs) = {
#embed "../../Index/drugs.tsv"
};
ASSET(glossary) = {
#embed "../../Index/glossary_zh.tsv"
};
ASSET(gene_ids) = {
#embed "../../Index/gene_ids.tsv"
};
ASSET(word_vectors) = {
#embed "../../Index/word_vectors.gguf"
};
ASSET(sentence_trees) = {
#embed "../../Index/sentence_trees.txt"
};
ASSET(support_trees) = {
#embed "../../Index/support_trees.txt"
};
ASSET(build_probes) = {
#embed "../../Index/build_probes.tsv"
};
ASSET(reader) = {
#embed "../../Prompts/reader.txt"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} assets[] = {
  {"model.gguf", model, sizeof model},
  {"CARD.md", card, sizeof card},
  {"passages.jsonl", passages, sizeof passages},
  {"genes.tsv", genes, sizeof genes},
  {"aliases.tsv", aliases, sizeof aliases},
  {"variants.tsv", variants, sizeof variants},
  {"diseases.tsv", diseases, sizeof diseases},
  {"drugs.tsv", drugs, sizeof drugs},
  {"glossary_zh.tsv", glossary, sizeof glossary},
  {"gene_ids.tsv", gene_ids, sizeof gene_ids},
  {"word_vectors.gguf", word_vectors, sizeof word_vectors},
  {"sentence_trees.txt", sentence_trees, sizeof sentence_trees},
  {"support_trees.txt", support_trees, sizeof support_trees},
  {"build_probes.tsv", build_probes, sizeof build_probes},
  {"reader.txt", reader, sizeof reader},
};

const unsigned char *cistron_asset(const char *name, size_t *length) {
  for (size_t i = 0; i < sizeof assets / sizeof assets[0]; i++) {
    if (strcmp(assets[i].name, name) == 0) {
      *length = assets[i].length;
      return assets[i].bytes;
    }
  }
  return NULL;
}
