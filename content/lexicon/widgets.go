package lexicon

// WidgetHeads are the headings that sites put over what leads through them, beside each
// page: the newest posts, the months that have some, the tags.
var WidgetHeads = Words(
	`recent_posts latest_posts popular_posts top_posts featured_posts related_posts recent_comments related related_content related_pages
	tags tag_cloud popular_tags categories category archive archives archive_by_month blog_archive meta blogroll links search
	subscribe follow follow_me follow_us follow_blog_via_email newsletter share share_this pages navigation menu recent latest_news recent_news latest_tweets
	about about_me contact elsewhere social feeds rss`,
	`neueste_beiträge letzte_beiträge neueste_kommentare beliebte_beiträge kategorien schlagwörter schlagworte archiv archive suche seiten folgen verwandte_beiträge`,
	`articles_récents derniers_articles commentaires_récents catégories étiquettes mots-clés archives recherche méta liens suivre`,
	`entradas_recientes comentarios_recientes categorías etiquetas archivos buscar páginas enlaces`,
	`posts_recentes comentários_recentes categorias arquivos arquivo etiquetas pesquisar links`,
	`articoli_recenti commenti_recenti categorie archivi archivio tag cerca`,
	`recente_berichten recente_reacties categorieën archief archieven zoeken`,
	`senaste_inlägg kategorier arkiv etiketter nyeste_indlæg siste_innlegg ostatnie_wpisy kategorie archiwum archiwa tagi`,
	`свежие_записи последние_записи рубрики категории архивы архив метки теги поиск`,
	`最近の投稿 最新記事 最近の記事 カテゴリー カテゴリ アーカイブ タグ 検索 リンク 月別アーカイブ`,
	`近期文章 最新文章 最近文章 近期评论 分类 分类目录 归档 文章归档 标签 标签云 搜索 分類 標籤 彙整 최근_글 카테고리 태그 보관함`,
)
