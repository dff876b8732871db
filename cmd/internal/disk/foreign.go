package disk

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// Foreign tells whether a file is there that this program did not write, and
// which it therefore must not overwrite. Our feeds in XML are known by their
// generator, those in JSON and the ledger by the key _talkfeed. Where there is
// no file or an empty one, nothing can be lost: false.
func Foreign(path string) (bool, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("looking at %s: %w", path, cause(err))
	}
	defer f.Close()
	head := make([]byte, 4096)
	n, err := io.ReadFull(f, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return false, fmt.Errorf("reading %s: %w", path, cause(err))
	}
	if head = head[:n]; len(bytes.TrimSpace(head)) == 0 && n < cap(head) {
		return false, nil
	}
	return !isOurs(head, io.MultiReader(bytes.NewReader(head), f)), nil
}

// Ours tells whether this program wrote a feed or ledger.
func Ours(data []byte) bool { return isOurs(data[:min(len(data), 4096)], bytes.NewReader(data)) }

// isOurs looks at what begins with head.
func isOurs(head []byte, all io.Reader) bool {
	switch first := bytes.TrimLeft(head, " \t\r\n"); {
	case bytes.HasPrefix(first, []byte("{")):
		return isOurJSON(all)
	case bytes.HasPrefix(first, []byte("<")):
		return isOurXML(all)
	}
	return false
}

// isOurXML tells whether a feed names this program as its generator. It stops at
// the first item, before which our feeds name it.
func isOurXML(r io.Reader) bool {
	tokens := xml.NewDecoder(r)
	for {
		token, err := tokens.Token()
		if err != nil {
			return false
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "item", "entry":
			return false
		case "generator":
			var name string
			err := tokens.DecodeElement(&name, &start)
			name, _, _ = strings.Cut(name, " ")
			return err == nil && name == program
		}
	}
}

// isOurJSON tells whether an object has a key of ours before its items.
func isOurJSON(r io.Reader) bool {
	tokens := json.NewDecoder(r)
	if _, err := tokens.Token(); err != nil {
		return false
	}
	for tokens.More() {
		key, err := tokens.Token()
		if err != nil || key == "items" {
			return false
		}
		if key == "_"+program {
			return true
		}
		var value json.RawMessage
		if err := tokens.Decode(&value); err != nil {
			return false
		}
	}
	return false
}
