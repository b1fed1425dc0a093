"""Tokens a second of ours and of llama.cpp at its best, on synthetic models of full shapes.

    python3 speed.py --llama LLAMA_BENCH --ours CISTRON_BENCH [--models 135M 0.5B] [--minutes 60]

Rounds are interleaved over all models and formats: ours, then llama.cpp with and without flash attention,
waiting as it does by itself and actively. Medians are compared; llama.cpp counts with its best setting of
each column. Every single run is kept in --work: a run that was stopped, or that is started again, goes on
where it was. With --minutes there are as many rounds as fit, and the largest models come last.
"""

import argparse
import os
import re
import statistics
import time
from pathlib import Path

import models
import runs
from runs import SETTINGS, Failure, Kept

FORMATS = ["Q8_0", "Q4_0", "Q4_K", "Q5_0", "Q6_K", "F16", "BF16"]


class Comparison:
    def __init__(self, options):
        self.options = options
        self.commit = runs.run(["git", "describe", "--always", "--dirty"]).strip()
        Path(options.work).mkdir(parents=True, exist_ok=True)
        kernels = os.environ.get("CISTRON_CPU", "best")
        self.kept = Kept(Path(options.work) / f"{self.commit}-{kernels}-{options.threads}.jsonl")
        self.items = [(shape, kind) for shape in options.models for kind in options.formats]
        self.start = time.monotonic()

    def path(self, shape, kind):
        return models.kept(self.options.folder or self.options.work, shape, kind)

    def ours(self, shape, kind, tag, prefill, decode):
        o = self.options
        path = self.path(shape, kind)
        return self.kept.make(
            (shape, kind, "ours", tag, prefill, decode),
            lambda: runs.ours(o.ours.split(), path, o.threads, prefill, decode, o.run_minutes))

    def theirs(self, shape, kind, round, setting):
        o = self.options
        path = self.path(shape, kind)
        return self.kept.make(
            (shape, kind, setting, round, o.prefill, o.decode),
            lambda: runs.theirs(
                o.llama.split(), path, o.threads, o.prefill, o.decode, setting, o.run_minutes))

    # Rounds

    def settings(self, shape, kind):
        """Those of llama.cpp's that may be its best, judging by the first round."""
        o = self.options
        first = {s: self.kept.get((shape, kind, s, 1, o.prefill, o.decode)) for s in SETTINGS}
        values = {s: entry["values"] for s, entry in first.items() if entry and "values" in entry}
        best = {c: max((v[c] for v in values.values()), default=0) for c in ("prefill", "decode")}
        return [
            s for s, v in values.items() if any(v[c] >= o.keep * best[c] for c in best)
        ]  # fmt: skip

    def round(self, number):
        """All models and formats once. Returns the seconds that it would take to do so again."""
        print(f"round {number}: load average {os.getloadavg()[0]:.2f}", flush=True)
        for shape, kind in self.items:
            before = os.getloadavg()[0]
            own = self.ours(shape, kind, number, self.options.prefill, self.options.decode)
            for setting in SETTINGS if number == 1 else self.settings(shape, kind):
                self.theirs(shape, kind, number, setting)
            entries = self.entries(shape, kind, number)
            others = max((e["others"] for e in entries), default=0)
            print(
                f"  {shape} {kind}: {sum(e['seconds'] for e in entries):.0f} s, load average before "
                f"{before:.2f}, others took {100 * others:.0f} % of the processors at most"
                + ("" if own else "; nothing measured"), flush=True)  # fmt: skip

    def entries(self, shape, kind, number):
        o = self.options
        sides = ["ours", *SETTINGS]
        found = [self.kept.get((shape, kind, s, number, o.prefill, o.decode)) for s in sides]
        return [e for e in found if e]

    def again(self):
        """Seconds that another round will take, judging by the first."""
        total = 0.0
        for shape, kind in self.items:
            settings = ["ours", *self.settings(shape, kind)]
            for entry in self.entries(shape, kind, 1):
                total += entry["seconds"] if entry["key"][2] in settings else 0
        return total

    def rounds(self):
        """As many rounds as are asked for and fit the time."""
        guess = sum(160 * BILLIONS[shape] for shape, _ in self.items)
        limit = self.options.minutes * 60 if self.options.minutes else float("inf")
        print(
            f"{len(self.items)} models, up to {self.options.rounds} rounds; the first one may take "
            f"{guess / 60:.0f} minutes on two quiet cores", flush=True)  # fmt: skip
        for number in range(1, self.options.rounds + 1):
            if number > 1:
                again, spent = self.again(), time.monotonic() - self.start
                missing = any(
                    len(self.entries(*item, number)) <= len(self.settings(*item)) for item in self.items)
                # A third of the time is for what is measured once.
                if missing and spent + again > limit * 2 / 3:
                    print(f"no time for round {number}: {again / 60:.0f} minutes", flush=True)
                    return
                left = (self.options.rounds - number + 1) * again
                print(f"about {left / 60:.0f} minutes left for rounds", flush=True)
            self.round(number)
            if number < self.options.rounds:
                self.table()

    # Tables

    def median(self, shape, kind, side, key):
        o = self.options
        found = [
            self.kept.get((shape, kind, side, n, o.prefill, o.decode)) for n in range(1, o.rounds + 1)
        ]  # fmt: skip
        values = [
            e["values"][key] for e in found
            if e and "values" in e and (not o.quiet or e["others"] * 100 <= o.quiet)
        ]  # fmt: skip
        return statistics.median(values) if values else None, len(values)

    def table(self):
        print("\nTokens a second, medians; llama.cpp with its best setting of each column.")
        print(
            f"model format rounds | prefill {self.options.prefill}: ours llama.cpp ratio | decode: ours "
            "llama.cpp ratio | GOP/s GB/s | seconds to load, peak memory / (file + keys and values)")  # fmt: skip
        for shape, kind in self.items:
            print(self.line(shape, kind), flush=True)
        print(flush=True)

    def line(self, shape, kind):
        columns, count = [], self.median(shape, kind, "ours", "prefill")[1]
        for key in ("prefill", "decode"):
            own = self.median(shape, kind, "ours", key)[0]
            # A setting that was left out after the first round does not count with its one run.
            peers = [self.median(shape, kind, s, key) for s in SETTINGS]
            most = max((n for _, n in peers), default=0)
            best = max((value for value, n in peers if value and n == most), default=None)
            ratio = f"{own / best:5.2f}" if own and best else "    -"
            columns.append(f"{own or 0:7.1f} {best or 0:7.1f} {ratio}")
        rest = [
            self.median(shape, kind, "ours", k)[0] or 0 for k in ("GOP/s", "GB/s", "load", "memory")
        ]  # fmt: skip
        return (
            f"{shape:5} {kind:6} {count} | {columns[0]} | {columns[1]} | {rest[0]:5.0f} {rest[1]:5.1f} | "
            f"{rest[2]:5.2f} {rest[3]:5.2f}")  # fmt: skip

    # What is measured besides

    def once(self):
        o = self.options
        quick = bool(o.minutes)
        if "0.5B" in o.models:
            for kind in [k for k in ("Q8_0", "Q4_0") if k in o.formats]:
                self.long_prompt(kind, 1 if quick else 3)
            kind = "Q4_0" if "Q4_0" in o.formats else o.formats[0]
            start = self.ours("0.5B", kind, "start", 16, 1)
            if start:
                print(
                    f"0.5B {kind}: loaded in {start['load']:.2f} s, first prompt of 16 tokens read "
                    f"{start['first']:.2f} s after the file was opened (warm page cache)", flush=True)  # fmt: skip
        shape = "0.5B" if "0.5B" in o.models else o.models[0]
        kind = "Q8_0" if "Q8_0" in o.formats else o.formats[0]
        questions = o.questions or (12 if quick else 50)
        if not questions or not os.environ.get("CISTRON_TEST_DATA"):
            print("speculation: left out; it needs the questions of CISTRON_TEST_DATA")
            return
        path = self.path(shape, kind)
        text = self.kept.make(
            (shape, kind, "speculation", questions),
            lambda: runs.run(
                [*o.ours.split(), "speculation", path, "--questions", str(questions), "--threads",
                 str(o.threads)], minutes=4 * o.run_minutes))  # fmt: skip
        if text:
            print(f"\nspeculation, {shape} {kind}:\n{text}", flush=True)

    def long_prompt(self, kind, repetitions):
        """Whether attention dominates: a long prompt beside a short one, one after the other."""
        shares, rates = [], []
        for number in range(repetitions):
            short = self.ours("0.5B", kind, f"short {number}", 512, 1)
            long = self.ours("0.5B", kind, f"long {number}", self.options.long, 1)
            if short and long:
                shares.append(long["prefill"] / short["prefill"])
                rates.append(long["prefill"])
        if shares:
            print(
                f"0.5B {kind}: prefill of {self.options.long} tokens {statistics.median(rates):.0f} "
                f"tokens/s, {statistics.median(shares):.2f} of that of 512", flush=True)  # fmt: skip


