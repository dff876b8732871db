package main

import "runtime/debug"

// version gives the version that the Go tool noted in the binary, "devel"
// where it noted none (go run, go test).
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "devel"
	}
	return info.Main.Version
}
