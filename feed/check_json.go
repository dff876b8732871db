package feed

import (
	"encoding/json"
	"fmt"
	"strings"
)

// jsonSpec is https://www.jsonfeed.org/version/1.1/, which has a section for each
// kind of object.
const jsonSpec = "JSON Feed 1.1"

// jsonKey is a rule for a member of an object.
type jsonKey struct {
	name     string
	required bool
	check    func(c *checker, where string, value any)
}

var jsonFeedKeys = []jsonKey{
	{"version", true, jsonText(func(s string) error {
		if s != "https://jsonfeed.org/version/1.1" {
			return fmt.Errorf("%q is not https://jsonfeed.org/version/1.1", s)
		}
		return nil
	})},
	{"title", true, jsonText(checkFilled)},
	{"home_page_url", false, jsonText(checkWeb)},
	{"feed_url", false, jsonText(checkWeb)},
	{"description", false, jsonText(checkFilled)},
	{"user_comment", false, jsonText(checkFilled)},
	{"next_url", false, jsonText(checkWeb)},
	{"icon", false, jsonText(checkWeb)},
	{"favicon", false, jsonText(checkWeb)},
	{"author", false, (*checker).jsonAuthor},
	{"authors", false, jsonList((*checker).jsonAuthor)},
	{"language", false, jsonText(checkLanguage)},
	{"expired", false, jsonBool},
	{"hubs", false, jsonList(jsonHub)},
	{"items", true, jsonList((*checker).jsonItem)},
}

var jsonItemKeys = []jsonKey{
	{"id", true, (*checker).jsonID},
	{"url", true, jsonText(checkWeb)}, // FreshRSS drops an item without one
	{"external_url", false, jsonText(checkWeb)},
	{"title", false, jsonText(checkFilled)},
	{"content_html", true, (*checker).jsonHTML}, // FreshRSS shows content_text as blank
	{"content_text", false, jsonText(checkFilled)},
	{"summary", false, jsonText(checkFilled)},
	{"image", false, jsonText(checkWeb)},
	{"banner_image", false, jsonText(checkWeb)},
	{"date_published", true, jsonText(checkRFC3339)},
	{"date_modified", false, jsonText(checkRFC3339)},
	{"author", false, (*checker).jsonAuthor},
	{"authors", false, jsonList((*checker).jsonAuthor)},
	{"tags", false, jsonList(jsonText(checkFilled))},
	{"language", false, jsonText(checkLanguage)},
	{"attachments", false, jsonList(jsonAttached)},
}

var jsonAttachmentKeys = []jsonKey{
	{"url", true, jsonText(checkWeb)},
	{"mime_type", true, jsonText(checkType)},
	{"title", false, jsonText(checkFilled)},
	{"size_in_bytes", false, jsonNumber},
	{"duration_in_seconds", false, jsonNumber},
}

// json checks a JSON Feed 1.1 document.
func (c *checker) json(data []byte) {
	value, err := parseJSON(data)
	if err != nil {
		c.add("RFC 8259", "document", "%v", err)
		return
	}
	c.characters("feed", value)
	c.keys("feed", value, jsonFeedKeys)
}

// wrong adds a problem under the section of the object it is in.
func (c *checker) wrong(where, format string, args ...any) {
	section := "top-level"
	for _, name := range []string{"items", "attachments", "authors", "hubs"} {
		if strings.Contains(where, "/"+name+"[") {
			section = name
		}
	}
	c.add(jsonSpec+" "+section, where, format, args...)
}

// keys holds an object's members against the rules for them. Other keys are
// allowed to extensions, whose names begin with an underscore.
func (c *checker) keys(where string, value any, rules []jsonKey) {
	object, ok := value.(jsonObject)
	if !ok {
		c.wrong(where, "is no object")
		return
	}
members:
	for _, m := range object {
		for _, r := range rules {
			if m.key == r.name {
				r.check(c, where+"/"+m.key, m.value)
				continue members
			}
		}
		if !strings.HasPrefix(m.key, "_") {
			c.add(jsonSpec+" extensions", where, "has the unknown key %q, and an extension begins with _", m.key)
		}
	}
	for _, r := range rules {
		if _, ok := object.get(r.name); r.required && !ok {
			c.wrong(where, "has no %s", r.name)
		}
	}
}

// jsonText gives a check of a string by a function of one value.
func jsonText(check func(string) error) func(*checker, string, any) {
	return func(c *checker, where string, value any) {
		if s, ok := value.(string); !ok {
			c.wrong(where, "is no string")
		} else if err := check(s); err != nil {
			c.wrong(where, "%v", err)
		}
	}
}

// jsonList gives a check of each value of an array.
func jsonList(check func(*checker, string, any)) func(*checker, string, any) {
	return func(c *checker, where string, value any) {
		list, ok := value.([]any)
		if !ok {
			c.wrong(where, "is no array")
		}
		for i, v := range list {
			check(c, fmt.Sprintf("%s[%d]", where, i+1), v)
		}
	}
}

func jsonBool(c *checker, where string, value any) {
	if _, ok := value.(bool); !ok {
		c.wrong(where, "is neither true nor false")
	}
}

func jsonNumber(c *checker, where string, value any) {
	if n, ok := value.(json.Number); !ok || strings.HasPrefix(n.String(), "-") {
		c.wrong(where, "is no number from 0")
	}
}

func jsonHub(c *checker, where string, value any) {
	c.keys(where, value, []jsonKey{
		{"type", true, jsonText(checkFilled)},
		{"url", true, jsonText(checkWeb)},
	})
}

func jsonAttached(c *checker, where string, value any) { c.keys(where, value, jsonAttachmentKeys) }

func (c *checker) jsonItem(where string, value any) { c.keys(where, value, jsonItemKeys) }

func (c *checker) jsonID(where string, value any) {
	jsonText(checkGUID)(c, where, value)
	if id, ok := value.(string); ok {
		c.unique(jsonSpec+" items", where, id)
	}
}

func (c *checker) jsonHTML(where string, value any) {
	jsonText(func(string) error { return nil })(c, where, value)
	if markup, ok := value.(string); ok {
		c.html(where, markup)
	}
}

// jsonAuthor checks an author, which must have one of its keys at least.
func (c *checker) jsonAuthor(where string, value any) {
	c.keys(where, value, []jsonKey{
		{"name", false, jsonText(checkFilled)},
		{"url", false, jsonText(checkWeb)},
		{"avatar", false, jsonText(checkWeb)},
	})
	if object, ok := value.(jsonObject); ok && len(object) == 0 {
		c.wrong(where, "has neither name nor url nor avatar")
	}
}

// characters reports control characters in any string: JSON may state them as
// \u0001, but readers refuse the whole feed.
func (c *checker) characters(where string, value any) {
	switch value := value.(type) {
	case string:
		if !isClean(value) && strings.ContainsFunc(value, func(r rune) bool { return !allowed(r) }) {
			c.add("readers", where, "%q holds a control character", value)
		}
	case []any:
		for i, v := range value {
			if s, ok := v.(string); !ok || !isClean(s) {
				c.characters(fmt.Sprintf("%s[%d]", where, i+1), v)
			}
		}
	case jsonObject:
		for _, m := range value {
			if s, ok := m.value.(string); !ok || !isClean(s) {
				c.characters(where+"/"+m.key, m.value)
			}
		}
	}
}
