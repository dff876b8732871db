package publish

import (
	"strings"

	"talkfeed/content"
)

// linkKinds are the kinds of links in the order in which they are listed; a kind
// that is not here comes last. A link to material is told when it is added.
var linkKinds = []struct {
	kind     content.LinkKind
	material bool
}{
	{content.Slides, true},
	{content.Video, true},
	{content.Audio, true},
	{content.Code, true},
	{content.Paper, true},
	{content.EventLink, false},
}

// wording is what an item says around what the author wrote.
type wording struct {
	// labels are the words before links.
	labels map[content.LinkKind]string
	// added says that what stands for L was added on the day that stands for D.
	added string
}

// labels gives a label for each of linkKinds.
func labels(slides, video, audio, code, paper, event string) map[content.LinkKind]string {
	return map[content.LinkKind]string{
		content.Slides: slides, content.Video: video, content.Audio: audio, content.Code: code, content.Paper: paper, content.EventLink: event,
	}
}

// wordings are the words of each language.
var wordings = map[string]wording{
	"en": {labels("Slides", "Video", "Audio", "Code", "Paper", "Event"), "{L} added {D}."},
	"de": {labels("Folien", "Video", "Audio", "Code", "Paper", "Veranstaltung"), "{L} ergänzt: {D}."},
	"fr": {labels("Diapositives", "Vidéo", "Audio", "Code", "Article", "Événement"), "Ajout du {D} : {L}."},
	"es": {labels("Diapositivas", "Vídeo", "Audio", "Código", "Artículo", "Evento"), "Añadido el {D}: {L}."},
	"pt": {labels("Slides", "Vídeo", "Áudio", "Código", "Artigo", "Evento"), "Adicionado em {D}: {L}."},
	"it": {labels("Slide", "Video", "Audio", "Codice", "Articolo", "Evento"), "Aggiunto il {D}: {L}."},
	"nl": {labels("Slides", "Video", "Audio", "Code", "Paper", "Evenement"), "{L} toegevoegd op {D}."},
	"pl": {labels("Slajdy", "Wideo", "Audio", "Kod", "Artykuł", "Wydarzenie"), "Dodano {D}: {L}."},
	"ru": {labels("Слайды", "Видео", "Аудио", "Код", "Статья", "Мероприятие"), "Добавлено {D}: {L}."},
	"ja": {labels("スライド", "動画", "音声", "コード", "論文", "イベント"), "{D} {L}を追加。"},
	"zh": {labels("幻灯片", "视频", "音频", "代码", "论文", "活动"), "{D} 添加：{L}。"},
}

// wordingOf gives the words of a BCP 47 tag's language, the English ones where
// there are none.
func wordingOf(language string) wording {
	base, _, _ := strings.Cut(strings.ToLower(language), "-")
	if w, ok := wordings[base]; ok {
		return w
	}
	return wordings["en"]
}

// isLabel reports whether a link's text is the label of its kind, in whatever
// language.
func isLabel(text string, kind content.LinkKind) bool {
	for _, w := range wordings {
		if strings.EqualFold(text, w.labels[kind]) {
			return true
		}
	}
	return false
}
