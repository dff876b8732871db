// The generator is a module of its own, so that only those who run it need
// what it takes its data from.
module talkfeed/content/dates/internal/gen

go 1.26.0

require (
	github.com/go-playground/locales v0.14.2
	golang.org/x/text v0.43.0
)
