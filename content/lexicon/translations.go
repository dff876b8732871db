package lexicon

// Words of remarks that give a title in another language.

// LanguageNames are languages as remarks name them.
var LanguageNames = Words(`english french german spanish portuguese italian dutch swedish danish norwegian finnish polish czech russian ukrainian turkish greek hungarian romanian catalan japanese chinese korean arabic hebrew persian
	englisch englischen deutsch deutschen französisch französischen spanisch spanischen portugiesisch italienisch niederländisch polnisch russisch
	anglais français allemand espagnol portugais italien néerlandais
	inglés francés alemán español portugués italiano catalán inglês francês alemão espanhol português inglese francese tedesco spagnolo portoghese
	engels frans duits engelska franska tyska svenska engelsk dansk norsk angielskiego niemieckiego
	英語 日本語 英文 中文 原題 영어 한국어`)

// OriginalWords say that a title is given as it was, or translated.
var OriginalWords = Words(`original originally orig translated translation originaltitel originaltitle original_title originalsprache übersetzt übersetzung
	traduction traduit traducción traducido título_original tradução traduzido titolo_originale tradotto vertaald oorspronkelijk översättning oversat tłumaczenie 原題 原文`)

// TranslationFillers stand beside them.
var TranslationFillers = Words(`from in the of to into as with title talk aus auf im in_der titel der du de en l' le la el titre título titulo titolo tytuł em do da dal dall' in_het op uit på`)
