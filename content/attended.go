package content

import (
	"slices"
	"strings"

	"talkfeed/content/lexicon"
	"talkfeed/content/outline"
	"talkfeed/content/phrase"
)

// Lists of something else than talks, some items of which say that the author spoke: of
// activities, "Talk: Slow queries, Rivercon", of the events that the author went to, "Rivercon, Bremen, May 2018 (poster presented)", and
// of news, "May 2018: I spoke at Rivercon".

// spokeAt gives what stands below a heading of activities, of what was attended, or of
// news, less the items that don't say by themselves that the author spoke; and what stands
// below one of the papers of conferences where it was given on days. On a page that has talks
// besides, news only tell of those.
func (x *extractor) spokeAt(u *unit) []*unit {
	switch {
	case len(u.head) == 0:
		return nil
	case hasWord(u.head[0].Text, attendedWords):
		return spoken(u.kids)
	case hasWord(u.head[0].Text, activityWords):
		return labelled(u.kids)
	case phrase.NamesEventPapers(u.head[0].Text) && u.kidsOnDays():
		return u.kids
	case hasWord(u.head[0].Text, lexicon.NewsWords) && (x.page.role != phrase.TalksRole || x.page.from == fromFirstLines) && !x.listsTalks(x.doc.Root):
		return x.news(u.kids)
	}
	return nil
}

// spoken gives such items, in what else they stand in.
func spoken(units []*unit) []*unit {
	return saying(units, func(l phrase.Line) bool { return l.TellsOfSpeech() || l.SaysGiven() })
}

// labelled gives the items that their author labelled as talks, in what else they stand in.
func labelled(units []*unit) []*unit {
	return saying(units, func(l phrase.Line) bool { return l.LabelsSpeech() })
}

// saying gives the units of which a line says that the author spoke, in what else they
// stand in.
func saying(units []*unit, says func(phrase.Line) bool) []*unit {
	var all []*unit
	for _, u := range units {
		if len(u.kids) > 0 {
			if r, ok := u.headRole(); ok && r == phrase.TalksRole {
				all = append(all, u)
			} else if u.kids = saying(u.kids, says); len(u.kids) > 0 {
				all = append(all, u)
			}
			continue
		}
		if slices.ContainsFunc(u.head, says) {
			all = append(all, u)
		}
	}
	return all
}

// kidsOnDays says whether two thirds of the units below a heading, and two or more, state
// the day on which they were given, as what is printed does not.
func (u *unit) kidsOnDays() bool {
	days := 0
	for _, k := range u.kids {
		m, ok := k.date()
		days += phrase.Count(ok && m.First.Day != 0)
	}
	return days > 1 && days*3 >= len(u.kids)*2
}

// hasWord says whether one of the words of a heading is in a set.
func hasWord(heading string, of lexicon.Set) bool {
	return slices.ContainsFunc(phrase.HeadingWords(heading), func(w string) bool { return of[lexicon.Plain(w)] })
}

// activityWords are headings of all that a person does besides a job.
var activityWords = lexicon.Words("activity activities engagement engagements involvement aktivitäten activités actividades atividades attività activiteiten aktiviteter")

// attendedWords say of the events in a heading that the author was there, attendedPhrases
// in a sentence.
var (
	attendedWords   = lexicon.Words("attended attending attendance visited besucht besuchte", tookPart)
	attendedPhrases = lexicon.Words(`attended attending been_to went_to go_to going_to will_go attendance visited visiting besucht besuche besuchte teilgenommen
		assisté assiste asistido asisto asistiendo asistí assisti assistindo partecipato bijgewoond bezocht besökt deltagit deltaget посетил посетила`)
)

// tookPart say of the events in a heading that the author took part, which may well have
// been by a talk.
const tookPart = `participated participating participation participations participant teilnahme teilnahmen teilgenommen teilnehmer teilnehmerin
	participación participaciones participé participante participação participações partecipazione partecipazioni partecipante deelname deelnemer
	udział uczestnictwo участие deltagelse deltagande deltakelse účast részvétel katılım osallistuminen 参加`

