package lexicon

import "strings"

// ThanksWords thank somebody, by themselves or before a comma.
var ThanksWords = Words("thanks thank danke merci gracias obrigado obrigada grazie dank bedankt tack takk tak kiitos dziękuję děkuji спасибо дякую ευχαριστώ teşekkürler köszönöm")

// ThanksPhrases begin thanks, and remarks on who invited.
var ThanksPhrases = []string{
	"thanks to", "thanks for", "thanks a lot", "thanks so much", "thank you", "many thanks", "special thanks", "big thanks", "huge thanks", "with thanks to", "kudos to", "shout-out to",
	"danke an", "danke für", "vielen dank", "besten dank", "herzlichen dank", "mit dank an", "merci à", "merci pour", "merci aux", "merci beaucoup", "un grand merci", "gracias a", "gracias por", "muchas gracias",
	"obrigado a", "obrigada a", "obrigado pel", "obrigada pel", "muito obrigad", "grazie a", "grazie per", "dank aan", "dank voor", "met dank aan", "tack till", "tack för", "takk til", "takk for", "tak til", "tak for",
	"спасибо", "благодарю", "большое спасибо",
	"invited by", "on invitation of", "on the invitation of", "at the invitation of", "by invitation of", "eingeladen von", "eingeladen durch", "auf einladung von", "auf einladung der", "auf einladung des",
	"invité par", "invitée par", "invité·e par", "à l'invitation de", "à l’invitation de", "sur invitation de", "invitado por", "invitada por", "por invitación de", "convidado por", "convidada por", "a convite d",
	"invitato da", "invitata da", "su invito di", "uitgenodigd door", "op uitnodiging van", "inbjuden av", "invitert av", "inviteret af", "na zaproszenie", "zaproszony przez", "zaproszona przez", "na pozvání", "по приглашению",
}

// ThanksBegin are the first words of either.
var ThanksBegin = func() Set {
	all := Set{}
	for w := range ThanksWords {
		all[w] = true
	}
	for _, p := range ThanksPhrases {
		all[Plain(strings.Fields(p)[0])] = true
	}
	return all
}()
