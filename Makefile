# The thin front door; the build itself is CMake's.
# `make help` lists the targets.
BUILD := build
SHARED ?= ../shared

.PHONY: all run check test asan evaluate bench bench-parse bench-record duckdb python golden page clean help install-tools \
  install-for-tests

all: install-tools ## build build/entente (the default)
	@cmake --preset release >$(BUILD).log 2>&1 || { cat $(BUILD).log; exit 1; }; rm -f $(BUILD).log
	@cmake --build --preset release -- --quiet

install-tools:
	@sh scripts/install.sh

run: all ## install what is missing, build, code the examples, print a dossier
	@rm -f $(BUILD)/examples.db $(BUILD)/examples.db-wal $(BUILD)/examples.db-shm
	@$(BUILD)/entente read $(BUILD)/examples.db examples/*.txt
	@$(BUILD)/entente dossier $(BUILD)/examples.db AZE PAK

install-for-tests:
	@sh scripts/install.sh tests $(BUILD)

check: install-for-tests all python ## build and run all tests
	@sh test/run.sh $(BUILD)

asan: install-tools ## build with AddressSanitizer and UBSan, run unit tests and the examples
	@cmake --preset asan >/dev/null
	@cmake --build --preset asan -- --quiet
	@sh test/run.sh $(BUILD)/asan

evaluate: all ## score against the development data in $(SHARED)/data
	@sh test/evaluate.sh $(BUILD) $(SHARED)

bench: all ## sentences/s, words/s, peak memory on one thread
	@sh bench/run.sh $(BUILD) $(SHARED)

bench-record: all ## a record of 100,000 documents: put, settle, dossier, series, network
	@sh bench/record.sh $(BUILD)

bench-parse: all ## words/s of the parser by stage and kernel
	@sh bench/parse.sh $(BUILD)

duckdb: ## fetch DuckDB's library, for export --to parquet (then make)
	@sh scripts/duckdb.sh $(BUILD)/duckdb

python: all ## build libentente.so for the Python package
	@cmake --build --preset release --target entente_shared -- --quiet

golden: all ## the lexicon's golden cases
	@$(BUILD)/entente lexicon test

page: ## build page/dist anew from page/src (needs Node 20 and npm)
	@cd page && npm ci --silent && npm run --silent build

clean: ## remove what was built
	rm -rf $(BUILD)

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
