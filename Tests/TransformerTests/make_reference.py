"""Makes the tiny random llama models in Fixtures/ and the logits that they should give.

The reference is a plain forward pass in float64 on the numbers that stand in the file, after any
rounding to its format. It shares no code with the program. Needs NumPy:

    python3 make_reference.py Fixtures

NAME.gguf is the model; NAME.txt holds the tokens in its first line and then, for each token, a line of
logits.
"""

import struct
import sys
from pathlib import Path

import numpy as np

# name: (format, width, heads, key-value heads, head size, hidden, vocabulary, layers, tied, rope
# dimensions, rope factors)
MODELS = {
    "f32": ("F32", 64, 4, 2, 16, 96, 96, 2, False, 16, False),
    "f32-odd": ("F32", 60, 5, 1, 12, 52, 77, 3, True, 8, True),
    "f16": ("F16", 64, 4, 2, 16, 96, 96, 2, True, 16, False),
    "bf16": ("BF16", 64, 4, 2, 16, 96, 96, 2, False, 16, False),
    "q8_0": ("Q8_0", 64, 4, 2, 16, 96, 96, 2, True, 16, False),
    "q8_0-separate": ("Q8_0", 64, 4, 4, 16, 96, 96, 1, False, 16, True),
    "q4_0": ("Q4_0", 64, 4, 2, 16, 96, 96, 2, False, 16, False),
}
EPSILON = 1e-5
ROPE_BASE = 500.0
TOKENS = 24
CONTEXT = 512


# Formats: each encoder returns the file's bytes and the numbers that they stand for.


def encode_f32(x):
    y = x.astype("<f4")
    return y.tobytes(), y.astype(np.float64)


def encode_f16(x):
    y = x.astype("<f2")
    return y.tobytes(), y.astype(np.float64)


def encode_bf16(x):
    bits = x.astype("<f4").view("<u4")
    upper = ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype("<u2")
    return upper.tobytes(), (upper.astype("<u4") << 16).view("<f4").astype(np.float64)


def encode_q8_0(x):
    blocks = x.reshape(-1, 32)
    scale = (np.abs(blocks).max(1) / 127).astype("<f2")
    numbers = np.clip(np.rint(blocks / scale.astype(np.float64)[:, None]), -128, 127)
    # The format allows -128; most writers never make one.
    numbers[::5, 3] = -128
    raw = b"".join(
        s.tobytes() + n.tobytes() for s, n in zip(scale, numbers.astype(np.int8))
    )
    return raw, (numbers * scale.astype(np.float64)[:, None]).reshape(x.shape)


def encode_q4_0(x):
    blocks = x.reshape(-1, 32)
    extreme = np.take_along_axis(blocks, np.abs(blocks).argmax(1)[:, None], 1)[:, 0]
    scale = (extreme / -8).astype("<f2")
    bits = np.clip(np.rint(blocks / scale.astype(np.float64)[:, None]) + 8, 0, 15)
    packed = bits[:, :16].astype(np.uint8) | bits[:, 16:].astype(np.uint8) << 4
    raw = b"".join(s.tobytes() + p.tobytes() for s, p in zip(scale, packed))
    return raw, ((bits - 8) * scale.astype(np.float64)[:, None]).reshape(x.shape)


FORMATS = {
    "F32": (0, encode_f32),
    "F16": (1, encode_f16),
    "Q4_0": (2, encode_q4_0),
    "Q8_0": (8, encode_q8_0),
    "BF16": (30, encode_bf16),
}


# GGUF version 3, https://github.com/ggml-org/ggml/blob/master/docs/gguf.md


def string(text):
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def write_gguf(path, metadata, tensors):
    """metadata: {key: value}; tensors: [(name, shape in NumPy's order, format number, bytes)]"""
    out = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(metadata))
    for key, value in metadata.items():
        out += string(key)
        if isinstance(value, str):
            out += struct.pack("<I", 8) + string(value)
        elif isinstance(value, float):
            out += struct.pack("<If", 6, value)
        else:
            out += struct.pack("<II", 4, value)
    offset, data = 0, b""
    for name, shape, number, raw in tensors:
        out += string(name) + struct.pack("<I", len(shape))
        out += struct.pack(f"<{len(shape)}Q", *reversed(shape))
        out += struct.pack("<IQ", number, offset)
        raw += b"\0" * (-len(raw) % 32)
        data += raw
        offset += len(raw)
    out += b"\0" * (-len(out) % 32)
    path.write_bytes(out + data)


# The forward pass


def norm(x, weight):
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + EPSILON) * weight


