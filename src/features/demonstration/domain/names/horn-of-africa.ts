import { names, type NameList } from './name-list.ts';

/** Names of Eritrea and Ethiopia in Ge'ez letters; people carry their father's name, and their grandfather's on forms. */
export const habesha: NameList = {
  script: 'Ethi',
  order: 'given-father-grandfather',
  male: names(`
    ተስፋይ = Tesfay / Tesfai / Tesfaye; ሃይለ = Haile / Hayle; ገብረመስቀል = Gebremeskel / Ghebremeskel / Gebremeskele; ኪዳነ = Kidane / Kidanie; መሓሪ = Mehari / Meharie / Mihari; ብርሃነ = Berhane / Birhane / Brhane;
    ተኽለ = Tekle / Tekla / Tekleh; ወልደማርያም = Weldemariam / Woldemariam / Weldemaryam; ወልዱ = Weldu / Woldu; ፊልሞን = Filmon / Filemon / Philmon; መርሃዊ = Merhawi / Merhawie; ሰመረ = Semere / Semre; ሙሉጌታ = Mulugeta / Mulugieta;
    ኢሳይያስ = Isaias / Isayas / Essayas; ኣማኑኤል = Amanuel / Emanuel / Amanueal; ሮቤል = Robel / Robiel; ዮናስ = Yonas / Jonas; ነጋሲ = Negasi / Negassi / Negash; ክብሮም = Kibrom / Kbrom; ዘርኣይ = Zeray / Zerai; ኣስመላሽ = Asmelash / Asmellash;
    ሃይለማርያም = Hailemariam / Haylemaryam; ተወልደ = Tewolde / Tewelde; ዑቕባይ = Okbay / Ogbay / Okubay; ሚካኤል = Mikael / Michael / Mikiel; ዳንኤል = Daniel / Danial; ናትናኤል = Natnael / Natinael; ኣብርሃም = Abraham / Abreham; ሳምሶን = Samson / Samsom;
    ዳዊት = Dawit / Dawitt / Dauit; ኤፍሬም = Efrem / Ephrem; ሄኖክ = Henok / Henock; ኣሮን = Aron / Aaron; ሙሴ = Muse / Mussie; ሃብቶም = Habtom / Habtome; ኪሮስ = Kiros / Kyros; ጎይትኦም = Goitom / Goytom; ፍስሃየ = Fisehaye / Fsahaye; ብንያም = Binyam / Biniam;
    ኣበበ = Abebe / Abebee; ግርማ = Girma / Germa; ታደሰ = Tadesse / Tadese; በቀለ = Bekele / Bekelle; ዓንዶም = Andom / Andome; ዮሴፍ = Yosief / Yosef / Yoseph
  `),
  female: names(`
    ሰናይት = Senait / Senayt; ለተብርሃን = Letebrhan / Letebirhan; ራህዋ = Rahwa / Rahua / Rahewa; ሳባ = Saba / Sabba; ሄለን = Helen / Hellen; ሚልየን = Million / Milyon; ኤልሳ = Elsa / Ellsa; ትርሓስ = Tirhas / Trhas; ምሕረት = Mihret / Mehret;
    ሰላም = Selam / Salam; ብርኽቲ = Brikti / Birikti; ዓወት = Awet / Awot; ሉዋም = Luwam / Luam; ፍረወይኒ = Freweini / Freweyni; ሄርሜላ = Hermela / Hermella; ጽጌ = Tsige / Tsigie; ሚሕራ = Mihra / Mehra; ኣልማዝ = Almaz / Almas; ለምለም = Lemlem / Lemelem;
    ሰብለ = Seble / Sebele; ገነት = Genet / Gennet; ዝናሽ = Zinash / Zenash; ትግስቲ = Tigisti / Tgisti; ራሄል = Rahel / Rachel; ሩት = Ruta / Ruth; ኤደን = Eden / Eaden; ዜና = Zena / Ziena; ሃና = Hana / Hanna; ማርታ = Marta / Martha; ኣበባ = Abeba / Ababa;
    ለተሃይማኖት = Letehaimanot / Letehaymanot; ወይኒ = Weini / Weyni; ንግስቲ = Nigisti / Ngsti; ሳራ = Sara / Sarah; ዮርዳኖስ = Yordanos / Jordanos; ኤርትራ = Eritrea / Ertra; ፍዮሪ = Fiori / Fyori; ትዝታ = Tizita / Tezeta; መብራህቲ = Mebrahti / Mebrhati; ኣስቴር = Aster / Ester; ስምረት = Simret / Semret
  `),
  family: [],
};

