"""Synthetic models of full shapes: random weights, no vocabulary. Only their time counts."""

import os
from pathlib import Path

import gguf
import numpy as np

# layers, width, heads, key-value heads, hidden, vocabulary
SHAPES = {
    "135M": (30, 576, 9, 3, 1536, 49152),
    "0.5B": (24, 896, 14, 2, 4864, 151936),
    "1.5B": (28, 1536, 12, 2, 8960, 151936),
}
SCALES = {
    "Q8_0": (0,), "Q4_0": (0,), "Q4_1": (0, 2), "Q5_0": (0,), "Q5_1": (0, 2), "Q2_K": (80, 82),
    "Q3_K": (108,), "Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208,), "IQ4_NL": (0,), "IQ4_XS": (0,),
}  # fmt: skip


def matrix(kind, rows, columns, random):
    """Random blocks with small scales, or small random numbers."""
    if kind in ("F16", "BF16"):
        # A tenth of the numbers, over and over: only their time counts.
        part = random.normal(0, 0.5 / np.sqrt(columns), rows * columns // 8 + 1).astype(np.float32)
        numbers = np.resize(part, (rows, columns))
        return gguf.quants.quantize(numbers, gguf.GGMLQuantizationType[kind])
    # Rows of K-quants are blocks of 256: other widths take blocks of 32, as llama-quantize does.
    length, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]]
    blocks = random.integers(0, 256, (rows * columns // length, size), np.uint8)
    scale = np.array([0.02 / np.sqrt(columns)], np.float16).view(np.uint8)
    for offset in SCALES[kind]:
        blocks[:, offset : offset + 2] = scale
    return blocks.reshape(rows, -1)


def write(path, shape, kind):
    layers, width, heads, kv, hidden, vocabulary = SHAPES[shape]
    random = np.random.default_rng(1)
    w = gguf.GGUFWriter(path, "llama")
    w.add_context_length(8192)
    w.add_embedding_length(width)
    w.add_block_count(layers)
    w.add_feed_forward_length(hidden)
    w.add_head_count(heads)
    w.add_head_count_kv(kv)
    w.add_layer_norm_rms_eps(1e-6)
    w.add_vocab_size(vocabulary)
    w.add_tokenizer_model("none")

    def add(name, rows, columns):
        own = kind
        if gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[kind]][0] > 32 and columns % 256:
            own = {"Q4_K": "Q5_0", "Q6_K": "Q8_0"}.get(kind, "Q5_1")
        w.add_tensor(
            name, matrix(own, rows, columns, random), raw_dtype=gguf.GGMLQuantizationType[own])  # fmt: skip

    size = width // heads
    add("token_embd.weight", vocabulary, width)
    for layer in range(layers):
        part = f"blk.{layer}."
        for norm in ("attn_norm", "ffn_norm"):
            w.add_tensor(part + norm + ".weight", np.ones(width, np.float32))
        add(part + "attn_q.weight", width, width)
        add(part + "attn_k.weight", kv * size, width)
        add(part + "attn_v.weight", kv * size, width)
        add(part + "attn_output.weight", width, width)
        add(part + "ffn_gate.weight", hidden, width)
        add(part + "ffn_up.weight", hidden, width)
        add(part + "ffn_down.weight", width, hidden)
    w.add_tensor("output_norm.weight", np.ones(width, np.float32))
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def kept(folder, shape, kind):
    """The path of a model in the folder; it is made where it is not there."""
    path = Path(folder) / f"{shape}-{kind}.gguf"
    if not path.exists():
        # A half-written one never has the name.
        part = path.with_suffix(f".{os.getpid()}.part")
        write(str(part), shape, kind)
        part.rename(path)
    return str(path)
