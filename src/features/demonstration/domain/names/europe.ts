import { names, type NameList } from './name-list.ts';

/** Albanian names. */
export const albanian: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    Xhevdet = Xhevdet / Jevdet / Xhefdet; Gjergj = Gjergj / Gjergji / Djergj; Ilir = Ilir / Illir; Çlirim = Clirim / Chlirim; Xhemal = Xhemal / Jemal; Dritan = Dritan / Dritani; Shkëlqim = Shkelqim / Shkelkim; Klodian = Klodian / Klodjan / Clodian; Ardian = Ardian / Ardjan; Elvis = Elvis / Elwis; Agron; Arben; Artan; Besnik; Blerim; Bujar = Bujar / Buyar; Dardan;
    Edmond = Edmond / Edmont; Endrit; Erion; Fatmir; Fatos; Florian = Florian / Florjan; Gëzim = Gezim / Gzim; Genc = Genc / Gents; Indrit; Kujtim = Kujtim / Kuytim; Lulzim; Luan; Mentor; Miran; Nikollë = Nikolle / Nikola; Petrit; Qemal = Qemal / Kemal; Rexhep = Rexhep / Rejep; Sokol; Skënder = Skender / Skander; Taulant; Valon; Ylli = Ylli / Ulli; Zef
  `),
  female: names(`
    Adelina; Alketa; Anila; Arta; Besa; Blerta; Bora; Çiljeta = Ciljeta / Chilieta; Diana; Dorina; Drita; Edlira; Elira; Elona; Erjona = Erjona / Eriona; Esmeralda; Fatbardha; Flutura; Gentiana; Hana; Ilirjana = Ilirjana / Iliriana; Jonida = Jonida / Ionida; Klea; Ledina; Lindita; Liridona; Luljeta = Luljeta / Lulieta; Majlinda = Majlinda / Mailinda;
    Manjola = Manjola / Maniola; Migena; Mimoza; Mirela; Nertila; Ornela; Pranvera; Rozafa; Rudina; Shpresa; Sidorela; Teuta; Valbona; Vjollca = Vjollca / Viollca; Xhensila = Xhensila / Jensila; Zamira
  `),
  family: names(`
    Hoxha = Hoxha / Hodja / Hoxhaj; Lleshi = Lleshi / Leshi / Lleshaj; Mëhilli = Mehilli / Mehili; Çela = Cela / Chela; Kola = Kola / Kolla; Prendi = Prendi / Prendaj; Muça = Muca / Mucaj; Haxhiu = Haxhiu / Haxhi; Shehu; Gjoka = Gjoka / Djoka; Dervishi; Marku; Leka; Gjini = Gjini / Djini; Basha; Bushi; Cani; Dedej; Doci; Elezi; Fera;
    Gega; Halili; Hasani; Hysa = Hysa / Husa; Ibrahimi; Jaku = Jaku / Yaku; Kaçi = Kaci / Kachi; Kurti; Lala; Lika; Malaj; Metaj; Murati; Ndoka; Nika; Ndreca; Paja; Përgjoni = Pergjoni / Pergjini; Rama; Sula; Tafa; Toska; Veseli; Xhafa = Xhafa / Jafa; Zeneli
  `),
};

/** Turkish names. */
export const turkish: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    Ahmet = Ahmet / Ahmed; Mehmet = Mehmet / Mehmed; Mustafa; Ali; Hüseyin = Huseyin / Hussein; Hasan; İbrahim = Ibrahim / Ibrahem; İsmail = Ismail / Ismael; Osman; Yusuf = Yusuf / Yousuf; Murat; Ömer = Omer / Oemer; Ramazan; Halil; Süleyman = Suleyman / Sulaiman; Abdullah; Fatih; Emre; Hakan; Kemal; Serkan; Burak; Selim; Gökhan = Gokhan / Goekhan; Uğur = Ugur / Ughur;
    Volkan; Yasin; Yiğit = Yigit / Yighit; Şükrü = Sukru / Shukru; Cem = Cem / Jem; Can = Can / Jan; Deniz; Ercan = Ercan / Erjan; Ferit; Kerem; Levent; Metin; Onur; Orhan; Özgür = Ozgur / Oezguer; Recep = Recep / Rejep; Tuncay = Tuncay / Tunjay; Veysel
  `),
  female: names(`
    Fatma; Ayşe = Ayse / Aysha; Emine; Hatice = Hatice / Hatije; Zeynep; Elif; Meryem; Şerife = Serife / Sherife; Zehra; Sultan; Hanife; Merve; Havva; Zeliha; Esra; Fadime; Özlem = Ozlem / Oezlem; Hacer = Hacer / Hajer; Yasemin; Melek; Rabia; Dilek; Gül = Gul / Guel; Gülsüm = Gulsum / Gulsoom; Songül = Songul / Songuel; Sevgi; Nuray; Nur; Pınar = Pinar / Pynar;
    Büşra = Busra / Bushra; Çiğdem = Cigdem / Chigdem; Derya; Ebru; Filiz; Gamze; Hülya = Hulya / Hulia; İpek = Ipek / Ipeck; Kübra = Kubra / Kuebra; Leyla; Nesrin; Sibel; Tuğba = Tugba / Tughba; Aylin
  `),
  family: names(`
    Yılmaz = Yilmaz / Yelmaz; Kaya; Demir; Çelik = Celik / Chelik; Şahin = Sahin / Shahin; Yıldız = Yildiz / Yildis; Yıldırım = Yildirim / Yildirin; Öztürk = Ozturk / Oeztuerk; Aydın = Aydin / Aydyn; Özdemir = Ozdemir / Oezdemir; Arslan; Doğan = Dogan / Doghan; Kılıç = Kilic / Kilich; Aslan; Çetin = Cetin / Chetin; Kara; Koç = Koc / Koch; Kurt; Özkan = Ozkan / Oezkan;
    Şimşek = Simsek / Shimshek; Polat; Korkmaz; Çakır = Cakir / Chakir; Erdoğan = Erdogan / Erdoghan; Güneş = Gunes / Gunesh; Keskin; Avcı = Avci / Avji; Can; Tekin; Taş = Tas / Tash; Acar = Acar / Ajar; Yavuz; Bulut; Ateş = Ates / Atesh; Turan; Aktaş = Aktas / Aktash; Güler = Guler / Gueler; Uçar = Ucar / Uchar; Yalçın = Yalcin / Yalchin; Sarı = Sari / Sary; Tunç = Tunc / Tunch
  `),
};

