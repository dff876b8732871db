package lexicon

import (
	"strings"
	"unicode"
)

// Meaning is what a key, a column's heading or a label stands for.
type Meaning uint8

// The meanings of keys, columns, labels and classes; NoMeaning where none is known.
const (
	NoMeaning Meaning = iota
	TitleMeaning
	NameMeaning // a title, or the event of the talks below
	EventMeaning
	VenueMeaning // the event where no other key is, else the place
	LocationMeaning
	DateMeaning
	EndMeaning // the last day
	YearMeaning
	MonthMeaning
	DayMeaning
	TimeMeaning
	LinkMeaning
	URLMeaning // the entry's own address
	KindMeaning
	StatusMeaning // whether it is given
	SpeakersMeaning
	LanguageMeaning
	TagsMeaning
	BodyMeaning
	ImageMeaning
	IDMeaning // the identity that the author gave
	GUIDMeaning
	IgnoredMeaning // nothing that a feed has
)

// keyWords give the meaning of keys, written in lower case with single spaces.
var keyWords = map[Meaning]Set{
	TitleMeaning:    Words(`tema tópico charla palestra ponencia foredrag tytuł název title titles talk talks presentations vorträge talk_title talk_name presentation presentation_title session session_title subject topic paper lecture titel vortrag thema titre título titulo titolo тема название доклад tittel rubrik otsikko 题目 題名 讲题 講題 演題 başlık cím název názov judul タイトル 題目 標題 标题 主題 제목 lecture_title`, Spoken(func(l *Language) string { return l.titleKey })),
	NameMeaning:     Words(`name headline header heading label section section_title what`),
	EventMeaning:    Words(`super_event event events conference conferences conf event_name event_title conference_name meetup host occasion konferenz veranstaltung termin anlass tagung conférence événement evento congreso конференция мероприятие konferencja wydarzenie konferens konferanse konference evenement tapahtuma konferenssi etkinlik konferans esemény konferencia eventtitle booktitle akce událost conferência colloque colloquium tagungen イベント 活動 会議 会议 活动 学会 행사 organizer organiser organized_by organised_by hosted_by organiza organizan organizador organizado_por organizadores veranstalter organisateur organisateurs organisator organizzatore organizzatori series congress seminar podcast show published_in given_at presented_at delivered_at held_at spoken_at`, Spoken(func(l *Language) string { return l.eventKey })),
	VenueMeaning:    Words(`venue onde dove dónde donde waar hvor var wo où gdzie kde где plats sted plaats lugar_do_evento place where lieu ort lugar location_name at venues luogo yer miejsce místo sted`),
	LocationMeaning: Words(`geo location loc locations city cities country town address stadt land ville pays ciudad país city_country in miasto stad kaupunki şehir város město mesto cidade città città_paese miejscowość helyszín place_name region state 地点 會場 会場 место 場所 地點 地点 장소`, Spoken(func(l *Language) string { return l.placeKey })),
	DateMeaning:     Words(`scheduled date quando cuándo cuando när når kiedy kdy когда wanneer date when talk_date event_date date_start start start_date date_time datetime time_start begin begins datum wann data fecha quand jour дата 日付 日期 日時 날짜 dates date_of_talk eventdate delivered given on period issued starts starts_at start_at startdate presented start_time event_start date_given from date_string date_text date_str date_iso iso_date display_date date_display formatted_date date_formatted 时间 時間 from date_from von desde päivämäärä päivä tarih dátum tanggal день`, Spoken(func(l *Language) string { return l.dateKey })),
	EndMeaning:      Words(`end end_date date_end time_end enddate until ends ends_at end_at to ende event_end date_to dateend bis hasta`),
	YearMeaning:     Words(`year edition jahr jahrgang année año ano anno jaar år rok vuosi yıl év год рік година 年 年份 年度 연도 년`),
	MonthMeaning:    Words(`month monat mois mes mese mês maand måned månad miesiąc měsíc kuukausi hónap месяц 月 월`),
	DayMeaning:      Words(`day tag día dia giorno 日`),
	TimeMeaning:     Words(`time uhrzeit heure hora`),
	KindMeaning:     Words(`type kind talk_type event_type format role art typ category art_des_vortrags style duration length 형식 유형 종류 形式 種別 種類 类型 類型 формат тип tipo formato`),
	StatusMeaning:   Words(`status state`),
	SpeakersMeaning: Words(`presented_by delivered_by given_by performer performers speakers speaker authors author presenter presenters with referent referenten co-speakers co_speakers speaker_names vortragende cospeaker co-speaker`),
	LanguageMeaning: Words(`language lang sprache langue idioma locale`),
	TagsMeaning:     Words(`tags tag categories keywords topics`),
	BodyMeaning:     Words(`description abstract summary details content notes body excerpt text note info beschreibung résumé descripción subtitle sub_title subheading subheader tagline blurb comment comments talk_description quick_info remarks`, Spoken(func(l *Language) string { return l.bodyKey })),
	ImageMeaning:    Words(`image img cover thumbnail thumb photo picture header_image teaser cover_image featured_image logo icon`),
	IDMeaning:       Words(`id uid key identifier`),
	GUIDMeaning:     Words(`guid`),
	URLMeaning:      Words(`permalink page`),
	LinkMeaning:     Words(`url link links href website web_site homepage site slides slide deck video videos recording youtube vimeo video_id file pdf code repo github demo audio podcast_link materials resources resource stream tweet twitter blog blog_post article speakerdeck slideshare notist paper_url material transcript media source_code web program schedule agenda about_the_event words text_version download announcement`),
	IgnoredMeaning:  Words(`público publico audience participants participantes attendees asistentes publishdate publish_date published created created_at lastmod modified updated updated_at date_published published_at layout draft weight order slug aliases template expirydate expiry_date expires unpublishdate unpublish_date reviewed review_date image_alt alt width height src source class style icon align target menu nav comments math highlight featured all_day eventkey event_key`),
}