// takesPart says whether a heading says nothing but that the author took part in what is
// listed below, beside one that says that another list was organised or spoken.
func (s *sisters) takesPart(u *unit) bool {
	if len(u.kids) == 0 || len(u.head) != 1 || !onlyTakesPart(u.head[0].Text) {
		return false
	}
	return slices.ContainsFunc(s.units, func(o *unit) bool {
		return o != u && len(o.head) > 0 && (hasWord(o.head[0].Text, lexicon.GuestWords) || hasWord(o.head[0].Text, lexicon.GaveWords) || tellsOfSpeech(o.head[0].Text))
	})
}

// tookPart goes on inside such a heading with the items that say that something was given:
// what kind of occasion each was says nothing there.
func (x *extractor) tookPart(u *unit, c context) {
	c.role = phrase.OtherRole
	if kids := saying(u.kids, func(l phrase.Line) bool { return l.TellsOfSpeech() || lexicon.GaveWords.Within(l.Text) }); len(kids) > 0 {
		c.role = phrase.TalksRole
		c.why.is(IsGroup, "it lists what the author took part in, of which some say that something was given")
		x.walk(kids, c)
		return
	}
	x.leavesOut(c)
}

func onlyTakesPart(heading string) bool {
	part := false
	for _, w := range phrase.HeadingWords(heading) {
		p := lexicon.Plain(w)
		if tookPartWords[p] {
			part = true
		} else if p != "" && !lexicon.FillerWords[p] {
			return false
		}
	}
	return part
}

var tookPartWords = lexicon.Words(tookPart)

// attendedOnly says whether one of the page's first sentences says that the author went to
// what is listed, and none that something was given there.
func attendedOnly(doc *outline.Document) bool {
	attended, occasions := false, lexicon.OccasionWords.Within(fieldText(doc.Meta, "title")+" "+firstHeading(doc.Root))
	for _, text := range firstTexts(doc) {
		if phrase.NamesKind(text) || lexicon.GaveWords.Within(text) || lexicon.SpeakerWords.Within(text) || slices.ContainsFunc(strings.Fields(text), func(w string) bool { return phrase.SpeechWords.Has(w) && !lexicon.OccasionWords.Has(w) }) {
			return false
		}
		attended = attended || attendedPhrases.Within(text) && (occasions || lexicon.OccasionWords.Within(text))
	}
	return attended
}

// attendedLists is what stands on a page of what the author attended and doesn't say that
// it was given.
func (x *extractor) attendedLists() [][]*draft {
	if !attendedOnly(x.doc) {
		return nil
	}
	return [][]*draft{slices.DeleteFunc(slices.Clone(x.drafts), func(d *draft) bool {
		return d.context.spoken || d.said != nil || d.showsTalk() || slices.ContainsFunc(d.unit.factLines(), func(l phrase.Line) bool { return l.TellsOfSpeech() || l.SaysGiven() })
	})}
}

// heard says whether the paragraph that a part of the page begins with says that the author
// listened at what it lists.
func (u *unit) heard() bool {
	return len(u.body) > 0 && u.body[0].Kind == outline.Paragraph && phrase.AsListener(outline.RunsText(u.body[0].Runs))
}

// watchedPhrases say in a sentence that its author watched or heard what others gave.
var watchedPhrases = lexicon.Words(`i_watched i've_watched i’ve_watched i_have_watched i_listened i've_listened i’ve_listened i_have_listened
	ich_gesehen ich_gehört ich_angesehen he_visto he_escuchado j'ai_vu j’ai_vu j'ai_vus j’ai_vus j'ai_regardé j’ai_regardé ho_visto ho_ascoltato eu_assisti`)

// watched says whether one of the page's first sentences says that the author watched what
// is listed.
func watched(x *extractor, _ []*draft) bool {
	return slices.ContainsFunc(firstTexts(x.doc), func(text string) bool {
		text = strings.ReplaceAll(text, "/", " ")
		return watchedPhrases.Within(text) && !lexicon.GaveWords.Within(text)
	})
}
