package site

import (
	"path"
	"strings"

	"talkfeed/content/outline"
)

const maxSize = 32 << 20

func decode(name string, data []byte) (*outline.Source, error) {
	return &outline.Source{Name: name, Text: string(data)}, nil
}

func detect(_ *outline.Source, name string) outline.Format {
	switch strings.ToLower(path.Ext(name)) {
	case ".yml", ".yaml":
		return outline.YAML
	case ".toml":
		return outline.TOML
	case ".json":
		return outline.JSON
	case ".csv":
		return outline.CSV
	case ".html", ".htm":
		return outline.HTML
	case ".txt":
		return outline.PlainText
	}
	return outline.Markdown
}
