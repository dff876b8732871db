package dates

// at gives the token at i, one of kind none beyond either end.
func (p *parser) at(i int) token {
	if i < 0 || i >= len(p.tokens) {
		return token{}
	}
	return p.tokens[i]
}

// has reports whether the token at i is a word that can have a role.
func (p *parser) has(i int, r role) bool { return p.at(i).roles&r != 0 }

// string gives the token at i as written.
func (p *parser) string(i int) string {
	t := p.at(i)
	return p.text[t.start:t.end]
}

// is reports whether the token at i is the mark or sign r.
func (p *parser) is(i int, r rune) bool {
	t := p.at(i)
	return t.r == r && (t.kind == mark || t.kind == sign)
}

// skip passes over white space, one r if it is there, and white space again.
func (p *parser) skip(i int, r rune) int {
	if p.at(i).kind == space {
		i++
	}
	if r != 0 && p.is(i, r) {
		i++
		if p.at(i).kind == space {
			i++
		}
	}
	return i
}

// opens reports whether a date may begin with the figures at i: they are not
// the rest of a longer number, name, path, version, amount or address.
func (p *parser) opens(i int) bool {
	switch t := p.at(i - 1); t.kind {
	case none, space, sign:
		return true
	case mark:
		before := p.at(i - 2).kind
		switch {
		case isDash(t.r):
			return before != figures && (before != word || !isHyphen(t.r))
		case t.r == ',' || t.r == ':':
			return before != figures
		case t.r == '/' || t.r == '.':
			return false
		}
		return !gluesBefore(t.r)
	}
	return false
}

// opensWord reports whether a date may begin with the word at i.
func (p *parser) opensWord(i int) bool {
	switch t := p.at(i - 1); t.kind {
	case none, space, sign:
		return true
	case mark:
		before := p.at(i - 2).kind
		switch {
		case isHyphen(t.r): // mid-May, but not a slug
			return before != figures && (before != word || p.has(i-2, qualifier))
		case t.r == '/' || t.r == '.':
			return before != word && before != figures
		}
		return !gluesBefore(t.r) && !isApostrophe(t.r)
	}
	return false
}

// closes reports whether a date may end before the token at i.
func (p *parser) closes(i int) bool {
	switch t := p.at(i); t.kind {
	case none, space, sign:
		return true
	case mark:
		after := p.at(i + 1).kind
		switch {
		case isDash(t.r):
			return after != figures && after != opaque && (after != word || !isHyphen(t.r) || p.has(i+1, openEnd))
		case t.r == '/' || t.r == '.':
			return after != figures && after != opaque && after != word
		case t.r == ',' || t.r == ':' || isApostrophe(t.r):
			return after != figures
		}
		return !gluesAfter(t.r)
	}
	return false
}

// closesWords is closes for dates with a name and spaces in them, which cannot
// be part of a path: "3 May 2018/Berlin".
func (p *parser) closesWords(i int) bool {
	t := p.at(i)
	if t.kind == mark && (isDash(t.r) || t.r == '/') {
		return true
	}
	if t.kind == mark && t.r == '.' {
		return p.at(i+1).kind != figures
	}
	return p.closes(i)
}

// standsFree reports whether what begins at i stands at the beginning of the
// text or after punctuation, a weekday or a word such as "on", so that bare
// figures there may well be a date.
func (p *parser) standsFree(i int) bool {
	t := p.at(i - 1)
	if t.kind == space {
		t = p.at(i - 2)
	}
	switch t.kind {
	case word:
		return t.roles&preposition != 0 || t.weekday != 0
	case figures, opaque:
		return false
	}
	return true
}

// gluesBefore reports whether r joins the figures behind it to something that
// is no date.
func gluesBefore(r rune) bool {
	switch r {
	case '#', '$', '€', '£', '¥', '₹', '@', '=', '_', '\\', '%', '^', '&', '+', '§', '№':
		return true
	}
	return false
}

// gluesAfter is gluesBefore for what stands behind figures.
func gluesAfter(r rune) bool {
	switch r {
	case '%', '‰', '_', '@', '\\', '=', '€', '$', '£', '¥', '°', '#', '^', '+', '×':
		return true
	}
	return false
}

func isHyphen(r rune) bool {
	return r == '-' || r == '‐' || r == '‑'
}

func isDash(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '−', '~', '〜', '～', '→', '…':
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '´'
}
