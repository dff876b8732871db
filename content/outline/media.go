package outline

import (
	"path"
	"slices"
	"strings"
)

// videoSites tell which sites a shortcode can mean by a part of its name, and
// how an address there is made from an id.
var videoSites = []struct{ word, prefix string }{
	{"youtube", "https://www.youtube.com/watch?v="},
	{"vimeo", "https://vimeo.com/"},
	{"dailymotion", "https://www.dailymotion.com/video/"},
	{"bilibili", "https://www.bilibili.com/video/"},
	{"speakerdeck", "https://speakerdeck.com/player/"},
	{"slideshare", "https://www.slideshare.net/slideshow/embed_code/key/"},
	{"loom", "https://www.loom.com/share/"},
	{"wistia", "https://fast.wistia.net/embed/iframe/"},
	{"niconico", "https://www.nicovideo.jp/watch/"},
}

// The words of media shortcodes and of their arguments, in lower case without
// hyphens.
var (
	mediaNames = []string{"video", "audio", "iframe", "embed", "mp3", "mp4", "podcast", "player",
		"pdf", "embedpdf", "pdfembed", "pdfviewer", "slidedeck", "download", "downloadthis", "downloadfile"}
	pictureNames   = []string{"figure", "img", "image", "picture", "imgproc"}
	idArguments    = []string{"id", "videoid", "vid", "v", "video", "code", "key", "embedid", "slug"}
	mediaArguments = []string{"src", "url", "file", "href", "link"}
	titleArguments = []string{"title", "label", "alt", "caption", "name"}
)

// media gives what a shortcode shows: an Embed, or an Image; ok is false for any
// other shortcode.
func (m *mark) media() (run Run, ok bool) {
	name := plainWord(strings.TrimSuffix(path.Base(m.name), path.Ext(m.name)))
	run = Run{Kind: Embed, Start: m.start, End: m.end}
	for _, site := range videoSites {
		if strings.Contains(name, site.word) {
			id := either(m.argument(idArguments), either(m.argument(mediaArguments), either(m.positional(), m.bareID())))
			if id == "" {
				return run, false
			}
			run.URL = id
			if !strings.Contains(id, "/") {
				run.URL = site.prefix + id
			}
			run.Text = m.argument(titleArguments)
			return run, true
		}
	}
	switch {
	case slices.Contains(pictureNames, name):
		run.Kind = Image
	case !slices.Contains(mediaNames, name):
		return run, false
	}
	run.URL = m.argument(mediaArguments)
	if first := m.positional(); run.URL == "" && strings.ContainsAny(first, "/.") {
		run.URL = first
	}
	run.Text = m.argument(titleArguments)
	return run, run.URL != ""
}

// bareID gives the first argument of a Liquid tag that is written without quotes, as
// plugins have it ({% youtube 6lx24GoVWBA %}), where it looks like an id and not like a variable's name.
func (m *mark) bareID() string {
	if m.construct.kind != liquidTag || len(m.args) == 0 || m.args[0].key != "" || m.args[0].literal {
		return ""
	}
	id := m.args[0].value
	if strings.Contains(id, ".") || len(id) != youtubeID && id == strings.ToLower(id) && !strings.ContainsAny(id, "0123456789") {
		return ""
	}
	return id
}

// youtubeID is how long the ids of YouTube are, in bytes.
const youtubeID = 11

// plainWord gives a name in lower case without hyphens.
func plainWord(name string) string {
	return strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(name))
}

// argument gives the first literal argument whose key is one of these.
func (m *mark) argument(keys []string) string {
	for _, key := range keys {
		for _, a := range m.args {
			if a.literal && plainWord(a.key) == key {
				return strings.TrimSpace(a.value)
			}
		}
	}
	return ""
}

// positional gives the first literal argument without a key.
func (m *mark) positional() string {
	for _, a := range m.args {
		if a.literal && a.key == "" {
			return strings.TrimSpace(a.value)
		}
	}
	return ""
}
