package feed

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

// checkWeb tells what keeps s from being an absolute web address in ASCII, by
// the characters of RFC 3986 and with a host.
func checkWeb(s string) error {
	for _, r := range s {
		if r >= utf8.RuneSelf || !isAddressByte(byte(r)) {
			return fmt.Errorf("address %q holds %q, which RFC 3986 does not allow", s, r)
		}
	}
	u, err := url.Parse(s)
	switch {
	case err != nil:
		return fmt.Errorf("address %q is not valid", s)
	case u.Scheme == "":
		return fmt.Errorf("address %q is not absolute", s)
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("address %q is neither http nor https", s)
	case u.Hostname() == "" || strings.Contains(u.Host, "%"):
		return fmt.Errorf("address %q has no valid host", s)
	}
	return nil
}

// rfc822Form is RFC 822's date-time with the four digits of RFC 1123's year; the
// weekday and the seconds may be missing.
var rfc822Form = regexp.MustCompile(`^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d\d? [A-Z][a-z][a-z] \d{4} \d\d:\d\d)(:\d\d)? (?:([+-]\d{4})|UT|GMT|Z|[ECMP][SD]T)$`)

// rfc822Zones are the names of zones in RFC 822 section 5.1 that are not
// universal time, in hours from it.
var rfc822Zones = map[string]string{
	"EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500",
	"MST": "-0700", "MDT": "-0600", "PST": "-0800", "PDT": "-0700",
}

// parseRFC822 reads a moment as RSS states it.
func parseRFC822(s string) (time.Time, error) {
	m := rfc822Form.FindStringSubmatch(s)
	if m == nil {
		return time.Time{}, fmt.Errorf("%q is no date of RFC 822 with a year of four digits", s)
	}
	day, moment, seconds, zone := m[1], m[2], m[3], m[4]
	if seconds == "" {
		seconds = ":00"
	}
	if zone == "" {
		zone = "+0000"
		if offset, ok := rfc822Zones[s[strings.LastIndexByte(s, ' ')+1:]]; ok {
			zone = offset
		}
	}
	t, err := time.Parse("2 Jan 2006 15:04:05 -0700", moment+seconds+" "+zone)
	if err != nil {
		return t, fmt.Errorf("%q is no date that exists", s)
	}
	if day != "" && t.Weekday().String()[:3] != day {
		return t, fmt.Errorf("%q has the wrong weekday", s)
	}
	return t, nil
}

// rfc3339Form is RFC 3339's date-time with upper-case T and Z, as RFC 4287
// section 3.3 wants it.
var rfc3339Form = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$`)

// parseRFC3339 reads a moment as Atom and JSON Feed state it.
func parseRFC3339(s string) (time.Time, error) {
	if !rfc3339Form.MatchString(s) {
		return time.Time{}, fmt.Errorf("%q is no date of RFC 3339", s)
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return t, fmt.Errorf("%q is no date that exists", s)
	}
	return t, nil
}

// checkPerson tells what keeps s from being RSS's form of a person: an e-mail
// address, with or without a name in parentheses behind it.
func checkPerson(s string) error {
	email, name, named := strings.Cut(s, " (")
	if !IsEmail(email) || named && (len(name) < 2 || !strings.HasSuffix(name, ")")) {
		return fmt.Errorf("%q is no e-mail address, with or without a name behind it in parentheses", s)
	}
	return nil
}

// checkLanguage tells what keeps s from being a language tag.
func checkLanguage(s string) error {
	if !IsLanguage(s) {
		return fmt.Errorf("%q is no language tag of BCP 47", s)
	}
	return nil
}

// checkType tells what keeps s from being a media type.
func checkType(s string) error {
	if !isMediaType(s) {
		return fmt.Errorf("%q is no media type", s)
	}
	return nil
}

// checkNumber tells what keeps s from being a whole number, as a length is.
func checkNumber(s string) error {
	if s == "" || strings.Trim(s, "0123456789") != "" {
		return fmt.Errorf("%q is no whole number", s)
	}
	return nil
}

// checkFilled tells whether s is empty.
func checkFilled(s string) error {
	if strings.TrimSpace(s) == "" {
		return errors.New("is empty")
	}
	return nil
}
