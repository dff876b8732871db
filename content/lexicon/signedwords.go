package lexicon

// The words of sentences in languages written without spaces, or with endings where
// others have prepositions: Japanese, Chinese, Korean, Turkish.

// SignedWords part such a sentence. Of words that begin alike the longest counts.
type SignedWords struct {
	Gave                    []string // say that a talk was given
	EndEvent, EndTitle      []string // stand behind the event's name, behind what the talk was about
	BeginEvent, BeginTitle  []string // stand before them
	Frame                   []string // say nothing more
	EdgeEvent, Edge, EdgeIn []string // the same only at the edge of what stands between such words
}

// Signed holds the words of each language, in a fixed order.
var Signed = [...]SignedWords{
	{
		Gave: []string{"発表させていただきました", "発表してきました", "発表しました", "発表いたしました", "発表した", "発表します", "登壇させていただきました", "登壇してきました", "登壇しました", "登壇した", "登壇します",
			"講演しました", "講演を行いました", "講演いたしました", "講演した", "講演します", "お話ししました", "お話しました", "話してきました", "話しました", "話した", "話します", "LTしました",
			"発表を行いました", "発表を行った", "報告を行いました", "報告しました", "紹介を行いました", "紹介しました", "展示を行いました", "展示しました", "実演を行いました", "実演しました", "解説を行いました"},
		EndEvent:  []string{"において", "における", "にて"},
		EndTitle:  []string{"というタイトルで", "というタイトルの", "という題で", "という題目で", "という題目の", "という演題で", "の題目で", "のタイトルで", "というテーマで", "と題して", "と題した", "をテーマに", "について", "に関して"},
		Frame:     []string{"昨年に引き続き", "昨年に続き", "前回に引き続き", "という講演を行い", "の発表を", "の講演を"},
		EdgeEvent: []string{"での", "で", "に"}, Edge: []string{"を", "は", "が", "、", "。"},
	},
	{
		Gave: []string{"发表了演讲", "发表演讲", "作了报告", "做了报告", "作报告", "做报告", "作了题为", "做了题为", "作题为", "做题为", "作了", "做了", "作了演讲", "做了演讲", "做了分享", "进行了分享", "做学术报告", "作学术报告", "作特邀报告", "做特邀报告", "作邀请报告", "做邀请报告", "作口头报告", "做口头报告",
			"的演讲", "的报告", "的分享", "的口头报告", "的特邀报告", "的邀请报告", "的学术报告", "發表了演講", "發表演講", "作了報告", "做了報告", "做了演講", "做了題為", "作了題為", "的演講", "的報告"},
		BeginEvent: []string{"应邀在", "受邀在", "應邀在", "受邀於", "我在"}, BeginTitle: []string{"题为", "題為", "关于", "關於", "以"},
		EndTitle:  []string{"为题"},
		EdgeEvent: []string{"上", "中"}, Edge: []string{"的", "，", "。", "我"}, EdgeIn: []string{"在", "于", "於"},
	},
	{
		Gave:     []string{"발표했습니다", "발표하였습니다", "발표하였음", "발표했다", "발표함", "발표를 했습니다", "발표 진행", "강연했습니다", "강연하였습니다", "강연했다", "강연함", "강연을 했습니다"},
		EndEvent: []string{"에서의", "에서"},
		EndTitle: []string{"이라는 제목으로", "라는 제목으로", "이라는 주제로", "라는 주제로", "을 주제로", "를 주제로", "에 대해서", "에 대해", "에 대하여", "에 관해"},
		Edge:     []string{"을", "를", "제가", "저는"},
	},
	{
		Gave:     []string{"bir konuşma yaptım", "konuşma yaptım", "konuşma yaptık", "bir sunum yaptım", "sunum yaptım", "sunum yaptık", "konuştum", "konuştuk", "anlattım", "anlattık", "sundum", "sunduk", "sunumu yaptım", "konuşması yaptım"},
		EndEvent: []string{" konferansında", " etkinliğinde", " zirvesinde", " buluşmasında", " kapsamında", "'nde", "'nda", "'de", "'da", "'te", "'ta", "’nde", "’nda", "’de", "’da", "’te", "’ta"},
		EndTitle: []string{" konulu", " başlıklı", " konusunda", " hakkında", " üzerine", " başlığıyla"},
	},
}

// SignedUngiven say that something else happened.
var SignedUngiven = []string{"採択", "受賞", "参加しました", "聴講", "公開しました", "录用", "接收", "获奖", "参加了", "錄取", "채택", "수상", "참석", "kabul edildi", "katıldım", "ödül"}
