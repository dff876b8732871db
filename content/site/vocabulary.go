package site

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The words by which sites name what a folder, page, menu item or data file
// holds. They are data: a word or a language more is a line here and nothing
// elsewhere. Case and accents are folded, so that "Vorträge" and "vortrage" are
// one word; words of scripts without spaces are looked for inside others.

// role is what a name says of content.
type role uint8

const (
	unknownRole role = iota
	talksRole
	postsRole  // a blog
	othersRole // anything else; talks of other people, too
)

// talkNames name talks.
var talkNames = vocabulary(
	`talk talks speaking speaker speakings speech speeches presentation presentations keynote keynotes lecture lectures workshop workshops
	appearance appearances conference conferences conf confs panel panels webinar webinars event events
	meetup meetups seminar seminars gig gigs engagement engagements tutorial tutorials recordings
	podcast podcasts interview interviews`,
	`vortrag vorträge vortraege vorträgen konferenzen auftritte präsentationen veranstaltungen termine`,
	`conférence conférences présentations exposés interventions causeries`,
	`charla charlas ponencia ponencias conferencia conferencias presentaciones xerrades`,
	`palestra palestras apresentação apresentações`,
	`intervento interventi eventi presentazione presentazioni conferenza conferenze seminari`,
	`lezing lezingen presentatie presentaties`,
	`foredrag föredrag föreläsningar esitykset puheet`,
	`wystąpienie wystąpienia prelekcje prezentacje přednáška přednášky prednášky előadás előadások`,
	`выступление выступления доклад доклады лекции виступи доповіді`,
	`konuşmalar sunumlar ομιλίες`,
	`発表 登壇 講演 登壇資料 発表資料 演讲 演講 講座 分享 讲座 发表 발표 강연 세션`,
)

// postNames name blogs.
var postNames = vocabulary(
	`blog blogs blogpost blogposts post posts article articles news journal weblog writing writings essays notes note diary log archive archives
	newsletter changelog stories story`,
	`beiträge artikel neuigkeiten nachrichten`, `actualités carnet billets`, `entradas noticias artículos`, `artigos postagens notícias`,
	`articoli notizie`, `nieuws artikelen`, `artykuły wpisy`, `блог статьи новости`, `ブログ 記事 日記 博客 文章 블로그`,
)

// otherNames name what is neither.
var otherNames = vocabulary(
	`about me bio biography contact impressum imprint privacy legal terms license cv resume vita now uses links bookmarks projects project
	portfolio work works software code publications publication papers paper research books book reading teaching courses course jobs
	education awards team people members photos photography gallery gallerie music recipes travel search tags tag categories category
	authors author series guestbook colophon sitemap 404 faq help docs documentation products services press sponsors hire
	timeline timelines milestone milestones navigation nav menu theme themes settings config metadata site social skills testimonials quotes`,
	`über uber ueber kontakt datenschutz projekte lebenslauf veröffentlichungen publikationen lehre`, `apropos propos projets`,
	`sobre contacto proyectos publicaciones acerca`, `contato projetos publicações`, `sono progetti pubblicazioni`, `overmij`,
	`mnie omnie kontakt`, `обо мне контакты проекты`, `プロフィール 关于 關於 소개`,
)

// foreignNames say that the talks are other people's, or wanted.
var foreignNames = vocabulary(
	`favorite favourite favorites favourites recommended recommendations best awesome watched watching watchlist watch bookmarked
	inspiring cfp cfps proposals proposal template templates example sample todo ideas`,
	`empfehlungen lieblings`, `favoris`, `favoritas favoritos`, `любимые`, `おすすめ`,
)

// talkKeys are keys of front matter that only talks have.
var talkKeys = strings.Fields(`event event_name conference conf venue slides slide_deck speakerdeck slideshare video recording talk_date event_date`)

// fillers may stand beside any of them.
var fillers = vocabulary(
	`my our i the a an of and or in on at by past upcoming previous future recent latest next all list index page main public given selected
	invited tech technical media other more old new data en de fr es pt it nl pl ru ja zh ko sv no da fi cs uk tr`,
	`meine mein und vergangene kommende`, `mes mon et passées venir les`, `mis mi y pasadas próximas`, `minhas e`, `miei le`, `mijn en`,
	`moje i`, `мои и`,
)

// wordSet is a set of folded words.
type wordSet map[string]bool

func vocabulary(lists ...string) wordSet {
	set := wordSet{}
	for _, list := range lists {
		for w := range strings.FieldsSeq(list) {
			set[fold(w)] = true
		}
	}
	return set
}

// fold gives a word in lower case and without accents.
func fold(w string) string {
	plain := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(w))
	return norm.NFC.String(plain)
}

// has reports whether a folded word is in the set.
func (s wordSet) has(w string) bool {
	if s[w] {
		return true
	}
	if strings.IndexFunc(w, func(r rune) bool { return r >= 0x2E80 }) < 0 {
		return false
	}
	for known := range s { // of a script without spaces
		if r := []rune(known); r[0] >= 0x2E80 && strings.Contains(w, known) {
			return true
		}
	}
	return false
}

// roleOf tells from a name or title what it names. A name that has other words
// too is no category and tells nothing, as "why-i-gave-up-talks", unless its
// words say that the talks are other people's.
func roleOf(name string) role {
	talks, posts, others, foreign, unknown := 0, 0, 0, 0, 0
	for _, w := range splitName(name) {
		switch {
		case foreignNames.has(w):
			foreign++
		case talkNames.has(w):
			talks++
		case postNames.has(w):
			posts++
		case otherNames.has(w):
			others++
		case fillers.has(w) || strings.Trim(w, "0123456789") == "":
		default:
			unknown++
		}
	}
	switch {
	case foreign > 0 && talks > 0:
		return othersRole
	case unknown > 0:
		return unknownRole
	case talks > 0:
		return talksRole
	case posts > 0:
		return postsRole
	case others > 0 || foreign > 0:
		return othersRole
	}
	return unknownRole
}

// splitName gives the folded words of a name.
func splitName(name string) []string {
	return strings.FieldsFunc(fold(camel(name)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// camel parts "pastTalks" into its words.
func camel(name string) string {
	var b strings.Builder
	lower := false
	for _, r := range name {
		if lower && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(r)
	}
	return b.String()
}
