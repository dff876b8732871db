package outline

import (
	"encoding/json"
	"strings"
)

// A Jupyter notebook (https://nbformat.readthedocs.io/en/latest/format_description.html)
// is a JSON file with cells of Markdown, of code and of raw text. It is read as the
// Markdown of its Markdown cells, one below the other; a raw cell before them is front
// matter, as Quarto has it. Code and what it printed hold no talks.

// isNotebook says whether a JSON text could be a notebook.
func isNotebook(text string) bool {
	return strings.Contains(text, `"nbformat"`) && strings.Contains(text, `"cells"`)
}

// readNotebook reads a notebook. Its document's source is the Markdown, whose places are
// those of the notebook.
func readNotebook(src *Source) (*Document, error) {
	n := notebook{jsonReader: newJSONReader(src, src.Text, 0)}
	cells, err := n.cells()
	if err != nil {
		return nil, n.explain()
	}
	if !cells {
		return nil, fileError(src.Name, `no notebook of nbformat 4, which has "cells": save it again with a newer Jupyter, or as Markdown`)
	}
	page := &Source{Name: src.Name, Text: n.markdown.String(), taken: n.taken}
	page.clean()
	return readMarkdown(page)
}

// notebook gathers the Markdown of a notebook.
type notebook struct {
	*jsonReader
	markdown strings.Builder
	taken    []Place // where each of its lines begins in the notebook
}

// cells reads the whole file, and says whether it has a list of cells.
func (n *notebook) cells() (found bool, err error) {
	if n.next() != '{' {
		return false, n.pass()
	}
	err = n.fields(func(key string) error {
		if key != "cells" || n.next() != '[' {
			return n.pass()
		}
		found = true
		return n.elements(n.cell)
	})
	return found, err
}

// cell reads one cell, and takes its text where it is Markdown.
func (n *notebook) cell() error {
	if n.next() != '{' {
		return n.pass()
	}
	kind := ""
	var pieces []cellText
	err := n.fields(func(key string) error {
		switch {
		case key == "cell_type" && n.next() == '"':
			p, err := n.quoted()
			kind = p.text
			return err
		case key == "source" && n.next() == '[':
			return n.elements(func() error {
				if n.next() != '"' {
					return n.pass()
				}
				p, err := n.quoted()
				pieces = append(pieces, p)
				return err
			})
		case key == "source" && n.next() == '"':
			p, err := n.quoted()
			pieces = append(pieces, p)
			return err
		}
		return n.pass()
	})
	if kind == "markdown" || kind == "raw" && n.markdown.Len() == 0 {
		n.take(pieces)
	}
	return err
}

// cellText is a string of a cell's source, mostly a line, and its place in the notebook.
type cellText struct {
	text string
	at   Place
}

// quoted reads the string that comes next.
func (n *notebook) quoted() (cellText, error) {
	at := n.src.Place(n.start() + 1)
	token, err := n.dec.Token()
	text, _ := token.(string)
	return cellText{endLines(text), at}, err
}

// take adds the text of a cell, with an empty line behind it.
func (n *notebook) take(pieces []cellText) {
	begins := true
	for _, p := range append(pieces, cellText{text: "\n\n"}) {
		for line := range strings.Lines(p.text) {
			if begins {
				n.taken = append(n.taken, p.at)
			}
			n.markdown.WriteString(line)
			begins = strings.HasSuffix(line, "\n")
		}
	}
}

// next gives the first byte of the value to be read next, 0 at the end.
func (n *notebook) next() byte {
	if at := n.start(); at < len(n.text) {
		return n.text[at]
	}
	return 0
}

// pass reads the value that comes next and leaves it.
func (n *notebook) pass() error {
	var left json.RawMessage
	return n.dec.Decode(&left)
}

// fields reads an object, whose values field reads.
func (n *notebook) fields(field func(key string) error) error {
	return n.elements(func() error {
		token, err := n.dec.Token()
		if err != nil {
			return err
		}
		key, _ := token.(string)
		return field(key)
	})
}

// elements reads what stands between two brackets, each by element.
func (n *notebook) elements(element func() error) error {
	if _, err := n.dec.Token(); err != nil {
		return err
	}
	for n.dec.More() {
		if err := element(); err != nil {
			return err
		}
	}
	_, err := n.dec.Token()
	return err
}
