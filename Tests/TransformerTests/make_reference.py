"""Makes the tiny random models in Fixtures/ and the logits that they should give.

The reference is a plain forward pass in float64 on the numbers that stand in the file, after any
rounding to its format. It shares no code with the program. Needs NumPy, and for the formats that it
only reads the `gguf` package:

    python3 make_reference.py Fixtures

NAME.gguf is the model; NAME.txt holds the tokens in its first line and then, for each token, a line of
logits.
"""

import json
import struct
import sys
from pathlib import Path

import gguf
import numpy as np

# Llama in each format that is written here. name: (format, width, heads, key-value heads, head size, hidden, vocabulary, layers, tied, rope
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


# Where the f16 scales and minima of a block stand, and what the minima are in scales, so that the
# numbers lie around zero.
RANDOM_FORMATS = {
    "Q4_1": ((0,), (2,), -7.5), "Q5_0": ((0,), (), 0), "Q5_1": ((0,), (2,), -15.5),
    "IQ4_NL": ((0,), (), 0), "Q2_K": ((80,), (82,), 1.5), "Q3_K": ((108,), (), 0),
    "Q4_K": ((0,), (2,), 7.5), "Q5_K": ((0,), (2,), 15.5), "Q6_K": ((208,), (), 0),
    "IQ4_XS": ((0,), (), 0),
}  # fmt: skip


def balance(name, codes):
    """Gives each part the minimum of its scale, so that its numbers lie about zero."""
    if name == "Q2_K":
        codes[:, :16] = (codes[:, :16] & 15) * 17
    if name in ("Q4_K", "Q5_K"):
        codes[:, 8:12] = codes[:, 4:8]
        codes[:, 12:16] = (codes[:, 12:16] & 15) * 17


def encode_random(name, x):
    """Blocks of random codes whose numbers have the spread of x."""
    kind = gguf.GGMLQuantizationType[name]
    length, size = gguf.GGML_QUANT_SIZES[kind]
    scales, minima, ratio = RANDOM_FORMATS[name]
    seed = np.float64(x.flat[0]).view(np.uint64)
    codes = np.random.default_rng(seed).integers(0, 256, (x.size // length, size), np.uint8)
    balance(name, codes)

    def blocks(scale):
        out = codes.copy()
        for offsets, factor in ((scales, 1), (minima, ratio)):
            for offset in offsets:
                value = np.array([scale * factor], np.float16).view(np.uint8)
                out[:, offset : offset + 2] = value
        return out

    spread = gguf.quants.dequantize(blocks(1), kind).astype(np.float64).std()
    raw = blocks(x.std() / spread)
    numbers = gguf.quants.dequantize(raw, kind).astype(np.float64)
    return raw.tobytes(), numbers.reshape(x.shape)


FORMATS = {
    "F32": (0, encode_f32),
    "F16": (1, encode_f16),
    "Q4_0": (2, encode_q4_0),
    "Q8_0": (8, encode_q8_0),
    "BF16": (30, encode_bf16),
}
for name in RANDOM_FORMATS:
    number = gguf.GGMLQuantizationType[name].value
    FORMATS[name] = (number, lambda x, name=name: encode_random(name, x))


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


# The other architectures, and llama in the formats that are only read


def rotate_halves(x, frequencies, magnitude=1.0):
    """x: (tokens, heads, head size); number i turns with number i + pairs."""
    angles = np.arange(len(x))[:, None, None] * frequencies
    turned, pairs = x.copy(), len(frequencies)
    a, b = x[..., :pairs], x[..., pairs : 2 * pairs]
    turned[..., :pairs] = (a * np.cos(angles) - b * np.sin(angles)) * magnitude
    turned[..., pairs : 2 * pairs] = (a * np.sin(angles) + b * np.cos(angles)) * magnitude
    return turned


def layer_norm(x, weight, bias):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + EPSILON) * weight + bias


def gelu(x):
    return 0.5 * x * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))


