package outline

import "strings"

// tomlHelp says in an author's words what go-toml's messages mean and what to
// do. A help that begins with ";" goes behind the library's message.
var tomlHelp = []struct{ problem, help string }{
	{"at start of value", "expected a value: put text in double quotes"},
	{"invalid character at start of key", "expected `key = value`: put a key with letters other than a-z in double quotes"},
	{"expected '=' after key", "expected `key = value`"},
	{"strings cannot have new lines", `the quote is not closed on its line: close it, or use three quotes`},
	{"invalid escape character", `in double quotes a backslash begins an escape: write \\, or use single quotes`},
	{"expected newline but got", "the value ends before this: put text in double quotes, and each key on a line of its own"},
	{"array is incomplete", `the bracket "[" is not closed, or a comma is missing`},
	{"inline table is incomplete", `the brace "{" is not closed, or a comma is missing`},
	{"not terminated by", "the three quotes are not closed"},
	{"impossible date", "; put it in quotes if it is text"},
	{"dates are expected", "; put it in quotes if it is text"},
	{"leading zeroes", "; put it in quotes if it is text"},
}

func tomlMessage(message string) string {
	message = strings.TrimPrefix(message, "toml: ")
	for _, h := range tomlHelp {
		if !strings.Contains(message, h.problem) {
			continue
		}
		if strings.HasPrefix(h.help, ";") {
			return message + h.help
		}
		return h.help
	}
	return message
}
