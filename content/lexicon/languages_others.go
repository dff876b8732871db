package lexicon

var turkish = Language{
	name: "tr",
	talks: `konuşma konuşmalar konuşmaları konuşmalarım sunum sunumlar sunumları sunumlarım konferans konferanslar konferansları seminer seminerler seminerleri bildiri bildiriler
		bildirileri etkinlik etkinlikler atölye atölyeler çalıştay çalıştaylar söyleşi söyleşiler paneller webinarlar sempozyum sempozyumlar kongreler`,
	other: `yayın yayınlar yayınları yayınlarım makale makaleler makaleleri kitap kitaplar eğitim öğretim dersler deneyim iş projeler proje ödül ödüller ödülleri burslar tezler tez
		yönetilen danışmanlık araştırma diller yetenekler iletişim`,
	guest: `düzenlenen düzenleme organizasyon katılım katıldığım katılınan`,
	filler: `seçilmiş seçme yaklaşan gelecek gelecekteki geçmiş önceki eski son davetli ve ile veya diğer tüm bütün bilimsel ulusal uluslararası verdiğim yaptığım sözlü poster liste
		listesi arşiv benim`,
	event:  `konferansı konferans kongresi kongre sempozyumu sempozyum çalıştayı çalıştay semineri seminer zirvesi zirve buluşması buluşma günleri şenliği festivali forumu toplantısı`,
	noun:   `günü günleri haftası gecesi derneği topluluğu kulübü`,
	host:   `üniversitesi üniversite enstitüsü akademisi fakültesi lisesi müzesi kütüphanesi merkezi`,
	slides: `sunum sunumu slaytlar slayt sunumlar slaytları`, video: `video videosu kayıt kaydı videoyu`, audio: `ses`, code: `kod kodu kaynak örnekler`,
	paper: `makale bildiri`, site: `etkinlik web sitesi site sayfa sayfası program duyuru`, more: `özet açıklama ayrıntılar detaylar metin bağlantı fotoğraflar daha`,
	Action: `indir izle`, Label: `indir izle oku gör görüntüle dinle tıklayın buradan burada türkçe ingilizce için kaynak fazla bilgi`,
	keynote: `açılış`, talk: `konuşma sunum bildiri konferans`, panel: `oturumu`, workshop: `atölye çalıştay eğitim`, interview: `söyleşi röportaj`,
	role:     `davetli çağrılı konuşması konuşmacı sözlü açılış kapanış panelist moderatör dakika katılımcı`,
	titleKey: `başlık konu`, eventKey: `etkinlik konferans`, placeKey: `yer şehir konum`, dateKey: `tarih`, bodyKey: `özet açıklama`,
}

var finnish = Language{
	name: "fi",
	talks: `esitelmä esitelmät esitelmiä esitys esitykset esityksiä puhe puheet puheenvuoro puheenvuorot puheenvuoroja luento luennot luentoja konferenssi konferenssit konferensseja
		seminaari seminaarit seminaareja työpaja työpajat työpajoja tapahtumat webinaarit paneelit paneelikeskustelut esiintymiset esiintymisiä haastattelut konferenssiesitykset koulutukset kutsuesitelmät`,
	other: `julkaisu julkaisut julkaisuja artikkelit kirjat opetus koulutus työkokemus kokemus työhistoria projektit hankkeet palkinnot apurahat opinnäytteet väitöskirja ohjatut ohjaus
		tutkimus kielitaito taidot yhteystiedot kurssit`,
	guest: `järjestetyt järjestäminen osallistuminen osallistutut`,
	filler: `valittuja valitut tulevat tulevia menneet menneitä aiemmat aikaisemmat viimeisimmät kutsutut muut muita kaikki ja sekä tai pidetyt pidettyjä tieteelliset kansainväliset
		kansalliset julkiset luettelo lista arkisto minun`,
	event:  `konferenssi konferenssissa seminaari seminaarissa kokous kongressi symposiumi tapaaminen päivät messut foorumi festivaali työpaja`,
	noun:   `päivä päivät viikko ilta yhdistys seura`,
	host:   `yliopisto yliopistossa korkeakoulu ammattikorkeakoulu instituutti akatemia museo kirjasto`,
	suffix: `konferenssi konferenssissa seminaari seminaarissa kokous päivät päivillä kongressi tapaaminen foorumi`,
	slides: `kalvot esitys diat esitysmateriaali kalvoja`, video: `video tallenne nauhoite videotallenne`, audio: `ääni äänite`, code: `lähdekoodi koodi esimerkit materiaali materiaalit`,
	paper: `artikkeli`, site: `tapahtuma verkkosivu verkkosivut sivu sivusto kotisivu ohjelma ilmoitus`, more: `tiivistelmä kuvaus lisätietoja tiedot litterointi linkki kuvat teksti`,
	Action: `lataa katso lue kuuntele avaa`, Label: `täältä tästä suomeksi englanniksi tapahtuman`,
	keynote: `pääpuhe`, talk: `esitelmä esitys puheenvuoro luento puhe kutsuesitelmä`, panel: `paneelikeskustelu paneeli`, poster: `posteri`, workshop: `työpaja koulutus`, interview: `haastattelu`,
	role:     `kutsuttu kutsuesitelmä suullinen puhuja panelisti juontaja moderaattori minuuttia`,
	titleKey: `otsikko aihe nimi`, eventKey: `tapahtuma konferenssi`, placeKey: `paikka kaupunki`, dateKey: `päivämäärä päivä aika`, bodyKey: `tiivistelmä kuvaus`,
}