def silu(x):
    return x / (1 + np.exp(-x))


# Attention must matter: the largest weight of a query, on average, lies between these.
PEAK = (0.25, 0.9)


def attend(q, k, v, scale, cap=0, window=0):
    """q: (tokens, heads, size); k, v: (tokens, key-value heads, size)"""
    count, heads, _ = q.shape
    group, mixed, largest = heads // k.shape[1], np.zeros_like(q), []
    distance = np.arange(count)[:, None] - np.arange(count)[None, :]
    unseen = (distance < 0) | ((window > 0) & (distance >= window))
    for head in range(heads):
        scores = q[:, head] @ k[:, head // group].T * scale
        if cap:
            scores = cap * np.tanh(scores / cap)
        scores[unseen] = -np.inf
        p = np.exp(scores - scores.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        largest.append(p[count // 2 :].max(1).mean())
        mixed[:, head] = p @ v[:, head // group]
    assert PEAK[0] < np.mean(largest) < PEAK[1], np.mean(largest)
    return mixed.reshape(count, -1)


class Model:
    """Collects tensors, and gives them back by name."""

    def __init__(self, arch, seed, **metadata):
        self.arch, self.random = arch, np.random.default_rng(seed)
        self.tensors, self.w = [], {}
        self.metadata = {"general.architecture": arch}
        for key, value in metadata.items():
            self.metadata[f"{arch}.{key.replace('__', '.')}"] = value

    def add(self, name, shape, scale=1.0, mean=0.0, kind="F16"):
        if len(shape) == 1:
            kind, deviation = "F32", scale
        else:
            deviation = scale / np.sqrt(shape[1])
        number, encode = FORMATS[kind]
        raw, self.w[name] = encode(self.random.normal(mean, deviation, shape))
        self.tensors.append((name, shape, number, raw))

    def norm(self, name, count, mean=1.0):
        self.add(name, (count,), 0.3, mean)

    def write(self, folder, name, forward):
        write_gguf(folder / f"{name}.gguf", self.metadata, self.tensors)
        vocabulary = len(self.w["token_embd.weight"])
        tokens = self.random.integers(0, vocabulary, TOKENS)
        logits = forward(self, tokens)
        lines = [" ".join(map(str, tokens))]
        lines += [" ".join(f"{value:.9g}" for value in row) for row in logits]
        (folder / f"{name}.txt").write_text("\n".join(lines) + "\n")
        print(f"{name}: logits spread {logits.std():.3f}")


def sizes(layers=2, width=64, heads=4, kv=2, hidden=96, **more):
    return dict(
        block_count=layers, context_length=CONTEXT, embedding_length=width,
        feed_forward_length=hidden, attention__head_count=heads, attention__head_count_kv=kv,
        **more,
    )  # fmt: skip


RMS = dict(attention__layer_norm_rms_epsilon=EPSILON, rope__freq_base=ROPE_BASE)


def base_frequencies(dims, base=ROPE_BASE):
    return base ** (-2 * np.arange(dims // 2) / dims)


def gated_layers(m, layers, width, q, kv, hidden, vocabulary=96, kinds={}, q_scale=1.7):
    """The tensors that llama, qwen and gemma have in common."""

    def matrix(name, shape, scale=1.0):
        kind = kinds.get(name.split(".")[-2] if "blk" in name else name, kinds.get("", "F16"))
        m.add(name, shape, scale, kind=kind)

    matrix("token_embd.weight", (vocabulary, width), np.sqrt(width))
    for layer in range(layers):
        part = f"blk.{layer}."
        m.norm(part + "attn_norm.weight", width)
        matrix(part + "attn_q.weight", (q, width), q_scale)
        matrix(part + "attn_k.weight", (kv, width), q_scale)
        matrix(part + "attn_v.weight", (kv, width))
        matrix(part + "attn_output.weight", (width, q))
        m.norm(part + "ffn_norm.weight", width)
        matrix(part + "ffn_gate.weight", (hidden, width))
        matrix(part + "ffn_up.weight", (hidden, width))
        matrix(part + "ffn_down.weight", (width, hidden))
    m.norm("output_norm.weight", width)


def run(m, tokens, layers, heads, kv, size, rotate, activation=silu, embedding=1.0, scale=None,
        cap=0, window=lambda layer: 0, qk_norm=False, post_norm=False, logit_cap=0):  # fmt: skip
    """rotate(layer, x) turns queries and keys."""
    w, count = m.w, len(tokens)
    scale = scale or 1 / np.sqrt(size)
    x = w["token_embd.weight"][tokens] * embedding
    for layer in range(layers):
        part = f"blk.{layer}."

        def linear(name, h):
            return h @ w[f"{part}{name}.weight"].T + w.get(f"{part}{name}.bias", 0)

        h = norm(x, w[part + "attn_norm.weight"])
        q = linear("attn_q", h).reshape(count, heads, size)
        k = linear("attn_k", h).reshape(count, kv, size)
        v = linear("attn_v", h).reshape(count, kv, size)
        if qk_norm:
            q, k = norm(q, w[part + "attn_q_norm.weight"]), norm(k, w[part + "attn_k_norm.weight"])
        h = attend(rotate(layer, q), rotate(layer, k), v, scale, cap, window(layer))
        h = linear("attn_output", h)
        x = x + (norm(h, w[part + "post_attention_norm.weight"]) if post_norm else h)
        h = norm(x, w[part + "ffn_norm.weight"])
        h = linear("ffn_down", activation(linear("ffn_gate", h)) * linear("ffn_up", h))
        x = x + (norm(h, w[part + "post_ffw_norm.weight"]) if post_norm else h)
    logits = norm(x, w["output_norm.weight"]) @ w.get("output.weight", w["token_embd.weight"]).T
    return logit_cap * np.tanh(logits / logit_cap) if logit_cap else logits


def make_qwen2(folder):
    factor, original, dims = 4.0, 128, 16
    m = Model("qwen2", 101, **sizes(), **RMS, rope__scaling__type="yarn",
              rope__scaling__factor=factor, rope__scaling__original_context_length=original)  # fmt: skip
    gated_layers(m, 2, 64, 64, 32, 96)
    for layer in range(2):
        for name, count in (("attn_q", 64), ("attn_k", 32), ("attn_v", 32)):
            m.add(f"blk.{layer}.{name}.bias", (count,), 0.7)

    def pair(turns):
        return dims * np.log(original / (turns * 2 * np.pi)) / (2 * np.log(ROPE_BASE))

    first, last = max(0, np.floor(pair(32))), min(dims - 1, np.ceil(pair(1)))
    ramp = np.clip((np.arange(dims // 2) - first) / max(0.001, last - first), 0, 1)
    plain = base_frequencies(dims)
    mixed = plain / factor * ramp + plain * (1 - ramp)
    magnitude = 1 + 0.1 * np.log(factor)
    m.write(folder, "qwen2", lambda m, tokens: run(
        m, tokens, 2, 4, 2, 16, lambda _, x: rotate_halves(x, mixed, magnitude)))  # fmt: skip


def make_qwen3(folder):
    m = Model("qwen3", 102, **sizes(attention__key_length=24, attention__value_length=24), **RMS)
    gated_layers(m, 2, 64, 96, 48, 96)
    for layer in range(2):
        m.norm(f"blk.{layer}.attn_q_norm.weight", 24, 1.6)
        m.norm(f"blk.{layer}.attn_k_norm.weight", 24, 1.6)
    plain = base_frequencies(24)
    m.write(folder, "qwen3", lambda m, tokens: run(
        m, tokens, 2, 4, 2, 24, lambda _, x: rotate_halves(x, plain), qk_norm=True))  # fmt: skip


def add_post_norms(m, layers, width):
    for layer in range(layers):
        m.norm(f"blk.{layer}.post_attention_norm.weight", width)
        m.norm(f"blk.{layer}.post_ffw_norm.weight", width)


def make_gemma2(folder):
    m = Model("gemma2", 103, **sizes(attention__sliding_window=7, attention__key_length=24,
              attention__value_length=24), **RMS, attn_logit_softcapping=4.0,
              final_logit_softcapping=6.0)  # fmt: skip
    gated_layers(m, 2, 64, 96, 48, 96, q_scale=2.2)
    add_post_norms(m, 2, 64)
    plain = base_frequencies(24)
    m.write(folder, "gemma2", lambda m, tokens: run(
        m, tokens, 2, 4, 2, 24, lambda _, x: rotate_halves(x, plain), activation=gelu,
        embedding=np.sqrt(64), cap=4.0, window=lambda layer: 7 if layer % 2 == 0 else 0,
        post_norm=True, logit_cap=6.0))  # fmt: skip


def make_gemma3(folder):
    m = Model("gemma3", 104, **sizes(layers=3, attention__sliding_window=7,
              attention__sliding_window_pattern=3), **RMS, rope__freq_base_swa=50.0,
              rope__scaling__type="linear", rope__scaling__factor=2.0)  # fmt: skip
    gated_layers(m, 3, 64, 64, 32, 96)
    add_post_norms(m, 3, 64)
    for layer in range(3):
        m.norm(f"blk.{layer}.attn_q_norm.weight", 16, 1.7)
        m.norm(f"blk.{layer}.attn_k_norm.weight", 16, 1.7)
    local, everything = base_frequencies(16, 50.0), base_frequencies(16) / 2
    m.write(folder, "gemma3", lambda m, tokens: run(
        m, tokens, 3, 4, 2, 16,
        lambda layer, x: rotate_halves(x, everything if layer % 3 == 2 else local),
        activation=gelu, embedding=np.sqrt(64),
        window=lambda layer: 0 if layer % 3 == 2 else 7, qk_norm=True, post_norm=True))  # fmt: skip


def fuse(m):
    """Queries, keys and values stand in one tensor, gate and up in another."""
    fused = []
    for tensor, shape, number, raw in m.tensors:
        layer, part = tensor.rsplit(".", 2)[0], tensor.split(".")[-2]
        if part in ("attn_k", "attn_v", "ffn_up"):
            last = fused[-1]
            total = (last[1][0] + shape[0], shape[1])
            fused[-1] = (last[0], total, number, last[3] + raw)
        elif part in ("attn_q", "ffn_gate"):
            fused.append((f"{layer}.{'attn_qkv' if part == 'attn_q' else 'ffn_up'}.weight", shape,
                          number, raw))  # fmt: skip
        else:
            fused.append((tensor, shape, number, raw))
    m.tensors = fused


def make_phi3(folder, name, original):
    m = Model("phi3", 105, **sizes(kv=4), **RMS, rope__dimension_count=12,
              rope__scaling__type="longrope", rope__scaling__attn_factor=1.2,
              rope__scaling__original_context_length=original)  # fmt: skip
    gated_layers(m, 2, 64, 64, 64, 96)
    fuse(m)
    m.add("rope_factors_short.weight", (6,), 0.1, 1.2)
    m.add("rope_factors_long.weight", (6,), 0.4, 2.5)
    factors = m.w[f"rope_factors_{'long' if original < 64 else 'short'}.weight"]
    frequencies = base_frequencies(12) / factors
    m.write(folder, name, lambda m, tokens: run(
        m, tokens, 2, 4, 4, 16, lambda _, x: rotate_halves(x, frequencies, 1.2)))  # fmt: skip


def gpt2_tensors(m, layers, width, heads, hidden, context, vocabulary, kind):
    """Adds GPT-2's tensors; returns the forward pass."""
    size = width // heads
    m.add("token_embd.weight", (vocabulary, width), np.sqrt(width), kind=kind)
    m.add("position_embd.weight", (context, width), np.sqrt(width) / 2)

    def both(name, rows, columns, scale=1.0):
        m.add(name + ".weight", (rows, columns), scale, kind=kind)
        m.add(name + ".bias", (rows,), 0.5)

    def layer_norm_of(name):
        m.norm(name + ".weight", width)
        m.add(name + ".bias", (width,), 0.3)

    for layer in range(layers):
        part = f"blk.{layer}."
        layer_norm_of(part + "attn_norm")
        both(part + "attn_qkv", 3 * width, width, 1.5)
        both(part + "attn_output", width, width)
        layer_norm_of(part + "ffn_norm")
        both(part + "ffn_up", hidden, width)
        both(part + "ffn_down", width, hidden)
    layer_norm_of("output_norm")

    def forward(tokens):
        w, count = m.w, len(tokens)
        x = w["token_embd.weight"][tokens] + w["position_embd.weight"][:count]
        for layer in range(layers):
            get = lambda name: (w[f"blk.{layer}.{name}.weight"], w[f"blk.{layer}.{name}.bias"])
            linear = lambda name, h: h @ get(name)[0].T + get(name)[1]
            qkv = linear("attn_qkv", layer_norm(x, *get("attn_norm")))
            q, k, v = (part.reshape(count, heads, size) for part in np.split(qkv, 3, axis=1))
            x = x + linear("attn_output", attend(q, k, v, 1 / np.sqrt(size)))
            h = linear("ffn_up", layer_norm(x, *get("ffn_norm")))
            x = x + linear("ffn_down", gelu(h))
        h = layer_norm(x, w["output_norm.weight"], w["output_norm.bias"])
        return h @ w.get("output.weight", w["token_embd.weight"]).T

    return forward


def make_gpt2(folder):
    width, heads, hidden, context = 64, 4, 128, 48
    m = Model("gpt2", 106, block_count=2, context_length=context, embedding_length=width,
              feed_forward_length=hidden, attention__head_count=heads,
              attention__layer_norm_epsilon=EPSILON)  # fmt: skip
    forward = gpt2_tensors(m, 2, width, heads, hidden, context, 96, "F16")
    m.write(folder, "gpt2", lambda m, tokens: forward(tokens))


def make_formats(folder):
    """Llama with matrices of several formats: those of 32 numbers a block, and those of 256."""

    def turn(_, x):
        return rotate(x, base_frequencies(16))

    m = Model("llama", 107, **sizes(layers=1), **RMS)
    kinds = {"": "Q4_1", "attn_q": "Q5_0", "attn_k": "Q5_1", "attn_v": "IQ4_NL",
             "ffn_gate": "Q5_1", "ffn_up": "Q5_0", "ffn_down": "IQ4_NL"}  # fmt: skip
    gated_layers(m, 1, 64, 64, 32, 96, kinds=kinds)
    m.write(folder, "blocks-32", lambda m, tokens: run(m, tokens, 1, 4, 2, 16, turn))
    m = Model("llama", 108, **sizes(layers=1, width=256, heads=2, kv=2, hidden=256,
              attention__key_length=16, attention__value_length=16), **RMS)  # fmt: skip
    kinds = {"": "Q4_K", "attn_q": "Q2_K", "attn_k": "Q3_K", "attn_v": "Q4_K",
             "attn_output": "Q8_0", "ffn_gate": "Q5_K", "ffn_up": "Q6_K", "ffn_down": "IQ4_XS"}  # fmt: skip
    gated_layers(m, 1, 256, 32, 32, 256, vocabulary=64, kinds=kinds)
    m.write(folder, "blocks-256", lambda m, tokens: run(m, tokens, 1, 2, 2, 16, turn))


# Hugging Face folders: config.json, tokenizer.json, model.safetensors


def byte_alphabet():
    """GPT-2's printable spelling of the 256 bytes."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    spelling = {byte: chr(byte) for byte in printable}
    spelling |= {byte: chr(256 + i) for i, byte in enumerate(others)}
    return [spelling[byte] for byte in range(256)]


def write_folder(folder, config, tensors, tokenizer_config):
    """tensors: {name: array}, stored as F16, vectors as F32"""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=1))
    (folder / "tokenizer_config.json").write_text(json.dumps(tokenizer_config))
    alphabet = byte_alphabet()
    merges = ["g e", "n e", "ge ne"]
    words = alphabet + [merge.replace(" ", "") for merge in merges]
    tokenizer = {
        "added_tokens": [{"id": 259, "content": "<|end|>", "special": True}],
        "pre_tokenizer": {"type": "ByteLevel", "use_regex": True},
        "model": {
            "type": "BPE", "vocab": {word: i for i, word in enumerate(words)},
            "merges": [merge.split(" ") for merge in merges],
        },
    }  # fmt: skip
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    header, data = {}, b""
    for name, x in tensors.items():
        kind, raw = ("F16", x.astype("<f2")) if x.ndim > 1 else ("F32", x.astype("<f4"))
        raw = raw.tobytes()
        header[name] = {
            "dtype": kind, "shape": list(x.shape), "data_offsets": [len(data), len(data) + len(raw)]}  # fmt: skip
        data += raw
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)


def write_logits(path, tokens, logits):
    lines = [" ".join(map(str, tokens))]
    lines += [" ".join(f"{value:.9g}" for value in row) for row in logits]
    path.write_text("\n".join(lines) + "\n")


HF_LAYER = {
    "attn_norm": "input_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm", "attn_k_norm": "self_attn.k_norm",
    "ffn_norm": "post_attention_layernorm", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}  # fmt: skip
HF_GEMMA = HF_LAYER | {
    "ffn_norm": "pre_feedforward_layernorm", "post_attention_norm": "post_attention_layernorm",
    "post_ffw_norm": "post_feedforward_layernorm",
}  # fmt: skip


def hub_tensors(m, names, change):
    """The model's tensors under the hub's names; change(name, x) undoes what GGUF does to them."""
    outer = {"token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head"}
    tensors = {}
    for name, x in m.w.items():
        parts = name.split(".")
        if parts[0] == "blk":
            hub = f"model.layers.{parts[1]}.{names[parts[2]]}.{parts[3]}"
        else:
            hub = f"{outer[parts[0]]}.{parts[1]}"
        tensors[hub] = change(name, x)
    return tensors


def make_llama_folder(folder):
    """The hub turns number i of a head with number i + half of the head; here it is computed so."""
    m = Model("llama", 201)
    gated_layers(m, 1, 64, 64, 32, 96, vocabulary=260)
    original, factor, low, high = 64, 8.0, 1.0, 4.0
    plain = base_frequencies(16)
    length = 2 * np.pi / plain
    smooth = np.clip((original / length - low) / (high - low), 0, 1)
    frequencies = plain * ((1 - smooth) / factor + smooth)
    config = {
        "model_type": "llama", "hidden_size": 64, "num_hidden_layers": 1, "num_attention_heads": 4,
        "num_key_value_heads": 2, "intermediate_size": 96, "max_position_embeddings": 512,
        "rms_norm_eps": EPSILON, "rope_theta": ROPE_BASE, "tie_word_embeddings": True,
        "eos_token_id": 259,
        "rope_scaling": {"rope_type": "llama3", "factor": factor, "low_freq_factor": low,
                         "high_freq_factor": high, "original_max_position_embeddings": original},
    }  # fmt: skip
    write_folder(folder, config, hub_tensors(m, HF_LAYER, lambda _, x: x),
                 {"chat_template": "<|im_start|>", "add_bos_token": False})  # fmt: skip
    tokens = m.random.integers(0, 260, TOKENS)
    turn = lambda _, x: rotate_halves(x, frequencies)
    write_logits(folder / "logits.txt", tokens, run(m, tokens, 1, 4, 2, 16, turn))


def make_gemma3_folder(folder):
    """The hub's norms multiply by 1 + weight."""
    m = Model("gemma3", 202)
    gated_layers(m, 2, 64, 64, 32, 96, vocabulary=260)
    add_post_norms(m, 2, 64)
    for layer in range(2):
        m.norm(f"blk.{layer}.attn_q_norm.weight", 16, 1.7)
        m.norm(f"blk.{layer}.attn_k_norm.weight", 16, 1.7)
    config = {
        "model_type": "gemma3_text", "hidden_size": 64, "num_hidden_layers": 2, "head_dim": 16,
        "num_attention_heads": 4, "num_key_value_heads": 2, "intermediate_size": 96,
        "max_position_embeddings": 512, "rms_norm_eps": EPSILON, "rope_theta": ROPE_BASE,
        "rope_local_base_freq": 50.0, "sliding_window": 7, "sliding_window_pattern": 2,
        "rope_scaling": {"rope_type": "linear", "factor": 2.0}, "eos_token_id": [259],
    }  # fmt: skip

    def change(name, x):
        return (x - 1).astype(np.float32) if name.endswith("norm.weight") else x

    tensors = hub_tensors(m, HF_GEMMA, change)
    write_folder(folder, config, tensors, {})
    for name in m.w:
        if name.endswith("norm.weight"):
            m.w[name] = (m.w[name] - 1).astype(np.float32).astype(np.float64) + 1
    tokens = m.random.integers(0, 260, TOKENS)
    local, everything = base_frequencies(16, 50.0), base_frequencies(16) / 2
    logits = run(
        m, tokens, 2, 4, 2, 16, lambda layer, x: rotate_halves(x, everything if layer else local),
        activation=gelu, embedding=np.sqrt(64), window=lambda layer: 0 if layer else 7,
        qk_norm=True, post_norm=True)  # fmt: skip
    write_logits(folder / "logits.txt", tokens, logits)


def make_gpt2_folder(folder):
    """The hub keeps the maps of GPT-2 as (inputs, outputs)."""
    m = Model("gpt2", 203)
    forward = gpt2_tensors(m, 1, 64, 4, 128, 48, 260, "F16")
    layer = {"attn_norm": "ln_1", "attn_qkv": "attn.c_attn", "attn_output": "attn.c_proj",
             "ffn_norm": "ln_2", "ffn_up": "mlp.c_fc", "ffn_down": "mlp.c_proj"}  # fmt: skip
    outer = {"token_embd": "wte", "position_embd": "wpe", "output_norm": "ln_f"}
    tensors = {"h.0.attn.bias": np.ones((1, 1, 48, 48))}
    for name, x in m.w.items():
        parts = name.split(".")
        if parts[0] == "blk":
            tensors[f"h.0.{layer[parts[2]]}.{parts[3]}"] = x.T if x.ndim > 1 else x
        else:
            tensors[f"{outer[parts[0]]}.{parts[1]}"] = x
    config = {
        "model_type": "gpt2", "n_embd": 64, "n_layer": 1, "n_head": 4, "n_inner": 128,
        "n_positions": 48, "layer_norm_epsilon": EPSILON, "eos_token_id": 259,
    }  # fmt: skip
    write_folder(folder, config, tensors, {})
    tokens = m.random.integers(0, 260, TOKENS)
    write_logits(folder / "logits.txt", tokens, forward(tokens))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for seed, name in enumerate(MODELS):
        make(name, folder, seed + 1)
    make_qwen2(folder)
    make_qwen3(folder)
    make_gemma2(folder)
    make_gemma3(folder)
    make_phi3(folder, "phi3", original=32)
    make_phi3(folder, "phi3-short", original=256)
    make_gpt2(folder)
    make_formats(folder)
    make_llama_folder(folder / "llama-folder")
    make_gemma3_folder(folder / "gemma3-folder")
    make_gpt2_folder(folder / "gpt2-folder")
