# The project's commands. `make` alone lists them.

GO          ?= go
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
HISTORIES   ?= 5000
SEED        ?= 0
EXAMPLES    := example example-jekyll example-eleventy example-html example-german

.PHONY: help feeds test soak weights bench lint install clean go
.DEFAULT_GOAL := help

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

feeds: go ## write the example sites' feeds to build/NAME/public
	@$(GO) build -o build/talkfeed ./cmd/talkfeed
	@set -e; for name in $(EXAMPLES); do \
		(cd "cmd/talkfeed/testdata/$$name" && "$(CURDIR)/build/talkfeed" build --quiet --out "$(CURDIR)/build/$$name/public"); \
	done
	@echo "The feeds are in" && ls -d $(EXAMPLES:%=build/%/public)

test: go ## run all tests
	@$(GO) test ./...

soak: go ## follow thousands of random histories of edits (HISTORIES=5000 SEED=0)
	@$(GO) test -count=1 -timeout 2h -run '^TestRandomLife$$' ./cmd/talkfeed -histories $(HISTORIES) -seed $(SEED)

weights: go ## find the weights of the evidence on labelled pages (CORPUS=DIR,... KEPT=FILE)
	@test -n "$(CORPUS)" && test -n "$(KEPT)" || { echo "name the folders of labelled pages and the file of the cases that are only measured: make weights CORPUS=DIR KEPT=FILE" >&2; exit 2; }
	@$(GO) test -count=1 -run '^TestTrain$$' ./content -train "$(CORPUS),testdata" -without "$(KEPT)"
	@$(GO) test -count=1 -run '^TestTrainRoles$$' ./content -roles "$(CORPUS),testdata" -without "$(KEPT)"
	@gofmt -w content/phrase/weights_gen.go content/roleweights_gen.go

bench: go ## run the benchmarks, and Hugo on the same files where it is in PATH
	@$(GO) test -run '^$$' -bench . -benchmem ./...

lint: go ## check formatting, go vet and staticcheck
	@files=$$(gofmt -l .ci cmd content feed) && test -z "$$files" || { echo "not formatted by gofmt:" $$files >&2; exit 1; }
	@$(GO) vet ./...
	@$(GO) run $(STATICCHECK) ./...

install: go ## install talkfeed into Go's bin folder
	@$(GO) install ./cmd/talkfeed

clean: ## remove what the other commands wrote
	@rm -rf build

go:
	@command -v $(GO) >/dev/null || { echo "Go is missing: install Go 1.26 or newer from https://go.dev/dl/" >&2; exit 1; }