BILLIONS = {"135M": 0.135, "0.5B": 0.5, "1.5B": 1.5}


def machine():
    text = Path("/proc/cpuinfo").read_text()
    name = re.search(r"model name\s*: (.*)", text).group(1)
    flags = set(text.split())
    has = [f for f in ("avx2", "avx512_vnni", "avx512_bf16", "amx_int8") if f in flags]
    return f"{name}, {' '.join(has)}, {os.cpu_count()} CPUs"


def parsed():
    parser = argparse.ArgumentParser()
    parser.add_argument("--llama", required=True, help="llama-bench")
    parser.add_argument("--ours", required=True, help="cistron-bench")
    parser.add_argument("--models", nargs="+", default=["135M", "0.5B"], choices=list(BILLIONS))
    parser.add_argument("--formats", nargs="+", default=FORMATS, choices=[*models.SCALES, "F16", "BF16"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--minutes", type=float, help="about so long: fewer rounds where they don't fit")
    parser.add_argument(
        "--keep", type=float, default=0.8,
        help="a setting of llama.cpp that reached less than this share of the best in both columns of the first "
        "round is not tried again")  # fmt: skip
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--prefill", type=int, default=512)
    parser.add_argument("--decode", type=int, default=64)
    parser.add_argument("--long", type=int, default=4096)
    parser.add_argument("--questions", type=int, help="of the measurement of speculation; -1 for none")
    parser.add_argument("--quiet", type=float, help="leave runs out in which others took more percent")
    parser.add_argument(
        "--run-minutes", type=float, help="a single run is given up then (15, or a 20th of --minutes)")
    parser.add_argument("--work", default=".build/compare", help="folder of results and models")
    parser.add_argument("--folder", help="folder of models, where it is another one")
    options = parser.parse_args()
    if not options.run_minutes:
        options.run_minutes = max(2, options.minutes / 20) if options.minutes else 15
    if options.questions == -1:
        options.questions = 0
        os.environ.pop("CISTRON_TEST_DATA", None)
    return options


def main():
    options = parsed()
    comparison = Comparison(options)
    print("machine:", machine())
    print("commit: ", comparison.commit)
    print("command: Tests/CompareLlama/speed.py", " ".join(os.sys.argv[1:]))
    print(
        f"medians of up to {options.rounds} interleaved rounds, {options.threads} threads; load average "
        f"{os.getloadavg()[0]:.2f}\n", flush=True)  # fmt: skip
    ceilings = comparison.kept.make(
        ("ceilings",),
        lambda: runs.run(
            [*options.ours.split(), "ceilings", "--threads", str(options.threads)],
            minutes=options.run_minutes))
    print(ceilings or "", flush=True)
    for shape, kind in comparison.items:
        comparison.path(shape, kind)
    comparison.start = time.monotonic()
    comparison.rounds()
    comparison.table()
    comparison.once()
    print(f"load average at the end {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        raise SystemExit(str(failure)) from None
    except KeyboardInterrupt:
        raise SystemExit("stopped; the same command goes on from here") from None
