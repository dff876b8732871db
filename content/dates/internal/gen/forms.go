package main

// form is names that people write and the CLDR's format forms leave out, from
// January to December; "-" where there is none.
type form struct{ language, names string }

// monthForms are nominatives (the CLDR has the genitive that stands behind a
// day), the cases that stand behind "in", and usual abbreviations.
var monthForms = []form{
	{"en", "- - - - - jun jul - sept - - -"},
	{"de", "jänner feber mrz - - jun jul - - okt - -"},
	{"de", "jän - mär - - - - - - - - -"},
	{"fr", "- fév - - - - - - - - - -"},
	{"it", "genn febbr - - magg - lugl - sett - - -"},
	{"ru", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"},
	{"ru", "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"},
	{"ru", "- фев - - - - - - сен - ноя -"},
	{"uk", "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"},
	{"uk", "січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні"},
	{"pl", "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"},
	{"pl", "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu"},
	{"cs", "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"},
	{"cs", "lednu únoru březnu dubnu květnu červnu červenci srpnu - říjnu - prosinci"},
	{"fi", "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"},
	{"fi", "tammikuussa helmikuussa maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa joulukuussa"},
	{"hu", "januárban februárban márciusban áprilisban májusban júniusban júliusban augusztusban szeptemberben októberben novemberben decemberben"},
	{"el", "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος"},
	{"el", "ιανουάριο φεβρουάριο μάρτιο απρίλιο μάιο ιούνιο ιούλιο αύγουστο σεπτέμβριο οκτώβριο νοέμβριο δεκέμβριο"},
	{"sk", "január február marec apríl máj jún júl august september október november december"},
	{"sk", "januári februári marci apríli máji júni júli auguste septembri októbri novembri decembri"},
	{"hr", "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac"},
	{"sr", "јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра"},
	{"sr_Latn", "januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"},
	{"sl", "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra"},
	{"lv", "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"},
	{"lt", "sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis"},
	{"be", "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань"},
	{"et", "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril"},
	{"he", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"},
	{"hy", "հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր"},
	{"ar_DZ", "جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -"},
	{"ar_MA", "- - - - ماي - يوليوز غشت شتنبر - نونبر دجنبر"},
	{"fa", "ژانویه فوریه - - مه - ژوئیه - - - - -"},
	{"eu", "urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren"},
	{"ga", "- - - - - - iúil - - - - -"},
	{"cy", "- - - - - - - awst medi - - -"},
}

// weekdayForms are weekday names that the CLDR has not, from Monday to Sunday.
var weekdayForms = []form{
	{"en", "- tues weds thurs - - -"},
	{"en", "- - - thur - - -"},
	{"de", "- - - - - sonnabend -"},
	{"pl", "- - środę - - sobotę niedzielę"},
	{"ru", "- - среду - пятницу субботу -"},
}