// GiverKeys are the keys of speakers that name all who gave a talk: others name those
// who gave it beside the author, or wrote what it is about.
var GiverKeys = Words("speaker speakers speaker_name speaker_names presenter presenters performer performers referent referenten vortragende")

// ForeignKeys are keys that records of talks do not have.
var ForeignKeys = Words(`company job_title employer position job degree school grade gpa journal doi isbn issn publisher price version volume pages bibtex
	stack technologies skills salary menu parent weight icon children layout author_profile score rating`)

// WrapperKeys hold further keys of the record they stand in.
var WrapperKeys = Words("relationships extra params param custom attributes fields details frontmatter front_matter")

// PartKeys hold such keys too, or what a page says of itself to machines.
var PartKeys = Words("meta metadata content info properties")

// keyVariants end the keys of values that stand in several languages, or in a format.
var keyVariants = Words("en de fr es pt nl ja jp zh cn tw ko kr ru sv da nb pl cs it fi html md markdown txt rst latex tex raw")

// Meanings is keyWords the other way round, with their spellings in ASCII.
var Meanings = func() map[string]Meaning {
	m := map[string]Meaning{}
	for k := TitleMeaning; k <= IgnoredMeaning; k++ {
		for w := range keyWords[k] {
			if _, taken := m[w]; !taken {
				m[w] = k
			}
		}
	}
	for k := TitleMeaning; k <= IgnoredMeaning; k++ {
		for w := range keyWords[k] {
			for _, form := range asciiForms(w) {
				if _, taken := m[form]; !taken {
					m[form] = k
				}
			}
		}
	}
	return m
}()

// HostKeys hold who holds the event, or what it belongs to.
var HostKeys = Words(`host organizer organiser organized_by organised_by hosted_by organiza organizan organizador organizado_por organizadores veranstalter
	organisateur organisateurs organisator organizzatore organizzatori series`)