/** Georgian names. */
export const georgian: NameList = {
  script: 'Geor',
  order: 'given-family',
  male: names(`
    გიორგი = Giorgi / Georgi; დავით = Davit / David; ლევან = Levan / Lewan; ნიკა = Nika / Nica; ლუკა = Luka / Luca; ირაკლი = Irakli / Irakly; ზურაბ = Zurab / Zourab; თორნიკე = Tornike / Tornikeh; გიგა = Giga / Gigga; ვახტანგ = Vakhtang / Vaktang; მამუკა = Mamuka / Mamouka; თემურ = Temur / Teimur; ზაზა = Zaza / Zasa; გელა = Gela / Gella; ავთანდილ = Avtandil / Aftandil; შოთა = Shota / Schota; ბექა = Beka / Becka; საბა = Saba / Sabba; კახა = Kakha / Kaha; ოთარ = Otar / Ottar
  `),
  female: names(`
    ნინო = Nino / Nina; მარიამ = Mariam / Maryam; თამარ = Tamar / Tamara; ანა = Ana / Anna; ქეთევან = Ketevan / Keto; ნანა = Nana / Nanna; ნათია = Natia / Natya; ეკა = Eka / Ekka; მაია = Maia / Maya; ლელა = Lela / Lella; სალომე = Salome / Salome; თეონა = Teona / Theona; ხათუნა = Khatuna / Hatuna; ლალი = Lali / Laly; ირმა = Irma / Erma; მანანა = Manana / Mananna; ნატო = Nato / Natto; თეა = Tea / Thea; მზია = Mzia / Mziya; ელენე = Elene / Helene
  `),
  family: names(`
    ბერიძე = Beridze / Berize; კაპანაძე = Kapanadze / Kapanaze; გელაშვილი = Gelashvili / Gelaschvili; მაისურაძე = Maisuradze / Maysuradze; გიორგაძე = Giorgadze / Georgadze; ლომიძე = Lomidze / Lomize; წიკლაური = Tsiklauri / Ciklauri; ხუციშვილი = Khutsishvili / Hucishvili; ნოზაძე = Nozadze / Nosadze; კვარაცხელია = Kvaratskhelia / Kvarackhelia; ჩხეიძე = Chkheidze / Cheidze; მელაძე = Meladze / Melaze; ქავთარაძე = Kavtaradze / Kaftaradze; შენგელია = Shengelia / Schengelia; ჯავახიშვილი = Javakhishvili / Djavakhishvili; ბოლქვაძე = Bolkvadze / Bolqvadze; დოლიძე = Dolidze / Dolize; თოდუა = Todua / Thodua; აბაშიძე = Abashidze / Abaschidze; სულაკაური = Sulakauri / Soulakauri
  `),
};
