package feed

import (
	"bytes"
	"encoding/json"

	"github.com/gorilla/feeds"
)

const jsonFeedVersion = "https://jsonfeed.org/version/1.1"

// jsonAbout explains our own keys to a person who reads the file, as JSON Feed
// 1.1 asks of extensions.
const jsonAbout = "Talks as a feed. _talk holds what is known of a talk: its title, " +
	"its first day (date) and last day (end) in ISO 8601 as precisely as stated, " +
	"event, location, and links with their kind."

// jsonFeed shadows the items, which gorilla leaves out when there are none. They
// stay empty here and are written one by one, so that no second copy of a large
// document is made.
type jsonFeed struct {
	feeds.JSONFeed
	Talkfeed jsonTalkfeed `json:"_talkfeed"`
	Items    []jsonItem   `json:"items"` // the last member: see encodeJSON
}

type jsonTalkfeed struct {
	About     string `json:"about"`
	Generator string `json:"generator,omitempty"`
}

// jsonItem shadows the content, which must not be absent, and adds what gorilla
// lacks or misspells.
type jsonItem struct {
	feeds.JSONItem
	ContentHTML string           `json:"content_html"`
	Language    string           `json:"language,omitempty"`
	Attachments []jsonAttachment `json:"attachments,omitempty"`
	Talk        Facts            `json:"_talk"`
}

type jsonAttachment struct {
	URL      string `json:"url"`
	MIMEType string `json:"mime_type"`
	Size     int64  `json:"size_in_bytes,omitempty"`
}

// encodeJSON writes a mended feed as JSON Feed 1.1, indented by two spaces.
func encodeJSON(out *bytes.Buffer, f *Feed) error {
	head := &jsonFeed{
		JSONFeed: feeds.JSONFeed{
			Version:     jsonFeedVersion,
			Title:       f.Title,
			Language:    f.Language,
			HomePageUrl: f.HomeURL,
			FeedUrl:     f.SelfURL[JSON],
			Description: f.Description,
		},
		Talkfeed: jsonTalkfeed{About: jsonAbout, Generator: f.Generator},
		Items:    []jsonItem{},
	}
	if f.Author.Name != "" || f.Author.URL != "" {
		head.Authors = []*feeds.JSONAuthor{{Name: f.Author.Name, Url: f.Author.URL}}
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(head); err != nil || len(f.Items) == 0 {
		return err
	}
	out.Truncate(out.Len() - len("]\n}\n"))
	enc.SetIndent("    ", "  ")
	separator := "\n    "
	for i := range f.Items {
		out.WriteString(separator)
		if err := enc.Encode(newJSONItem(&f.Items[i])); err != nil {
			return err
		}
		out.Truncate(out.Len() - len("\n"))
		separator = ",\n    "
	}
	out.WriteString("\n  ]\n}\n")
	return nil
}

func newJSONItem(it *Item) jsonItem {
	out := jsonItem{
		JSONItem: feeds.JSONItem{
			Id:            it.looseID(),
			Url:           it.URL,
			Title:         it.Title,
			Image:         it.Image,
			PublishedDate: &it.Published,
			ModifiedDate:  &it.Updated,
			Tags:          it.Tags,
		},
		ContentHTML: it.HTML,
		Language:    it.Language,
		Talk:        it.Facts,
	}
	for _, name := range it.Authors {
		out.Authors = append(out.Authors, &feeds.JSONAuthor{Name: name})
	}
	for _, a := range it.Attachments {
		out.Attachments = append(out.Attachments, jsonAttachment{a.URL, a.MediaType, a.Length})
	}
	return out
}
