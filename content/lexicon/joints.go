package lexicon

// WithWords lead to the names of other speakers.
var WithWords = Words("with w. w/ feat feat. ft. mit avec con joint jointly together co-presented authored gemeinsam together_with и с")

// AtWords part a title from the event behind it.
var AtWords = []string{" @ ", " at the ", " at ", " beim ", " bei der ", " bei ", " auf der ", " auf dem ", " an der ", " vor der ", " vor dem ", " im rahmen ", " tijdens ", " durante ", " pendant ", " während ", " lors de ", " lors du ", " en el ", " en la ", " на "}

// AtOccasionWords do so where a word of events follows them: "durante el congreso".
var AtOccasionWords = []string{" en el ", " en la ", " in the ", " during the ", " during ", " tijdens het ", " tijdens de ", " pendant le ", " pendant la ", " durante o ", " durante a ", " durante el ", " durante la ",
	" lors d'un ", " au ", " aux ", " à la ", " à l'", " à l’", " im ", " al ", " alla ", " no ", " na ", " på ", " en ", " dans le cadre de la ", " a la ", " ao ", " all'", " all’", " nel ", " nella ", " op het ", " op de ", " vid ", " ved ", " podczas "}

// AlsoWords head the further deliveries of a talk.
var AlsoWords = Words("also again elsewhere previously given presented held delivered auch außerdem gehalten aussi également también anche também również också")

// AboutWords stand before what a talk was about, in a sentence.
var AboutWords = []string{"talk about ", "spoke about ", "talked about ", "presentation about ", "talk on ", "workshop on ", "gesprochen über ", "vortrag über "}

// SpeechNouns are what a sentence calls a talk that was given.
var SpeechNouns = Words(`talk keynote presentation workshop tutorial lecture demo poster session panel webinar speech`)

// GaveWords stand between a talk and the event it was given at.
var GaveWords = Words(`gave given give presented present delivered deliver held did spoke`)

// CalledWords lead to a talk's title.
var CalledWords = Words(`called titled entitled named talk namens titel intitulé intitulée titulada titulado llamada intitolato`)

// BearsTitle are verbs that say what a talk's title is.
var BearsTitle = Words(`hieß heißt lautete s'intitulait s’intitulait s'intitule s’intitule s'appelait s’appelait titulaba titula llamaba llamó chamava chamou-se intitulava heette hette`)

// ClauseWords begin what a sentence goes on with behind the name of an event.
var ClauseWords = []string{", I ", ", we ", " I ", " we ", " which ", " where ", " when ", " who ", " about ", " on how "}

// AskWords begin titles in which authors speak of themselves, as sentences that lead in a
// list do: "How I left my database".
var AskWords = Words("how why what when where who which wie warum was wann wo wer comment pourquoi quand cómo por_qué qué como por_que come perché hoe waarom")

// HostEndings end, and HostOpenings begin, a text that says who holds the event.
var (
	HostEndings  = []string{"主催", "主催研修", "主催セミナー", "主催イベント", "共催", "主办", "主辦", "주최"}
	HostOpenings = []string{"hosted by ", "organized by ", "organised by ", "veranstaltet von ", "organisiert von ", "organisé par ", "organizado por ", "organizzato da ", "georganiseerd door "}
)
