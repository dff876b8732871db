package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"talkfeed/content/places"
)

func readJSON(file string, v any) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// readOfficial reads the languages that are official in a country or part of it.
func readOfficial(folder string) (map[string]map[string]bool, error) {
	var file struct {
		Supplemental struct {
			TerritoryInfo map[string]struct {
				LanguagePopulation map[string]struct {
					Status string `json:"_officialStatus"`
				}
			}
		}
	}
	if err := readJSON(filepath.Join(folder, "cldr-core/supplemental/territoryInfo.json"), &file); err != nil {
		return nil, err
	}
	official := map[string]map[string]bool{}
	for territory, info := range file.Supplemental.TerritoryInfo {
		official[territory] = map[string]bool{}
		for language, l := range info.LanguagePopulation {
			if l.Status != "" {
				official[territory][language] = true
				language, _, _ = strings.Cut(language, "_")
				official[territory][language] = true
			}
		}
	}
	return official, nil
}

// addTerritories enters the names of countries and their codes.
func addTerritories(l *list, folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "cldr-localenames-full/main/*/territories.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no names of the CLDR in %s", folder)
	}
	for _, name := range files {
		var file struct {
			Main map[string]struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
		if err := readJSON(name, &file); err != nil {
			return err
		}
		for id, locale := range file.Main {
			if language, _, _ := strings.Cut(id, "-"); !languages[language] || noLocales[id] {
				continue
			}
			for key, name := range locale.LocaleDisplayNames.Territories {
				code, _, _ := strings.Cut(key, "-")
				if len(code) != 2 || noCountries[code] {
					continue
				}
				if !noCodes[code] {
					l.addCode(places.Country, code)
				}
				if name != code && len(name) > 2 {
					l.addSpelt(places.Country, name)
				}
			}
		}
	}
	return nil
}

// addExemplarCities enters the towns by which languages name time zones.
func addExemplarCities(l *list, folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "cldr-dates-full/main/*/timeZoneNames.json"))
	if err != nil || len(files) == 0 {
		return fmt.Errorf("no time zones of the CLDR in %s", folder)
	}
	for _, name := range files {
		var file struct {
			Main map[string]struct {
				Dates struct {
					TimeZoneNames struct {
						Zone map[string]map[string]json.RawMessage
					}
				}
			}
		}
		if err := readJSON(name, &file); err != nil {
			return err
		}
		for id, locale := range file.Main {
			if language, _, _ := strings.Cut(id, "-"); !languages[language] || noLocales[id] {
				continue
			}
			for continent, zones := range locale.Dates.TimeZoneNames.Zone {
				for _, raw := range zones {
					var zone struct{ ExemplarCity string }
					if continent == "Etc" || json.Unmarshal(raw, &zone) != nil {
						continue
					}
					l.addSpelt(places.Town, zone.ExemplarCity)
				}
			}
		}
	}
	return nil
}

// addOthers enters what the sources lack.
func addOthers(l *list, _ string) error {
	for _, others := range []struct {
		kind         places.Kind
		names, codes string
	}{{places.Town, otherTowns, townCodes}, {places.Region, otherRegions, regionCodes}, {places.Country, otherCountries, countryCodes}} {
		for name := range strings.FieldsSeq(others.names) {
			l.add(others.kind, strings.ReplaceAll(name, "_", " "))
		}
		for code := range strings.FieldsSeq(others.codes) {
			l.addCode(others.kind, code)
		}
	}
	return nil
}
