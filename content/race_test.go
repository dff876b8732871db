//go:build race

package content_test

// raceDetector says that the tests run with the race detector, which lets pools forget.
const raceDetector = true
