# `make chat` runs the main job and `make test` the tests; both install what they need first.

SHELL := /bin/bash
PREFIX ?= /usr/local
PACKAGES := libedit-dev libsqlite3-dev zlib1g-dev
BINARY := .build/release/cistron
# Real literature and questions to test on, where a checkout of them lies beside this one.
DATA := $(wildcard ../shared/data)
ifneq ($(DATA),)
export CISTRON_TEST_DATA ?= $(abspath $(DATA))
endif

PYTHON ?= python3

.PHONY: chat test check bench check-arm check-amx compare-llama install lint setup release clean

chat: release
	@exec $(BINARY)

release: setup
	@swift build -c release --product cistron 1>&2

test: setup
	swift build --build-tests
	swift test --skip-build

# Everything, long: the whole of the seeded checks, and the measurements, kept in Tests/Reports.
check: setup
	CISTRON_LONG_CHECKS=1 swift test
	$(MAKE) bench

bench: setup
	swift build -c release --product cistron-bench
	swift build -c release --product cistron
	mkdir -p Tests/Reports
	{ .build/release/cistron-bench starter; for set in unseen_ second_unseen_ third_ fourth_; do \
	  echo "== $$set"; .build/release/cistron-bench starter --set $$set; done; } \
	  | tee Tests/Reports/starter.txt
	.build/release/cistron-bench speed | tee Tests/Reports/speed.txt
	.build/release/cistron-bench locking | tee Tests/Reports/locking.txt
	.build/release/cistron-bench tables | tee Tests/Reports/tables.txt
ifneq ($(CISTRON_TEST_DATA),)
	.build/release/cistron-bench retrieval | tee Tests/Reports/retrieval.txt
	.build/release/cistron-bench fit abstention --folds 0 | tee Tests/Reports/abstention.txt
	.build/release/cistron-bench ingest | tee Tests/Reports/ingest.txt
	.build/release/cistron-bench fit verdict | tee Tests/Reports/verdicts.txt
	.build/release/cistron evaluate bioasq | tee Tests/Reports/bioasq.txt
	.build/release/cistron evaluate pubmedqa | tee Tests/Reports/pubmedqa.txt
	.build/release/cistron evaluate citations --limit 300 | tee Tests/Reports/citations.txt
	.build/release/cistron-bench pairs Tests/GroundingTests/Pairs/tested.jsonl | tee Tests/Reports/pairs.txt
endif

# The C kernels on an emulated arm64. Debian: gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user, and
# any clang, such as the one of Swift's toolchain.
check-arm:
	mkdir -p .build
	clang --target=aarch64-linux-gnu --sysroot=/usr/aarch64-linux-gnu --gcc-toolchain=/usr \
	  -fuse-ld=/usr/bin/aarch64-linux-gnu-ld -O2 -static -ISources/CKernels/include \
	  Sources/CKernels/*.c Tests/CrossCheck/check_kernels.c -lm -lpthread -o .build/check_kernels_arm
	qemu-aarch64 .build/check_kernels_arm

# The AMX kernels with the processor's tiles in plain C, on a CPU with AVX-512 and VNNI.
check-amx:
	mkdir -p .build
	clang -O2 -ISources/CKernels/include "-DCK_EMULATED_TILES=\"../../Tests/CrossCheck/emulated_tiles.h\"" \
	  Sources/CKernels/*.c Tests/CrossCheck/check_kernels.c -lm -lpthread -o .build/check_kernels_amx
	.build/check_kernels_amx

# Logits and speed beside llama.cpp's. LLAMA names a checkout of it, built in LLAMA/build with shared
# libraries; PYTHON one with the packages numpy and gguf; SPEED holds options of speed.py, such as
# "--minutes 60 --models 135M"; LOGITS=no leaves the logits out. A run of speed.py that was stopped goes on
# where it was; what was printed is kept in .build/compare.
compare-llama: setup
	@test -x "$(LLAMA)/build/bin/llama-bench" || \
	  { echo "Give a built llama.cpp: make compare-llama LLAMA=FOLDER" >&2; exit 1; }
	@$(PYTHON) -c "import numpy, gguf" || \
	  { echo "Give a Python with numpy and gguf: make compare-llama PYTHON=FILE" >&2; exit 1; }
	swift build -c release --product cistron-bench
	mkdir -p .build/compare
	cc -O1 -I"$(LLAMA)/include" -I"$(LLAMA)/ggml/include" Tests/CompareLlama/llama_logits.c \
	  -L"$(LLAMA)/build/bin" -lllama -lggml -lggml-base -Wl,-rpath,"$(LLAMA)/build/bin" \
	  -o .build/llama_logits
	set -o pipefail; { logits=0; [ "$(LOGITS)" = no ] || \
	  $(PYTHON) Tests/CompareLlama/compare.py --llama .build/llama_logits \
	    --ours ".build/release/cistron-bench logits" || logits=1; echo; \
	  $(PYTHON) Tests/CompareLlama/speed.py --llama "$(LLAMA)/build/bin/llama-bench" \
	    --ours .build/release/cistron-bench $(SPEED) && exit $$logits; \
	  } | tee .build/compare/report.txt

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/cistron
	$(BINARY) --generate-manual > $(DESTDIR)$(PREFIX)/share/man/man1/cistron.1
	$(BINARY) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/cistron
	$(BINARY) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_cistron
	$(BINARY) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/cistron.fish

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

# The -dev packages that are missing: as root or through sudo, otherwise the line to run is printed.
setup:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q "install ok installed" || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then root=""; \
	  elif sudo -n true 2>/dev/null; then root="sudo"; \
	  else echo "Missing:$$missing. Run: sudo apt-get install -y$$missing" >&2; exit 1; fi; \
	  echo "Installing$$missing" >&2; \
	  ($$root apt-get update -q && $$root env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -q --no-install-recommends $$missing) >&2; \
	fi

clean:
	rm -rf .build
