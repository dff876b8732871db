// Code generated from the Unicode CLDR by content/dates/internal/gen; DO NOT EDIT.

package dates

// names are months, 1 (January) to 12, and weekdays, 1 (Monday) to 7, sorted.
var names = []name{
	{"abendua", 12, 0},            // eu
	{"abenduaren", 12, 0},         // eu
	{"abr", 4, 0},                 // es es_419 es_PE pt and 4 more
	{"abrell", 4, 0},              // lb
	{"abril", 4, 0},               // es es_419 es_PE pt and 6 more
	{"abrille", 4, 0},             // wae
	{"abrëll", 4, 0},              // lb
	{"aburil", 4, 0},              // dyo
	{"abuztua", 8, 0},             // eu
	{"abuztuaren", 8, 0},          // eu
	{"adare", 3, 0},               // ku
	{"adarê", 3, 0},               // ku
	{"adeɛmekpɔxe", 11, 0},        // ee
	{"adooleessa", 7, 0},          // om
	{"afirilu", 4, 0},             // ha
	{"afɔfie", 4, 0},              // ee
	{"afɔfĩe", 4, 0},              // ee
	{"ag", 8, 0},                  // ca
	{"agasti", 8, 0},              // mer xh zu
	{"aggustip", 8, 0},            // kl
	{"ago", 8, 0},                 // es es_419 es_PE pt and 4 more
	{"agost", 8, 0},               // ca
	{"agosti", 8, 0},              // sw guz ksb
	{"agosto", 8, 0},              // es es_419 es_PE pt and 3 more
	{"agostu", 8, 0},              // ast kea
	{"agu", 8, 0},                 // tr is id
	{"agusito", 8, 0},             // lg
	{"agust", 8, 0},               // is
	{"agusta", 8, 0},              // ha
	{"agusti", 8, 0},              // jmc
	{"agustos", 8, 0},             // tr
	{"agustus", 8, 0},             // id
	{"ahad", 0, 7},                // ms
	{"ahd", 0, 7},                 // ms
	{"aibrean", 4, 0},             // ga
	{"aibreán", 4, 0},             // ga
	{"alhamisi", 0, 4},            // sw
	{"amajjii", 1, 0},             // om
	{"ann", 0, 5},                 // tk
	{"anna", 0, 5},                // tk
	{"antradienis", 0, 2},         // lt
	{"anyɔnyɔ", 9, 0},             // ee
	{"aogositra", 8, 0},           // mg
	{"aout", 8, 0},                // fr fr_CA
	{"août", 8, 0},                // fr fr_CA
	{"aoǁkhuumuǁkhab", 8, 0},      // naq
	{"aoǁkhuumûǁkhâb", 8, 0},      // naq
	{"apirila", 4, 0},             // eu
	{"apirilaren", 4, 0},          // eu
	{"apiriri", 4, 0},             // guz
	{"aplili", 4, 0},              // ksb
	{"apr", 4, 0},                 // en de it nl and 22 more
	{"aprel", 4, 0},               // az uz tk
	{"aprell", 4, 0},              // ksh
	{"apriilip", 4, 0},            // kl
	{"april", 4, 0},               // en de nl de_AT and 17 more
	{"aprila", 4, 0},              // sk sr_Latn sl
	{"aprile", 4, 0},              // it
	{"aprili", 4, 0},              // sw sk lv
	{"aprilie", 4, 0},             // ro
	{"aprilis", 4, 0},             // hu lv
	{"aprilisban", 4, 0},          // hu
	{"aprill", 4, 0},              // et
	{"aprillil", 4, 0},            // et
	{"aprilo", 4, 0},              // eo
	{"aprily", 4, 0},              // mg
	{"aprilyi", 4, 0},             // jmc
	{"apryla", 4, 0},              // dsb
	{"apríl", 4, 0},               // is sk
	{"apríla", 4, 0},              // sk
	{"apríli", 4, 0},              // sk
	{"aprīlis", 4, 0},             // lv
	{"aprīlī", 4, 0},              // lv
	{"apuli", 4, 0},               // lg
	{"ara", 12, 0},                // tr
	{"aralik", 12, 0},             // tr
	{"aralık", 12, 0},             // tr
	{"aug", 8, 0},                 // en de nl de_AT and 13 more
	{"auguscht", 8, 0},            // gsw
	{"august", 8, 0},              // en de de_AT da and 8 more
	{"augusta", 8, 0},             // sk lv
	{"auguste", 8, 0},             // sk
	{"augusti", 8, 0},             // sv
	{"augustil", 8, 0},            // et
	{"augusto", 8, 0},             // eo
	{"augusts", 8, 0},             // lv
	{"augustus", 8, 0},            // nl af fy
	{"augustā", 8, 0},             // lv
	{"augusztus", 8, 0},           // hu
	{"augusztusban", 8, 0},        // hu
	{"averil", 4, 0},              // gv
	{"avg", 8, 0},                 // sr_Latn sl uz
	{"avgust", 8, 0},              // sr_Latn sl uz
	{"avgusta", 8, 0},             // sr_Latn sl
	{"avientu", 12, 0},            // ast
	{"avost", 8, 0},               // fur
	{"avq", 8, 0},                 // az
	{"avqust", 8, 0},              // az
	{"avr", 4, 0},                 // fr fr_CA
	{"avrele", 4, 0},              // ku
	{"avrigl", 4, 0},              // rm
	{"avril", 4, 0},               // fr fr_CA fur mfe
	{"avrêlê", 4, 0},              // ku
	{"avrîl", 4, 0},               // fur
	{"avust", 8, 0},               // rm
	{"awg", 8, 0},                 // tk
	{"awgust", 8, 0},              // tk
	{"awgusta", 8, 0},             // dsb
	{"awiril", 4, 0},              // dje
	{"awirili", 4, 0},             // bm
	{"awril", 4, 0},               // wo
	{"awst", 8, 0},                // cy
	{"awwissu", 8, 0},             // mt
	{"azaroa", 11, 0},             // eu
	{"azaroaren", 11, 0},          // eu
	{"ağu", 8, 0},                 // tr
	{"ağustos", 8, 0},             // tr
	{"aŭg", 8, 0},                 // eo
	{"aŭgusto", 8, 0},             // eo
	{"bal", 4, 0},                 // lt
	{"balandis", 4, 0},            // lt
	{"balandzio", 4, 0},           // lt
	{"balandžio", 4, 0},           // lt
	{"bazar", 0, 7},               // az
	{"bealtaine", 5, 0},           // ga
	{"belawu", 5, 0},              // sg
	{"berfanbare", 12, 0},         // ku
	{"berfanbarê", 12, 0},         // ku
	{"bioom", 10, 0},              // bas
	{"birz", 6, 0},                // lt
	{"birzelio", 6, 0},            // lt
	{"birzelis", 6, 0},            // lt
	{"birž", 6, 0},                // lt
	{"birželio", 6, 0},            // lt
	{"birželis", 6, 0},            // lt
	{"bitooteessa", 3, 0},         // om
	{"biy", 0, 5},                 // fil
	{"biyernes", 0, 5},            // fil
	{"boaldyn", 5, 0},             // gv
	{"borgemannu", 8, 0},          // se
	{"borgemánnu", 8, 0},          // se
	{"bowte", 12, 0},              // ff
	{"bracet", 6, 0},              // wae
	{"brayr", 2, 0},               // shi_Latn
	{"bre", 3, 0},                 // cs
	{"brezen", 3, 0},              // cs
	{"brezna", 3, 0},              // cs
	{"breznu", 3, 0},              // cs
	{"bráčet", 6, 0},              // wae
	{"bureet", 9, 0},              // kln
	{"bêläwü", 5, 0},              // sg
	{"bìòôm", 10, 0},              // bas
	{"bře", 3, 0},                 // cs
	{"březen", 3, 0},              // cs
	{"března", 3, 0},              // cs
	{"březnu", 3, 0},              // cs
	{"bṛayṛ", 2, 0},               // shi_Latn
	{"caamsa", 5, 0},              // om
	{"cakcamannu", 9, 0},          // se
	{"car", 0, 3},                 // tr tk
	{"carsamba", 0, 3},            // tr
	{"carsenbe", 0, 3},            // tk
	{"cerven", 6, 0},              // cs
	{"cervence", 7, 0},            // cs
	{"cervenci", 7, 0},            // cs
	{"cervenec", 7, 0},            // cs
	{"cervna", 6, 0},              // cs
	{"cervnu", 6, 0},              // cs
	{"cet", 0, 4},                 // hr sr_Latn bs sl
	{"cetrtek", 0, 4},             // sl
	{"ceturtd", 0, 4},             // lv
	{"ceturtdiena", 0, 4},         // lv
	{"cetvrtak", 0, 4},            // hr sr_Latn bs
	{"chanuari", 1, 0},            // guz
	{"chikumi", 6, 0},             // sn
	{"chikunguru", 7, 0},          // sn
	{"chivabvu", 5, 0},            // sn
	{"chor", 0, 3},                // uz
	{"chorshanba", 0, 3},          // uz
	{"christmanet", 12, 0},        // wae
	{"chrištmánet", 12, 0},        // wae
	{"chulai", 7, 0},              // guz
	{"chwefror", 2, 0},            // cy
	{"ciongo", 1, 0},              // lu
	{"ciswa", 12, 0},              // lu
	{"ciswà", 12, 0},              // lu
	{"cmt", 0, 6},                 // tr
	{"cohcamaanu", 9, 0},          // smn
	{"cokcwaklaŋne", 2, 0},        // mua
	{"cokcwaklii", 3, 0},          // mua
	{"colte", 2, 0},               // ff
	{"csutortok", 0, 4},           // hu
	{"csütörtök", 0, 4},           // hu
	{"ctember", 9, 0},             // kab
	{"ctembeṛ", 9, 0},             // kab
	{"ctvrtek", 0, 4},             // cs
	{"cuaŋuimaanu", 4, 0},         // smn
	{"cum", 0, 5},                 // tr
	{"cuma", 0, 5},                // tr
	{"cumartesi", 0, 6},           // tr
	{"cumə", 0, 5},                // az
	{"cuoŋomannu", 4, 0},          // se
	{"cuoŋománnu", 4, 0},          // se
	{"cutanbir", 9, 0},            // shi_Latn tzm
	{"cuáŋuimáánu", 4, 0},         // smn
	{"cvc", 7, 0},                 // cs
	{"cvn", 6, 0},                 // cs
	{"cze", 6, 0},                 // pl
	{"czerwca", 6, 0},             // pl
	{"czerwcu", 6, 0},             // pl
	{"czerwiec", 6, 0},            // pl
	{"czw", 0, 4},                 // pl
	{"czwartek", 0, 4},            // pl
	{"cümə", 0, 5},                // az
	{"cərsənbə", 0, 3},            // az
	{"cʼhwevrer", 2, 0},           // br
	{"daggis", 8, 0},              // prg
	{"deasiamime", 8, 0},          // ee
	{"dec", 12, 0},                // en fr nl fr_CA and 11 more
	{"decembar", 12, 0},           // sr_Latn bs
	{"decembarip", 12, 0},         // kl
	{"december", 12, 0},           // en nl sv da and 4 more
	{"decemberben", 12, 0},        // hu
	{"decembra", 12, 0},           // sk sr_Latn sl dsb
	{"decembre", 12, 0},           // fr fr_CA ia
	{"decembri", 12, 0},           // sk lv
	{"decembrie", 12, 0},          // ro
	{"decembris", 12, 0},          // lv
	{"decembro", 12, 0},           // gl eo seh
	{"decembrī", 12, 0},           // lv
	{"deesanbur", 12, 0},          // dje
	{"dek", 12, 0},                // az uz tk
	{"dekabr", 12, 0},             // az uz tk
	{"dekul", 12, 0},              // vo
	{"denschdeg", 0, 2},           // lb
	{"des", 12, 0},                // nb nn ca is and 3 more
	{"desam", 12, 0},              // mfe
	{"desambar", 12, 0},           // wo
	{"desambra", 12, 0},           // mg
	{"desanburu", 12, 0},          // bm
	{"desemba", 12, 0},            // sw jmc ksb lg
	{"desember", 12, 0},           // nb nn is id and 1 more
	{"desembre", 12, 0},           // ca
	{"desimber", 12, 0},           // fy
	{"desàmbar", 12, 0},           // wo
	{"dets", 12, 0},               // et
	{"detsember", 12, 0},          // et
	{"detsembril", 12, 0},         // et
	{"dez", 12, 0},                // de pt de_AT lb
	{"dezamber", 12, 0},           // gsw ksh
	{"dezember", 12, 0},           // de de_AT lb nds
	{"dezembro", 12, 0},           // pt
	{"dezämber", 12, 0},           // gsw ksh
	{"dhjetor", 12, 0},            // sq
	{"di", 0, 2},                  // de
	{"dic", 12, 0},                // es es_419 es_PE it
	{"dicemba", 12, 0},            // mer
	{"dicembar", 12, 0},           // fur
	{"dicembre", 12, 0},           // it
	{"dicembru", 12, 0},           // mt
	{"diciembre", 12, 0},          // es es_419 es_PE
	{"dienstag", 0, 2},            // de de_AT
	{"dijous", 0, 4},              // ca
	{"dilluns", 0, 1},             // ca
	{"dim", 0, 7},                 // fr fr_CA
	{"dimanche", 0, 7},            // fr fr_CA
	{"dimanco", 0, 7},             // eo
	{"dimanĉo", 0, 7},             // eo
	{"dimarts", 0, 2},             // ca
	{"dimecres", 0, 3},            // ca
	{"dimɔdi", 1, 0},              // dua
	{"dimɔ́di", 1, 0},             // dua
	{"dinsdag", 0, 2},             // nl af
	{"dipɔs", 9, 0},               // bas
	{"dis", 12, 0},                // ms fil
	{"disamba", 12, 0},            // ha
	{"disambar", 12, 0},           // dyo
	{"disemba", 12, 0},            // bem guz ig xh and 1 more
	{"disember", 12, 0},           // ms
	{"dissabte", 0, 6},            // ca
	{"disyembre", 12, 0},          // fil
	{"diumenge", 0, 7},            // ca
	{"divendres", 0, 5},           // ca
	{"dizenbru", 12, 0},           // kea
	{"diċembru", 12, 0},           // mt
	{"diŋgindi", 8, 0},            // dua
	{"diɓaɓa", 4, 0},              // dua
	{"diɓáɓá", 4, 0},              // dua
	{"do", 0, 4},                  // de
	{"dom", 0, 7},                 // es es_419 es_PE pt and 2 more
	{"domenica", 0, 7},            // it
	{"domingo", 0, 7},             // es es_419 es_PE pt and 1 more
	{"donderdag", 0, 4},           // nl af
	{"donnerstag", 0, 4},          // de de_AT
	{"donneschdeg", 0, 4},         // lb
	{"dub", 4, 0},                 // cs
	{"duben", 4, 0},               // cs
	{"dubna", 4, 0},               // cs
	{"dubnu", 4, 0},               // cs
	{"dugember", 12, 0},           // kab
	{"dujanbir", 12, 0},           // shi_Latn tzm
	{"dum", 0, 7},                 // ro
	{"duminica", 0, 7},            // ro
	{"duminică", 0, 7},            // ro
	{"dus", 0, 1},                 // tk
	{"dusenbe", 0, 1},             // tk
	{"dush", 0, 1},                // uz
	{"dushanba", 0, 1},            // uz
	{"duujal", 5, 0},              // ff
	{"duş", 0, 1},                 // tk
	{"duşenbe", 0, 1},             // tk
	{"duǧembeṛ", 12, 0},           // kab
	{"duɔɔŋ", 3, 0},               // nus
	{"duɔ̱ɔ̱ŋ", 3, 0},             // nus
	{"dzodze", 2, 0},              // ee
	{"dzome", 12, 0},              // ee
	{"dzove", 1, 0},               // ee
	{"déc", 12, 0},                // fr fr_CA
	{"décembre", 12, 0},           // fr fr_CA
	{"dënschdeg", 0, 2},           // lb
	{"dìpɔ̀s", 9, 0},              // bas
	{"eanair", 1, 0},              // ga
	{"eanáir", 1, 0},              // ga
	{"ebrel", 4, 0},               // br
	{"ebrill", 4, 0},              // cy
	{"efute", 7, 0},               // yav
	{"ekaina", 6, 0},              // eu
	{"ekainaren", 6, 0},           // eu
	{"eki", 10, 0},                // tr
	{"ekim", 10, 0},               // tr
	{"elaŋgɛ", 12, 0},             // dua
	{"elok", 8, 0},                // fi
	{"elokuu", 8, 0},              // fi
	{"elokuussa", 8, 0},           // fi
	{"elokuuta", 8, 0},            // fi
	{"eláŋgɛ́", 12, 0},            // dua
	{"emiasele", 5, 0},            // dua
	{"ene", 1, 0},                 // es es_419 es_PE fil
	{"enero", 1, 0},               // es es_419 es_PE fil
	{"epeeso", 10, 0},             // kln
	{"ephreli", 4, 0},             // zu
	{"epreel", 4, 0},              // ig
	{"epreli", 4, 0},              // xh
	{"epreo", 4, 0},               // bem
	{"esmaspaev", 0, 1},           // et
	{"esmaspäev", 0, 1},           // et
	{"esɔpɛsɔpɛ", 6, 0},           // dua
	{"eyl", 9, 0},                 // tr
	{"eylul", 9, 0},               // tr
	{"eylül", 9, 0},               // tr
	{"fabrowa", 2, 0},             // ksh
	{"faburairu", 2, 0},           // ha
	{"fanadur", 7, 0},             // rm
	{"favrer", 2, 0},              // rm
	{"feabhra", 2, 0},             // ga
	{"feb", 2, 0},                 // en de es es_419 and 21 more
	{"febbr", 2, 0},               // it
	{"febbraio", 2, 0},            // it
	{"feber", 2, 0},               // de
	{"febirie", 2, 0},             // dyo
	{"febluali", 2, 0},            // ksb
	{"febr", 2, 0},                // hu lv ca
	{"febreiro", 2, 0},            // gl
	{"febrer", 2, 0},              // ca
	{"febrero", 2, 0},             // es es_419 es_PE
	{"febreru", 2, 0},             // ast kea
	{"febrewaris", 2, 0},          // fy
	{"febroary", 2, 0},            // mg
	{"februaar", 2, 0},            // nds
	{"februaarip", 2, 0},          // kl
	{"februar", 2, 0},             // de de_AT da nb and 9 more
	{"februara", 2, 0},            // sk sr_Latn dsb
	{"februarban", 2, 0},          // hu
	{"februari", 2, 0},            // nl sv id ms and 5 more
	{"februarie", 2, 0},           // ro af
	{"februario", 2, 0},           // ia
	{"februaris", 2, 0},           // lv
	{"februarja", 2, 0},           // sl
	{"februaro", 2, 0},            // eo
	{"february", 2, 0},            // en
	{"februwari", 2, 0},           // ig xh zu
	{"február", 2, 0},             // hu sk
	{"februára", 2, 0},            // sk
	{"februárban", 2, 0},          // hu
	{"februári", 2, 0},            // sk
	{"februāris", 2, 0},           // lv
	{"februārī", 2, 0},            // lv
	{"febrúar", 2, 0},             // is
	{"febrụwarị", 2, 0},           // ig
	{"febul", 2, 0},               // vo
	{"feburari", 2, 0},            // guz
	{"feburuari", 2, 0},           // mer
	{"feburuarĩ", 2, 0},           // mer
	{"feburuye", 2, 0},            // bm
	{"febwaliyo", 2, 0},           // lg
	{"feewiriye", 2, 0},           // dje
	{"fepueli", 2, 0},             // to
	{"fev", 2, 0},                 // pt az uz fr
	{"fevereiro", 2, 0},           // pt
	{"fevr", 2, 0},                // fr fr_CA
	{"fevral", 2, 0},              // az uz
	{"fevrar", 2, 0},              // fur
	{"fevreiro", 2, 0},            // seh
	{"fevrier", 2, 0},             // fr fr_CA
	{"fevriye", 2, 0},             // mfe
	{"fevrâr", 2, 0},              // fur
	{"few", 2, 0},                 // tk
	{"fewral", 2, 0},              // tk
	{"fewriyee", 2, 0},            // wo
	{"fim", 0, 4},                 // is
	{"fimmtudagur", 0, 4},         // is
	{"fondo", 6, 0},               // sg
	{"fos", 0, 5},                 // is
	{"fostudagur", 0, 5},          // is
	{"fr", 0, 5},                  // de
	{"fre", 0, 5},                 // sv da nb lb
	{"fredag", 0, 5},              // sv da nb nn
	{"freideg", 0, 5},             // lb
	{"freitag", 0, 5},             // de de_AT
	{"fri", 0, 5},                 // en
	{"friday", 0, 5},              // en
	{"fulundigi", 2, 0},           // sg
	{"fulundïgi", 2, 0},           // sg
	{"furar", 2, 0},               // kab
	{"fuulbana", 9, 0},            // om
	{"fuṛar", 2, 0},               // kab
	{"fäbrowa", 2, 0},             // ksh
	{"fébirie", 2, 0},             // dyo
	{"fév", 2, 0},                 // fr
	{"févr", 2, 0},                // fr fr_CA
	{"février", 2, 0},             // fr fr_CA
	{"föndo", 6, 0},               // sg
	{"fös", 0, 5},                 // is
	{"föstudagur", 0, 5},          // is
	{"fēpueli", 2, 0},             // to
	{"gamaǀaeb", 6, 0},            // naq
	{"gashyantare", 2, 0},         // rw
	{"geassemannu", 6, 0},         // se
	{"geassemánnu", 6, 0},         // se
	{"geg", 5, 0},                 // lt
	{"geguze", 5, 0},              // lt
	{"geguzes", 5, 0},             // lt
	{"gegužė", 5, 0},              // lt
	{"gegužės", 5, 0},             // lt
	{"gelaweje", 8, 0},            // ku
	{"gelawêjê", 8, 0},            // ku
	{"gen", 1, 0},                 // it ca
	{"gener", 1, 0},               // ca
	{"genn", 1, 0},                // it
	{"gennaio", 1, 0},             // it
	{"genver", 1, 0},              // br
	{"gicuransi", 5, 0},           // rw
	{"gio", 0, 4},                 // it
	{"giovedi", 0, 4},             // it
	{"giovedì", 0, 4},             // it
	{"gitugutu", 10, 0},           // rn
	{"giu", 6, 0},                 // it
	{"giugno", 6, 0},              // it
	{"golggotmannu", 10, 0},       // se
	{"golggotmánnu", 10, 0},       // se
	{"gorffennaf", 7, 0},          // cy
	{"gouere", 7, 0},              // br
	{"gru", 12, 0},                // pl
	{"grudnia", 12, 0},            // pl
	{"grudniu", 12, 0},            // pl
	{"grudzien", 12, 0},           // pl
	{"grudzień", 12, 0},           // pl
	{"gruod", 12, 0},              // lt
	{"gruodis", 12, 0},            // lt
	{"gruodzio", 12, 0},           // lt
	{"gruodžio", 12, 0},           // lt
	{"gulane", 5, 0},              // ku
	{"gulanê", 5, 0},              // ku
	{"gumiguru", 10, 0},           // sn
	{"gunju", 6, 0},               // mt
	{"gunyana", 9, 0},             // sn
	{"guovvamannu", 2, 0},         // se
	{"guovvamánnu", 2, 0},         // se
	{"guraandhala", 2, 0},         // om
	{"gusht", 8, 0},               // sq
	{"gustul", 8, 0},              // vo
	{"gwengolo", 9, 0},            // br
	{"hagayya", 8, 0},             // om
	{"hakihea", 12, 0},            // mi
	{"haratua", 5, 0},             // mi
	{"haz", 6, 0},                 // tr
	{"haziran", 6, 0},             // tr
	{"heinak", 7, 0},              // fi
	{"heinakuu", 7, 0},            // fi
	{"heinakuussa", 7, 0},         // fi
	{"heinakuuta", 7, 0},          // fi
	{"heinäk", 7, 0},              // fi
	{"heinäkuu", 7, 0},            // fi
	{"heinäkuussa", 7, 0},         // fi
	{"heinäkuuta", 7, 0},          // fi
	{"heiwet", 7, 0},              // wae
	{"helmik", 2, 0},              // fi
	{"helmikuu", 2, 0},            // fi
	{"helmikuussa", 2, 0},         // fi
	{"helmikuuta", 2, 0},          // fi
	{"herbstmanet", 9, 0},         // wae
	{"herbštmánet", 9, 0},         // wae
	{"hereturikoka", 8, 0},        // mi
	{"hereturikōkā", 8, 0},        // mi
	{"hetfo", 0, 1},               // hu
	{"hikaŋ", 8, 0},               // bas
	{"hilondɛ", 6, 0},             // bas
	{"hoasoreǁkhab", 12, 0},       // naq
	{"hongongoi", 7, 0},           // mi
	{"hornig", 2, 0},              // wae
	{"huhtik", 4, 0},              // fi
	{"huhtikuu", 4, 0},            // fi
	{"huhtikuussa", 4, 0},         // fi
	{"huhtikuuta", 4, 0},          // fi
	{"huitanguru", 2, 0},          // mi
	{"hul", 7, 0},                 // fil
	{"hulyo", 7, 0},               // fil
	{"hun", 6, 0},                 // fil
	{"hunyo", 6, 0},               // fil
	{"huw", 0, 4},                 // fil
	{"huwebes", 0, 4},             // fil
	{"hydref", 10, 0},             // cy
	{"hétfő", 0, 1},               // hu
	{"hìkaŋ", 8, 0},               // bas
	{"hìlòndɛ̀", 6, 0},            // bas
	{"hôasoreǁkhâb", 12, 0},       // naq
	{"hōngongoi", 7, 0},           // mi
	{"ian", 1, 0},                 // ro
	{"ianuali", 1, 0},             // haw
	{"ianuarie", 1, 0},            // ro
	{"ibrir", 4, 0},               // shi_Latn tzm
	{"ijumaa", 0, 5},              // sw
	{"innayr", 1, 0},              // shi_Latn
	{"ionawr", 1, 0},              // cy
	{"ipuru", 4, 0},               // mer
	{"iraila", 9, 0},              // eu
	{"irailaren", 9, 0},           // eu
	{"isn", 0, 1},                 // ms
	{"isnin", 0, 1},               // ms
	{"iuil", 7, 0},                // ga
	{"iul", 7, 0},                 // ro
	{"iulai", 7, 0},               // haw
	{"iulie", 7, 0},               // ro
	{"iun", 6, 0},                 // ro
	{"iunie", 6, 0},               // ro
	{"iwootkuut", 4, 0},           // kln
	{"iyl", 7, 0},                 // az uz
	{"iyn", 6, 0},                 // az uz
	{"iyul", 7, 0},                // az uz tk
	{"iyun", 6, 0},                // az uz tk
	{"iúil", 7, 0},                // ga
	{"iýul", 7, 0},                // tk
	{"iýun", 6, 0},                // tk
	{"jaan", 1, 0},                // et
	{"jaanuar", 1, 0},             // et
	{"jaanuaril", 1, 0},           // et
	{"jan", 1, 0},                 // en de pt nl and 17 more
	{"janairu", 1, 0},             // ha
	{"janar", 1, 0},               // sq
	{"janeiro", 1, 0},             // pt seh
	{"janeru", 1, 0},              // kea
	{"jannar", 1, 0},              // mt
	{"janner", 1, 0},              // de_AT de
	{"jannewa", 1, 0},             // ksh
	{"jannewaris", 1, 0},          // fy
	{"janoary", 1, 0},             // mg
	{"januaar", 1, 0},             // nds
	{"januaarip", 1, 0},           // kl
	{"januali", 1, 0},             // ksb
	{"januar", 1, 0},              // de da nb nn and 8 more
	{"januara", 1, 0},             // sk sr_Latn dsb
	{"januarban", 1, 0},           // hu
	{"januari", 1, 0},             // nl sv id ms and 5 more
	{"januarie", 1, 0},            // af
	{"januario", 1, 0},            // ia
	{"januarja", 1, 0},            // sl
	{"januaro", 1, 0},             // eo
	{"january", 1, 0},             // en
	{"januarĩ", 1, 0},             // mer
	{"januwari", 1, 0},            // zu
	{"január", 1, 0},              // hu sk
	{"januára", 1, 0},             // sk
	{"januárban", 1, 0},           // hu
	{"januári", 1, 0},             // sk
	{"janv", 1, 0},                // fr fr_CA lv
	{"janvari", 1, 0},             // lv
	{"janvaris", 1, 0},            // lv
	{"janvier", 1, 0},             // fr fr_CA
	{"janvāris", 1, 0},            // lv
	{"janvārī", 1, 0},             // lv
	{"janwaliyo", 1, 0},           // lg
	{"janyuwari", 1, 0},           // xh
	{"janúar", 1, 0},              // is
	{"jaudo", 0, 4},               // eo
	{"jenner", 1, 0},              // wae
	{"jenuwari", 1, 0},            // ig
	{"jenụwarị", 1, 0},            // ig
	{"jeu", 0, 4},                 // fr fr_CA
	{"jeudi", 0, 4},               // fr fr_CA
	{"joi", 0, 4},                 // ro
	{"jolal", 11, 0},              // ff
	{"jolay", 7, 0},               // mg
	{"jouluk", 12, 0},             // fi
	{"joulukuu", 12, 0},           // fi
	{"joulukuussa", 12, 0},        // fi
	{"joulukuuta", 12, 0},         // fi
	{"jue", 0, 4},                 // es es_419 es_PE
	{"jueves", 0, 4},              // es es_419 es_PE
	{"juil", 7, 0},                // fr
	{"juill", 7, 0},               // fr_CA
	{"juillet", 7, 0},             // fr fr_CA
	{"juin", 6, 0},                // fr fr_CA
	{"jul", 7, 0},                 // en es es_419 es_PE and 18 more
	{"jula", 7, 0},                // sk sr_Latn
	{"julaayi", 7, 0},             // lg
	{"julai", 7, 0},               // ms sw bem ig and 1 more
	{"julayi", 7, 0},              // xh zu
	{"julaị", 7, 0},               // ig
	{"julho", 7, 0},               // pt seh
	{"julhu", 7, 0},               // kea
	{"juli", 7, 0},                // de nl de_AT sv and 8 more
	{"julie", 7, 0},               // af
	{"julij", 7, 0},               // sl
	{"julija", 7, 0},              // sl lv dsb
	{"julijs", 7, 0},              // lv
	{"julio", 7, 0},               // es es_419 es_PE eo and 1 more
	{"juliol", 7, 0},              // ca
	{"julius", 7, 0},              // hu
	{"juliusban", 7, 0},           // hu
	{"july", 7, 0},                // en
	{"julyai", 7, 0},              // jmc
	{"jum", 0, 5},                 // id ms uz
	{"juma", 0, 5},                // uz
	{"jumaat", 0, 5},              // ms
	{"jumamosi", 0, 6},            // sw
	{"jumanne", 0, 2},             // sw
	{"jumapili", 0, 7},            // sw
	{"jumat", 0, 5},               // id
	{"jumatano", 0, 3},            // sw
	{"jumatatu", 0, 1},            // sw
	{"jun", 6, 0},                 // en es es_419 es_PE and 17 more
	{"juna", 6, 0},                // sk sr_Latn
	{"june", 6, 0},                // en
	{"junho", 6, 0},               // pt seh
	{"junhu", 6, 0},               // kea
	{"juni", 6, 0},                // de nl de_AT sv and 9 more
	{"junie", 6, 0},               // af
	{"junij", 6, 0},               // sl
	{"junija", 6, 0},              // sl lv dsb
	{"junijs", 6, 0},              // lv
	{"junio", 6, 0},               // es es_419 es_PE eo and 1 more
	{"junius", 6, 0},              // hu
	{"juniusban", 6, 0},           // hu
	{"juny", 6, 0},                // ca
	{"junyi", 6, 0},               // jmc
	{"juovlamaanu", 12, 0},        // smn
	{"juovlamannu", 12, 0},        // se
	{"juovlamánnu", 12, 0},        // se
	{"juovlâmáánu", 12, 0},        // smn
	{"juuli", 7, 0},               // et ksh
	{"juulil", 7, 0},              // et
	{"juulip", 7, 0},              // kl
	{"juuni", 6, 0},               // et ksh lg
	{"juunil", 6, 0},              // et
	{"juunip", 6, 0},              // kl
	{"jän", 1, 0},                 // de_AT de
	{"jänner", 1, 0},              // de_AT de
	{"júl", 7, 0},                 // hu sk is
	{"júla", 7, 0},                // sk
	{"júli", 7, 0},                // sk
	{"július", 7, 0},              // hu
	{"júliusban", 7, 0},           // hu
	{"júlí", 7, 0},                // is
	{"jún", 6, 0},                 // hu sk is
	{"júna", 6, 0},                // sk
	{"júni", 6, 0},                // sk
	{"június", 6, 0},              // hu
	{"júniusban", 6, 0},           // hu
	{"júní", 6, 0},                // is
	{"jūl", 7, 0},                 // lv
	{"jūlijs", 7, 0},              // lv
	{"jūlijā", 7, 0},              // lv
	{"jūn", 6, 0},                 // lv
	{"jūnijs", 6, 0},              // lv
	{"jūnijā", 6, 0},              // lv
	{"kabalashipu", 7, 0},         // lu
	{"kabàlàshìpù", 7, 0},         // lu
	{"kakauka", 12, 0},            // sg
	{"kam", 0, 4},                 // id
	{"kamis", 0, 4},               // id
	{"kanama", 8, 0},              // rw
	{"kas", 11, 0},                // tr
	{"kasim", 11, 0},              // tr
	{"kaswekese", 11, 0},          // lu
	{"kaswèkèsè", 11, 0},          // lu
	{"kasım", 11, 0},              // tr
	{"kedd", 0, 2},                // hu
	{"kekemapa", 12, 0},           // haw
	{"kepakemapa", 9, 0},          // haw
	{"kerzu", 12, 0},              // br
	{"kesak", 6, 0},               // fi
	{"kesakuu", 6, 0},             // fi
	{"kesakuussa", 6, 0},          // fi
	{"kesakuuta", 6, 0},           // fi
	{"kesimaanu", 6, 0},           // smn
	{"kesimáánu", 6, 0},           // smn
	{"keskiviikkona", 0, 3},       // fi
	{"kesäk", 6, 0},               // fi
	{"kesäkuu", 6, 0},             // fi
	{"kesäkuussa", 6, 0},          // fi
	{"kesäkuuta", 6, 0},           // fi
	{"ketvirtadienis", 0, 4},      // lt
	{"kewcere", 10, 0},            // ku
	{"kewçêrê", 10, 0},            // ku
	{"kha", 0, 4},                 // ms
	{"khamis", 0, 4},              // ms
	{"kigarama", 12, 0},           // rn
	{"kiptaamo", 3, 0},            // kln
	{"kohitatea", 1, 0},           // mi
	{"kohitātea", 1, 0},           // mi
	{"kol", 8, 0},                 // hr
	{"kolmapaev", 0, 3},           // et
	{"kolmapäev", 0, 3},           // et
	{"kolovoz", 8, 0},             // hr
	{"kolovoza", 8, 0},            // hr
	{"kornyoot", 6, 0},            // nus
	{"korrik", 7, 0},              // sq
	{"korse", 6, 0},               // ff
	{"kov", 3, 0},                 // lt
	{"kovas", 3, 0},               // lt
	{"kovo", 3, 0},                // lt
	{"krisimin", 12, 0},           // nmg
	{"krísimin", 12, 0},           // nmg
	{"ktuber", 10, 0},             // tzm
	{"ktubr", 10, 0},              // shi_Latn
	{"kubvumbi", 4, 0},            // sn
	{"kujuɔrɔk", 6, 0},            // mas
	{"kukadzi", 2, 0},             // sn
	{"kukuru", 8, 0},              // sg
	{"kuovamaanu", 2, 0},          // smn
	{"kuovâmáánu", 2, 0},          // smn
	{"kurume", 3, 0},              // sn
	{"kushin", 9, 0},              // mas
	{"kuŋgwɛ", 7, 0},              // kkj
	{"kve", 5, 0},                 // cs
	{"kveten", 5, 0},              // cs
	{"kvetna", 5, 0},              // cs
	{"kvetnu", 5, 0},              // cs
	{"kvě", 5, 0},                 // cs
	{"květen", 5, 0},              // cs
	{"května", 5, 0},              // cs
	{"květnu", 5, 0},              // cs
	{"kwi", 4, 0},                 // pl
	{"kwiecien", 4, 0},            // pl
	{"kwiecień", 4, 0},            // pl
	{"kwietnia", 4, 0},            // pl
	{"kwietniu", 4, 0},            // pl
	{"kwiidwaata", 6, 0},          // lag
	{"kwiikumi", 4, 0},            // lag
	{"kwiinyambala", 5, 0},        // lag
	{"kwiinyambála", 5, 0},        // lag
	{"kwiinyi", 10, 0},            // lag
	{"kújúɔrɔk", 6, 0},            // mas
	{"kúshîn", 9, 0},              // mas
	{"kükürü", 8, 0},              // sg
	{"kɔnde", 8, 0},               // vai_Latn
	{"kɔndɔŋ", 1, 0},              // bas
	{"kʉfungatɨ", 1, 0},           // lag
	{"kʉfúngatɨ", 1, 0},           // lag
	{"kʉkeenda", 3, 0},            // lag
	{"kʉmʉʉnchɨ", 7, 0},           // lag
	{"kʉnaanɨ", 2, 0},             // lag
	{"kʉsaano", 11, 0},            // lag
	{"kʉsaatʉ", 9, 0},             // lag
	{"kʉsasatʉ", 12, 0},           // lag
	{"kʉvɨɨrɨ", 8, 0},             // lag
	{"kṭuber", 10, 0},             // tzm
	{"laath", 10, 0},              // nus
	{"lapkr", 11, 0},              // lt
	{"lapkricio", 11, 0},          // lt
	{"lapkritis", 11, 0},          // lt
	{"lapkričio", 11, 0},          // lt
	{"lapkrutis", 11, 0},          // prg
	{"lapkrūtis", 11, 0},          // prg
	{"lau", 0, 6},                 // is
	{"lauantaina", 0, 6},          // fi
	{"laugardagur", 0, 6},         // is
	{"laupaev", 0, 6},             // et
	{"laupäev", 0, 6},             // et
	{"laurdag", 0, 6},             // nn
	{"led", 1, 0},                 // cs
	{"leden", 1, 0},               // cs
	{"ledna", 1, 0},               // cs
	{"lednu", 1, 0},               // cs
	{"liep", 7, 0},                // lt
	{"liepa", 7, 0},               // lt
	{"liepos", 7, 0},              // lt
	{"linggo", 0, 7},              // fil
	{"lipanj", 6, 0},              // hr
	{"lipca", 7, 0},               // pl
	{"lipcu", 7, 0},               // pl
	{"lipiec", 7, 0},              // pl
	{"lipnja", 6, 0},              // hr
	{"listopad", 11, 0},           // pl cs
	{"listopada", 11, 0},          // pl
	{"listopadu", 11, 0},          // cs
	{"listopadzie", 11, 0},        // pl
	{"lokak", 10, 0},              // fi
	{"lokakuu", 10, 0},            // fi
	{"lokakuussa", 10, 0},         // fi
	{"lokakuuta", 10, 0},          // fi
	{"lor", 0, 6},                 // sv da nb
	{"lordag", 0, 6},              // sv da nb
	{"luanistyn", 8, 0},           // gv
	{"lufuimi", 6, 0},             // lu
	{"lug", 7, 0},                 // it
	{"lugl", 7, 0},                // it
	{"luglio", 7, 0},              // it
	{"luishi", 2, 0},              // lu
	{"lulju", 7, 0},               // mt
	{"lumungulu", 5, 0},           // lu
	{"lumùngùlù", 5, 0},           // lu
	{"lun", 0, 1},                 // fr es es_419 es_PE and 4 more
	{"lunasa", 8, 0},              // ga
	{"lundi", 0, 1},               // fr fr_CA
	{"lundo", 0, 1},               // eo
	{"lunedi", 0, 1},              // it
	{"lunedì", 0, 1},              // it
	{"lunes", 0, 1},               // es es_419 es_PE fil
	{"lungudi", 10, 0},            // lu
	{"lungùdi", 10, 0},            // lu
	{"luni", 0, 1},                // ro
	{"luns", 0, 1},                // gl
	{"lushika", 8, 0},             // lu
	{"lusolo", 3, 0},              // lu
	{"lusòlo", 3, 0},              // lu
	{"lut", 2, 0},                 // pl
	{"lutego", 2, 0},              // pl
	{"lutongolo", 9, 0},           // lu
	{"luty", 2, 0},                // pl
	{"lutym", 2, 0},               // pl
	{"lwezi", 11, 0},              // nd
	{"lör", 0, 6},                 // sv
	{"lördag", 0, 6},              // sv
	{"lør", 0, 6},                 // da nb
	{"lørdag", 0, 6},              // da nb
	{"lùishi", 2, 0},              // lu
	{"lùshìkà", 8, 0},             // lu
	{"lúnasa", 8, 0},              // ga
	{"maachi", 3, 0},              // ig
	{"maachị", 3, 0},              // ig
	{"maaie", 5, 0},               // fy
	{"maajip", 5, 0},              // kl
	{"maalisk", 3, 0},             // fi
	{"maaliskuu", 3, 0},           // fi
	{"maaliskuussa", 3, 0},        // fi
	{"maaliskuuta", 3, 0},         // fi
	{"maanantaina", 0, 1},         // fi
	{"maandag", 0, 1},             // nl af
	{"maart", 3, 0},               // nl af fy
	{"maayi", 5, 0},               // lg
	{"mabasa", 4, 0},              // nd
	{"mac", 3, 0},                 // ms sw
	{"machi", 3, 0},               // sw bem guz jmc and 2 more
	{"macɛl", 2, 0},               // bas
	{"madiɓɛdiɓɛ", 7, 0},          // dua
	{"madiɓɛ́díɓɛ́", 7, 0},        // dua
	{"madǝmbii", 8, 0},            // mua
	{"madǝǝuutǝbijaŋ", 5, 0},      // mua
	{"mae", 3, 0},                 // lb
	{"maerz", 3, 0},               // lb
	{"mag", 5, 0},                 // it
	{"magg", 5, 0},                // it
	{"maggio", 5, 0},              // it
	{"mai", 5, 0},                 // de fr pt de_AT and 6 more
	{"maiatza", 5, 0},             // eu
	{"maiatzaren", 5, 0},          // eu
	{"maig", 5, 0},                // ca
	{"maija", 5, 0},               // lv
	{"maijs", 5, 0},               // lv
	{"maijā", 5, 0},               // lv
	{"mail", 5, 0},                // et
	{"maio", 5, 0},                // pt gl
	{"maj", 5, 0},                 // pl sv da hu and 5 more
	{"maja", 5, 0},                // pl sk sr_Latn sl
	{"maji", 5, 0},                // sk
	{"majo", 5, 0},                // eo
	{"maju", 5, 0},                // pl
	{"majus", 5, 0},               // hu
	{"majusban", 5, 0},            // hu
	{"makandikɛ", 11, 0},          // yav
	{"malaki", 3, 0},              // haw
	{"mamuut", 5, 0},              // kln
	{"mamǝŋgwaafahbii", 6, 0},     // mua
	{"mamǝŋgwaalii", 7, 0},        // mua
	{"mamǝŋgwãafahbii", 6, 0},     // mua
	{"mamǝŋgwãalii", 7, 0},        // mua
	{"man", 0, 1},                 // sv da nb is
	{"mandag", 0, 1},              // sv da nb nn
	{"manudagur", 0, 1},           // is
	{"mar", 3, 2},                 // en es es_419 es_PE and 19 more
	{"marc", 3, 0},                // hu ca
	{"marca", 3, 0},               // pl sk sl
	{"march", 3, 0},               // en
	{"marci", 3, 0},               // sk
	{"marcius", 3, 0},             // hu
	{"marciusban", 3, 0},          // hu
	{"marco", 3, 0},               // pt
	{"marcu", 3, 0},               // pl
	{"mardi", 0, 2},               // fr fr_CA
	{"mardo", 0, 2},               // eo
	{"marec", 3, 0},               // sl sk
	{"maret", 3, 0},               // id
	{"marisi", 3, 0},              // bm lg
	{"marrask", 11, 0},            // fi
	{"marraskuu", 11, 0},          // fi
	{"marraskuussa", 11, 0},       // fi
	{"marraskuuta", 11, 0},        // fi
	{"mars", 3, 0},                // fr fr_CA sv nb and 2 more
	{"marsi", 3, 0},               // dje
	{"marsip", 3, 0},              // kl
	{"marso", 3, 0},               // fil
	{"marsu", 3, 0},               // kea
	{"mart", 3, 0},                // tr sr_Latn bs az and 2 more
	{"marta", 3, 0},               // sr_Latn lv ga
	{"martedi", 0, 2},             // it
	{"martedì", 0, 2},             // it
	{"martes", 0, 2},              // es es_419 es_PE gl and 1 more
	{"marti", 0, 2},               // ro
	{"martie", 3, 0},              // ro
	{"martio", 3, 0},              // ia
	{"marto", 3, 0},               // eo
	{"marts", 3, 0},               // da et lv
	{"martsa", 3, 0},              // mg
	{"martsil", 3, 0},             // et
	{"martxoa", 3, 0},             // eu
	{"martxoaren", 3, 0},          // eu
	{"martā", 3, 0},               // lv
	{"marz", 3, 0},                // de de_AT
	{"marze", 3, 0},               // wae
	{"marzec", 3, 0},              // pl
	{"marzo", 3, 0},               // es es_419 es_PE it and 1 more
	{"marzu", 3, 0},               // ast mt
	{"març", 3, 0},                // ca
	{"março", 3, 0},               // pt
	{"marți", 0, 2},               // ro
	{"matop", 4, 0},               // bas
	{"matshi", 3, 0},              // xh
	{"matumb", 3, 0},              // bas
	{"mawrth", 3, 0},              // cy
	{"may", 5, 0},                 // en es es_419 es_PE and 5 more
	{"mayesɛ", 10, 0},             // dua
	{"mayis", 5, 0},               // tr
	{"mayo", 5, 0},                // es es_419 es_PE fil
	{"mayrnt", 3, 0},              // gv
	{"mayul", 5, 0},               // vo
	{"mayyu", 5, 0},               // kab shi_Latn tzm
	{"mayésɛ́", 10, 0},            // dua
	{"mayıs", 5, 0},               // tr
	{"mayɛsep", 11, 0},            // bas
	{"mazul", 3, 0},               // vo
	{"maí", 5, 0},                 // is
	{"maý", 5, 0},                 // tk
	{"maʻasi", 3, 0},              // to
	{"mbangu", 3, 0},              // sg
	{"mbimbitho", 3, 0},           // nd
	{"mbooy", 3, 0},               // ff
	{"mbudzi", 11, 0},             // sn
	{"mbängü", 3, 0},              // sg
	{"medi", 9, 0},                // cy
	{"mee", 5, 0},                 // lb
	{"mehefin", 6, 0},             // cy
	{"mei", 5, 1},                 // nl id ms af and 1 more
	{"meije", 5, 0},               // wae
	{"meindeg", 0, 1},             // lb
	{"meitheamh", 6, 0},           // ga
	{"mejju", 5, 0},               // mt
	{"mer", 0, 3},                 // fr it fr_CA gl
	{"merca", 3, 0},               // dsb
	{"mercoledi", 0, 3},           // it
	{"mercoledì", 0, 3},           // it
	{"mercores", 0, 3},            // gl
	{"mercredi", 0, 3},            // fr fr_CA
	{"merkredo", 0, 3},            // eo
	{"met", 0, 3},                 // lb
	{"mettwoch", 0, 3},            // lb
	{"meurzh", 3, 0},              // br
	{"mezheven", 6, 0},            // br
	{"meɣres", 3, 0},              // kab
	{"mfumfu", 10, 0},             // nd
	{"mi", 0, 3},                  // de
	{"mie", 0, 3},                 // es es_419 es_PE ro
	{"miercoles", 0, 3},           // es es_419 es_PE
	{"miercuri", 0, 3},            // ro
	{"miessemannu", 5, 0},         // se
	{"miessemánnu", 5, 0},         // se
	{"minggu", 0, 7},              // id
	{"mittwoch", 0, 3},            // de de_AT
	{"miy", 0, 3},                 // fil
	{"miyerkules", 0, 3},          // fil
	{"mié", 0, 3},                 // es es_419 es_PE
	{"miércoles", 0, 3},           // es es_419 es_PE
	{"mið", 0, 3},                 // is
	{"miðvikudagur", 0, 3},        // is
	{"mo", 0, 1},                  // de
	{"mokhu", 10, 0},              // sbp
	{"mon", 0, 1},                 // en
	{"monday", 0, 1},              // en
	{"montag", 0, 1},              // de de_AT
	{"morso", 7, 0},               // ff
	{"morusasin", 7, 0},           // mas
	{"mpalakazi", 12, 0},          // nd
	{"mpandula", 9, 0},            // nd
	{"mpuyɛ", 5, 0},               // bas
	{"mrt", 3, 0},                 // nl af
	{"mrz", 3, 0},                 // de
	{"muddee", 12, 0},             // om
	{"muhaano", 12, 0},            // sbp
	{"mujimbi", 6, 0},             // sbp
	{"mukakaro", 7, 0},            // rn
	{"mulgul", 1, 0},              // kln
	{"munyense", 9, 0},            // sbp
	{"munyi", 4, 0},               // sbp
	{"munyonyo", 11, 0},           // rn
	{"mupalangulwa", 1, 0},        // sbp
	{"mupuguto", 8, 0},            // sbp
	{"mushende", 3, 0},            // sbp
	{"mushipepo", 7, 0},           // sbp
	{"musongandembwe", 11, 0},     // sbp
	{"mutarama", 1, 0},            // rw
	{"muuya", 4, 0},               // lu
	{"mvuka", 9, 0},               // sg
	{"mwitope", 2, 0},             // sbp
	{"màcɛ̂l", 2, 0},              // bas
	{"màtop", 4, 0},               // bas
	{"màtùmb", 3, 0},              // bas
	{"màyɛsèp", 11, 0},            // bas
	{"máj", 5, 0},                 // hu sk
	{"mája", 5, 0},                // sk
	{"máji", 5, 0},                // sk
	{"május", 5, 0},               // hu
	{"májusban", 5, 0},            // hu
	{"mán", 0, 1},                 // is
	{"mánudagur", 0, 1},           // is
	{"márc", 3, 0},                // hu
	{"március", 3, 0},             // hu
	{"márciusban", 3, 0},          // hu
	{"márta", 3, 0},               // ga
	{"mäe", 3, 0},                 // lb
	{"mäerz", 3, 0},               // lb
	{"mär", 3, 0},                 // de
	{"märts", 3, 0},               // et
	{"märtsil", 3, 0},             // et
	{"märz", 3, 0},                // de de_AT
	{"märze", 3, 0},               // wae
	{"mäzul", 3, 0},               // vo
	{"mån", 0, 1},                 // sv
	{"måndag", 0, 1},              // sv nn
	{"méi", 0, 1},                 // lb
	{"méindeg", 0, 1},             // lb
	{"mér", 0, 3},                 // gl
	{"mércores", 0, 3},            // gl
	{"mët", 0, 3},                 // lb
	{"mëttwoch", 0, 3},            // lb
	{"mórusásin", 7, 0},           // mas
	{"mùuyà", 4, 0},               // lu
	{"měrca", 3, 0},               // dsb
	{"m̀puyɛ", 5, 0},              // bas
	{"nabanduru", 11, 0},          // sg
	{"nabändüru", 11, 0},          // sg
	{"ncwabakazi", 8, 0},          // nd
	{"ndamukiza", 4, 0},           // rn
	{"ndira", 1, 0},               // sn
	{"ndithemba", 12, 0},          // ki
	{"ndzɔŋefwoo", 12, 0},         // agq
	{"ndzɔŋesee", 5, 0},           // agq
	{"ndzɔŋɔdumlo", 7, 0},         // agq
	{"ndzɔŋɔghuuwelɔm", 10, 0},    // agq
	{"ndzɔŋɔkwifɔe", 8, 0},        // agq
	{"ndzɔŋɔkɨzuʔ", 2, 0},         // agq
	{"ndzɔŋɔnum", 1, 0},           // agq
	{"ndzɔŋɔnzugho", 6, 0},        // agq
	{"ndzɔŋɔtaafʉgha", 4, 0},      // agq
	{"ndzɔŋɔtɨdʉgha", 3, 0},       // agq
	{"ndzɔŋɔtɨfʉghadzughu", 9, 0}, // agq
	{"ndzɔ̀ŋèfwòo", 12, 0},        // agq
	{"ndzɔ̀ŋèsèe", 5, 0},          // agq
	{"ndzɔ̀ŋɔ̀dùmlo", 7, 0},       // agq
	{"ndzɔ̀ŋɔ̀ghǔuwelɔ̀m", 10, 0}, // agq
	{"ndzɔ̀ŋɔ̀kwîfɔ̀e", 8, 0},     // agq
	{"ndzɔ̀ŋɔ̀kɨ̀zùʔ", 2, 0},      // agq
	{"ndzɔ̀ŋɔ̀nzùghò", 6, 0},      // agq
	{"ndzɔ̀ŋɔ̀nùm", 1, 0},         // agq
	{"ndzɔ̀ŋɔ̀tǎafʉ̄ghā", 4, 0},   // agq
	{"ndzɔ̀ŋɔ̀tɨ̀dʉ̀ghà", 3, 0},   // agq
	{"ndzɔ̀ŋɔ̀tɨ̀fʉ̀ghàdzughù", 9, 0}, // agq
	{"ned", 0, 7},              // hr sr_Latn bs sl
	{"nedela", 0, 7},           // sk
	{"nedele", 0, 7},           // cs
	{"nedelja", 0, 7},          // sr_Latn sl
	{"nedeľa", 0, 7},           // sk
	{"nedjelja", 0, 7},         // hr bs
	{"neděle", 0, 7},           // cs
	{"neljapaev", 0, 4},        // et
	{"neljapäev", 0, 4},        // et
	{"nentor", 11, 0},          // sq
	{"ngberere", 10, 0},        // sg
	{"ngubue", 4, 0},           // sg
	{"ngubùe", 4, 0},           // sg
	{"nhlangula", 6, 0},        // nd
	{"nhlolanja", 2, 0},        // nd
	{"niedz", 0, 7},            // pl
	{"niedziela", 0, 7},        // pl
	{"niedziele", 0, 7},        // pl
	{"niedzielę", 0, 7},        // pl
	{"nis", 4, 0},              // tr
	{"nisan", 4, 0},            // tr
	{"njapi", 9, 0},            // kkj
	{"njeba", 7, 0},            // bas
	{"njenuari", 1, 0},         // ki
	{"njenuarĩ", 1, 0},         // ki
	{"njuhcamaanu", 3, 0},      // smn
	{"njuhčâmáánu", 3, 0},      // smn
	{"njukcamannu", 3, 0},      // se
	{"njukčamánnu", 3, 0},      // se
	{"njurai", 7, 0},           // mer
	{"njuraĩ", 7, 0},           // mer
	{"njèbà", 7, 0},            // bas
	{"nkwenkwezi", 5, 0},       // nd
	{"nob", 11, 0},             // fil
	{"nobemba", 11, 0},         // guz
	{"nobyembre", 11, 0},       // fil
	{"noiembrie", 11, 0},       // ro
	{"nollaig", 12, 0},         // ga
	{"noowanbur", 11, 0},       // dje
	{"nov", 11, 0},             // en de fr es and 28 more
	{"novam", 11, 0},           // mfe
	{"novamber", 11, 0},        // gsw ksh
	{"novambra", 11, 0},        // mg
	{"novema", 11, 0},          // to
	{"novemba", 11, 0},         // sw bem ig jmc and 5 more
	{"novembar", 11, 0},        // sr_Latn bs dyo fur
	{"novembarip", 11, 0},      // kl
	{"november", 11, 0},        // en de nl de_AT and 15 more
	{"novemberben", 11, 0},     // hu
	{"novembra", 11, 0},        // sk sr_Latn sl
	{"novembre", 11, 0},        // fr it fr_CA ca and 1 more
	{"novembri", 11, 0},        // sk lv
	{"novembril", 11, 0},       // et
	{"novembris", 11, 0},       // lv
	{"novembro", 11, 0},        // pt gl eo seh
	{"novembru", 11, 0},        // mt
	{"novembrī", 11, 0},        // lv
	{"noviembre", 11, 0},       // es es_419 es_PE
	{"novimber", 11, 0},        // fy
	{"novul", 11, 0},           // vo
	{"novämber", 11, 0},        // gsw ksh
	{"nowambar", 11, 0},        // wo
	{"nowanburu", 11, 0},       // bm
	{"nowemapa", 11, 0},        // haw
	{"nowembra", 11, 0},        // dsb
	{"nowàmbar", 11, 0},        // wo
	{"noy", 11, 0},             // az uz tk
	{"noyabr", 11, 0},          // az uz tk
	{"noý", 11, 0},             // tk
	{"noýabr", 11, 0},          // tk
	{"ntulikazi", 7, 0},        // nd
	{"ntwarante", 3, 0},        // rn
	{"ntʉŋʉs", 12, 0},          // mas
	{"ntʉ́ŋʉ́s", 12, 0},        // mas
	{"nunember", 11, 0},        // kab
	{"nunembeṛ", 11, 0},        // kab
	{"nuvenbru", 11, 0},        // kea
	{"nuwamba", 11, 0},         // ha
	{"nuwanbir", 11, 0},        // shi_Latn
	{"nwanbir", 11, 0},         // tzm
	{"nyakanga", 9, 0},         // rn
	{"nyamavhuvhu", 8, 0},      // sn
	{"nyandagaro", 8, 0},       // rn
	{"nyenye", 1, 0},           // sg
	{"nyukul", 10, 0},          // kkj
	{"nyɔlɔmbɔŋgɔ", 4, 0},      // kkj
	{"nyɛtɛki", 9, 0},          // dua
	{"nzeli", 9, 0},            // rw
	{"nëntor", 11, 0},          // sq
	{"nóv", 11, 0},             // is
	{"nóvember", 11, 0},        // is
	{"nōvema", 11, 0},          // to
	{"oca", 1, 0},              // tr
	{"ocak", 1, 0},             // tr
	{"ochobre", 10, 0},         // ast
	{"oct", 10, 0},             // en fr es es_419 and 4 more
	{"october", 10, 0},         // en rm
	{"octobre", 10, 0},         // fr fr_CA ia
	{"octombrie", 10, 0},       // ro
	{"octubre", 10, 0},         // es es_419 es_PE ca
	{"oddajagemannu", 1, 0},    // se
	{"ogasti", 8, 0},           // bem
	{"ogo", 8, 0},              // ms
	{"ogoost", 8, 0},           // ig
	{"ogos", 8, 0},             // ms
	{"oigste", 8, 0},           // wae
	{"ojola", 7, 0},            // teo
	{"okitoba", 10, 0},         // guz
	{"okitobba", 10, 0},        // lg
	{"okt", 10, 0},             // de nl de_AT sv and 21 more
	{"oktabr", 10, 0},          // uz
	{"okthoba", 10, 0},         // xh zu
	{"oktob", 10, 0},           // mfe
	{"oktoba", 10, 0},          // sw bem ha ig and 2 more
	{"oktobar", 10, 0},         // sr_Latn bs dyo
	{"oktobarip", 10, 0},       // kl
	{"oktober", 10, 0},         // de nl de_AT sv and 12 more
	{"oktoberben", 10, 0},      // hu
	{"oktobra", 10, 0},         // sk sr_Latn sl dsb and 1 more
	{"oktobri", 10, 0},         // sk lv
	{"oktobris", 10, 0},        // lv
	{"oktobro", 10, 0},         // eo
	{"oktobrī", 10, 0},         // lv
	{"oktohber", 10, 0},        // ksh
	{"oktoobar", 10, 0},        // wo
	{"oktoober", 10, 0},        // et gsw
	{"oktoobril", 10, 0},       // et
	{"oktoobur", 10, 0},        // dje
	{"oktover", 10, 0},         // nds
	{"oktuba", 10, 0},          // mer
	{"oktubre", 10, 0},         // fil
	{"oktyabr", 10, 0},         // az tk
	{"október", 10, 0},         // hu is sk
	{"októberben", 10, 0},      // hu
	{"októbra", 10, 0},         // sk
	{"októbri", 10, 0},         // sk
	{"oktýabr", 10, 0},         // tk
	{"oktũba", 10, 0},          // mer
	{"okwaikumi", 10, 0},       // cgg
	{"okwakabiri", 2, 0},       // cgg
	{"okwakana", 4, 0},         // cgg
	{"okwakashatu", 3, 0},      // cgg
	{"okwakataana", 5, 0},      // cgg
	{"okwamukaaga", 6, 0},      // cgg
	{"okwamunaana", 8, 0},      // cgg
	{"okwamushanju", 7, 0},     // cgg
	{"okwamwenda", 9, 0},       // cgg
	{"okwokubanza", 1, 0},      // cgg
	{"olabor", 11, 0},          // teo
	{"oladalʉ", 1, 0},          // mas
	{"oladalʉ́", 1, 0},         // mas
	{"olgisan", 10, 0},         // mas
	{"olgísan", 10, 0},         // mas
	{"omaruk", 5, 0},           // teo
	{"onkololeessa", 10, 0},    // om
	{"ons", 0, 3},              // sv da nb
	{"onsdag", 0, 3},           // sv da nb nn
	{"opedel", 8, 0},           // teo
	{"orara", 1, 0},            // teo
	{"osokosokoma", 9, 0},      // teo
	{"otibar", 10, 0},          // teo
	{"otrd", 0, 2},             // lv
	{"otrdiena", 0, 2},         // lv
	{"otsaila", 2, 0},          // eu
	{"otsailaren", 2, 0},       // eu
	{"ott", 10, 0},             // it
	{"ottobre", 10, 0},         // it
	{"ottubru", 10, 0},         // mt
	{"otubar", 10, 0},          // fur
	{"otubro", 10, 0},          // seh
	{"otubru", 10, 0},          // kea
	{"oujoß", 8, 0},            // ksh
	{"out", 10, 0},             // pt gl
	{"outubro", 10, 0},         // pt gl
	{"ozu", 3, 0},              // hr
	{"ozujak", 3, 0},           // hr
	{"ozujka", 3, 0},           // hr
	{"ođđajagemánnu", 1, 0},    // se
	{"ožu", 3, 0},              // hr
	{"ožujak", 3, 0},           // hr
	{"ožujka", 3, 0},           // hr
	{"paagi", 6, 0},            // kln
	{"paengawhawha", 4, 0},     // mi
	{"paengawhāwhā", 4, 0},     // mi
	{"patek", 0, 5},            // cs
	{"payares", 11, 0},         // ast
	{"payshanba", 0, 4},        // uz
	{"paz", 10, 7},             // pl
	{"pazar", 0, 7},            // tr
	{"pazartesi", 0, 1},        // tr
	{"pazdziernik", 10, 0},     // pl
	{"pazdziernika", 10, 0},    // pl
	{"pazdzierniku", 10, 0},    // pl
	{"paź", 10, 0},             // pl
	{"październik", 10, 0},     // pl
	{"października", 10, 0},    // pl
	{"październiku", 10, 0},    // pl
	{"peb", 2, 0},              // fil
	{"pebrero", 2, 0},          // fil
	{"pen", 0, 4},              // tk
	{"penktadienis", 0, 5},     // lt
	{"pensenbe", 0, 4},         // tk
	{"pentek", 0, 5},           // hu
	{"penşenbe", 0, 4},         // tk
	{"pepeluali", 2, 0},        // haw
	{"perjantaina", 0, 5},      // fi
	{"persembe", 0, 4},         // tr
	{"perşembe", 0, 4},         // tr
	{"pet", 0, 5},              // hr sr_Latn bs sl
	{"petak", 0, 5},            // hr sr_Latn bs
	{"petek", 0, 5},            // sl
	{"piatek", 0, 5},           // pl
	{"piatok", 0, 5},           // sk
	{"piektd", 0, 5},           // lv
	{"piektdiena", 0, 5},       // lv
	{"pilɔndɔ", 12, 0},         // yav
	{"pilɔndɔ́", 12, 0},        // yav
	{"pipiri", 6, 0},           // mi
	{"pirmadienis", 0, 1},      // lt
	{"pirmd", 0, 1},            // lv
	{"pirmdiena", 0, 1},        // lv
	{"pisuyu", 8, 0},           // yav
	{"pisuyú", 8, 0},           // yav
	{"piątek", 0, 5},           // pl
	{"pon", 0, 1},              // pl hr sr_Latn bs and 1 more
	{"pondeli", 0, 1},          // cs
	{"pondelok", 0, 1},         // sk
	{"pondělí", 0, 1},          // cs
	{"ponedeljak", 0, 1},       // sr_Latn
	{"ponedeljek", 0, 1},       // sl
	{"ponedjeljak", 0, 1},      // hr bs
	{"poniedzialek", 0, 1},     // pl
	{"poniedziałek", 0, 1},     // pl
	{"porgemaanu", 8, 0},       // smn
	{"porgemáánu", 8, 0},       // smn
	{"poututerangi", 3, 0},     // mi
	{"poutūterangi", 3, 0},     // mi
	{"prill", 4, 0},            // sq
	{"prilul", 4, 0},           // vo
	{"pro", 12, 0},             // cs hr
	{"prosinac", 12, 0},        // hr
	{"prosinca", 12, 0},        // hr
	{"prosince", 12, 0},        // cs
	{"prosinci", 12, 0},        // cs
	{"prosinec", 12, 0},        // cs
	{"puhapaev", 0, 7},         // et
	{"pulis", 3, 0},            // prg
	{"puspere", 6, 0},          // ku
	{"pzt", 0, 1},              // tr
	{"pátek", 0, 5},            // cs
	{"péntek", 0, 5},           // hu
	{"pûşperê", 6, 0},          // ku
	{"pühapäev", 0, 7},         // et
	{"pūlis", 3, 0},            // prg
	{"pʉshʉka", 11, 0},         // mas
	{"pʉshʉ́ka", 11, 0},        // mas
	{"qershor", 6, 0},          // sq
	{"qua", 0, 3},              // pt
	{"quarta", 0, 3},           // pt
	{"qui", 0, 4},              // pt
	{"quinta", 0, 4},           // pt
	{"rab", 0, 3},              // id ms
	{"rabu", 0, 3},             // id ms
	{"rebendane", 1, 0},        // ku
	{"reede", 0, 5},            // et
	{"resemiye", 2, 0},         // ku
	{"rezbere", 9, 0},          // ku
	{"rezberê", 9, 0},          // ku
	{"reşemiyê", 2, 0},         // ku
	{"rhagfyr", 12, 0},         // cy
	{"rij", 10, 0},             // cs
	{"rijen", 10, 0},           // cs
	{"rijna", 10, 0},           // cs
	{"rijnu", 10, 0},           // cs
	{"rooptui", 8, 0},          // kln
	{"roovvadmaanu", 10, 0},    // smn
	{"roovvâdmáánu", 10, 0},    // smn
	{"rugp", 8, 0},             // lt
	{"rugpjucio", 8, 0},        // lt
	{"rugpjutis", 8, 0},        // lt
	{"rugpjūtis", 8, 0},        // lt
	{"rugpjūčio", 8, 0},        // lt
	{"rugs", 9, 0},             // lt
	{"rugsejis", 9, 0},         // lt
	{"rugsejo", 9, 0},          // lt
	{"rugsėjis", 9, 0},         // lt
	{"rugsėjo", 9, 0},          // lt
	{"ruheshi", 6, 0},          // rn
	{"ruhuhuma", 2, 0},         // rn
	{"ruj", 9, 0},              // hr
	{"rujan", 9, 0},            // hr
	{"rujna", 9, 0},            // hr
	{"rusama", 5, 0},           // rn
	{"rêbendanê", 1, 0},        // ku
	{"sa", 0, 6},               // de
	{"sab", 0, 6},              // es es_419 es_PE pt and 5 more
	{"sabado", 0, 6},           // es es_419 es_PE pt and 2 more
	{"sabato", 0, 6},           // it eo
	{"sabtu", 0, 6},            // id ms
	{"sadaasa", 11, 0},         // om
	{"sakkis", 4, 0},           // prg
	{"sal", 0, 2},              // tr
	{"sali", 0, 2},             // tr
	{"sallaws", 12, 0},         // prg
	{"salı", 0, 2},             // tr
	{"sam", 0, 6},              // fr fr_CA ro lb
	{"sambata", 0, 6},          // ro
	{"samedi", 0, 6},           // fr fr_CA
	{"samhain", 11, 0},         // ga
	{"samschdeg", 0, 6},        // lb
	{"samstag", 0, 6},          // de de_AT
	{"samwiyee", 1, 0},         // wo
	{"sanuali", 1, 0},          // to
	{"sanvie", 1, 0},           // dyo
	{"sat", 0, 6},              // en
	{"saterdag", 0, 6},         // af
	{"sattumbar", 9, 0},        // wo
	{"saturday", 0, 6},         // en
	{"saus", 1, 0},             // lt
	{"sausio", 1, 0},           // lt
	{"sausis", 1, 0},           // lt
	{"schaner", 1, 0},          // rm
	{"sebuttemba", 9, 0},       // lg
	{"seeɗto", 4, 0},           // ff
	{"seg", 0, 1},              // pt
	{"segunda", 0, 1},          // pt
	{"sekmadienis", 0, 7},      // lt
	{"sektanbur", 9, 0},        // dje
	{"sel", 0, 2},              // id ms
	{"selasa", 0, 2},           // id ms
	{"sen", 9, 0},              // az uz tk
	{"senbe", 0, 6},            // tk
	{"senin", 0, 1},            // id
	{"sentabr", 9, 0},          // uz
	{"sentyabr", 9, 0},         // az tk
	{"sentýabr", 9, 0},         // tk
	{"sep", 9, 0},              // en es_419 nl de_AT and 15 more
	{"sepitema", 9, 0},         // to
	{"sept", 9, 0},             // de fr es fr_CA and 4 more
	{"septam", 9, 0},           // mfe
	{"septamber", 9, 0},        // gsw ksh
	{"septambra", 9, 0},        // mg
	{"septemba", 9, 0},         // sw bem guz ig and 4 more
	{"septembar", 9, 0},        // sr_Latn bs
	{"septembarip", 9, 0},      // kl
	{"september", 9, 0},        // en de nl de_AT and 13 more
	{"septembra", 9, 0},        // sk sr_Latn sl dsb
	{"septembre", 9, 0},        // fr fr_CA ia
	{"septembri", 9, 0},        // sk lv
	{"septembrie", 9, 0},       // ro
	{"septembril", 9, 0},       // et
	{"septembris", 9, 0},       // lv
	{"septembro", 9, 0},        // eo
	{"septembrī", 9, 0},        // lv
	{"septhemba", 9, 0},        // zu
	{"septiembre", 9, 0},       // es es_419
	{"septimber", 9, 0},        // fy
	{"septämber", 9, 0},        // gsw ksh
	{"sermaweze", 11, 0},       // ku
	{"sermawezê", 11, 0},       // ku
	{"sesh", 0, 2},             // uz
	{"seshanba", 0, 2},         // uz
	{"sestadienis", 0, 6},      // lt
	{"sestd", 0, 6},            // lv
	{"sestdiena", 0, 6},        // lv
	{"set", 9, 0},              // es_PE pt it ca and 2 more
	{"setembar", 9, 0},         // fur
	{"setembre", 9, 0},         // ca
	{"setembro", 9, 0},         // pt gl seh
	{"setenbru", 9, 0},         // kea
	{"setiembre", 9, 0},        // es_PE ast
	{"sett", 9, 0},             // it
	{"settembar", 9, 0},        // dyo
	{"settember", 9, 0},        // rm
	{"settembre", 9, 0},        // it
	{"settembru", 9, 0},        // mt
	{"setul", 9, 0},            // vo
	{"setyembre", 9, 0},        // fil
	{"sex", 0, 5},              // pt
	{"sexta", 0, 5},            // pt
	{"shan", 0, 6},             // uz
	{"shanba", 0, 6},           // uz
	{"shkurt", 2, 0},           // sq
	{"shtator", 9, 0},          // sq
	{"siamlɔm", 7, 0},          // ee
	{"sie", 8, 0},              // pl
	{"sierpien", 8, 0},         // pl
	{"sierpień", 8, 0},         // pl
	{"sierpnia", 8, 0},         // pl
	{"sierpniu", 8, 0},         // pl
	{"siilo", 1, 0},            // ff
	{"siilto", 9, 0},           // ff
	{"sij", 1, 0},              // hr
	{"sijecanj", 1, 0},         // hr
	{"sijecnja", 1, 0},         // hr
	{"siječanj", 1, 0},         // hr
	{"siječnja", 1, 0},         // hr
	{"sillins", 9, 0},          // prg
	{"simenis", 6, 0},          // prg
	{"sis", 0, 2},              // tk
	{"sisenbe", 0, 2},          // tk
	{"siulai", 7, 0},           // to
	{"siş", 0, 2},              // tk
	{"sişenbe", 0, 2},          // tk
	{"skabmamannu", 11, 0},     // se
	{"skammamaanu", 11, 0},     // smn
	{"skammâmáánu", 11, 0},     // smn
	{"skábmamánnu", 11, 0},     // se
	{"so", 0, 7},               // de
	{"sob", 0, 6},              // pl sl
	{"sobota", 0, 6},           // pl cs sk sl
	{"sobote", 0, 6},           // pl
	{"sobotę", 0, 6},           // pl
	{"son", 0, 7},              // sv da nb lb
	{"sondag", 0, 7},           // sv da nb nn and 1 more
	{"sonnabend", 0, 6},        // de
	{"sonndeg", 0, 7},          // lb
	{"sonntag", 0, 7},          // de de_AT
	{"spal", 10, 0},            // lt
	{"spalio", 10, 0},          // lt
	{"spalis", 10, 0},          // lt
	{"spallins", 10, 0},        // prg
	{"sre", 0, 3},              // sr_Latn sl
	{"sreda", 0, 3},            // sr_Latn sl
	{"sri", 0, 3},              // hr bs
	{"srijeda", 0, 3},          // hr bs
	{"sroda", 0, 3},            // pl
	{"srode", 0, 3},            // pl
	{"srpanj", 7, 0},           // hr
	{"srpen", 8, 0},            // cs
	{"srpna", 8, 0},            // cs
	{"srpnja", 7, 0},           // hr
	{"srpnu", 8, 0},            // cs
	{"streda", 0, 3},           // cs sk
	{"stu", 11, 0},             // hr
	{"studeni", 11, 0},         // hr
	{"studenoga", 11, 0},       // hr
	{"stvrtok", 0, 4},          // sk
	{"sty", 1, 0},              // pl
	{"styczen", 1, 0},          // pl
	{"styczeń", 1, 0},          // pl
	{"stycznia", 1, 0},         // pl
	{"styczniu", 1, 0},         // pl
	{"středa", 0, 3},           // cs
	{"sub", 2, 6},              // tr
	{"subat", 2, 0},            // tr
	{"subota", 0, 6},           // hr sr_Latn bs
	{"sulet", 7, 0},            // wo
	{"sun", 0, 7},              // en is
	{"sunday", 0, 7},           // en
	{"sunnudagur", 0, 7},       // is
	{"sunnuntaina", 0, 7},      // fi
	{"suoidnemannu", 7, 0},     // se
	{"suoidnemánnu", 7, 0},     // se
	{"suuyee", 7, 0},           // dyo
	{"svetd", 0, 7},            // lv
	{"svetdiena", 0, 7},        // lv
	{"svi", 5, 0},              // hr
	{"svibanj", 5, 0},          // hr
	{"svibnja", 5, 0},          // hr
	{"svētd", 0, 7},            // lv
	{"svētdiena", 0, 7},        // lv
	{"syeinimaanu", 7, 0},      // smn
	{"syeinimáánu", 7, 0},      // smn
	{"syysk", 9, 0},            // fi
	{"syyskuu", 9, 0},          // fi
	{"syyskuussa", 9, 0},       // fi
	{"syyskuuta", 9, 0},        // fi
	{"sze", 0, 3},              // hu
	{"szept", 9, 0},            // hu
	{"szeptember", 9, 0},       // hu
	{"szeptemberben", 9, 0},    // hu
	{"szerda", 0, 3},           // hu
	{"szo", 0, 6},              // hu
	{"szombat", 0, 6},          // hu
	{"sàttumbar", 9, 0},        // wo
	{"sáb", 0, 6},              // es es_419 es_PE pt and 1 more
	{"sábado", 0, 6},           // es es_419 es_PE pt and 1 more
	{"sâm", 0, 6},              // ro
	{"sâmbătă", 0, 6},          // ro
	{"sön", 0, 7},              // sv
	{"söndag", 0, 7},           // sv
	{"søn", 0, 7},              // da nb
	{"søndag", 0, 7},           // da nb nn
	{"súuyee", 7, 0},           // dyo
	{"sānuali", 1, 0},          // to
	{"sīmenis", 6, 0},          // prg
	{"sənbə", 0, 6},            // az
	{"sɛtanburu", 9, 0},        // bm
	{"tachwedd", 11, 0},        // cy
	{"tammik", 1, 0},           // fi
	{"tammikuu", 1, 0},         // fi
	{"tammikuussa", 1, 0},      // fi
	{"tammikuuta", 1, 0},       // fi
	{"taraǀkhuumuǁkhab", 9, 0}, // naq
	{"taraǀkhuumûǁkhâb", 9, 0}, // naq
	{"tedoxe", 3, 0},           // ee
	{"teisipaev", 0, 2},        // et
	{"teisipäev", 0, 2},        // et
	{"tem", 7, 0},              // tr
	{"temmuz", 7, 0},           // tr
	{"ter", 0, 2},              // pt
	{"terca", 0, 2},            // pt
	{"terça", 0, 2},            // pt
	{"tetor", 10, 0},           // sq
	{"thoor", 8, 0},            // nus
	{"tho̱o̱r", 8, 0},          // nus
	{"thu", 0, 4},              // en
	{"thur", 0, 4},             // en
	{"thurs", 0, 4},            // en
	{"thursday", 0, 4},         // en
	{"tiistaina", 0, 2},        // fi
	{"tinini", 11, 0},          // dua
	{"tiníní", 11, 0},          // dua
	{"tir", 0, 2},              // da nb
	{"tirmehe", 7, 0},          // ku
	{"tirsdag", 0, 2},          // da nb
	{"tis", 0, 2},              // sv
	{"tisdag", 0, 2},           // sv
	{"tisema", 12, 0},          // to
	{"tobul", 10, 0},           // vo
	{"torek", 0, 2},            // sl
	{"tors", 0, 4},             // sv
	{"torsdag", 0, 4},          // sv da nb nn
	{"torstaina", 0, 4},        // fi
	{"toukok", 5, 0},           // fi
	{"toukokuu", 5, 0},         // fi
	{"toukokuussa", 5, 0},      // fi
	{"toukokuuta", 5, 0},       // fi
	{"tra", 4, 0},              // hr
	{"travanj", 4, 0},          // hr
	{"travnja", 4, 0},          // hr
	{"treciadienis", 0, 3},     // lt
	{"tresd", 0, 3},            // lv
	{"tresdiena", 0, 3},        // lv
	{"trečiadienis", 0, 3},     // lt
	{"trešd", 0, 3},            // lv
	{"trešdiena", 0, 3},        // lv
	{"tuber", 10, 0},           // kab
	{"tubeṛ", 10, 0},           // kab
	{"tue", 0, 2},              // en
	{"tues", 0, 2},             // en
	{"tuesday", 0, 2},          // en
	{"tysdag", 0, 2},           // nn
	{"tîrmehê", 7, 0},          // ku
	{"tīsema", 12, 0},          // to
	{"uddaivemaanu", 1, 0},     // smn
	{"ugushyingo", 11, 0},      // rw
	{"ukuboza", 12, 0},         // rw
	{"ukwakira", 10, 0},        // rw
	{"uno", 2, 0},              // cs
	{"unor", 2, 0},             // cs
	{"unora", 2, 0},            // cs
	{"unoru", 2, 0},            // cs
	{"urria", 10, 0},           // eu
	{"urriaren", 10, 0},        // eu
	{"urtarrila", 1, 0},        // eu
	{"urtarrilaren", 1, 0},     // eu
	{"utery", 0, 2},            // cs
	{"uto", 0, 2},              // hr sr_Latn bs
	{"utorak", 0, 2},           // hr sr_Latn bs
	{"utorok", 0, 2},           // sk
	{"uztaila", 7, 0},          // eu
	{"uztailaren", 7, 0},       // eu
	{"uđđâivemáánu", 1, 0},     // smn
	{"vas", 2, 0},              // lt
	{"vasario", 2, 0},          // lt
	{"vasaris", 2, 0},          // lt
	{"vasarnap", 0, 7},         // hu
	{"vasárnap", 0, 7},         // hu
	{"veebr", 2, 0},            // et
	{"veebruar", 2, 0},         // et
	{"veebruaril", 2, 0},       // et
	{"velj", 2, 0},             // hr
	{"veljaca", 2, 0},          // hr
	{"veljace", 2, 0},          // hr
	{"veljača", 2, 0},          // hr
	{"veljače", 2, 0},          // hr
	{"ven", 0, 5},              // fr it fr_CA gl
	{"vendredi", 0, 5},         // fr fr_CA
	{"vendredo", 0, 5},         // eo
	{"venerdi", 0, 5},          // it
	{"venerdì", 0, 5},          // it
	{"venres", 0, 5},           // gl
	{"vie", 0, 5},              // es es_419 es_PE
	{"viernes", 0, 5},          // es es_419 es_PE
	{"vin", 0, 5},              // ro
	{"vineri", 0, 5},           // ro
	{"vrijdag", 0, 5},          // nl
	{"vrydag", 0, 5},           // af
	{"vyesimaanu", 5, 0},       // smn
	{"vyesimáánu", 5, 0},       // smn
	{"wanja", 2, 0},            // kkj
	{"wassarins", 2, 0},        // prg
	{"waxabajjii", 6, 0},       // om
	{"wed", 0, 3},              // en
	{"wednesday", 0, 3},        // en
	{"weds", 0, 3},             // en
	{"werurwe", 3, 0},          // rw
	{"wimanet", 10, 0},         // wae
	{"wintermanet", 11, 0},     // wae
	{"wintermánet", 11, 0},     // wae
	{"woensdag", 0, 3},         // nl af
	{"wrz", 9, 0},              // pl
	{"wrzesien", 9, 0},         // pl
	{"wrzesień", 9, 0},         // pl
	{"wrzesnia", 9, 0},         // pl
	{"wrzesniu", 9, 0},         // pl
	{"września", 9, 0},         // pl
	{"wrześniu", 9, 0},         // pl
	{"wtorek", 0, 2},           // pl
	{"wímánet", 10, 0},         // wae
	{"xan", 1, 0},              // gl
	{"xaneiro", 1, 0},          // gl
	{"xineru", 1, 0},           // ast
	{"xov", 0, 4},              // gl
	{"xoves", 0, 4},            // gl
	{"xul", 7, 0},              // gl
	{"xullo", 7, 0},            // gl
	{"xunetu", 7, 0},           // ast
	{"xuno", 6, 0},             // gl
	{"xuño", 6, 0},             // gl
	{"yak", 0, 7},              // uz
	{"yakshanba", 0, 7},        // uz
	{"yan", 1, 0},              // az uz tk
	{"yanul", 1, 0},            // vo
	{"yanvar", 1, 0},           // az uz
	{"yanwar", 1, 0},           // tk
	{"yarkomaa", 10, 0},        // ff
	{"yebrayer", 2, 0},         // tzm
	{"yebrir", 4, 0},           // kab
	{"yek", 0, 7},              // tk
	{"yeksenbe", 0, 7},         // tk
	{"yennayer", 1, 0},         // kab tzm
	{"yulul", 7, 0},            // vo
	{"yulyu", 7, 0},            // kab
	{"yulyuz", 7, 0},           // shi_Latn tzm
	{"yunul", 6, 0},            // vo
	{"yunyu", 6, 0},            // kab shi_Latn tzm
	{"zallaws", 5, 0},          // prg
	{"zanvie", 1, 0},           // mfe
	{"zanwiye", 1, 0},          // dje
	{"zanwuye", 1, 0},          // bm
	{"zar", 9, 0},              // cs
	{"zari", 9, 0},             // cs
	{"zaterdag", 0, 6},         // nl
	{"zenar", 1, 0},            // fur
	{"zenâr", 1, 0},            // fur
	{"zercladur", 6, 0},        // rm
	{"zibandlela", 1, 0},       // nd
	{"zilye", 7, 0},            // mfe
	{"zondag", 0, 7},           // nl
	{"zuluye", 7, 0},           // bm
	{"zuweŋ", 6, 0},            // dje
	{"zuwɛn", 6, 0},            // bm
	{"zuyye", 7, 0},            // dje
	{"zvita", 12, 0},           // sn
	{"zář", 9, 0},              // cs
	{"září", 9, 0},             // cs
	{"ágú", 8, 0},              // is
	{"ágúst", 8, 0},            // is
	{"ápr", 4, 0},              // hu
	{"április", 4, 0},          // hu
	{"áprilisban", 4, 0},       // hu
	{"çar", 0, 3},              // tr tk
	{"çarşamba", 0, 3},         // tr
	{"çarşenbe", 0, 3},         // tk
	{"çərşənbə", 0, 3},         // az
	{"öigšte", 8, 0},           // wae
	{"úno", 2, 0},              // cs
	{"únor", 2, 0},             // cs
	{"února", 2, 0},            // cs
	{"únoru", 2, 0},            // cs
	{"úterý", 0, 2},            // cs
	{"ýan", 1, 0},              // tk
	{"ýanwar", 1, 0},           // tk
	{"ýek", 0, 7},              // tk
	{"ýekşenbe", 0, 7},         // tk
	{"þri", 0, 2},              // is
	{"þriðjudagur", 0, 2},      // is
	{"čakčamánnu", 9, 0},       // se
	{"červen", 6, 0},           // cs
	{"července", 7, 0},         // cs
	{"červenci", 7, 0},         // cs
	{"červenec", 7, 0},         // cs
	{"června", 6, 0},           // cs
	{"červnu", 6, 0},           // cs
	{"čet", 0, 4},              // hr sr_Latn bs sl
	{"četrtek", 0, 4},          // sl
	{"četvrtak", 0, 4},         // hr sr_Latn bs
	{"čohčâmáánu", 9, 0},       // smn
	{"čtvrtek", 0, 4},          // cs
	{"čvc", 7, 0},              // cs
	{"čvn", 6, 0},              // cs
	{"ġunju", 6, 0},            // mt
	{"ĩpurũ", 4, 0},            // mer
	{"ĵaŭdo", 0, 4},            // eo
	{"ŋgɔndɛ", 2, 0},           // dua
	{"říj", 10, 0},             // cs
	{"říjen", 10, 0},           // cs
	{"října", 10, 0},           // cs
	{"říjnu", 10, 0},           // cs
	{"środa", 0, 3},            // pl
	{"środę", 0, 3},            // pl
	{"şen", 0, 6},              // tk
	{"şenbe", 0, 6},            // tk
	{"şub", 2, 0},              // tr
	{"şubat", 2, 0},            // tr
	{"şənbə", 0, 6},            // az
	{"šeštadienis", 0, 6},      // lt
	{"štvrtok", 0, 4},          // sk
	{"žanwiye", 1, 0},          // dje
	{"žuweŋ", 6, 0},            // dje
	{"žuyye", 7, 0},            // dje
	{"ǀhooǂgaeb", 11, 0},       // naq
	{"ǀkhuuǁkhab", 3, 0},       // naq
	{"ǀkhuuǁkhâb", 3, 0},       // naq
	{"ǂkhoesaob", 7, 0},        // naq
	{"ǂnuǁnaiseb", 10, 0},      // naq
	{"ǂnûǁnâiseb", 10, 0},      // naq
	{"ǃhoaǂkhaib", 4, 0},       // naq
	{"ǃhôaǂkhaib", 4, 0},       // naq
	{"ǃkhaitsab", 5, 0},        // naq
	{"ǃkhaitsâb", 5, 0},        // naq
	{"ǃkhanni", 1, 0},          // naq
	{"ǃkhanǀgoab", 2, 0},       // naq
	{"ǃkhanǀgôab", 2, 0},       // naq
	{"ɓandaɓu", 2, 0},          // vai_Latn
	{"ɓulɓusɛ", 12, 0},         // kkj
	{"ɔkutɔburu", 10, 0},       // bm
	{"ɔlɔɨbɔrarɛ", 8, 0},       // mas
	{"ɔlɔ́ɨ́bɔ́rárɛ", 8, 0},    // mas
	{"ɔɛnɨɔɨŋɔk", 3, 0},        // mas
	{"ɔɛnɨ́ɔɨŋɔk", 3, 0},       // mas
	{"ʻaokosi", 8, 0},          // to
	{"ʻapelila", 4, 0},         // haw
	{"ʻaukake", 8, 0},          // haw
	{"ʻepeleli", 4, 0},         // to
	{"ʻokakopa", 10, 0},        // haw
	{"ʻokatopa", 10, 0},        // to
	{"απρ", 4, 0},              // el
	{"απρίλιο", 4, 0},          // el
	{"απρίλιοσ", 4, 0},         // el
	{"απριλίου", 4, 0},         // el
	{"απριλιο", 4, 0},          // el
	{"απριλιοσ", 4, 0},         // el
	{"απριλιου", 4, 0},         // el
	{"αυγ", 8, 0},              // el
	{"αυγουστο", 8, 0},         // el
	{"αυγουστοσ", 8, 0},        // el
	{"αυγουστου", 8, 0},        // el
	{"αυγούστου", 8, 0},        // el
	{"αύγουστο", 8, 0},         // el
	{"αύγουστοσ", 8, 0},        // el
	{"δεκ", 12, 0},             // el
	{"δεκέμβριο", 12, 0},       // el
	{"δεκέμβριοσ", 12, 0},      // el
	{"δεκεμβρίου", 12, 0},      // el
	{"δεκεμβριο", 12, 0},       // el
	{"δεκεμβριοσ", 12, 0},      // el
	{"δεκεμβριου", 12, 0},      // el
	{"δευ", 0, 1},              // el
	{"δευτέρα", 0, 1},          // el
	{"δευτερα", 0, 1},          // el
	{"ιαν", 1, 0},              // el
	{"ιανουάριο", 1, 0},        // el
	{"ιανουάριοσ", 1, 0},       // el
	{"ιανουαρίου", 1, 0},       // el
	{"ιανουαριο", 1, 0},        // el
	{"ιανουαριοσ", 1, 0},       // el
	{"ιανουαριου", 1, 0},       // el
	{"ιουλ", 7, 0},             // el
	{"ιουλίου", 7, 0},          // el
	{"ιουλιο", 7, 0},           // el
	{"ιουλιοσ", 7, 0},          // el
	{"ιουλιου", 7, 0},          // el
	{"ιουν", 6, 0},             // el
	{"ιουνίου", 6, 0},          // el
	{"ιουνιο", 6, 0},           // el
	{"ιουνιοσ", 6, 0},          // el
	{"ιουνιου", 6, 0},          // el
	{"ιούλιο", 7, 0},           // el
	{"ιούλιοσ", 7, 0},          // el
	{"ιούνιο", 6, 0},           // el
	{"ιούνιοσ", 6, 0},          // el
	{"κυρ", 0, 7},              // el
	{"κυριακή", 0, 7},          // el
	{"κυριακη", 0, 7},          // el
	{"μάιο", 5, 0},             // el
	{"μάιοσ", 5, 0},            // el
	{"μάρτιο", 3, 0},           // el
	{"μάρτιοσ", 3, 0},          // el
	{"μαΐ", 5, 0},              // el
	{"μαΐου", 5, 0},            // el
	{"μαι", 5, 0},              // el
	{"μαιο", 5, 0},             // el
	{"μαιοσ", 5, 0},            // el
	{"μαιου", 5, 0},            // el
	{"μαρ", 3, 0},              // el
	{"μαρτίου", 3, 0},          // el
	{"μαρτιο", 3, 0},           // el
	{"μαρτιοσ", 3, 0},          // el
	{"μαρτιου", 3, 0},          // el
	{"νοέμβριο", 11, 0},        // el
	{"νοέμβριοσ", 11, 0},       // el
	{"νοε", 11, 0},             // el
	{"νοεμβρίου", 11, 0},       // el
	{"νοεμβριο", 11, 0},        // el
	{"νοεμβριοσ", 11, 0},       // el
	{"νοεμβριου", 11, 0},       // el
	{"οκτ", 10, 0},             // el
	{"οκτωβρίου", 10, 0},       // el
	{"οκτωβριο", 10, 0},        // el
	{"οκτωβριοσ", 10, 0},       // el
	{"οκτωβριου", 10, 0},       // el
	{"οκτώβριο", 10, 0},        // el
	{"οκτώβριοσ", 10, 0},       // el
	{"πέμ", 0, 4},              // el
	{"πέμπτη", 0, 4},           // el
	{"παρ", 0, 5},              // el
	{"παρασκευή", 0, 5},        // el
	{"παρασκευη", 0, 5},        // el
	{"πεμ", 0, 4},              // el
	{"πεμπτη", 0, 4},           // el
	{"σάβ", 0, 6},              // el
	{"σάββατο", 0, 6},          // el
	{"σαβ", 0, 6},              // el
	{"σαββατο", 0, 6},          // el
	{"σεπ", 9, 0},              // el
	{"σεπτέμβριο", 9, 0},       // el
	{"σεπτέμβριοσ", 9, 0},      // el
	{"σεπτεμβρίου", 9, 0},      // el
	{"σεπτεμβριο", 9, 0},       // el
	{"σεπτεμβριοσ", 9, 0},      // el
	{"σεπτεμβριου", 9, 0},      // el
	{"τετ", 0, 3},              // el
	{"τετάρτη", 0, 3},          // el
	{"τεταρτη", 0, 3},          // el
	{"τρί", 0, 2},              // el
	{"τρίτη", 0, 2},            // el
	{"τρι", 0, 2},              // el
	{"τριτη", 0, 2},            // el
	{"φεβ", 2, 0},              // el
	{"φεβρουάριο", 2, 0},       // el
	{"φεβρουάριοσ", 2, 0},      // el
	{"φεβρουαρίου", 2, 0},      // el
	{"φεβρουαριο", 2, 0},       // el
	{"φεβρουαριοσ", 2, 0},      // el
	{"φεβρουαριου", 2, 0},      // el
	{"авг", 8, 0},              // ru sr bg mk and 4 more
	{"август", 8, 0},           // sr bg mk az_Cyrl and 5 more
	{"августа", 8, 0},          // ru sr
	{"августе", 8, 0},          // ru
	{"августы", 8, 0},          // os
	{"алтынньы", 10, 0},        // sah
	{"апр", 4, 0},              // ru sr bg mk and 4 more
	{"апрел", 4, 0},            // az_Cyrl uz_Cyrl tg
	{"апреле", 4, 0},           // ru
	{"апрелы", 4, 0},           // os
	{"апрель", 4, 0},           // ky ru tt
	{"апреля", 4, 0},           // ru
	{"април", 4, 0},            // sr bg mk bs_Cyrl
	{"априла", 4, 0},           // sr
	{"аугуст", 8, 0},           // bs_Cyrl
	{"ауторак", 0, 2},          // be
	{"ахсынньы", 12, 0},        // sah
	{"аўторак", 0, 2},          // be
	{"а҆́ѵгꙋста", 8, 0},        // cu
	{"а҆прі́ллїа", 4, 0},       // cu
	{"а҆прілліа", 4, 0},        // cu
	{"а҆ѵгꙋста", 8, 0},         // cu
	{"ақп", 2, 0},              // kk
	{"ақпан", 2, 0},            // kk
	{"базар", 0, 7},            // az_Cyrl
	{"беисенбі", 0, 4},         // kk
	{"беиш", 0, 4},             // ky
	{"беишемби", 0, 4},         // ky
	{"бейсенбі", 0, 4},         // kk
	{"бейш", 0, 4},             // ky
	{"бейшемби", 0, 4},         // ky
	{"бер", 3, 0},              // uk
	{"березень", 3, 0},         // uk
	{"березня", 3, 0},          // uk
	{"березні", 3, 0},          // uk
	{"вер", 9, 0},              // uk be
	{"верасень", 9, 0},         // be
	{"верасня", 9, 0},          // be
	{"вересень", 9, 0},         // uk
	{"вересня", 9, 0},          // uk
	{"вересні", 9, 0},          // uk
	{"воскресенье", 0, 7},      // ru
	{"вс", 0, 7},               // ru
	{"вт", 0, 2},               // ru
	{"вторник", 0, 2},          // ru bg mk
	{"вівторок", 0, 2},         // uk
	{"груд", 12, 0},            // uk
	{"грудень", 12, 0},         // uk
	{"грудня", 12, 0},          // uk
	{"грудні", 12, 0},          // uk
	{"гыинвар", 1, 0},          // tt
	{"гыйнвар", 1, 0},          // tt
	{"дек", 12, 0},             // ru bg mk az_Cyrl and 3 more
	{"декабр", 12, 0},          // az_Cyrl uz_Cyrl tg
	{"декабре", 12, 0},         // ru
	{"декабры", 12, 0},         // os
	{"декабрь", 12, 0},         // ky ru tt
	{"декабря", 12, 0},         // ru
	{"деке́мврїа", 12, 0},      // cu
	{"декември", 12, 0},        // bg mk
	{"декемвріа", 12, 0},       // cu
	{"дец", 12, 0},             // sr
	{"децембар", 12, 0},        // sr bs_Cyrl
	{"децембра", 12, 0},        // sr
	{"душ", 0, 1},              // uz_Cyrl
	{"душанба", 0, 1},          // uz_Cyrl
	{"душанбе", 0, 1},          // tg
	{"дшб", 0, 1},              // tg
	{"дүи", 0, 1},              // ky
	{"дүисенбі", 0, 1},         // kk
	{"дүишөмбү", 0, 1},         // ky
	{"дүй", 0, 1},              // ky
	{"дүйсенбі", 0, 1},         // kk
	{"дүйшөмбү", 0, 1},         // ky
	{"жек", 0, 7},              // ky
	{"жексенбі", 0, 7},         // kk
	{"жекшемби", 0, 7},         // ky
	{"жел", 12, 0},             // kk
	{"желтоқсан", 12, 0},       // kk
	{"жні", 8, 0},              // be
	{"жнівень", 8, 0},          // be
	{"жніуня", 8, 0},           // be
	{"жніўня", 8, 0},           // be
	{"жовт", 10, 0},            // uk
	{"жовтень", 10, 0},         // uk
	{"жовтня", 10, 0},          // uk
	{"жовтні", 10, 0},          // uk
	{"жум", 0, 5},              // uz_Cyrl
	{"жума", 0, 5},             // uz_Cyrl ky
	{"жұма", 0, 5},             // kk
	{"ишемби", 0, 6},           // ky
	{"ишм", 0, 6},              // ky
	{"июл", 7, 0},              // ru uz_Cyrl ky tg
	{"июле", 7, 0},             // ru
	{"июль", 7, 0},             // ky ru
	{"июля", 7, 0},             // ru
	{"июн", 6, 0},              // ru uz_Cyrl ky tg
	{"июне", 6, 0},             // ru
	{"июнь", 6, 0},             // ky ru
	{"июня", 6, 0},             // ru
	{"ијл", 7, 0},              // az_Cyrl
	{"ијн", 6, 0},              // az_Cyrl
	{"ијул", 7, 0},             // az_Cyrl
	{"ијун", 6, 0},             // az_Cyrl
	{"кас", 10, 0},             // be
	{"кастрычнік", 10, 0},      // be
	{"кастрычніка", 10, 0},     // be
	{"квіт", 4, 0},             // uk
	{"квітень", 4, 0},          // uk
	{"квітня", 4, 0},           // uk
	{"квітні", 4, 0},           // uk
	{"кра", 4, 0},              // be
	{"красавік", 4, 0},         // be
	{"красавіка", 4, 0},        // be
	{"лип", 7, 0},              // uk
	{"липень", 7, 0},           // uk
	{"липня", 7, 0},            // uk
	{"липні", 7, 0},            // uk
	{"лист", 11, 0},            // uk
	{"листопад", 11, 0},        // uk
	{"листопада", 11, 0},       // uk
	{"листопаді", 11, 0},       // uk
	{"лют", 2, 0},              // uk be
	{"лютага", 2, 0},           // be
	{"лютии", 2, 0},            // uk
	{"лютий", 2, 0},            // uk
	{"лютого", 2, 0},           // uk
	{"лютому", 2, 0},           // uk
	{"люты", 2, 0},             // be
	{"ліп", 7, 0},              // be
	{"ліпень", 7, 0},           // be
	{"ліпеня", 7, 0},           // be
	{"ліс", 11, 0},             // be
	{"лістапад", 11, 0},        // be
	{"лістапада", 11, 0},       // be
	{"ма́рта", 3, 0},           // cu
	{"ма́їа", 5, 0},            // cu
	{"мае", 5, 0},              // ru
	{"маи", 5, 0},              // bg az_Cyrl uz_Cyrl ky and 3 more
	{"май", 5, 0},              // bg az_Cyrl uz_Cyrl ky and 3 more
	{"мам", 5, 0},              // kk
	{"мамыр", 5, 0},            // kk
	{"мар", 3, 0},              // ru sr mk az_Cyrl and 3 more
	{"март", 3, 0},             // sr bg mk az_Cyrl and 4 more
	{"марта", 3, 0},            // ru sr cu
	{"марте", 3, 0},            // ru
	{"мартъииы", 3, 0},         // os
	{"мартъийы", 3, 0},         // os
	{"мау", 6, 0},              // kk
	{"маусым", 6, 0},           // kk
	{"мая", 5, 0},              // ru be
	{"маіа", 5, 0},             // cu
	{"мај", 5, 0},              // sr mk
	{"маја", 5, 0},             // sr
	{"нау", 3, 0},              // kk
	{"наурыз", 3, 0},           // kk
	{"нед", 0, 7},              // sr mk
	{"недела", 0, 7},           // mk
	{"неделя", 0, 7},           // bg
	{"недеља", 0, 7},           // sr
	{"неділя", 0, 7},           // uk
	{"нов", 11, 0},             // sr
	{"новембар", 11, 0},        // sr bs_Cyrl
	{"новембра", 11, 0},        // sr
	{"ное", 11, 0},             // bg
	{"ное́мврїа", 11, 0},       // cu
	{"ноем", 11, 0},            // mk
	{"ноември", 11, 0},         // bg mk
	{"ноемвріа", 11, 0},        // cu
	{"ноя", 11, 0},             // uz_Cyrl ky tg ru
	{"нояб", 11, 0},            // ru
	{"ноябр", 11, 0},           // uz_Cyrl tg
	{"ноябре", 11, 0},          // ru
	{"ноябры", 11, 0},          // os
	{"ноябрь", 11, 0},          // ky ru tt
	{"ноября", 11, 0},          // ru
	{"ној", 11, 0},             // az_Cyrl
	{"нојабр", 11, 0},          // az_Cyrl
	{"нядзеля", 0, 7},          // be
	{"окт", 10, 0},             // ru sr bg mk and 4 more
	{"октобар", 10, 0},         // sr bs_Cyrl
	{"октобра", 10, 0},         // sr
	{"октомври", 10, 0},        // bg mk
	{"октябр", 10, 0},          // uz_Cyrl tg
	{"октябре", 10, 0},         // ru
	{"октябры", 10, 0},         // os
	{"октябрь", 10, 0},         // ky ru tt
	{"октября", 10, 0},         // ru
	{"октјабр", 10, 0},         // az_Cyrl
	{"олунньу", 2, 0},          // sah
	{"пʼятниця", 0, 5},         // uk
	{"паи", 0, 4},              // uz_Cyrl
	{"паишанба", 0, 4},         // uz_Cyrl
	{"пай", 0, 4},              // uz_Cyrl
	{"пайшанба", 0, 4},         // uz_Cyrl
	{"панядзелак", 0, 1},       // be
	{"панҷшанбе", 0, 4},        // tg
	{"пет", 0, 5},              // sr mk
	{"петак", 0, 5},            // sr
	{"петок", 0, 5},            // mk
	{"петък", 0, 5},            // bg
	{"пн", 0, 1},               // ru
	{"пон", 0, 1},              // sr mk
	{"понеделник", 0, 1},       // bg mk
	{"понедельник", 0, 1},      // ru
	{"понедељак", 0, 1},        // sr
	{"понеділок", 0, 1},        // uk
	{"пт", 0, 5},               // ru
	{"пшб", 0, 4},              // tg
	{"пятница", 0, 5},          // ru
	{"пятницу", 0, 5},          // ru
	{"пятніца", 0, 5},          // be
	{"саб", 0, 6},              // mk
	{"сабота", 0, 6},           // mk
	{"сак", 3, 0},              // be
	{"сакавік", 3, 0},          // be
	{"сакавіка", 3, 0},         // be
	{"сб", 0, 6},               // ru
	{"сеисенбі", 0, 2},         // kk
	{"сейсенбі", 0, 2},         // kk
	{"сен", 9, 0},              // az_Cyrl uz_Cyrl ky tg and 1 more
	{"сенбі", 0, 6},            // kk
	{"сент", 9, 0},             // ru
	{"сентябр", 9, 0},          // uz_Cyrl tg
	{"сентябре", 9, 0},         // ru
	{"сентябры", 9, 0},         // os
	{"сентябрь", 9, 0},         // ky ru tt
	{"сентября", 9, 0},         // ru
	{"сентјабр", 9, 0},         // az_Cyrl
	{"сеп", 9, 0},              // sr bg
	{"септ", 9, 0},             // mk
	{"септе́мврїа", 9, 0},      // cu
	{"септембар", 9, 0},        // sr bs_Cyrl
	{"септембра", 9, 0},        // sr
	{"септември", 9, 0},        // bg mk
	{"септемвріа", 9, 0},       // cu
	{"серада", 0, 3},           // be
	{"середа", 0, 3},           // uk
	{"серп", 8, 0},             // uk
	{"серпень", 8, 0},          // uk
	{"серпня", 8, 0},           // uk
	{"серпні", 8, 0},           // uk
	{"сеш", 0, 2},              // uz_Cyrl
	{"сешанба", 0, 2},          // uz_Cyrl
	{"сешанбе", 0, 2},          // tg
	{"сне", 12, 0},             // be
	{"снежань", 12, 0},         // be
	{"снежня", 12, 0},          // be
	{"ср", 0, 3},               // ru
	{"сре", 0, 3},              // sr mk
	{"среда", 0, 3},            // ru sr mk
	{"среду", 0, 3},            // ru
	{"сряда", 0, 3},            // bg
	{"сту", 1, 0},              // be
	{"студзень", 1, 0},         // be
	{"студзеня", 1, 0},         // be
	{"суб", 0, 6},              // sr
	{"суббота", 0, 6},          // ru
	{"субботу", 0, 6},          // ru
	{"субота", 0, 6},           // uk sr be
	{"сшб", 0, 2},              // tg
	{"събота", 0, 6},           // bg
	{"сэтинньи", 11, 0},        // sah
	{"січ", 1, 0},              // uk
	{"січень", 1, 0},           // uk
	{"січня", 1, 0},            // uk
	{"січні", 1, 0},            // uk
	{"сәрсенбі", 0, 3},         // kk
	{"сәу", 4, 0},              // kk
	{"сәуір", 4, 0},            // kk
	{"там", 8, 0},              // kk
	{"тамыз", 8, 0},            // kk
	{"тохсунньу", 1, 0},        // sah
	{"трав", 5, 0},             // uk
	{"травень", 5, 0},          // uk
	{"травня", 5, 0},           // uk
	{"травні", 5, 0},           // uk
	{"уто", 0, 2},              // sr
	{"уторак", 0, 2},           // sr
	{"феб", 2, 0},              // sr
	{"фебруар", 2, 0},          // sr bs_Cyrl
	{"фебруара", 2, 0},         // sr
	{"фев", 2, 0},              // bg mk az_Cyrl uz_Cyrl and 3 more
	{"февр", 2, 0},             // ru
	{"феврал", 2, 0},           // az_Cyrl uz_Cyrl tg
	{"феврале", 2, 0},          // ru
	{"февралы", 2, 0},          // os
	{"февраль", 2, 0},          // ky ru tt
	{"февраля", 2, 0},          // ru
	{"февруари", 2, 0},         // bg mk
	{"феврꙋа́рїа", 2, 0},       // cu
	{"феврꙋаріа", 2, 0},        // cu
	{"чацвер", 0, 4},           // be
	{"черв", 6, 0},             // uk
	{"червень", 6, 0},          // uk
	{"червня", 6, 0},           // uk
	{"червні", 6, 0},           // uk
	{"чет", 0, 4},              // sr mk
	{"четвер", 0, 4},           // uk
	{"четверг", 0, 4},          // ru
	{"четвртак", 0, 4},         // sr
	{"четврток", 0, 4},         // mk
	{"четвъртък", 0, 4},        // bg
	{"чор", 0, 3},              // uz_Cyrl
	{"чоршанба", 0, 3},         // uz_Cyrl
	{"чоршанбе", 0, 3},         // tg
	{"чт", 0, 4},               // ru
	{"чшб", 0, 3},              // tg
	{"чэр", 6, 0},              // be
	{"чэрвень", 6, 0},          // be
	{"чэрвеня", 6, 0},          // be
	{"чәршәнбә", 0, 3},         // az_Cyrl
	{"шан", 0, 6},              // uz_Cyrl
	{"шанба", 0, 6},            // uz_Cyrl
	{"шанбе", 0, 6},            // tg
	{"шарш", 0, 3},             // ky
	{"шаршемби", 0, 3},         // ky
	{"шеиш", 0, 2},             // ky
	{"шеишемби", 0, 2},         // ky
	{"шейш", 0, 2},             // ky
	{"шейшемби", 0, 2},         // ky
	{"шнб", 0, 6},              // tg
	{"шіл", 7, 0},              // kk
	{"шілде", 7, 0},            // kk
	{"шәнбә", 0, 6},            // az_Cyrl
	{"юли", 7, 0},              // bg
	{"юни", 6, 0},              // bg
	{"якш", 0, 7},              // uz_Cyrl
	{"якшанба", 0, 7},          // uz_Cyrl
	{"якшанбе", 0, 7},          // tg
	{"янв", 1, 0},              // ru uz_Cyrl ky tg
	{"январ", 1, 0},            // uz_Cyrl tg
	{"январе", 1, 0},           // ru
	{"январы", 1, 0},           // os
	{"январь", 1, 0},           // ky ru
	{"января", 1, 0},           // ru
	{"яну", 1, 0},              // bg
	{"януари", 1, 0},           // bg
	{"яшб", 0, 7},              // tg
	{"і҆аннꙋа́рїа", 1, 0},      // cu
	{"і҆аннꙋаріа", 1, 0},       // cu
	{"і҆ꙋ́лїа", 7, 0},          // cu
	{"і҆ꙋ́нїа", 6, 0},          // cu
	{"і҆ꙋліа", 7, 0},           // cu
	{"і҆ꙋніа", 6, 0},           // cu
	{"јан", 1, 0},              // sr mk az_Cyrl
	{"јанвар", 1, 0},           // az_Cyrl
	{"јануар", 1, 0},           // sr bs_Cyrl
	{"јануара", 1, 0},          // sr
	{"јануари", 1, 0},          // mk
	{"јул", 7, 0},              // sr mk
	{"јула", 7, 0},             // sr
	{"јули", 7, 0},             // mk
	{"јун", 6, 0},              // sr mk
	{"јуна", 6, 0},             // sr
	{"јуни", 6, 0},             // mk
	{"ѻ҆ктѡ́врїа", 10, 0},      // cu
	{"ѻ҆ктѡвріа", 10, 0},       // cu
	{"қаз", 10, 0},             // kk
	{"қазан", 10, 0},           // kk
	{"қар", 11, 0},             // kk
	{"қараша", 11, 0},          // kk
	{"қаң", 1, 0},              // kk
	{"қаңтар", 1, 0},           // kk
	{"қыр", 9, 0},              // kk
	{"қыркүиек", 9, 0},         // kk
	{"қыркүйек", 9, 0},         // kk
	{"ҷмъ", 0, 5},              // tg
	{"ҷумъа", 0, 5},            // tg
	{"ҹүмә", 0, 5},             // az_Cyrl
	{"ապր", 4, 0},              // hy
	{"ապրիլ", 4, 0},            // hy
	{"ապրիլի", 4, 0},           // hy
	{"դեկ", 12, 0},             // hy
	{"դեկտեմբեր", 12, 0},       // hy
	{"դեկտեմբերի", 12, 0},      // hy
	{"երեքշաբթի", 0, 2},        // hy
	{"երկ", 0, 1},              // hy
	{"երկուշաբթի", 0, 1},       // hy
	{"երք", 0, 2},              // hy
	{"կիր", 0, 7},              // hy
	{"կիրակի", 0, 7},           // hy
	{"հինգշաբթի", 0, 4},        // hy
	{"հլս", 7, 0},              // hy
	{"հնգ", 0, 4},              // hy
	{"հնս", 6, 0},              // hy
	{"հնվ", 1, 0},              // hy
	{"հոկ", 10, 0},             // hy
	{"հոկտեմբեր", 10, 0},       // hy
	{"հոկտեմբերի", 10, 0},      // hy
	{"հուլիս", 7, 0},           // hy
	{"հուլիսի", 7, 0},          // hy
	{"հունիս", 6, 0},           // hy
	{"հունիսի", 6, 0},          // hy
	{"հունվար", 1, 0},          // hy
	{"հունվարի", 1, 0},         // hy
	{"մայիս", 5, 0},            // hy
	{"մայիսի", 5, 0},           // hy
	{"մարտ", 3, 0},             // hy
	{"մարտի", 3, 0},            // hy
	{"մյս", 5, 0},              // hy
	{"մրտ", 3, 0},              // hy
	{"նոյ", 11, 0},             // hy
	{"նոյեմբեր", 11, 0},        // hy
	{"նոյեմբերի", 11, 0},       // hy
	{"շաբաթ", 0, 6},            // hy
	{"շբթ", 0, 6},              // hy
	{"ուր", 0, 5},              // hy
	{"ուրբաթ", 0, 5},           // hy
	{"չորեքշաբթի", 0, 3},       // hy
	{"չրք", 0, 3},              // hy
	{"սեպ", 9, 0},              // hy
	{"սեպտեմբեր", 9, 0},        // hy
	{"սեպտեմբերի", 9, 0},       // hy
	{"փետրվար", 2, 0},          // hy
	{"փետրվարի", 2, 0},         // hy
	{"փտվ", 2, 0},              // hy
	{"օգոստոս", 8, 0},          // hy
	{"օգոստոսի", 8, 0},         // hy
	{"օգս", 8, 0},              // hy
	{"אַפּריל", 4, 0},          // yi
	{"אוג", 8, 0},              // he
	{"אוגוסט", 8, 0},           // he
	{"אויגוסט", 8, 0},          // yi
	{"אוק", 10, 0},             // he
	{"אוקטובר", 10, 0},         // he
	{"אפר", 4, 0},              // he
	{"אפריל", 4, 0},            // he
	{"אקטאבער", 10, 0},         // yi
	{"באוגוסט", 8, 0},          // he
	{"באוקטובר", 10, 0},        // he
	{"באפריל", 4, 0},           // he
	{"בדצמבר", 12, 0},          // he
	{"ביולי", 7, 0},            // he
	{"ביוני", 6, 0},            // he
	{"בינואר", 1, 0},           // he
	{"במאי", 5, 0},             // he
	{"במרץ", 3, 0},             // he
	{"בנובמבר", 11, 0},         // he
	{"בספטמבר", 9, 0},          // he
	{"בפברואר", 2, 0},          // he
	{"דעצעמבער", 12, 0},        // yi
	{"דצמ", 12, 0},             // he
	{"דצמבר", 12, 0},           // he
	{"יאַנואַר", 1, 0},         // yi
	{"יולי", 7, 0},             // he yi
	{"יוני", 6, 0},             // he yi
	{"ינו", 1, 0},              // he
	{"ינואר", 1, 0},            // he
	{"מאי", 5, 0},              // he
	{"מיי", 5, 0},              // yi
	{"מערץ", 3, 0},             // yi
	{"מרץ", 3, 0},              // he
	{"נאוועמבער", 11, 0},       // yi
	{"נוב", 11, 0},             // he
	{"נובמבר", 11, 0},          // he
	{"סעפּטעמבער", 9, 0},       // yi
	{"ספט", 9, 0},              // he
	{"ספטמבר", 9, 0},           // he
	{"פֿעברואַר", 2, 0},        // yi
	{"פבר", 2, 0},              // he
	{"פברואר", 2, 0},           // he
	{"שבת", 0, 6},              // he
	{"آب", 8, 0},               // ar_IQ
	{"آذار", 3, 0},             // ar_IQ
	{"آوریل", 4, 0},            // fa mzn
	{"آڤریل", 4, 0},            // lrc
	{"آڪٽوبر", 10, 0},          // sd
	{"آگسٽ", 8, 0},             // sd
	{"آگوست", 8, 0},            // lrc
	{"أبريل", 4, 0},            // ar
	{"أغسطس", 8, 0},            // ar
	{"أغشت", 8, 0},             // ar_MR
	{"أفريل", 4, 0},            // ar_DZ
	{"أكتوبر", 10, 0},          // ar ar_MR
	{"أوت", 8, 0},              // ar_DZ
	{"أيار", 5, 0},             // ar_IQ
	{"أيلول", 9, 0},            // ar_IQ
	{"إبريل", 4, 0},            // ar_MR
	{"ئاب", 8, 0},              // ckb
	{"ئازار", 3, 0},            // ckb
	{"ئاپرېل", 4, 0},           // ug
	{"ئاۋغۇست", 8, 0},          // ug
	{"ئایار", 5, 0},            // ckb
	{"ئوکتوڤر", 10, 0},         // lrc
	{"ئىيۇل", 7, 0},            // ug
	{"ئىيۇن", 6, 0},            // ug
	{"ئۆكتەبىر", 10, 0},        // ug
	{"ئەیلوول", 9, 0},          // ckb
	{"اتوار", 0, 7},            // ur
	{"الأحد", 0, 7},            // ar ar_IQ ar_MR
	{"الأربعاء", 0, 3},         // ar ar_IQ ar_MR
	{"الاثنين", 0, 1},          // ar ar_IQ ar_MR
	{"الثلاثاء", 0, 2},         // ar ar_IQ ar_MR
	{"الجمعة", 0, 5},           // ar ar_IQ ar_MR
	{"الخميس", 0, 4},           // ar ar_IQ ar_MR
	{"السبت", 0, 6},            // ar ar_IQ ar_MR
	{"اوت", 8, 0},              // fa mzn
	{"اپريل", 4, 0},            // sd
	{"اپریل", 4, 0},            // fa_AF ur ks ps
	{"اکتبر", 10, 0},           // fa mzn
	{"اکتوبر", 10, 0},          // fa_AF ur ps
	{"اکتوٗبر", 10, 0},         // ks
	{"اګست", 8, 0},             // ps
	{"اگست", 8, 0},             // fa_AF ur ks
	{"بدھ", 0, 3},              // ur
	{"تموز", 7, 0},             // ar_IQ
	{"تەمووز", 7, 0},           // ckb
	{"جانفي", 1, 0},            // ar_DZ
	{"جانڤیە", 1, 0},           // lrc
	{"جمعرات", 0, 4},           // ur
	{"جمعه", 0, 5},             // fa fa_AF
	{"جمعہ", 0, 5},             // ur
	{"جنؤری", 1, 0},            // ks
	{"جنو", 1, 0},              // fa_AF
	{"جنوري", 1, 0},            // ps sd
	{"جنوری", 1, 0},            // fa_AF ur
	{"جوان", 6, 0},             // ar_DZ
	{"جول", 7, 0},              // fa_AF
	{"جولاءِ", 7, 0},           // sd
	{"جولائی", 7, 0},           // ur
	{"جولای", 7, 0},            // fa_AF ps
	{"جون", 6, 0},              // fa_AF ur ps sd
	{"جويلية", 7, 0},           // ar_DZ
	{"جوٗلایی", 7, 0},          // ks
	{"جوٗن", 6, 0},             // ks
	{"جوٙأن", 6, 0},            // lrc
	{"جوٙلا", 7, 0},            // lrc
	{"حزيران", 6, 0},           // ar_IQ
	{"حوزەیران", 6, 0},         // ckb
	{"دئسامر", 12, 0},          // lrc
	{"دجمبر", 12, 0},           // ar_MR
	{"دجنبر", 12, 0},           // ar_MA
	{"دسامبر", 12, 0},          // fa mzn
	{"دسم", 12, 0},             // fa_AF
	{"دسمبر", 12, 0},           // fa_AF ur ks ps
	{"دوشنبه", 0, 1},           // fa fa_AF
	{"ديسمبر", 12, 0},          // ar
	{"دېكابىر", 12, 0},         // ug
	{"سئپتامر", 9, 0},          // lrc
	{"سبتمبر", 9, 0},           // ar
	{"ستمبر", 9, 0},            // ur ks
	{"سيپٽمبر", 9, 0},          // sd
	{"سپتامبر", 9, 0},          // fa mzn
	{"سپتمبر", 9, 0},           // fa_AF
	{"سېنتەبىر", 9, 0},         // ug
	{"سېپتمبر", 9, 0},          // ps
	{"شباط", 2, 0},             // ar_IQ
	{"شتمبر", 9, 0},            // ar_MR
	{"شتنبر", 9, 0},            // ar_MA
	{"شنبه", 0, 6},             // fa fa_AF
	{"شوبات", 2, 0},            // ckb
	{"غشت", 8, 0},              // ar_MA
	{"فئڤریە", 2, 0},           // lrc
	{"فبراير", 2, 0},           // ar ar_MR
	{"فبروري", 2, 0},           // ps
	{"فبروری", 2, 0},           // fa_AF
	{"فرؤری", 2, 0},            // ks
	{"فروری", 2, 0},            // ur
	{"فوریه", 2, 0},            // fa mzn
	{"فوریهٔ", 2, 0},           // fa
	{"فيبروري", 2, 0},          // sd
	{"فيفري", 2, 0},            // ar_DZ
	{"فېۋرال", 2, 0},           // ug
	{"مئي", 5, 0},              // sd
	{"مئی", 5, 0},              // ur lrc
	{"مارت", 3, 0},             // ug
	{"مارس", 3, 0},             // ar ar_MR fa lrc and 1 more
	{"مارٕچ", 3, 0},            // ks
	{"مارچ", 3, 0},             // fa_AF ur ps sd
	{"ماي", 5, 0},              // ar_DZ ar_MA ug
	{"مايو", 5, 0},             // ar ar_MR
	{"منگل", 0, 2},             // ur
	{"مه", 5, 0},               // fa
	{"مهٔ", 5, 0},              // fa
	{"می", 5, 0},               // fa_AF
	{"میٔ", 5, 0},              // ks
	{"نوامبر", 11, 0},          // fa mzn
	{"نوفمبر", 11, 0},          // ar ar_MR
	{"نومبر", 11, 0},           // fa_AF ur ks ps and 1 more
	{"نونبر", 11, 0},           // ar_MA
	{"نويابىر", 11, 0},         // ug
	{"نوڤامر", 11, 0},          // lrc
	{"نيسان", 4, 0},            // ar_IQ
	{"نیسان", 4, 0},            // ckb
	{"يانۋار", 1, 0},           // ug
	{"يناير", 1, 0},            // ar ar_MR
	{"يوليو", 7, 0},            // ar ar_MR
	{"يوليوز", 7, 0},           // ar_MA
	{"يونيو", 6, 0},            // ar ar_MR
	{"پنجشنبه", 0, 4},          // fa fa_AF
	{"پیر", 0, 1},              // ur
	{"چهارشنبه", 0, 3},         // fa fa_AF
	{"ڊسمبر", 12, 0},           // sd
	{"ژانویه", 1, 0},           // fa mzn
	{"ژانویهٔ", 1, 0},          // fa
	{"ژوئن", 6, 0},             // fa mzn
	{"ژوئیه", 7, 0},            // fa mzn
	{"ژوئیهٔ", 7, 0},           // fa
	{"ہفتہ", 0, 6},             // ur
	{"یکشنبه", 0, 7},           // fa fa_AF
	{"अक्टोबर", 10, 0},         // ne
	{"अक्तू", 10, 0},           // hi
	{"अक्तूबर", 10, 0},         // hi
	{"अखथबर", 10, 0},           // brx
	{"अग", 8, 0},               // hi
	{"अगस्ट", 8, 0},            // ne
	{"अगस्त", 8, 0},            // hi
	{"अप्रिल", 4, 0},           // ne
	{"अप्रैल", 4, 0},           // hi
	{"आइत", 0, 7},              // ne
	{"आइतबार", 0, 7},           // ne
	{"आगस्थ", 8, 0},            // brx
	{"आगोस्त", 8, 0},           // kok
	{"एप्रि", 4, 0},            // mr
	{"एप्रिल", 4, 0},           // mr kok
	{"एफ्रिल", 4, 0},           // brx
	{"ऑक्टो", 10, 0},           // mr
	{"ऑक्टोबर", 10, 0},         // mr kok
	{"ऑग", 8, 0},               // mr
	{"ऑगस्ट", 8, 0},            // mr
	{"गुरु", 0, 4},             // hi mr
	{"गुरुवार", 0, 4},          // hi mr
	{"जन", 1, 0},               // hi
	{"जनवरी", 1, 0},            // hi ne
	{"जानुवारी", 1, 0},         // brx
	{"जाने", 1, 0},             // mr
	{"जानेवारी", 1, 0},         // mr kok
	{"जुन", 6, 0},              // ne brx
	{"जुल", 7, 0},              // hi
	{"जुलाइ", 7, 0},            // brx
	{"जुलाई", 7, 0},            // hi ne
	{"जुलाय", 7, 0},            // kok
	{"जुलै", 7, 0},             // mr
	{"जून", 6, 0},              // hi mr kok
	{"डिसें", 12, 0},           // mr
	{"डिसेंबर", 12, 0},         // mr kok
	{"डिसेम्बर", 12, 0},        // ne
	{"दिस", 12, 0},             // hi
	{"दिसंबर", 12, 0},          // hi
	{"दिसेज्ब़र", 12, 0},       // brx
	{"नबेज्ब़र", 11, 0},        // brx
	{"नव", 11, 0},              // hi
	{"नवंबर", 11, 0},           // hi
	{"नोभेम्बर", 11, 0},        // ne
	{"नोव्हें", 11, 0},         // mr
	{"नोव्हेंबर", 11, 0},       // mr kok
	{"फ़र", 2, 0},              // hi
	{"फ़रवरी", 2, 0},           // hi
	{"फेब्रु", 2, 0},           // mr
	{"फेब्रुअरी", 2, 0},        // ne
	{"फेब्रुवारी", 2, 0},       // mr brx kok
	{"बिहि", 0, 4},             // ne
	{"बिहिबार", 0, 4},          // ne
	{"बुध", 0, 3},              // hi mr ne
	{"बुधबार", 0, 3},           // ne
	{"बुधवार", 0, 3},           // hi mr
	{"मंगल", 0, 2},             // hi
	{"मंगलवार", 0, 2},          // hi
	{"मंगळ", 0, 2},             // mr
	{"मंगळवार", 0, 2},          // mr
	{"मई", 5, 0},               // hi
	{"मङ्गल", 0, 2},            // ne
	{"मङ्गलबार", 0, 2},         // ne
	{"मार्च", 3, 0},            // hi mr ne kok
	{"मार्स", 3, 0},            // brx
	{"मे", 5, 0},               // mr ne
	{"रवि", 0, 7},              // hi mr
	{"रविवार", 0, 7},           // hi mr
	{"शनि", 0, 6},              // hi mr ne
	{"शनिबार", 0, 6},           // ne
	{"शनिवार", 0, 6},           // hi mr
	{"शुक्र", 0, 5},            // hi mr ne
	{"शुक्रबार", 0, 5},         // ne
	{"शुक्रवार", 0, 5},         // hi mr
	{"सप्टें", 9, 0},           // mr
	{"सप्टेंबर", 9, 0},         // mr kok
	{"सित", 9, 0},              // hi
	{"सितंबर", 9, 0},           // hi
	{"सेप्टेम्बर", 9, 0},       // ne
	{"सेबथेज्ब़र", 9, 0},       // brx
	{"सोम", 0, 1},              // hi mr ne
	{"सोमबार", 0, 1},           // ne
	{"सोमवार", 0, 1},           // hi mr
	{"অক্টোবর", 10, 0},         // bn
	{"অক্টোবৰ", 10, 0},         // as
	{"আগষ্ট", 8, 0},            // as
	{"আগস্ট", 8, 0},            // bn
	{"এপ্রিল", 4, 0},           // bn
	{"এপ্ৰিল", 4, 0},           // as
	{"ছেপ্তেম্বৰ", 9, 0},       // as
	{"জানু", 1, 0},             // bn
	{"জানুয়ারী", 1, 0},        // bn
	{"জানুৱাৰী", 1, 0},         // as
	{"জুন", 6, 0},              // bn as
	{"জুলাই", 7, 0},            // bn as
	{"ডিচেম্বৰ", 12, 0},        // as
	{"ডিসেম্বর", 12, 0},        // bn
	{"নভেম্বর", 11, 0},         // bn
	{"নৱেম্বৰ", 11, 0},         // as
	{"ফেব", 2, 0},              // bn
	{"ফেব্রুয়ারী", 2, 0},      // bn
	{"ফেব্ৰুৱাৰী", 2, 0},       // as
	{"বুধ", 0, 3},              // bn
	{"বুধবার", 0, 3},           // bn
	{"বৃহস্পতি", 0, 4},         // bn
	{"বৃহস্পতিবার", 0, 4},      // bn
	{"মঙ্গল", 0, 2},            // bn
	{"মঙ্গলবার", 0, 2},         // bn
	{"মার্চ", 3, 0},            // bn
	{"মাৰ্চ", 3, 0},            // as
	{"মে", 5, 0},               // bn
	{"রবি", 0, 7},              // bn
	{"রবিবার", 0, 7},           // bn
	{"শনি", 0, 6},              // bn
	{"শনিবার", 0, 6},           // bn
	{"শুক্র", 0, 5},            // bn
	{"শুক্রবার", 0, 5},         // bn
	{"সেপ্টেম্বর", 9, 0},       // bn
	{"সোম", 0, 1},              // bn
	{"সোমবার", 0, 1},           // bn
	{"ਅਕਤੂ", 10, 0},            // pa
	{"ਅਕਤੂਬਰ", 10, 0},          // pa
	{"ਅਗ", 8, 0},               // pa
	{"ਅਗਸਤ", 8, 0},             // pa
	{"ਅਪ੍ਰੈ", 4, 0},            // pa
	{"ਅਪ੍ਰੈਲ", 4, 0},           // pa
	{"ਐਤਵਾਰ", 0, 7},            // pa
	{"ਜਨ", 1, 0},               // pa
	{"ਜਨਵਰੀ", 1, 0},            // pa
	{"ਜੁਲਾ", 7, 0},             // pa
	{"ਜੁਲਾਈ", 7, 0},            // pa
	{"ਜੂਨ", 6, 0},              // pa
	{"ਦਸੰ", 12, 0},             // pa
	{"ਦਸੰਬਰ", 12, 0},           // pa
	{"ਨਵੰ", 11, 0},             // pa
	{"ਨਵੰਬਰ", 11, 0},           // pa
	{"ਫ਼ਰ", 2, 0},              // pa
	{"ਫ਼ਰਵਰੀ", 2, 0},           // pa
	{"ਬੁੱਧ", 0, 3},             // pa
	{"ਬੁੱਧਵਾਰ", 0, 3},          // pa
	{"ਮਈ", 5, 0},               // pa
	{"ਮਾਰਚ", 3, 0},             // pa
	{"ਮੰਗਲ", 0, 2},             // pa
	{"ਮੰਗਲਵਾਰ", 0, 2},          // pa
	{"ਵੀਰ", 0, 4},              // pa
	{"ਵੀਰਵਾਰ", 0, 4},           // pa
	{"ਸਤੰ", 9, 0},              // pa
	{"ਸਤੰਬਰ", 9, 0},            // pa
	{"ਸ਼ਨਿੱਚਰ", 0, 6},          // pa
	{"ਸ਼ਨਿੱਚਰਵਾਰ", 0, 6},       // pa
	{"ਸ਼ੁੱਕਰ", 0, 5},           // pa
	{"ਸ਼ੁੱਕਰਵਾਰ", 0, 5},        // pa
	{"ਸੋਮ", 0, 1},              // pa
	{"ਸੋਮਵਾਰ", 0, 1},           // pa
	{"એપ્રિલ", 4, 0},           // gu
	{"ઑક્ટો", 10, 0},           // gu
	{"ઑક્ટોબર", 10, 0},         // gu
	{"ઑગસ્ટ", 8, 0},            // gu
	{"ગુરુ", 0, 4},             // gu
	{"ગુરુવાર", 0, 4},          // gu
	{"જાન્યુ", 1, 0},           // gu
	{"જાન્યુઆરી", 1, 0},        // gu
	{"જુલાઈ", 7, 0},            // gu
	{"જૂન", 6, 0},              // gu
	{"ડિસે", 12, 0},            // gu
	{"ડિસેમ્બર", 12, 0},        // gu
	{"નવે", 11, 0},             // gu
	{"નવેમ્બર", 11, 0},         // gu
	{"ફેબ્રુ", 2, 0},           // gu
	{"ફેબ્રુઆરી", 2, 0},        // gu
	{"બુધ", 0, 3},              // gu
	{"બુધવાર", 0, 3},           // gu
	{"મંગળ", 0, 2},             // gu
	{"મંગળવાર", 0, 2},          // gu
	{"માર્ચ", 3, 0},            // gu
	{"મે", 5, 0},               // gu
	{"રવિ", 0, 7},              // gu
	{"રવિવાર", 0, 7},           // gu
	{"શનિ", 0, 6},              // gu
	{"શનિવાર", 0, 6},           // gu
	{"શુક્ર", 0, 5},            // gu
	{"શુક્રવાર", 0, 5},         // gu
	{"સપ્ટે", 9, 0},            // gu
	{"સપ્ટેમ્બર", 9, 0},        // gu
	{"સોમ", 0, 1},              // gu
	{"સોમવાર", 0, 1},           // gu
	{"ଅକ୍ଟୋବର", 10, 0},         // or
	{"ଅଗଷ୍ଟ", 8, 0},            // or
	{"ଅପ୍ରେଲ", 4, 0},           // or
	{"ଜାନୁଆରୀ", 1, 0},          // or
	{"ଜୁନ", 6, 0},              // or
	{"ଜୁଲାଇ", 7, 0},            // or
	{"ଡିସେମ୍ବର", 12, 0},        // or
	{"ନଭେମ୍ବର", 11, 0},         // or
	{"ଫେବୃଆରୀ", 2, 0},          // or
	{"ମାର୍ଚ୍ଚ", 3, 0},          // or
	{"ସେପ୍ଟେମ୍ବର", 9, 0},       // or
	{"அக்", 10, 0},             // ta
	{"அக்டோபர்", 10, 0},        // ta
	{"ஆக", 8, 0},               // ta
	{"ஆகஸ்ட்", 8, 0},           // ta
	{"ஏப்", 4, 0},              // ta
	{"ஏப்ரல்", 4, 0},           // ta
	{"சனி", 0, 6},              // ta
	{"செப்", 9, 0},             // ta
	{"செப்டம்பர்", 9, 0},       // ta
	{"செவ்", 0, 2},             // ta
	{"செவ்வாய்", 0, 2},         // ta
	{"ஜன", 1, 0},               // ta
	{"ஜனவரி", 1, 0},            // ta
	{"ஜூன்", 6, 0},             // ta
	{"ஜூலை", 7, 0},             // ta
	{"ஞாயி", 0, 7},             // ta
	{"ஞாயிறு", 0, 7},           // ta
	{"டிச", 12, 0},             // ta
	{"டிசம்பர்", 12, 0},        // ta
	{"திங்", 0, 1},             // ta
	{"திங்கள்", 0, 1},          // ta
	{"நவ", 11, 0},              // ta
	{"நவம்பர்", 11, 0},         // ta
	{"பிப்", 2, 0},             // ta
	{"பிப்ரவரி", 2, 0},         // ta
	{"புத", 0, 3},              // ta
	{"புதன்", 0, 3},            // ta
	{"மார்", 3, 0},             // ta
	{"மார்ச்", 3, 0},           // ta
	{"மே", 5, 0},               // ta
	{"வியா", 0, 4},             // ta
	{"வியாழன்", 0, 4},          // ta
	{"வெள்", 0, 5},             // ta
	{"வெள்ளி", 0, 5},           // ta
	{"అక్టో", 10, 0},           // te
	{"అక్టోబర్", 10, 0},        // te
	{"ఆగ", 8, 0},               // te
	{"ఆగస్టు", 8, 0},           // te
	{"ఆది", 0, 7},              // te
	{"ఆదివారం", 0, 7},          // te
	{"ఏప్రి", 4, 0},            // te
	{"ఏప్రిల్", 4, 0},          // te
	{"గురు", 0, 4},             // te
	{"గురువారం", 0, 4},         // te
	{"జన", 1, 0},               // te
	{"జనవరి", 1, 0},            // te
	{"జులై", 7, 0},             // te
	{"జూన్", 6, 0},             // te
	{"డిసెం", 12, 0},           // te
	{"డిసెంబర్", 12, 0},        // te
	{"నవం", 11, 0},             // te
	{"నవంబర్", 11, 0},          // te
	{"ఫిబ్ర", 2, 0},            // te
	{"ఫిబ్రవరి", 2, 0},         // te
	{"బుధ", 0, 3},              // te
	{"బుధవారం", 0, 3},          // te
	{"మంగళ", 0, 2},             // te
	{"మంగళవారం", 0, 2},         // te
	{"మార్చి", 3, 0},           // te
	{"మే", 5, 0},               // te
	{"శని", 0, 6},              // te
	{"శనివారం", 0, 6},          // te
	{"శుక్ర", 0, 5},            // te
	{"శుక్రవారం", 0, 5},        // te
	{"సెప్టెం", 9, 0},          // te
	{"సెప్టెంబర్", 9, 0},       // te
	{"సోమ", 0, 1},              // te
	{"సోమవారం", 0, 1},          // te
	{"ಅಕ್ಟೋ", 10, 0},           // kn
	{"ಅಕ್ಟೋಬರ್", 10, 0},        // kn
	{"ಆಗ", 8, 0},               // kn
	{"ಆಗಸ್ಟ್", 8, 0},           // kn
	{"ಏಪ್ರಿ", 4, 0},            // kn
	{"ಏಪ್ರಿಲ್", 4, 0},          // kn
	{"ಗುರು", 0, 4},             // kn
	{"ಗುರುವಾರ", 0, 4},          // kn
	{"ಜನವರಿ", 1, 0},            // kn
	{"ಜುಲೈ", 7, 0},             // kn
	{"ಜೂನ್", 6, 0},             // kn
	{"ಡಿಸೆಂ", 12, 0},           // kn
	{"ಡಿಸೆಂಬರ್", 12, 0},        // kn
	{"ನವೆಂ", 11, 0},            // kn
	{"ನವೆಂಬರ್", 11, 0},         // kn
	{"ಫೆಬ್ರವರಿ", 2, 0},         // kn
	{"ಬುಧ", 0, 3},              // kn
	{"ಬುಧವಾರ", 0, 3},           // kn
	{"ಭಾನು", 0, 7},             // kn
	{"ಭಾನುವಾರ", 0, 7},          // kn
	{"ಮಂಗಳ", 0, 2},             // kn
	{"ಮಂಗಳವಾರ", 0, 2},          // kn
	{"ಮಾರ್ಚ್", 3, 0},           // kn
	{"ಮೇ", 5, 0},               // kn
	{"ಶನಿ", 0, 6},              // kn
	{"ಶನಿವಾರ", 0, 6},           // kn
	{"ಶುಕ್ರ", 0, 5},            // kn
	{"ಶುಕ್ರವಾರ", 0, 5},         // kn
	{"ಸೆಪ್ಟೆಂ", 9, 0},          // kn
	{"ಸೆಪ್ಟೆಂಬರ್", 9, 0},       // kn
	{"ಸೋಮ", 0, 1},              // kn
	{"ಸೋಮವಾರ", 0, 1},           // kn
	{"ഏപ്രി", 4, 0},            // ml
	{"ഏപ്രിൽ", 4, 0},           // ml
	{"ഒക്ടോ", 10, 0},           // ml
	{"ഓഗ", 8, 0},               // ml
	{"ഓഗസ്റ്റ്", 8, 0},         // ml
	{"ചൊവ്വ", 0, 2},            // ml
	{"ചൊവ്വാഴ്ച", 0, 2},        // ml
	{"ജനു", 1, 0},              // ml
	{"ജനുവരി", 1, 0},           // ml
	{"ജൂലൈ", 7, 0},             // ml
	{"ജൂൺ", 6, 0},              // ml
	{"ഞായർ", 0, 7},             // ml
	{"ഡിസം", 12, 0},            // ml
	{"ഡിസംബർ", 12, 0},          // ml
	{"തിങ്കൾ", 0, 1},           // ml
	{"നവം", 11, 0},             // ml
	{"നവംബർ", 11, 0},           // ml
	{"ഫെബ്രു", 2, 0},           // ml
	{"ഫെബ്രുവരി", 2, 0},        // ml
	{"ബുധൻ", 0, 3},             // ml
	{"മാർ", 3, 0},              // ml
	{"മാർച്ച്", 3, 0},          // ml
	{"മേയ്", 5, 0},             // ml
	{"വെള്ളി", 0, 5},           // ml
	{"വ്യാഴം", 0, 4},           // ml
	{"ശനി", 0, 6},              // ml
	{"സെപ്റ്റം", 9, 0},         // ml
	{"സെപ്റ്റംബർ", 9, 0},       // ml
	{"අගෝ", 8, 0},              // si
	{"අගෝස්තු", 8, 0},          // si
	{"අඟහ", 0, 2},              // si
	{"අඟහරුවාදා", 0, 2},        // si
	{"අප්රේල්", 4, 0},          // si
	{"ඉරිදා", 0, 7},            // si
	{"ඔක්", 10, 0},             // si
	{"ඔක්තෝබර්", 10, 0},        // si
	{"ජන", 1, 0},               // si
	{"ජනවාරි", 1, 0},           // si
	{"ජූනි", 6, 0},             // si
	{"ජූලි", 7, 0},             // si
	{"දෙසැ", 12, 0},            // si
	{"දෙසැම්බර්", 12, 0},       // si
	{"නොවැ", 11, 0},            // si
	{"නොවැම්බර්", 11, 0},       // si
	{"පෙබ", 2, 0},              // si
	{"පෙබරවාරි", 2, 0},         // si
	{"බදාදා", 0, 3},            // si
	{"බ්රහස්", 0, 4},           // si
	{"බ්රහස්පතින්දා", 0, 4},    // si
	{"මාර්තු", 3, 0},           // si
	{"මැයි", 5, 0},             // si
	{"සඳුදා", 0, 1},            // si
	{"සැප්", 9, 0},             // si
	{"සැප්තැම්බර්", 9, 0},      // si
	{"සිකු", 0, 5},             // si
	{"සිකුරාදා", 0, 5},         // si
	{"සෙන", 0, 6},              // si
	{"සෙනසුරාදා", 0, 6},        // si
	{"กรกฎาคม", 7, 0},          // th
	{"กันยายน", 9, 0},          // th
	{"กุมภาพันธ์", 2, 0},       // th
	{"ตุลาคม", 10, 0},          // th
	{"ธันวาคม", 12, 0},         // th
	{"พฤศจิกายน", 11, 0},       // th
	{"พฤษภาคม", 5, 0},          // th
	{"มกราคม", 1, 0},           // th
	{"มิถุนายน", 6, 0},         // th
	{"มีนาคม", 3, 0},           // th
	{"วันจันทร์", 0, 1},        // th
	{"วันพฤหัสบดี", 0, 4},      // th
	{"วันพุธ", 0, 3},           // th
	{"วันศุกร์", 0, 5},         // th
	{"วันอังคาร", 0, 2},        // th
	{"วันอาทิตย์", 0, 7},       // th
	{"วันเสาร์", 0, 6},         // th
	{"สิงหาคม", 8, 0},          // th
	{"เมษายน", 4, 0},           // th
	{"ກັນຍາ", 9, 0},            // lo
	{"ກຸມພາ", 2, 0},            // lo
	{"ກໍລະກົດ", 7, 0},          // lo
	{"ຕຸລາ", 10, 0},            // lo
	{"ທັນວາ", 12, 0},           // lo
	{"ພະຈິກ", 11, 0},           // lo
	{"ພຶດສະພາ", 5, 0},          // lo
	{"ມັງກອນ", 1, 0},           // lo
	{"ມິຖຸນາ", 6, 0},           // lo
	{"ມີນາ", 3, 0},             // lo
	{"ສິງຫາ", 8, 0},            // lo
	{"ເມສາ", 4, 0},             // lo
	{"စက်တင်ဘာ", 9, 0},         // my
	{"ဇန်နဝါရီ", 1, 0},         // my
	{"ဇူလိုင်", 7, 0},          // my
	{"ဇွန်", 6, 0},             // my
	{"ဒီဇင်ဘာ", 12, 0},         // my
	{"နိုဝင်ဘာ", 11, 0},        // my
	{"ဖေဖော်ဝါရီ", 2, 0},       // my
	{"မတ်", 3, 0},              // my
	{"အောက်တိုဘာ", 10, 0},      // my
	{"ဧပြီ", 4, 0},             // my
	{"ဩဂုတ်", 8, 0},            // my
	{"აგვ", 8, 0},              // ka
	{"აგვისტო", 8, 0},          // ka
	{"აპრ", 4, 0},              // ka
	{"აპრილი", 4, 0},           // ka
	{"დეკ", 12, 0},             // ka
	{"დეკემბერი", 12, 0},       // ka
	{"თებ", 2, 0},              // ka
	{"თებერვალი", 2, 0},        // ka
	{"იან", 1, 0},              // ka
	{"იანვარი", 1, 0},          // ka
	{"ივლ", 7, 0},              // ka
	{"ივლისი", 7, 0},           // ka
	{"ივნ", 6, 0},              // ka
	{"ივნისი", 6, 0},           // ka
	{"კვი", 0, 7},              // ka
	{"კვირა", 0, 7},            // ka
	{"მაი", 5, 0},              // ka
	{"მაისი", 5, 0},            // ka
	{"მარ", 3, 0},              // ka
	{"მარტი", 3, 0},            // ka
	{"ნოე", 11, 0},             // ka
	{"ნოემბერი", 11, 0},        // ka
	{"ოთხ", 0, 3},              // ka
	{"ოთხშაბათი", 0, 3},        // ka
	{"ორშ", 0, 1},              // ka
	{"ორშაბათი", 0, 1},         // ka
	{"ოქტ", 10, 0},             // ka
	{"ოქტომბერი", 10, 0},       // ka
	{"პარ", 0, 5},              // ka
	{"პარასკევი", 0, 5},        // ka
	{"სამ", 0, 2},              // ka
	{"სამშაბათი", 0, 2},        // ka
	{"სექ", 9, 0},              // ka
	{"სექტემბერი", 9, 0},       // ka
	{"შაბ", 0, 6},              // ka
	{"შაბათი", 0, 6},           // ka
	{"ხუთ", 0, 4},              // ka
	{"ხუთშაბათი", 0, 4},        // ka
	{"ለካቲት", 2, 0},             // ti
	{"ሓምለ", 7, 0},              // ti
	{"ሕዳር", 11, 0},             // ti
	{"መስከረም", 9, 0},            // ti
	{"መጋቢት", 3, 0},             // ti
	{"ሚያዝያ", 4, 0},             // ti
	{"ማርች", 3, 0},              // am
	{"ሴፕቴምበር", 9, 0},           // am
	{"ታሕሳስ", 12, 0},            // ti
	{"ነሓሰ", 8, 0},              // ti
	{"ኖቬምበር", 11, 0},           // am
	{"ኤፕሪል", 4, 0},             // am
	{"ኦክቶበር", 10, 0},           // am
	{"ኦገስት", 8, 0},             // am
	{"ዲሴምበር", 12, 0},           // am
	{"ጁላይ", 7, 0},              // am
	{"ጃንዩወሪ", 1, 0},            // am
	{"ግንቦት", 5, 0},             // ti
	{"ጥቅምቲ", 10, 0},            // ti
	{"ፌብሩወሪ", 2, 0},            // am
	{"កក្កដា", 7, 0},           // km
	{"កញ្ញា", 9, 0},            // km
	{"កុម្ភៈ", 2, 0},           // km
	{"តុលា", 10, 0},            // km
	{"ធ្នូ", 12, 0},            // km
	{"មករា", 1, 0},             // km
	{"មិថុនា", 6, 0},           // km
	{"មីនា", 3, 0},             // km
	{"មេសា", 4, 0},             // km
	{"វិច្ឆិកា", 11, 0},        // km
	{"សីហា", 8, 0},             // km
	{"ឧសភា", 5, 0},             // km
	{"ọgọọst", 8, 0},           // ig
	{"ọktoba", 10, 0},          // ig
	{"ⴱⵕⴰⵢⵕ", 2, 0},            // shi
	{"ⴷⵓⵊⴰⵏⴱⵉⵔ", 12, 0},        // shi
	{"ⴽⵜⵓⴱⵔ", 10, 0},           // shi
	{"ⵉⴱⵔⵉⵔ", 4, 0},            // shi
	{"ⵉⵏⵏⴰⵢⵔ", 1, 0},           // shi
	{"ⵎⴰⵕⵚ", 3, 0},             // shi
	{"ⵎⴰⵢⵢⵓ", 5, 0},            // shi
	{"ⵏⵓⵡⴰⵏⴱⵉⵔ", 11, 0},        // shi
	{"ⵖⵓⵛⵜ", 8, 0},             // shi
	{"ⵛⵓⵜⴰⵏⴱⵉⵔ", 9, 0},         // shi
	{"ⵢⵓⵍⵢⵓⵣ", 7, 0},           // shi
	{"ⵢⵓⵏⵢⵓ", 6, 0},            // shi
	{"ꕒꕡꖝꖕ", 2, 0},             // vai
	{"ꖱꕞꔤ", 7, 0},              // vai
	{"ꭰꮒꮝꭼꮨ", 5, 0},            // chr
	{"ꭰꮕᏹ", 3, 0},              // chr
	{"ꭴꮓꮈꮤꮕ", 1, 0},            // chr
	{"ꭵꮝꭹᏹ", 12, 0},            // chr
	{"ꭶꮆꮒ", 8, 0},              // chr
	{"ꭷꭶꮅ", 2, 0},              // chr
	{"ꭷꮼꮒ", 4, 0},              // chr
	{"ꭻᏸꮙꮒ", 7, 0},             // chr
	{"ꮕꮣꮥꮖ", 11, 0},            // chr
	{"ꮥꭽꮇᏹ", 6, 0},             // chr
	{"ꮪꮅꮝꮧ", 9, 0},             // chr
	{"ꮪꮒꮕꮧ", 10, 0},            // chr
	{"𑄃𑄉𑄧𑄌𑄴𑄑𑄴", 8, 0},          // ccp
	{"𑄃𑄧𑄇𑄴𑄑𑄬𑄝𑄧𑄢𑄴", 10, 0},      // ccp
	{"𑄃𑄬𑄛𑄳𑄢𑄨𑄣𑄴", 4, 0},         // ccp
	{"𑄎𑄚𑄪𑄠𑄢𑄨", 1, 0},           // ccp
	{"𑄎𑄪𑄚𑄴", 6, 0},             // ccp
	{"𑄎𑄪𑄣𑄭", 7, 0},             // ccp
	{"𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴", 12, 0},      // ccp
	{"𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴", 11, 0},      // ccp
	{"𑄜𑄬𑄛𑄴𑄝𑄳𑄢𑄪𑄠𑄢𑄨", 2, 0},  // ccp
	{"𑄟𑄢𑄴𑄌𑄧", 3, 0},        // ccp
	{"𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴", 9, 0}, // ccp
}

