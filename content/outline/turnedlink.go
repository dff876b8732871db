package outline

import "bytes"

// Links whose brackets are the wrong way round, "(Slides)[https://example.org/a.pdf]": a
// slip that no parser takes for a link and every reader does.

// maxTurned is how long the words and the address of such a link may be.
const maxTurned = 300

// turnLinks turns the brackets of such links, where what stands in the second pair is an
// address or a file.
func turnLinks(text []byte) {
	for at := 0; ; {
		n := bytes.Index(text[at:], []byte(")["))
		if n < 0 {
			return
		}
		middle := at + n
		at = middle + 2
		open := bytes.LastIndexAny(text[max(0, middle-maxTurned):middle], "()[]\n") + max(0, middle-maxTurned)
		shut := bytes.IndexAny(text[at:min(len(text), at+maxTurned)], "()[] \n")
		if open < 0 || text[open] != '(' || open+1 == middle || open > 0 && text[open-1] == ']' || shut < 0 || text[at+shut] != ']' || !isFileOrSite(text[at:at+shut]) {
			continue
		}
		text[open], text[middle], text[middle+1], text[at+shut] = '[', ']', '(', ')'
	}
}

// isFileOrSite reports whether a text is a web address, or a path to a file.
func isFileOrSite(text []byte) bool {
	if bytes.HasPrefix(text, []byte("https://")) || bytes.HasPrefix(text, []byte("http://")) {
		return true
	}
	dot := bytes.LastIndexByte(text, '.')
	return dot > 0 && len(text)-dot >= 3 && len(text)-dot <= 5 && bytes.IndexFunc(text[dot+1:], func(r rune) bool { return r >= 0x80 || !isAlnum(byte(r)) }) < 0 && bytes.IndexByte(text, '/') >= 0
}
