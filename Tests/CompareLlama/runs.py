"""Single runs of both programs, kept in a file as soon as each is done."""

import json
import os
import re
import resource
import subprocess
import time
from pathlib import Path


class Failure(Exception):
    """What a program said that did not do what it should."""


def run(command, environment=None, minutes=15):
    try:
        result = subprocess.run(
            command, capture_output=True, text=True, env=environment, timeout=minutes * 60)  # fmt: skip
    except subprocess.TimeoutExpired:
        raise Failure(f"{command[0]}: not done after {minutes} minutes") from None
    if result.returncode != 0:
        last = (result.stderr.strip() or result.stdout.strip() or "no word").splitlines()[-1]
        raise Failure(f"{command[0]}: ended with {result.returncode}: {last}")
    return result.stdout


def ours(command, path, threads, prefill, decode, minutes):
    """Tokens a second of prefill and decode, GOP/s, GB/s, seconds to the first prompt, and peak memory
    over that of file, keys and values."""
    text = run(
        [*command, "decoder", path, "--rounds", "1", "--threads", str(threads), "--prefill",
         str(prefill), "--decode", str(decode)], minutes=minutes)  # fmt: skip
    rates = re.search(
        r"loaded in ([\d.]+) s; prefill \d+ (\d+) tokens/s; decode ([\d.]+) tokens/s, ([\d.]+) GB/s, "
        r"prefill (\d+) GOP/s", text)  # fmt: skip
    memory = re.search(
        r"read ([\d.]+) s .* peak memory (\d+) MiB: file (\d+), keys and values (\d+)", text)
    if not rates or not memory:
        raise Failure(f"cistron-bench said something else: {text[:200]!r}")
    loaded, prefill, decode, read, products = map(float, rates.groups())
    first, peak, file, cache = map(float, memory.groups())
    return {
        "prefill": prefill, "decode": decode, "GB/s": read, "GOP/s": products, "load": loaded,
        "first": first, "memory": peak / (file + cache), "peak": peak,
    }  # fmt: skip


def theirs(command, path, threads, prefill, decode, setting, minutes):
    flash, active = SETTINGS[setting]
    environment = dict(os.environ) | ({"OMP_WAIT_POLICY": "active"} if active else {})
    text = run(
        [*command, "-m", path, "-p", str(prefill), "-n", str(decode), "-r", "1", "-t", str(threads),
         "-fa", flash, "-o", "json"], environment, minutes)  # fmt: skip
    return {("decode" if r["n_gen"] else "prefill"): r["avg_ts"] for r in json.loads(text)}


SETTINGS = {
    "-fa off": ("0", False), "-fa off, active": ("0", True),
    "-fa on": ("1", False), "-fa on, active": ("1", True),
}  # fmt: skip


class OtherLoad:
    """How much of the machine's time other processes took meanwhile."""

    def __enter__(self):
        self.start = self.reading()
        return self

    def __exit__(self, *_):
        busy, own, clock = (b - a for a, b in zip(self.start, self.reading()))
        capacity = max(clock * os.cpu_count(), 1e-9)
        self.share = max(0.0, (busy - own) / capacity)

    @staticmethod
    def reading():
        fields = [int(f) for f in Path("/proc/stat").read_text().splitlines()[0].split()[1:9]]
        # All but idle and waiting for the disk.
        busy = (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")
        own = sum(
            u.ru_utime + u.ru_stime
            for u in (resource.getrusage(resource.RUSAGE_SELF),
                      resource.getrusage(resource.RUSAGE_CHILDREN)))  # fmt: skip
        return busy, own, time.monotonic()


class Kept:
    """Results by their keys, in a file of lines: a run that was stopped goes on where it was."""

    def __init__(self, path):
        self.path = Path(path)
        self.results = {}
        if self.path.exists():
            for line in self.path.read_text().splitlines():
                try:
                    entry = json.loads(line)
                    self.results[tuple(entry["key"])] = entry
                except (ValueError, KeyError):
                    pass  # The line that was being written when the run was stopped.

    def get(self, key):
        return self.results.get(tuple(key))

    def make(self, key, measure):
        """What was measured under this key, or is measured now; None where that fails."""
        known = self.get(key)
        if known is None:
            start = time.monotonic()
            with OtherLoad() as others:
                try:
                    values = {"values": measure()}
                except Failure as failure:
                    values = {"failure": str(failure)}
            known = {
                "key": list(key), "seconds": time.monotonic() - start, "others": others.share, **values,
            }  # fmt: skip
            self.results[tuple(key)] = known
            # A failure is tried again the next time.
            if "values" in known:
                with self.path.open("a") as file:
                    file.write(json.dumps(known) + "\n")
            else:
                print("failed:", " ".join(map(str, key)), "|", known["failure"], flush=True)
        return known.get("values")