var hungarian = Language{
	name: "hu",
	talks: `előadás előadások előadásaim előadásai prezentáció prezentációk prezentációim konferencia konferenciák szeminárium szemináriumok műhely workshopok rendezvények
		beszélgetések interjúk kerekasztalok konferencia-előadások meetupok`,
	other: `publikáció publikációk publikációim cikkek könyvek oktatás tanítás tanulmányok végzettség munkahelyek tapasztalat projektek díjak ösztöndíjak témavezetés szakdolgozatok
		kutatás nyelvtudás kapcsolat kurzusok`,
	guest:  `szervezett szervezés részvétel látogatott`,
	filler: `válogatott közelgő következő tervezett korábbi múltbeli elmúlt legutóbbi meghívott és vagy a az más egyéb további összes minden tudományos hazai nemzetközi nyilvános lista archívum saját`,
	event:  `konferencia konferencián kongresszus szeminárium találkozó műhely szimpózium fórum fesztivál napok vándorgyűlés`,
	noun:   `nap napja napok hét hete est egyesület társaság klub`,
	host:   `egyetem egyetemen főiskola intézet akadémia múzeum könyvtár központ gimnázium`,
	suffix: `konferencia konferencián kongresszus találkozó műhely szeminárium fesztivál`,
	slides: `diák diasor dia prezentáció fóliák`, video: `videó felvétel videofelvétel`, audio: `hang hangfelvétel`, code: `forráskód kód példák anyagok`,
	paper: `cikk`, site: `esemény honlap weboldal oldal program meghívó`, more: `kivonat összefoglaló leírás részletek átirat hivatkozás képek szöveg`,
	Action: `letöltés megnézem nézd`, Label: `letöltése letöltés megtekintése megtekintés itt magyarul angolul a az`,
	keynote: `plenáris`, talk: `előadás prezentáció`, panel: `kerekasztal kerekasztal-beszélgetés pódiumbeszélgetés`, poster: `poszter`, workshop: `műhely tréning képzés`, interview: `interjú`,
	role:     `meghívott plenáris szóbeli előadó résztvevő moderátor perc beszélgetés`,
	titleKey: `cím téma`, eventKey: `esemény konferencia rendezvény`, placeKey: `helyszín hely város`, dateKey: `dátum időpont`, bodyKey: `kivonat összefoglaló leírás`,
}

var greek = Language{
	name: "el",
	talks: `ομιλία ομιλίες παρουσίαση παρουσιάσεις διάλεξη διαλέξεις εισήγηση εισηγήσεις συνέδριο συνέδρια σεμινάριο σεμινάρια εργαστήριο εργαστήρια ανακοινώσεις ημερίδες
		εκδηλώσεις συνεντεύξεις`,
	other: `δημοσίευση δημοσιεύσεις άρθρα βιβλία διδασκαλία εκπαίδευση σπουδές εμπειρία έργα βραβεία υποτροφίες διπλωματικών διπλωματικές διατριβές επίβλεψη έρευνα γλώσσες επικοινωνία μαθήματα`,
	guest: `διοργάνωση διοργανώσεις συνεδρίων συμμετοχή παρακολούθηση`,
	filler: `οι η ο το τα τις των του της στο στη στα και ή μου από για με σε επιλεγμένες επερχόμενες μελλοντικές προηγούμενες παλαιότερες πρόσφατες προσκεκλημένες άλλες όλες
		επιστημονικά επιστημονικές διεθνή εθνικά δημόσιες λίστα αρχείο`,
	event:  `συνέδριο συνεδρίου σεμινάριο ημερίδα διημερίδα συμπόσιο συνάντηση εργαστήριο φόρουμ φεστιβάλ`,
	noun:   `ημέρα ημέρες εβδομάδα νύχτα σύλλογος εταιρεία όμιλος`,
	host:   `πανεπιστήμιο πανεπιστημίου ινστιτούτο ακαδημία σχολή πολυτεχνείο μουσείο βιβλιοθήκη κέντρο`,
	slides: `διαφάνειες παρουσίαση διαφανειών διαφανειες`, video: `βίντεο καταγραφή εγγραφή μαγνητοσκόπηση`, audio: `ήχος`, code: `κώδικας κώδικα παραδείγματα υλικό`,
	paper: `άρθρο`, site: `εκδήλωση ιστοσελίδα ιστότοπος σελίδα πρόγραμμα ανακοίνωση`, more: `περίληψη περιγραφή λεπτομέρειες απομαγνητοφώνηση σύνδεσμος κείμενο φωτογραφίες`,
	Action: `λήψη δείτε κατεβάστε διαβάστε ακούστε`, Label: `λήψη εδώ στα ελληνικά αγγλικά πηγαίος του της των`,
	keynote: `κεντρική`, talk: `ομιλία παρουσίαση διάλεξη εισήγηση ανακοίνωση`, panel: `συζήτηση`, poster: `αφίσα πόστερ`, workshop: `εργαστήριο`, interview: `συνέντευξη`,
	role:     `προσκεκλημένη προσκεκλημένος κεντρική στρογγυλή τράπεζα τραπέζι ομιλητής ομιλήτρια συντονιστής προφορική λεπτά σεμινάριο`,
	titleKey: `τίτλος θέμα`, eventKey: `εκδήλωση συνέδριο`, placeKey: `τόπος τοποθεσία πόλη`, dateKey: `ημερομηνία`, bodyKey: `περίληψη περιγραφή`,
}
