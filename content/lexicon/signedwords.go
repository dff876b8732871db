package lexicon

// The words of sentences in languages written without spaces, or with endings where
// others have prepositions: Japanese, Chinese, Korean, Turkish.

// SignedGave say that a talk was given, the longest of those that begin alike first.
var SignedGave = []string{
	"発表させていただきました", "発表してきました", "発表しました", "発表いたしました", "発表した", "登壇させていただきました", "登壇してきました", "登壇しました", "登壇した",
	"講演しました", "講演を行いました", "講演いたしました", "講演した", "お話ししました", "お話しました", "話してきました", "話しました", "話した", "LTしました",
	"发表了演讲", "发表演讲", "作了报告", "做了报告", "作报告", "做报告", "作了题为", "做了题为", "作题为", "做题为", "做了演讲", "作了演讲", "做了分享", "进行了分享", "的演讲", "的报告", "的分享",
	"發表了演講", "發表演講", "作了報告", "做了報告", "做了演講", "做了分享", "的演講", "的報告",
	"발표했습니다", "발표하였습니다", "발표하였음", "발표했다", "발표함", "강연했습니다", "강연하였습니다", "강연했다", "강연함",
	"konuşma yaptım", "konuşma yaptık", "sunum yaptım", "sunum yaptık", "konuştum", "konuştuk", "anlattım", "anlattık", "sundum", "sunduk",
}

// SignedUngiven say that something else happened.
var SignedUngiven = []string{"採択", "受賞", "参加しました", "聴講", "公開しました", "录用", "接收", "获奖", "参加了", "錄取", "채택", "수상", "참석", "kabul edildi", "katıldım", "ödül"}
