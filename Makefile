# Each line also works by hand. `make run` and `make test` set everything up first.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
JOBS ?= 2

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test lint bench torture screenshots translations samples bundle-everyday bundle smoke clean

help:  ## This list
	@sed -n 's/^\([a-z-]*\):.*##/  make \1\t/p' Makefile | expand -t 24

setup:  ## Virtual environment, pinned packages and Qt's system libraries
	@$(PYTHON) packaging/setup_environment.py

setup-dev:
	@$(PYTHON) packaging/setup_environment.py --extra dev

run: setup  ## Open the window; without a display, classify and explain a sample into out/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; \
	then $(PY) -m app; else $(PY) -m app.demo --out out; fi

test: setup-dev  ## Run the tests, JOBS=2 at a time
	@QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(PY) -m pytest -q -n $(JOBS) --dist worksteal

lint: setup-dev  ## Style, types, dependency rules, spelling, licences, known vulnerabilities
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(VENV)/bin/codespell
	@$(PY) packaging/audit.py

bench: setup-dev  ## Measure speed and memory on this machine (WHAT="features window": some of it)
	@$(PY) tests/benchmarks/run.py $(WHAT)

torture: setup-dev  ## Hostile files, kills, full disks, faults, a soak; a table of what survived
	@OMP_NUM_THREADS=1 $(PY) tests/torture/run.py

screenshots: setup-dev  ## A picture of every page, dialog and theme into out/screenshots
	@$(PY) -m app.screenshots --out out/screenshots

translations: setup  ## Collect the window's texts and compile their translations
	@$(PY) packaging/translations.py

samples: setup  ## Synthesise the sample clips again
	@$(PY) -m resources.samples.synthesise

bundle-everyday: setup  ## Train the shipped bundle again (ESC10=folder WEIGHTS=file)
	$(if $(ESC10),,$(error ESC10=folder of the clips is missing))$(if $(WEIGHTS),,$(error WEIGHTS=file is missing))
	@$(PY) packaging/make_everyday_sounds.py --data $(ESC10) --weights $(WEIGHTS)

bundle:  ## Build the frozen program into dist/, with the list of its sizes
	@$(PYTHON) packaging/setup_environment.py --extra bundle
	@$(PY) packaging/make_bundle.py

smoke:  ## Start what `make bundle` built where a new user would
	@$(PY) packaging/smoke_test.py

clean:  ## Remove what can be made again
	rm -rf $(VENV) build dist out *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find app core resources tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
