package ledger

import "errors"

// Read reads a ledger that Encode wrote. An error says what is wrong with it
// and the way out.
func Read(data []byte) (*Ledger, error) {
	return nil, errors.New("not written yet")
}

// Encode gives the ledger as a file: JSON, one line an item, sorted by id.
func (l *Ledger) Encode() []byte { return nil }
