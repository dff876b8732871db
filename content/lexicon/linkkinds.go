package lexicon

// LinkKind says what a link leads to.
type LinkKind string

// The kinds of link; OtherLink where nothing tells.
const (
	Slides    LinkKind = "slides"
	Video     LinkKind = "video"
	Audio     LinkKind = "audio"
	Code      LinkKind = "code"
	Paper     LinkKind = "paper"
	EventLink LinkKind = "event"
	OtherLink LinkKind = "other"
)

// LinkLabels say what a link leads to, as its text, the label before it, or the key
// or column that holds it.
var LinkLabels = map[LinkKind]Set{
	Slides: Words(`slides slide slidedeck deck folien slide-deck slideshow slideshare speakerdeck presentation präsentation diapositives diapos diapositivas fichier fichiers
		presentación unterlagen vortragsfolien handzettel pdf pptx ppt odp keynote_file handout notes slidesurl slides_url presentazione слайды презентация スライド 投影片 資料 x`, Spoken(func(l *Language) string { return l.slides })),
	Video: Words(`video videos vid recording recordings record youtube vimeo watch stream livestream replay aufzeichnung mitschnitt vidéo captation
		enregistrement grabación vídeo видео запись 動画 録画 影片 lecture_video trailer`, Spoken(func(l *Language) string { return l.video })),
	Audio: Words(`audio listen mp3 podcast episode soundcloud spotify anhören écouter escuchar`, Spoken(func(l *Language) string { return l.audio })),
	Code:  Words(`code repo repository github gitlab source sources demo demos materials material notebook notebooks colab examples example code_samples quellcode código`, Spoken(func(l *Language) string { return l.code })),
	Paper: Words(`paper preprint arxiv article dissertation thesis publication extended_abstract doi proceedings`, Spoken(func(l *Language) string { return l.paper })),
	EventLink: Words(`event events website site web conference program programme schedule agenda meetup registration veranstaltung webseite programm
		ankündigung site_web programa anuncio event_page announcement homepage sessionize`, Spoken(func(l *Language) string { return l.site })),
	OtherLink: Words(`page info details more link lien liens enlace enlaces url abstract description talk words text transcript blog post writeup write-up tweet interview photo
		photos summary report mitschrift bericht nachlesen brochure flyer
		lien liens externe éditeur enlace enlaces collegamento verweis länk lenke ссылка odkaz リンク 链接 連結 링크`, Spoken(func(l *Language) string { return l.more })),
}

// LinkHosts say what a link leads to by the site it is on.
var LinkHosts = map[string]LinkKind{
	"youtube.com": Video, "youtu.be": Video, "vimeo.com": Video, "media.ccc.de": Video, "twitch.tv": Video, "pyvideo.org": Video, "infoq.com": Video, "channel9.msdn.com": Video,
	"speakerdeck.com": Slides, "slideshare.net": Slides, "slides.com": Slides, "slid.es": Slides, "noti.st": Slides, "docs.google.com": Slides, "prezi.com": Slides,
	"github.com": Code, "gitlab.com": Code, "gist.github.com": Code, "codeberg.org": Code,
	"soundcloud.com": Audio, "anchor.fm": Audio, "spotify.com": Audio, "podcasts.apple.com": Audio,
	"arxiv.org": Paper, "doi.org": Paper,
	"meetup.com": EventLink, "eventbrite.com": EventLink, "lanyrd.com": EventLink, "sched.com": EventLink, "sched.co": EventLink, "confengine.com": EventLink,
}
