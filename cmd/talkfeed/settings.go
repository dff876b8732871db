package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"

	"talkfeed/cmd/internal/disk"
	"talkfeed/content/site"
)

// configCommand makes the command that shows the settings in force.
func (p *program) configCommand() *cobra.Command {
	var o options
	var schema bool
	cmd := &cobra.Command{
		Use:   "config [PATH ...]",
		Short: "Show the settings in force, and where each comes from",
		Long: `config shows what holds for the files and folders named: what flags say, else
talkfeed.yaml, else the site's own configuration, else the default. What it
prints can stand in talkfeed.yaml.`,
		Example: `  talkfeed config
  talkfeed config --schema > talkfeed.schema.json`,
		RunE: func(_ *cobra.Command, args []string) error {
			if schema {
				_, err := p.stdout.Write(site.Schema())
				return err
			}
			return p.config(&o, args)
		},
	}
	o.addFeedFlags(cmd)
	o.addReadFlags(cmd)
	cmd.Flags().BoolVar(&schema, "schema", false, "print the JSON Schema of talkfeed.yaml")
	return cmd
}

func (p *program) config(o *options, args []string) error {
	g, err := o.find(args)
	if err != nil {
		return err
	}
	if _, err := o.resolve(&g); err != nil {
		return err
	}
	w := bufio.NewWriter(p.stdout)
	if g.site != nil {
		fmt.Fprintf(w, "# %s site in %s\n", g.site.Generator, g.site.Dir)
	}
	for i := range settings {
		v := o.valueOf(&g, &settings[i])
		if settings[i].key == "pages" && v.text != "" {
			writePages(w, g.settings.Pages)
			continue
		}
		if v.text == "" {
			fmt.Fprintf(w, "# %s: not set\n", settings[i].key)
			continue
		}
		if settings[i].key == "previous" {
			v.text = disk.Redacted(v.text) // CI logs are public
		}
		writeSetting(w, settings[i].key+": "+g.yaml(settings[i].key, v.text), v.from())
	}
	return w.Flush()
}

// yaml writes a setting's value as YAML.
func (g *given) yaml(key, text string) string {
	var list []string
	switch key {
	case "formats":
		list = strings.Split(text, ",")
	case "sources":
		list = g.settings.Sources
	case "exclude":
		list = g.settings.Exclude
	}
	if list == nil {
		return yamlText(text)
	}
	texts := make([]string, len(list))
	for i := range list {
		texts[i] = yamlText(list[i])
	}
	return "[" + strings.Join(texts, ", ") + "]"
}

// yamlText writes a text as a YAML value of one line.
func yamlText(text string) string {
	n := yaml.Node{Kind: yaml.ScalarNode, Value: text}
	data, err := yaml.Marshal(&n)
	if line := strings.TrimSpace(string(data)); err == nil && !strings.Contains(line, "\n") {
		return line
	}
	return fmt.Sprintf("%q", text)
}
