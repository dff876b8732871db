package ledger

import "strings"

// vague are what stands for a title that is not known yet, folded. A talk has
// the same identity when it gets its title.
var vague = map[string]bool{
	"tba": true, "tbd": true, "tbc": true, "t b a": true, "t b d": true,
	"to be announced": true, "to be decided": true, "to be determined": true, "to be confirmed": true,
	"title tba": true, "title tbd": true, "title tbc": true, "title to be announced": true,
	"talk tba": true, "talk tbd": true, "topic tba": true, "topic tbd": true,
	"untitled": true, "talk": true, "talk title": true, "coming soon": true, "upcoming talk": true,
	"wird noch bekannt gegeben": true, "wird bekannt gegeben": true, "titel folgt": true, "thema folgt": true, "folgt": true, "n n": true,
	"a definir": true, "a preciser": true, "a venir": true, "titre a venir": true, "a annoncer": true,
	"por anunciar": true, "por definir": true, "por confirmar": true, "a anunciar": true, "a confirmar": true,
	"da definire": true, "da annunciare": true, "nog bekend te maken": true, "volgt": true,
	"будет объявлено": true, "тема уточняется": true, "название уточняется": true,
	"未定": true, "待定": true, "미정": true,
}

// isVague tells whether a talk has no title of its own yet: a word for that, or
// the name of its event in its place.
func (s *subject) isVague() bool {
	title := strings.TrimSpace(s.titleWords.folded)
	return title == "" || vague[title] || title == s.eventWords.folded
}
