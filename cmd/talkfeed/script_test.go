package main

import (
	"encoding/binary"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"unicode/utf16"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite what the scripts expect")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"talkfeed": main})
}

// Each script in testdata/script keeps one promise of the program, which its
// first line states.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("SOURCE_DATE_EPOCH", "1790000000") // 2026-09-21T14:13:20Z
			e.Setenv("GIT_CONFIG_NOSYSTEM", "1")
			return nil
		},
		Condition: func(name string) (bool, error) {
			return name == "root" && os.Geteuid() == 0, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "encode": encodeFile, "large": large, "serve": serve,
		},
	})
}

// exits runs a command that must end with a given code: exits CODE COMMAND ...
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND [ARG ...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	got := 0
	if e, ok := err.(*exec.ExitError); ok {
		got = e.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// encodeFile writes a UTF-8 file in another encoding: encode ENCODING FROM TO.
func encodeFile(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: encode ENCODING FROM TO")
	}
	text := ts.ReadFile(args[1])
	var data []byte
	switch args[0] {
	case "utf-8-bom":
		data = []byte("\uFEFF" + text)
	case "utf-16le":
		for _, u := range utf16.Encode([]rune("\uFEFF" + text)) {
			data = binary.LittleEndian.AppendUint16(data, u)
		}
	case "utf-16be":
		for _, u := range utf16.Encode([]rune("\uFEFF" + text)) {
			data = binary.BigEndian.AppendUint16(data, u)
		}
	case "latin-1":
		for _, r := range text {
			data = append(data, byte(r))
		}
	case "crlf":
		for _, b := range []byte(text) {
			if b == '\n' {
				data = append(data, '\r')
			}
			data = append(data, b)
		}
	case "binary":
		data = append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00"), text...)
	default:
		ts.Fatalf("unknown encoding %q", args[0])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), data, 0o644))
}

// large makes a file of so many bytes, all zero: large FILE BYTES.
func large(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.ParseInt(args[1], 10, 64)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), nil, 0o644))
	ts.Check(os.Truncate(ts.MkAbs(args[0]), n))
}

// serve serves a folder over HTTP until the script ends, at the address that it
// puts into $ADDRESS: serve DIR [PAGE]. With PAGE, this is what it answers to
// everything that is not there, with the status 200, as many hosts do.
func serve(ts *testscript.TestScript, _ bool, args []string) {
	dir := ts.MkAbs(args[0])
	handler := http.FileServer(http.Dir(dir))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(r.URL.Path))); err != nil && len(args) > 1 {
			http.ServeFile(w, r, ts.MkAbs(args[1]))
			return
		}
		handler.ServeHTTP(w, r)
	}))
	ts.Defer(server.Close)
	ts.Setenv("ADDRESS", server.URL)
}
