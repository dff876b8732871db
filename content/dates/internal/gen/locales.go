package main

import (
	"github.com/go-playground/locales"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/ru"
)

// languages are those whose names are read. Where two give a name different
// meanings, the first keeps it, and the generator says so.
var languages = []locales.Translator{
	en.New(),
	de.New(),
	fr.New(),
	es.New(),
	ru.New(),
}