// MeaningOf gives what a key stands for. Keys of several words are read by
// their parts where the whole is unknown: the last says what it is, the first of
// what.
func MeaningOf(key string) Meaning {
	key = KeyForm(key)
	if m, ok := Meanings[key]; ok {
		return m
	}
	parts := strings.Fields(key)
	if ForeignKeys[key] || len(parts) < 2 || len(parts) > 4 {
		return NoMeaning
	}
	first, last := parts[0], parts[len(parts)-1]
	if keyVariants[last] {
		return MeaningOf(strings.Join(parts[:len(parts)-1], " ")) // title_en, title_html
	}
	switch last {
	case "url", "link", "href", "page", "links", "urls", "id", "video", "slides", "recording":
		return LinkMeaning
	}
	whole := Meanings[last]
	switch whole {
	case VenueMeaning:
		if Meanings[first] == EventMeaning {
			return LocationMeaning // event-place
		}
	case TitleMeaning, NameMeaning:
		if m := Meanings[first]; (m == EventMeaning || m == VenueMeaning || m == LocationMeaning) && !TalkWords[last] {
			return m // "conference_title", but not "conference_talk"
		}
		return whole
	case LanguageMeaning:
		if TalkWords[first] && Meanings[first] == TitleMeaning {
			return whole
		}
		return IgnoredMeaning // of what stands in the other keys
	case ImageMeaning, TimeMeaning, StatusMeaning, TagsMeaning:
		return whole
	case KindMeaning:
		if kindNouns[last] {
			return whole // content type
		}
	case DateMeaning, EndMeaning, YearMeaning, LocationMeaning, BodyMeaning:
		if Meanings[first] == IgnoredMeaning {
			return IgnoredMeaning
		}
		return whole
	}
	switch m := Meanings[first]; m {
	case DateMeaning, EventMeaning, LocationMeaning, LinkMeaning:
		if whole == NoMeaning {
			return NoMeaning
		}
		return m
	}
	return NoMeaning
}

// kindNouns end the names of keys that hold kinds.
var kindNouns = Words("type kind format category typ art")

// KeyForm writes a key as the table has it: lower case, words parted by single
// spaces, camelCase taken apart.
func KeyForm(key string) string {
	if isPlainKey(key) {
		return key
	}
	if name, _, ok := strings.Cut(key, "("); ok && name != "" {
		key = name // "Date (local time)", "Presentation(s)"
	}
	var b strings.Builder
	lower := false
	for _, r := range strings.Trim(key, " *:：_?¿#") {
		switch {
		case r == '_' || r == '-' || r == '/' || r == '.' || unicode.IsSpace(r):
			b.WriteByte(' ')
			lower = false
			continue
		case unicode.IsUpper(r) && lower:
			b.WriteByte(' ')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// isPlainKey says whether a key is one word in small letters, its own form.
func isPlainKey(key string) bool {
	for i := range len(key) {
		if key[i] < 'a' || key[i] > 'z' {
			return false
		}
	}
	return true
}

// HintOf gives what the class of an element says that its text is: a part of the
// class that is a key's name, as in "talk-title", "event__location" or the
// microformats' "p-name". Of several, one that names an event is the most
// certain. It is NoMeaning where the classes say nothing.
func HintOf(class string) Meaning {
	hint := NoMeaning
	for _, token := range strings.Fields(class) {
		switch m := classMeaning(token); {
		case m == EventMeaning:
			return m
		case hint == NoMeaning:
			hint = m
		}
	}
	return hint
}

// classPrefixes stand in classes before the word that says something.
var classPrefixes = Words("p dt talk entry post item e u card listing")

// badgeClasses are the classes of marks beside a title.
var badgeClasses = Words("badge label tag chip pill")

func classMeaning(token string) Meaning {
	parts := strings.Fields(KeyForm(strings.ReplaceAll(token, "__", " ")))
	switch {
	case len(parts) == 1 && TalkWords[parts[0]]:
		return NoMeaning // the whole entry
	case len(parts) == 1 && badgeClasses[parts[0]]:
		return KindMeaning
	case len(parts) > 2:
		parts = parts[len(parts)-2:]
	}
	if len(parts) == 2 && TalkWords[parts[1]] && Meanings[parts[1]] == TitleMeaning && !classPrefixes[parts[0]] {
		return NoMeaning // "conference-talk", too
	}
	if len(parts) == 2 && classPrefixes[parts[0]] {
		parts = parts[1:]
		if parts[0] == "name" {
			return TitleMeaning
		}
	}
	switch m := MeaningOf(strings.Join(parts, " ")); m {
	case TitleMeaning, EventMeaning, VenueMeaning, LocationMeaning, DateMeaning, KindMeaning, SpeakersMeaning:
		return m
	}
	return NoMeaning
}
