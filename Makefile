# To begin with: `make demo` and `make test`. `make` alone lists everything.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
GATES ?=
SIZE ?= small
FORMAT ?= all
TIME ?= 60
SOURCES := Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

.PHONY: help demo test check bench fuzz format install uninstall pictures

help: ## list what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: ## draw and analyse the data sets of this repository; results in uitvoer/
	@scripts/prepare
	@scripts/build-release --product schakel
	@scripts/demo .build/release/schakel uitvoer

test: ## run every test
	@scripts/prepare
	swift test

check: ## run every gate, or some: make check GATES="layers readme"
	@scripts/prepare checks
	@scripts/check $(GATES)

bench: ## measure Schakel beside its peers: make bench SIZE=tiny|small|medium|large|all
	@scripts/prepare checks
	@Benchmarks/run $(SIZE)

fuzz: ## feed a reader what a fuzzer makes of good files: make fuzz FORMAT=graphml|...|all TIME=seconds
	@scripts/prepare checks
	@scripts/fuzz $(FORMAT) $(TIME)

format: ## put every Swift file in the house format
	swift format --in-place --parallel --recursive $(SOURCES)

pictures: ## draw the pictures of the README and the guides anew
	@scripts/prepare
	@scripts/build-release --product schakel
	@scripts/pictures .build/release/schakel docs/pictures

install: ## build and install the program: make install PREFIX=~/.local
	@scripts/prepare
	@scripts/build-release --product schakel
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 .build/release/schakel "$(DESTDIR)$(PREFIX)/bin/schakel"

uninstall: ## remove the installed program
	rm -f "$(DESTDIR)$(PREFIX)/bin/schakel"