// longMonths are the months' names that are read with slips, too.
var longMonths = []name{
	{"december", 12, 0},  // en
	{"decembre", 12, 0},  // fr
	{"dezember", 12, 0},  // de
	{"dezembro", 12, 0},  // pt
	{"diciembre", 12, 0}, // es es_419 es_PE
	{"décembre", 12, 0},  // fr
	{"febrero", 2, 0},    // es es_419 es_PE
	{"februar", 2, 0},    // de
	{"february", 2, 0},   // en
	{"fevereiro", 2, 0},  // pt
	{"fevrier", 2, 0},    // fr
	{"février", 2, 0},    // fr
	{"janeiro", 1, 0},    // pt
	{"january", 1, 0},    // en
	{"janvier", 1, 0},    // fr
	{"juillet", 7, 0},    // fr
	{"november", 11, 0},  // en de
	{"novembre", 11, 0},  // fr
	{"novembro", 11, 0},  // pt
	{"noviembre", 11, 0}, // es es_419 es_PE
	{"october", 10, 0},   // en
	{"octobre", 10, 0},   // fr
	{"octubre", 10, 0},   // es es_419 es_PE
	{"oktober", 10, 0},   // de
	{"outubro", 10, 0},   // pt
	{"september", 9, 0},  // en de
	{"septembre", 9, 0},  // fr
	{"septiembre", 9, 0}, // es es_419
	{"setembro", 9, 0},   // pt
	{"setiembre", 9, 0},  // es_PE
	{"августа", 8, 0},    // ru
	{"декабря", 12, 0},   // ru
	{"октября", 10, 0},   // ru
	{"сентября", 9, 0},   // ru
	{"февраля", 2, 0},    // ru
}
