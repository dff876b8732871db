// The generator is a module of its own, so that it is no part of the program.
module talkfeed/content/places/internal/gen

go 1.26.0

require talkfeed v0.0.0

require golang.org/x/text v0.43.0 // indirect

replace talkfeed => ../../../..
