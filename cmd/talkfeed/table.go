package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"talkfeed/content"
	"talkfeed/content/dates"
)

// isoDate gives a date at the precision stated: 2018, 2018-05, 2018-05-03, ""
// without a year.
func isoDate(d dates.Date) string {
	switch {
	case d.Year == 0:
		return ""
	case d.Month == 0:
		return fmt.Sprintf("%04d", d.Year)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// writeTable prints the talks as a table.
func writeTable(w io.Writer, t talks) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, list := range [][]content.Entry{t.entries, t.undated} {
		for _, e := range list {
			fmt.Fprintf(tw, "%s\t%s\t%s\t%s\n", isoDate(e.Date), e.Title, e.Event, e.Place)
		}
	}
	return tw.Flush()
}