/** Somali names, in the letters of Somali and as others write them. */
export const somali: NameList = {
  script: 'Latn',
  order: 'given-father-grandfather',
  male: names(`
    Maxamed = Mohamed / Mohammed / Mahamed; Cabdi = Abdi / Abdy; Xasan = Hassan / Hasan; Axmed = Ahmed / Ahmad; Nuur = Nur / Noor; Cumar = Omar / Umar; Yuusuf = Yusuf / Yousuf; Xuseen = Hussein / Husein; Cabdiraxmaan = Abdirahman / Abdurahman;
    Warsame = Warsame / Warsama; Guuleed = Guled / Guleed; Cali = Ali / Aly; Cismaan = Osman / Ismaan; Ibraahim = Ibrahim / Ebrahim; Jaamac = Jama / Jaamac; Faarax = Farah / Faarah; Cabdullaahi = Abdullahi / Abdulahi; Maxamuud = Mohamud / Mahmoud;
    Saciid = Said / Saeed; Liibaan = Liban / Leeban; Mahad = Mahad / Mahat; Bile = Bile / Bille; Diiriye = Dirie / Diriye; Geeddi = Gedi / Geedi; Sharmarke = Sharmarke / Sharmaarke; Samatar; Bashiir = Bashir / Basheer; Daahir = Dahir / Daher;
    Cabdifataax = Abdifatah / Abdifatax; Cabdiqaadir = Abdikadir / Abdiqadir; Muuse = Muse / Musa; Aadan = Adan / Aden; Shire = Shire / Shirre; Rooble = Roble / Robleh; Ayuub = Ayub / Ayoub; Zakariye = Zakariye / Zakaria; Sahal = Sahal / Sahel; Ismaaciil = Ismail / Ismael; Khaliif = Khalif / Khaliif; Mustafe = Mustafe / Mustafa
  `),
  female: names(`
    Hodan = Hodan / Xodan; Xaliimo = Halimo / Halima; Faadumo = Fadumo / Faduma / Fatuma; Caasha = Asha / Aasha; Sahra = Sahra / Zahra; Maryan = Maryan / Mariam; Khadiija = Khadija / Qadija; Xaawo = Hawo / Hawa; Ayaan = Ayan / Ayaan; Ifrax = Ifrah / Ifra;
    Nimco = Nimo / Nima; Deeqa = Deqa / Deka; Hibo = Hibo / Hiba; Ladan = Ladan / Laadan; Sagal = Sagal / Sagaal; Ubax = Ubah / Ubax; Xamdi = Hamdi / Hamdy; Fowsiya = Fowsiya / Fawzia; Saynab = Saynab / Zaynab; Rooda = Roda / Rhoda; Idil = Idil / Edil;
    Filsan = Filsan / Filson; Zamzam = Zamzam / Samsam; Nasteexo = Nasteho / Nasteexo; Xafsa = Hafsa / Hafza; Sumaya = Sumaya / Somaya; Shamso = Shamso / Shamsa; Leyla = Leyla / Laila; Amina = Amina / Aamina; Safiya = Safiya / Safia; Cibaado = Ibado / Ebado; Barwaaqo = Barwaqo / Barwako;
    Naima = Naima / Nacima; Rahma = Rahma / Raxma; Raxmo = Rahmo / Raxma; Suhuur = Suhur / Suhoor; Yasmiin = Yasmin / Yasmeen; Bilan = Bilan / Billan; Hoodo = Hodo / Hoda; Muna = Muna / Mona
  `),
  family: [],
};
