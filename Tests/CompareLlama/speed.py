"""Tokens a second of ours and of llama.cpp at its best, on synthetic models of full shapes.

    python3 speed.py --llama LLAMA_BENCH --ours CISTRON_BENCH [--models 135M 0.5B 1.5B]
        [--formats Q8_0 Q4_0 …] [--rounds 5]

Rounds are interleaved: ours, then llama.cpp with and without flash attention, waiting as it does by
itself and actively. Medians are compared; llama.cpp counts with its best setting of each column.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import tempfile
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


def run(command, environment=None):
    return subprocess.run(
        command, check=True, capture_output=True, text=True, env=environment).stdout  # fmt: skip


def ours(command, path, options, prefill=512, decode=64):
    """Tokens a second of prefill and decode, GOP/s, GB/s, seconds to the first prompt, and peak memory
    over that of file, keys and values."""
    text = run(
        [*command, "decoder", path, "--rounds", "1", "--threads", str(options.threads), "--prefill",
         str(prefill), "--decode", str(decode)])  # fmt: skip
    rates = re.search(
        r"loaded in ([\d.]+) s; prefill \d+ (\d+) tokens/s; decode ([\d.]+) tokens/s, ([\d.]+) GB/s, "
        r"prefill (\d+) GOP/s", text)  # fmt: skip
    memory = re.search(
        r"read ([\d.]+) s .* peak memory (\d+) MiB: file (\d+), keys and values (\d+)", text)
    loaded, prefill, decode, read, products = map(float, rates.groups())
    first, peak, file, cache = map(float, memory.groups())
    return {
        "prefill": prefill, "decode": decode, "GB/s": read, "GOP/s": products, "load": loaded,
        "first": first, "memory": peak / (file + cache),
    }  # fmt: skip


def theirs(command, path, options, flash, active):
    environment = dict(os.environ) | ({"OMP_WAIT_POLICY": "active"} if active else {})
    text = run(
        [*command, "-m", path, "-p", "512", "-n", "64", "-r", "1", "-t", str(options.threads), "-fa",
         flash, "-o", "json"], environment)  # fmt: skip
    return {("decode" if r["n_gen"] else "prefill"): r["avg_ts"] for r in json.loads(text)}


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def compare(path, shape, kind, options):
    """One line of the table."""
    settings = [(flash, active) for flash in "01" for active in (False, True)]
    own, peer = [], {setting: [] for setting in settings}
    for _ in range(options.rounds):
        own.append(ours(options.ours.split(), path, options))
        for setting in settings:
            peer[setting].append(theirs(options.llama.split(), path, options, *setting))
    columns = []
    for key in ("prefill", "decode"):
        best = max(median(runs, key) for runs in peer.values())
        columns.append(f"{median(own, key):7.1f} {best:7.1f} {median(own, key) / best:5.2f}")
    line = (
        f"{shape:5} {kind:6} | {columns[0]} | {columns[1]} | {median(own, 'GOP/s'):5.0f} "
        f"{median(own, 'GB/s'):5.1f} | {median(own, 'load'):5.2f} {median(own, 'memory'):5.2f}")  # fmt: skip
    if shape == "0.5B" and kind in ("Q8_0", "Q4_0"):
        long = [ours(options.ours.split(), path, options, 4096, 1)["prefill"] for _ in range(3)]
        share = statistics.median(long) / median(own, "prefill")
        line += f" | 4,096 tokens: {statistics.median(long):.0f}, {share:.2f} of 512"
    print(line, flush=True)


def machine():
    name = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text()).group(1)
    flags = set(Path("/proc/cpuinfo").read_text().split())
    has = [f for f in ("avx2", "avx512_vnni", "avx512_bf16", "amx_int8") if f in flags]
    return f"{name}, {' '.join(has)}, {os.cpu_count()} CPUs"


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--llama", required=True)
    parser.add_argument("--ours", required=True)
    parser.add_argument("--models", nargs="+", default=list(SHAPES))
    parser.add_argument("--formats", nargs="+", default=["Q8_0", "Q4_0", "Q4_K", "Q5_0", "Q6_K", "F16"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    print("machine:", machine())
    print("commit: ", run(["git", "rev-parse", "--short", "HEAD"]).strip())
    print(
        "command: Tests/CompareLlama/speed.py, medians of", options.rounds, "interleaved rounds,",
        options.threads, "threads")  # fmt: skip
    print()
    print(run([*options.ours.split(), "ceilings", "--threads", str(options.threads)]))
    print("Tokens a second; llama.cpp with its best setting of each column.")
    print(
        "model format | prefill 512: ours llama.cpp ratio | decode: ours llama.cpp ratio | GOP/s GB/s | "
        "seconds to load, peak memory / (file + keys and values)")  # fmt: skip
    for shape in options.models:
        for kind in options.formats:
            with tempfile.TemporaryDirectory() as folder:
                path = str(Path(folder) / "model.gguf")
                write(path, shape, kind)
                compare(path, shape, kind, options)
