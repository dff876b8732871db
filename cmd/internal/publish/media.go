package publish

import (
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"

	"talkfeed/content/outline"
	"talkfeed/feed"
)

// attachments are the direct media files among the links and shown in the body,
// each once, without their lengths.
func attachments(body []*outline.Block, links []feed.Link, base *url.URL) []feed.Attachment {
	var files []feed.Attachment
	add := func(address string) {
		mediaType := mediaTypeOf(address)
		same := func(a feed.Attachment) bool { return a.URL == address }
		if mediaType != "" && !slices.ContainsFunc(files, same) {
			files = append(files, feed.Attachment{URL: address, MediaType: mediaType})
		}
	}
	for _, l := range links {
		add(l.URL)
	}
	eachRun(body, func(r *outline.Run) {
		if r.Kind == outline.Embed {
			add(webAddress(base, r.URL))
		}
	})
	return files
}

// mediaTypeOf tells a media file by the ending of its path, "" for any other.
func mediaTypeOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return mediaTypes[strings.ToLower(path.Ext(u.Path))]
}

// withLengths looks up the lengths of files that the site serves itself.
func (s *Site) withLengths(files []feed.Attachment) []feed.Attachment {
	files = slices.Clone(files)
	for i := range files {
		name := s.local(files[i].URL)
		if name == "" || s.FileLength == nil {
			continue
		}
		if length, ok := s.FileLength(name); ok {
			files[i].Length = length
		}
	}
	return files
}

// local gives the path of an address below the site's, "" for one elsewhere.
func (s *Site) local(address string) string {
	u, err := url.Parse(address)
	if err != nil || s.URL == nil || !strings.EqualFold(u.Host, s.URL.Host) {
		return ""
	}
	name, ok := strings.CutPrefix(u.Path, strings.TrimSuffix(s.URL.Path, "/")+"/")
	if !ok || !fs.ValidPath(name) || strings.ContainsAny(name, "\x00\\") {
		return ""
	}
	return name
}

// eachRun calls f for every run of the blocks, in order.
func eachRun(blocks []*outline.Block, f func(*outline.Run)) {
	for _, b := range blocks {
		if b == nil {
			continue
		}
		eachInline(b.Runs, f)
		for i := range b.Fields {
			eachInline(b.Fields[i].KeyRuns, f)
			eachRun(b.Fields[i].Value, f)
		}
		eachRun(b.Blocks, f)
	}
}

func eachInline(runs []outline.Run, f func(*outline.Run)) {
	for i := range runs {
		f(&runs[i])
		eachInline(runs[i].Runs, f)
	}
}
