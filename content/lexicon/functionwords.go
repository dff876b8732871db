package lexicon

import "strings"

// FunctionLanguages are the languages that FunctionWords knows, in a fixed order.
var FunctionLanguages = []string{"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "pl", "cs", "ru"}

// FunctionWords are the words without a meaning of their own by which a text
// tells its language.
var FunctionWords = func() map[string][]string {
	lists := map[string]string{
		"en": "the and of to for with how this that is are at your from what about",
		"de": "der die das und mit für von zum zur ein eine im auf wie ist nicht bei",
		"fr": "le la les des et une pour dans avec sur au du est aux pas qui",
		"es": "el los las y en una para con por del al cómo que es un",
		"it": "il gli della di e per con un una nel alla dei sono che come",
		"pt": "o os as e em uma para com por do da no na dos das não",
		"nl": "de het een en van voor met op hoe is niet door aan naar",
		"sv": "och att en ett för med på av som är till om hur det",
		"da": "og at en et for med på af som er til om hvordan det",
		"nb": "og å en et for med på av som er til om hvordan det",
		"pl": "i w na z do się jak dla o czy nie od przez",
		"cs": "a v na se z do jak pro o je ve od při",
		"ru": "и в на с для как по из о не что к",
	}
	m := map[string][]string{}
	for _, lang := range FunctionLanguages {
		for _, w := range strings.Fields(lists[lang]) {
			m[w] = append(m[w], lang)
		}
	}
	return m
}()
