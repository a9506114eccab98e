import { names, type NameList } from './name-list.ts';

/** Kurdish names as Sorani writes them, in Arabic letters (Iraq, Iran). */
export const sorani: NameList = {
  script: 'Arab',
  order: 'given-father',
  male: names(`
    دڵشاد = Dilshad / Dlshad / Delshad; ڕێبوار = Rebwar / Rebuar / Ribwar; کاروان = Karwan / Karvan; ئازاد = Azad / Azaad; شوان = Shwan / Shuan; سۆران = Soran / Suran;
    ئاوات = Awat / Avat; ڕزگار = Rizgar / Rzgar / Rezgar; عومەر = Omer / Omar / Umar; حەمە = Hama / Hamah; ڕەسوڵ = Rasul / Rasool / Resul; مستەفا = Mustafa / Mistefa;
    ئیبراهیم = Ibrahim / Ebrahim / Brahim; سەردار = Sardar / Serdar; ڕەنج = Ranj / Renj; هێمن = Hemin / Hemn; بەختیار = Bakhtiar / Bakhtyar; هیوا = Hiwa / Heewa;
    زانا = Zana / Zanna; ئارام = Aram / Araam; هەڵۆ = Halo / Hallo; کاوە = Kawa / Kaveh; ژیار = Zhyar / Jiyar; سامان = Saman / Samaan; نەوزاد = Nawzad / Nauzad; بارزان = Barzan / Berzan;
    شێرکۆ = Sherko / Sherco; ڕەوەند = Rawand / Rewend; دانا = Dana / Daana; هاوڕێ = Hawre / Hawreh; گۆران = Goran / Guran; پێشەوا = Peshawa / Peshewa; ئاکۆ = Ako / Akko; دیار = Diyar / Dyar;
    هەرێم = Harem / Herem; بڕوا = Brwa / Birwa; ڕێبین = Rebin / Rebeen; ڕاوێژ = Rawezh / Rawej; محەمەد = Mohammed / Mihemed / Muhamad; عەلی = Ali / Eli; ئەحمەد = Ahmed / Ahmad; یوسف = Yousif / Yusf
  `),
  female: names(`
    ڕۆژین = Rojin / Rozhin / Rozin; ژیان = Zhiyan / Jiyan / Zhian; شیلان = Shilan / Shelan; بێریڤان = Berivan / Beriwan; شەهلا = Shahla / Shehla; ئاڤان = Avan / Avann; نیگار = Nigar / Negar;
    هێرۆ = Hero / Hiro; چنار = Chnar / Chinar; بەهار = Bahar / Behar; ژوان = Zhwan / Jwan; سۆزان = Sozan / Suzan; تارا = Tara / Taara; شنۆ = Shno / Shino; دەریا = Darya / Derya;
    لانە = Lana / Laneh; ڕووناک = Runak / Ronak; پەری = Pari / Peri; نازدار = Nazdar / Nezdar; گوڵاڵە = Gulala / Golala; هەنار = Hanar / Henar; سروە = Srwa / Sirwa; ئاشنا = Ashna / Aashna;
    ڤیان = Viyan / Vian; دیلان = Dilan / Deelan; هەتاو = Hataw / Hetaw; سەرگوڵ = Sargul / Sergul; کەژاڵ = Kazhal / Kajal; شەونم = Shawnm / Shewnim; ئەڤین = Evin / Avin; بێخاڵ = Bekhal / Beykhal;
    گەلاوێژ = Galawezh / Gelawej; خوناو = Khunaw / Xunaw; نەسرین = Nasrin / Nesrin; فاتیمە = Fatima / Fatime; خەدیجە = Khadija / Xedice; ئامینە = Amina / Amine; ناسک = Nask / Nasik; پەروین = Parwin / Perwin; سارا = Sara / Sarah
  `),
  family: [],
};