def rotate(x, frequencies):
    """x: (tokens, heads, head size); pairs of neighbours turn."""
    angles = np.arange(len(x))[:, None, None] * frequencies
    turned, pairs = x.copy(), len(frequencies)
    a, b = x[..., 0 : 2 * pairs : 2], x[..., 1 : 2 * pairs : 2]
    turned[..., 0 : 2 * pairs : 2] = a * np.cos(angles) - b * np.sin(angles)
    turned[..., 1 : 2 * pairs : 2] = a * np.sin(angles) + b * np.cos(angles)
    return turned


def forward(weights, tokens, heads, kv_heads, size, layers, frequencies):
    count = len(tokens)
    largest = []
    x = weights["token_embd.weight"][tokens]
    for layer in range(layers):
        w = lambda part: weights[f"blk.{layer}.{part}.weight"]
        h = norm(x, w("attn_norm"))
        q = rotate((h @ w("attn_q").T).reshape(count, heads, size), frequencies)
        k = rotate((h @ w("attn_k").T).reshape(count, kv_heads, size), frequencies)
        v = (h @ w("attn_v").T).reshape(count, kv_heads, size)
        mixed = np.zeros((count, heads, size))
        for head in range(heads):
            shared = head // (heads // kv_heads)
            scores = q[:, head] @ k[:, shared].T / np.sqrt(size)
            scores[np.triu_indices(count, 1)] = -np.inf
            p = np.exp(scores - scores.max(1, keepdims=True))
            p /= p.sum(1, keepdims=True)
            largest.append(p[count // 2 :].max(1).mean())
            mixed[:, head] = p @ v[:, shared]
        x = x + mixed.reshape(count, -1) @ w("attn_output").T
        h = norm(x, w("ffn_norm"))
        gate = h @ w("ffn_gate").T
        x = x + (gate / (1 + np.exp(-gate)) * (h @ w("ffn_up").T)) @ w("ffn_down").T
    output = weights.get("output.weight", weights["token_embd.weight"])
    # Attention must matter: far from uniform (1 / 18 on average), far from one key only.
    assert 0.3 < np.mean(largest) < 0.9, np.mean(largest)
    return norm(x, weights["output_norm.weight"]) @ output.T


def make(name, folder, seed):
    kind, width, heads, kv_heads, size, hidden, vocabulary, layers, tied, dims, factors = MODELS[name]
    random = np.random.default_rng(seed)
    tensors, weights = [], {}

    def add(tensor, shape, scale=None, mean=0.0, format=kind):
        deviation = scale if len(shape) == 1 else scale / np.sqrt(shape[1])
        number, encode = FORMATS[format]
        raw, weights[tensor] = encode(random.normal(mean, deviation, shape))
        tensors.append((tensor, shape, number, raw))

    add("token_embd.weight", (vocabulary, width), np.sqrt(width))
    for layer in range(layers):
        part = f"blk.{layer}."
        add(part + "attn_norm.weight", (width,), 0.3, 1.0, "F32")
        add(part + "attn_q.weight", (heads * size, width), 1.7)
        add(part + "attn_k.weight", (kv_heads * size, width), 1.7)
        add(part + "attn_v.weight", (kv_heads * size, width), 1.0)
        add(part + "attn_output.weight", (width, heads * size), 1.0)
        add(part + "ffn_norm.weight", (width,), 0.3, 1.0, "F32")
        add(part + "ffn_gate.weight", (hidden, width), 1.0)
        add(part + "ffn_up.weight", (hidden, width), 1.0)
        add(part + "ffn_down.weight", (width, hidden), 1.0)
    add("output_norm.weight", (width,), 0.3, 1.0, "F32")
    if not tied:
        add("output.weight", (vocabulary, width), 1.0)
    frequencies = ROPE_BASE ** (-2 * np.arange(dims // 2) / dims)
    if factors:
        add("rope_freqs.weight", (dims // 2,), 0.2, 2.0, "F32")
        frequencies = frequencies / weights["rope_freqs.weight"]
    metadata = {
        "general.architecture": "llama",
        "llama.block_count": layers,
        "llama.context_length": CONTEXT,
        "llama.embedding_length": width,
        "llama.feed_forward_length": hidden,
        "llama.attention.head_count": heads,
        "llama.attention.head_count_kv": kv_heads,
        "llama.attention.layer_norm_rms_epsilon": EPSILON,
        "llama.rope.freq_base": ROPE_BASE,
        "llama.rope.dimension_count": dims,
    }
    write_gguf(folder / f"{name}.gguf", metadata, tensors)
    tokens = random.integers(0, vocabulary, TOKENS)
    logits = forward(weights, tokens, heads, kv_heads, size, layers, frequencies)
    lines = [" ".join(map(str, tokens))]
    lines += [" ".join(f"{value:.9g}" for value in row) for row in logits]
    (folder / f"{name}.txt").write_text("\n".join(lines) + "\n")
    print(f"{name}: logits spread {logits.std():.3f}")


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for seed, name in enumerate(MODELS):
        make(name, folder, seed + 1)
