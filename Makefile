# The commands of the house. `make demo` and `make test` work from a fresh clone; the rest is for developers.
VENV := .venv/bin
BUILD ?= build
JOBS ?= $(shell nproc)
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: fuzz-tilelang stubs sdk-tests conformance kernel-census demo test bench numerics calibration format lint build setup sanitize reference clean help

help:
	@echo "make demo      set up, build, run a TileLang GEMM on the simulated chip"
	@echo "make test      set up, build, run all tests"
	@echo "make bench [SDK=FOLDER]   instructions/s, tile products/s, GEMM next to torch, every example at full size"
	@echo "make kernel-census TTNN=FOLDER   which of TT-NN's own kernels compile and link"
	@echo "make calibration  the model next to what was measured on cards"
	@echo "make conformance SDK=FOLDER [ARCH='wormhole_b0 blackhole']   the SDK's programming examples, unmodified"
	@echo "make numerics  measures the SFPU's functions and writes docs/numerics.md"
	@echo "make fuzz-tilelang [SEEDS=500]   random TileLang kernels against a numpy interpreter"
	@echo "make sanitize  the C++ tests under address and undefined-behaviour sanitizers"
	@echo "make reference docs/reference from the comments of the public headers"
	@echo "make stubs     python/softmetal/_native/*.pyi, the types of the native modules"
	@echo "make sdk-tests SDK=FOLDER   the SDK's own C++ tests, unmodified; writes docs/conformance.md"
	@echo "make format    clang-format and ruff;  make lint  checks only"

setup:
	@tools/setup.sh

build: setup
	@tools/build.sh $(BUILD) $(JOBS)

demo: setup
	@tools/build.sh $(BUILD) $(JOBS) softmetal_package
	@$(VENV)/softmetal demo

test: build
	@tools/test.sh $(BUILD) $(JOBS)

conformance: build
	@tools/conformance.sh "$(SDK)" $(BUILD) "$(ARCH)" $(JOBS)

numerics: setup
	@tools/build.sh $(BUILD) $(JOBS) numerics
	@$(BUILD)/benchmarks/tensix/numerics > docs/numerics.md

fuzz-tilelang: build
	@SOFTMETAL_SEEDS=$(or $(SEEDS),500) SOFTMETAL_BUILD_DIR=$(CURDIR)/$(BUILD) $(VENV)/python -m pytest -q tests/tilelang/test_random_kernels.py tests/tilelang/test_engine_attention.py tests/tilelang/test_quantised.py -k "random or any_shape"

bench: build
	@$(VENV)/python benchmarks/run.py --build $(BUILD) $(if $(SDK),--sdk "$(SDK)")

kernel-census: setup
	@tools/build.sh $(BUILD) $(JOBS) kernel_census_build
	@$(VENV)/python tools/kernel_census.py $(TTNN) --build $(BUILD) --jobs $(JOBS) $(CENSUS_OPTIONS)

calibration: build
	@$(VENV)/python benchmarks/calibration.py --build $(BUILD)

sanitize: setup
	@tools/sanitize.sh $(JOBS)

reference: setup
	@PYTHONPATH=tools $(VENV)/python -m reference

stubs: build
	@PYTHONPATH=python $(VENV)/python tools/ttnn_stubs.py

sdk-tests: build
	@$(VENV)/python tools/sdk_tests.py --sdk "$(SDK)" --package $(BUILD)/TT-Metalium --build $(BUILD)/sdk_tests --jobs $(JOBS) \
		--page docs/conformance.md

format: setup
	@git ls-files '*.cpp' '*.cc' '*.h' '*.hpp' | xargs clang-format -i
	@$(VENV)/ruff format -q && $(VENV)/ruff check -q --fix

lint: setup
	@git ls-files '*.cpp' '*.cc' '*.h' '*.hpp' | xargs clang-format --dry-run -Werror
	@$(VENV)/ruff format --check -q && $(VENV)/ruff check -q

clean:
	rm -rf $(BUILD) build-sanitize
