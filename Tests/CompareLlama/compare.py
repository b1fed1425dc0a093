"""Whether logits are as right as llama.cpp's: both against a float64 reference, on synthetic models of
real head sizes.

    python3 compare.py --llama LLAMA_LOGITS --ours 'CISTRON_BENCH logits' [--only NAME] [--threads 2]

LLAMA_LOGITS is llama_logits.c, linked against libllama. A table is printed; it ends with 1 where the
root-mean-square distance of ours from the reference is more than 1.2 times that of llama.cpp's.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent.parent / "TransformerTests"))
import make_reference as reference  # noqa: E402
from make_reference import RMS, Model, base_frequencies, gelu  # noqa: E402

# Random codes don't lie evenly about zero: their attention is more or less peaked.
reference.PEAK = (0.1, 0.99)
LAYERS, WIDTH, HIDDEN, VOCABULARY, TOKENS = 4, 512, 1536, 4096, 96
FORMATS = (
    "F16 BF16 Q8_0 Q4_0 Q4_1 Q5_0 Q5_1 Q2_K Q3_K Q4_K Q5_K Q6_K IQ4_NL IQ4_XS"
).split()


def start(arch, seed, heads, kv, size, width=WIDTH, hidden=HIDDEN, rms=True, **more):
    m = Model(
        arch, seed, block_count=LAYERS, context_length=512, embedding_length=width,
        feed_forward_length=hidden, attention__head_count=heads, attention__head_count_kv=kv,
        attention__key_length=size, attention__value_length=size, vocab_size=VOCABULARY,
        **(RMS if rms else {}), **more,
    )  # fmt: skip
    m.metadata["tokenizer.ggml.model"] = "none"
    return m


def gated(m, heads, kv, size, kind, width=WIDTH, hidden=HIDDEN, tied=False, q_scale=1.4):
    kinds = {"": kind, "token_embd.weight": kind}
    reference.gated_layers(
        m, LAYERS, width, heads * size, kv * size, hidden, VOCABULARY, kinds, q_scale)  # fmt: skip
    if tied:
        # The logits' spread comes from the embedding, whose scale the model takes back.
        index = next(i for i, t in enumerate(m.tensors) if t[0] == "token_embd.weight")
        m.tensors.pop(index)
        m.add("token_embd.weight", (VOCABULARY, width), 2.5, kind=kind)
    else:
        m.add("output.weight", (VOCABULARY, width), 2.5, kind=kind)


def llama(kind):
    m = start("llama", 1, 8, 2, 64)
    gated(m, 8, 2, 64, kind)
    turn = lambda _, x: reference.rotate(x, base_frequencies(64))
    return m, lambda tokens: reference.run(m, tokens, LAYERS, 8, 2, 64, turn)


def qwen2(kind):
    m = start("qwen2", 2, 8, 2, 64)
    gated(m, 8, 2, 64, kind)
    for layer in range(LAYERS):
        for name, count in (("attn_q", 512), ("attn_k", 128), ("attn_v", 128)):
            m.add(f"blk.{layer}.{name}.bias", (count,), 0.5)
    turn = lambda _, x: reference.rotate_halves(x, base_frequencies(64))
    return m, lambda tokens: reference.run(m, tokens, LAYERS, 8, 2, 64, turn)


def qk_norms(m, size, mean):
    for layer in range(LAYERS):
        m.norm(f"blk.{layer}.attn_q_norm.weight", size, mean)
        m.norm(f"blk.{layer}.attn_k_norm.weight", size, mean)


def qwen3(kind):
    m = start("qwen3", 3, 8, 4, 128)
    gated(m, 8, 4, 128, kind)
    qk_norms(m, 128, 1.3)
    turn = lambda _, x: reference.rotate_halves(x, base_frequencies(128))
    return m, lambda tokens: reference.run(m, tokens, LAYERS, 8, 4, 128, turn, qk_norm=True)


def large_post_norms(m):
    """Layers that outweigh the embedding, which is also the output matrix: otherwise every token would
    foresee itself."""
    for layer in range(LAYERS):
        m.norm(f"blk.{layer}.post_attention_norm.weight", WIDTH, 8.0)
        m.norm(f"blk.{layer}.post_ffw_norm.weight", WIDTH, 8.0)


def gemma2(kind):
    m = start("gemma2", 4, 4, 2, 256, attention__sliding_window=40, attn_logit_softcapping=8.0,
              final_logit_softcapping=20.0)  # fmt: skip
    gated(m, 4, 2, 256, kind, tied=True, q_scale=1.5)
    large_post_norms(m)
    turn = lambda _, x: reference.rotate_halves(x, base_frequencies(256))
    return m, lambda tokens: reference.run(
        m, tokens, LAYERS, 4, 2, 256, turn, activation=gelu, embedding=np.sqrt(WIDTH), cap=8.0,
        window=lambda layer: 40 if layer % 2 == 0 else 0, post_norm=True, logit_cap=20.0)  # fmt: skip


def gemma3(kind):
    m = start("gemma3", 5, 4, 1, 256, attention__sliding_window=40,
              attention__sliding_window_pattern=2, rope__freq_base_swa=50.0,
              rope__scaling__type="linear", rope__scaling__factor=8.0)  # fmt: skip
    gated(m, 4, 1, 256, kind, tied=True)
    large_post_norms(m)
    qk_norms(m, 256, 1.35)
    local, everything = base_frequencies(256, 50.0), base_frequencies(256) / 8
    turn = lambda layer, x: reference.rotate_halves(x, everything if layer % 2 else local)
    return m, lambda tokens: reference.run(
        m, tokens, LAYERS, 4, 1, 256, turn, activation=gelu, embedding=np.sqrt(WIDTH),
        window=lambda layer: 0 if layer % 2 else 40, qk_norm=True, post_norm=True)  # fmt: skip


def phi3(kind):
    m = start("phi3", 6, 8, 8, 96, 768, 2048, rope__dimension_count=96,
              rope__scaling__type="longrope", rope__scaling__attn_factor=1.2,
              rope__scaling__original_context_length=64)  # fmt: skip
    gated(m, 8, 8, 96, kind, 768, 2048)
    reference.fuse(m)
    m.add("rope_factors_short.weight", (48,), 0.1, 1.2)
    m.add("rope_factors_long.weight", (48,), 0.4, 2.5)
    frequencies = base_frequencies(96) / m.w["rope_factors_long.weight"]
    turn = lambda _, x: reference.rotate_halves(x, frequencies, 1.2)
    return m, lambda tokens: reference.run(m, tokens, LAYERS, 8, 8, 96, turn)


def gpt2(kind):
    m = start("gpt2", 7, 8, 8, 64, hidden=2048, rms=False,
              attention__layer_norm_epsilon=reference.EPSILON)  # fmt: skip
    forward = reference.gpt2_tensors(m, LAYERS, WIDTH, 8, 2048, 512, VOCABULARY, kind)
    m.add("output.weight", (VOCABULARY, WIDTH), 2.5, kind=kind)
    return m, forward


ARCHITECTURES = [llama, qwen2, qwen3, gemma2, gemma3, phi3, gpt2]


def distance(logits, expected):
    return np.sqrt(((logits - expected) ** 2).mean()) / expected.std()


def entropy(logits):
    p = np.exp(logits - logits.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    return -(p * np.log(p + 1e-300)).sum(1).mean()


def run(command, folder, threads):
    output = folder / "logits"
    result = subprocess.run(
        [*command, folder / "model.gguf", folder / "tokens", output, str(threads)],
        capture_output=True, text=True)  # fmt: skip
    if result.returncode != 0:
        raise RuntimeError(f"{command[0]}: ended with {result.returncode}: {result.stderr[-300:]}")
    return np.fromfile(output, np.float32).astype(np.float64)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--llama", required=True)
    parser.add_argument("--ours", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    worst = 0.0
    print("architecture format entropy | distance from float64: ours, llama.cpp | ratio")
    for make in ARCHITECTURES:
        for kind in FORMATS if make is llama else ("F16", "Q8_0", "Q4_0", "Q4_K", "Q6_K"):
            if options.only and options.only not in (make.__name__, kind):
                continue
            m, forward = make(kind)
            with tempfile.TemporaryDirectory() as folder:
                folder = Path(folder)
                reference.write_gguf(folder / "model.gguf", m.metadata, m.tensors)
                tokens = np.random.default_rng(9).integers(0, VOCABULARY, TOKENS)
                (folder / "tokens").write_text(" ".join(map(str, tokens)))
                expected = forward(tokens)
                try:
                    ours, theirs = (
                        distance(run(c.split(), folder, options.threads).reshape(expected.shape), expected)
                        for c in (options.ours, options.llama)
                    )  # fmt: skip
                except (RuntimeError, ValueError) as failure:
                    # The others are compared all the same.
                    print(f"{make.__name__:12} {kind:6} failed: {failure}", flush=True)
                    worst = float("inf")
                    continue
            worst = max(worst, ours / theirs)
            print(
                f"{make.__name__:12} {kind:6} {entropy(expected):7.2f} | {ours:.6f} {theirs:.6f} | "
                f"{ours / theirs:.2f}", flush=True)  # fmt: skip
    print(f"largest ratio {worst:.2f}")
    sys.exit(1 if worst > 1.2 else 0)
