package main

import (
	"runtime/debug"
	"strings"
)

// version gives the version that the Go tool noted in the binary, "devel"
// where it noted none (go run, go test).
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "devel"
	}
	return info.Main.Version
}

// generator gives the name that the feeds carry, with the version of a release.
// Others are not named, so that two builds of the program from one commit make
// the same feeds.
func generator() string {
	v := strings.TrimPrefix(version(), "v")
	if strings.Trim(v, "0123456789.") != "" {
		return "talkfeed"
	}
	return "talkfeed " + v
}