/** Kurdish names as Kurmanji writes them, in Latin letters (Turkey, Syria). */
export const kurmanji: NameList = {
  script: 'Latn',
  order: 'given-family',
  male: names(`
    Azad = Azad / Asad; Baran; Berxwedan = Berxwedan / Berhwedan; Ciwan = Ciwan / Jiwan / Civan; Diyar; Dilovan = Dilovan / Dilowan; Ferhat = Ferhat / Ferhad; Hêvidar = Hevidar / Hevider; Hozan; Jîyan = Jiyan / Ciyan;
    Kendal; Mazlum = Mazlum / Mazlom; Mehmet = Mehmet / Mehmed; Mîran = Miran / Meeran; Nêçîrvan = Nechirvan / Necirvan; Newroz = Newroz / Nevroz; Rêzan = Rezan / Rizan; Rodî = Rodi / Rody; Rojhat = Rojhat / Rozhat; Serhat = Serhat / Serhad;
    Şêrzad = Sherzad / Serzad; Şiyar = Shiyar / Siyar; Sîpan = Sipan / Sypan; Welat = Welat / Velat; Xebat = Xebat / Khebat; Zana; Zinar = Zinar / Zenar; Yusuf = Yusuf / Usif; Îbrahîm = Ibrahim / Ibraim; Silêman = Sileman / Suleyman;
    Osman; Ehmed = Ehmed / Ahmed; Elî = Eli / Ali; Hesen = Hesen / Hassan; Huseyn = Huseyn / Hussein; Bawer = Bawer / Baver; Agit = Agit / Egid; Botan; Delîl = Delil / Dalil; Murat = Murat / Mirad
  `),
  female: names(`
    Berîvan = Berivan / Beriwan; Rojîn = Rojin / Rozhin; Zîlan = Zilan / Zeelan; Dîlan = Dilan / Deelan; Evîn = Evin / Avin; Hêvî = Hevi / Hevy; Jiyan = Jiyan / Ciyan; Nûjîn = Nujin / Nugin; Perwîn = Perwin / Pervin; Rûken = Ruken / Rukan;
    Şîrîn = Shirin / Sirin; Xezal = Xezal / Khezal; Zelal; Zozan; Asya; Bêrîtan = Beritan / Berytan; Çinar = Chinar / Cinar; Dîcle = Dicle / Dijle; Delal = Delal / Dalal; Fatma = Fatma / Fatima;
    Gulistan = Gulistan / Gulstan; Helîn = Helin / Heleen; Jînda = Jinda / Zhinda; Leyla = Leyla / Leila; Lorîn = Lorin / Loreen; Medya = Medya / Media; Narîn = Narin / Nareen; Nesrîn = Nesrin / Nasrin; Newal = Newal / Nawal; Pelda;
    Rewşen = Rewshen / Revsen; Ronahî = Ronahi / Ronahy; Roza = Roza / Rosa; Sakîne = Sakine / Sakina; Sosin = Sosin / Susin; Sterk = Sterk / Esterk; Viyan = Viyan / Vian; Xecê = Xece / Khaje; Zeyneb = Zeyneb / Zeynep; Hatîce = Hatice / Khadija
  `),
  family: names(`
    Aslan; Yıldız = Yildiz / Yildis; Kaya; Demir = Demir / Demirr; Çelik = Celik / Chelik; Şahin = Sahin / Shahin; Kılıç = Kilic / Kilich; Arslan; Doğan = Dogan / Doghan; Bulut; Aydın = Aydin / Aydyn; Özdemir = Ozdemir / Oezdemir;
    Polat; Tekin; Aktaş = Aktas / Aktash; Güneş = Gunes / Gunesh; Karataş = Karatas / Karatash; Baran; Ateş = Ates / Atesh; Taş = Tas / Tash; Dağ = Dag / Dagh; Şeker = Seker / Sheker; Bozkurt; Ekinci = Ekinci / Ekinji;
    Mihemed = Mihemed / Mohammed; Hesso = Hesso / Hisso; Osê = Ose / Usse; Elî = Eli / Ali; Xelîl = Xelil / Khalil; Remo = Remo / Rammo; Sîno = Sino / Seno; Şêxo = Shekho / Sekho; Berko; Mistefa = Mistefa / Mustafa;
    Bakir = Bakir / Bakr; Silo; Qasim = Qasim / Kasim; Îsa = Isa / Issa; Temo; Cemîl = Cemil / Jamil; Hemo = Hemo / Hammo; Reşîd = Reshid / Rasheed
  `),
};
