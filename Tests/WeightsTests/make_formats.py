"""Makes Fixtures/formats.txt: blocks of every quantised format and the numbers that they stand for.

Bytes are random, so that every code, scale and sign occurs; the f16 scales are moderate, one in eight
of them subnormal or zero. The numbers come from the `gguf` package, which dequantises in NumPy and shares
no code with the program.

    pip install gguf numpy
    python3 make_formats.py Fixtures
"""

import sys
from pathlib import Path

import gguf
import numpy as np

# Where the f16 scales of a block stand.
SCALES = {
    "F16": (0,), "BF16": (), "Q4_0": (0,), "Q4_1": (0, 2), "Q5_0": (0,), "Q5_1": (0, 2),
    "Q8_0": (0,), "Q2_K": (80, 82), "Q3_K": (108,), "Q4_K": (0, 2), "Q5_K": (0, 2), "Q6_K": (208,),
    "IQ4_NL": (0,), "IQ4_XS": (0,),
}  # fmt: skip
NUMBERS = 768


def block_bytes(name, random):
    kind = gguf.GGMLQuantizationType[name]
    length, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = random.integers(0, 256, (NUMBERS // length, size), dtype=np.uint8)
    for offset in SCALES[name]:
        scales = random.normal(0, 0.05, len(blocks)).astype(np.float16)
        scales[::8] = random.integers(0, 2, len(scales[::8])) * np.float16(3e-7)
        blocks[:, offset : offset + 2] = scales.view(np.uint8).reshape(-1, 2)
    if name == "BF16":
        # No NaN: bits of one are not kept the same everywhere.
        blocks[:, 1] = blocks[:, 1] & 0xBF
    return kind, blocks


if __name__ == "__main__":
    random = np.random.default_rng(1)
    lines = []
    for name in SCALES:
        kind, blocks = block_bytes(name, random)
        numbers = gguf.quants.dequantize(blocks, kind).astype("<f4")
        assert np.isfinite(numbers).all()
        lines.append(f"{name} {blocks.tobytes().hex()} {numbers.tobytes().hex()}")
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "formats.txt").write_text("\n".join(lines) + "\n")
