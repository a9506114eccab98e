import { names, type NameList } from './name-list.ts';

/** Names of Afghanistan, Dari and Pashto together; many people have one name only, or a family name chosen for a form. */
export const afghan: NameList = {
  script: 'Arab',
  order: 'given-family',
  male: names(`
    غلام = Ghulam / Gholam / Gulam; حمیدالله = Hamidullah / Hameedullah / Hamidollah; نجیب‌الله = Najibullah / Najeebullah / Najibollah;
    عصمت‌الله = Esmatullah / Ismatullah / Asmatullah; احسان‌الله = Ehsanullah / Ihsanullah / Ahsanullah; صدیق‌الله = Sediqullah / Siddiqullah / Sidiqullah;
    میرویس = Mirwais / Mirways / Mirvais; جاوید = Jawed / Jawid / Javid; جواد = Jawad / Javad; محمد = Mohammad / Mohammed / Muhammad;
    عبدالله = Abdullah / Abdulla / Abdollah; عبدالرحمن = Abdulrahman / Abdul Rahman / Abdurrahman; احمد = Ahmad / Ahmed; علی = Ali / Aly;
    حسین = Hussain / Hossein / Hussein; حسن = Hassan / Hasan; مصطفی = Mustafa / Mostafa; روح‌الله = Rohullah / Ruhollah / Roohullah;
    نصرت‌الله = Nusratullah / Nasratullah / Nosratullah; ذبیح‌الله = Zabihullah / Zabiullah / Zabihollah; عنایت‌الله = Enayatullah / Inayatullah;
    رحمت‌الله = Rahmatullah / Rahmatollah; سمیع‌الله = Samiullah / Sameeullah / Samiollah; امان‌الله = Amanullah / Amanollah; فضل‌الرحمن = Fazal Rahman / Fazlurrahman;
    شفیق = Shafiq / Shafeeq; فرید = Farid / Fareed; وحید = Wahid / Waheed / Vahid; نوید = Nawid / Naveed / Navid; بشیر = Bashir / Basheer;
    زلمی = Zalmai / Zalmay; تورج = Toraj / Tooraj; شیرشاه = Sher Shah / Shershah; گل‌محمد = Gul Mohammad / Gol Mohammad; یما = Yama / Yamah;
    اجمل = Ajmal / Ajmall; خالد = Khalid / Khaled; قیس = Qais / Qays / Kais; مرتضی = Murtaza / Morteza; رضا = Reza / Raza;
    حکمت = Hekmat / Hikmat; ادریس = Edris / Idris; سیف‌الله = Saifullah / Sayfullah; عزیزالله = Azizullah / Azizollah; گلاب = Gulab / Golab; یاسین = Yasin / Yaseen
  `),
  female: names(`
    مریم = Maryam / Mariam / Mariyam / Marium; زینب = Zainab / Zeinab / Zaynab; معصومه = Masuma / Masoma / Masoumeh; رقیه = Roqia / Ruqia / Ruqayya;
    نیلوفر = Nilofar / Nilufar / Nelofar; پروانه = Parwana / Parvaneh / Parwaneh; سکینه = Sakina / Sakinah; لیلا = Laila / Leila / Layla;
    فاطمه = Fatima / Fatema / Fatemeh; زهرا = Zahra / Zohra / Zahrah; شکریه = Shukria / Shokria; نازنین = Nazanin / Naznin; فرشته = Fereshta / Fireshta / Freshta;
    گل‌بدن = Gulbadan / Golbadan; ملالی = Malalai / Malali; پلوشه = Palwasha / Palwashah; وژمه = Wazhma / Wajma; زرغونه = Zarghona / Zarghuna;
    شبنم = Shabnam / Shabnum; حلیمه = Halima / Haleema; خدیجه = Khadija / Khadijah; عایشه = Aisha / Ayesha / Aesha; سمیرا = Samira / Sameera;
    نرگس = Nargis / Narges; فریبا = Fariba / Fareeba; روشن = Roshan / Rowshan; شگوفه = Shogofa / Shagufa; مرسل = Mursal / Morsal; هدیه = Hadia / Hedia;
    یلدا = Yalda / Yaldah; تمنا = Tamana / Tamanna; مینا = Mina / Meena; صفیه = Safia / Safiya; راضیه = Razia / Raziya; نوریه = Nooria / Nuria;
    زینت = Zinat / Zeenat; پری = Pari / Paree; بی‌بی‌گل = Bibi Gul / Bibigol; شیما = Shima / Sheema; عاطفه = Atifa / Atefa; بنفشه = Banafsha / Benafsha; کریمه = Karima / Kareema
  `),
  family: names(`
    نورزی = Noorzai / Nurzai / Noorzay / Nourzai; ستانکزی = Stanikzai / Stanekzai / Stanikzay; هوتک = Hotak / Hotaki; حسینی = Hussaini / Hosseini / Husaini;
    رضایی = Rezai / Rezaei / Rezaie; محمدی = Mohammadi / Muhammadi / Mohamadi; نظری = Nazari / Nazary; قاسمی = Qasemi / Qasimi / Ghasemi; شریفی = Sharifi / Shareefi;
    پوپلزی = Popalzai / Popal / Popalzay; یوسفزی = Yousafzai / Yusufzai / Yousefzai; ساهک = Sahak / Sahaak; خان = Khan / Khaan; احمدزی = Ahmadzai / Ahmedzai / Ahmadzay;
    احمدی = Ahmadi / Ahmady; علیزاده = Alizada / Alizadeh; رحیمی = Rahimi / Raheemi; کریمی = Karimi / Kareemi; امیری = Amiri / Ameeri; صافی = Safi / Saafi;
    وردک = Wardak / Vardak; الکوزی = Alokozai / Alakozai; بارکزی = Barakzai / Barekzai; میاخیل = Miakhel / Miakhil; زدران = Zadran / Jadran; منگل = Mangal / Mangel;
    شینواری = Shinwari / Shinwary; آفریدی = Afridi / Afreedi; مومند = Mohmand / Momand; تره‌کی = Taraki / Tarakai; اکبری = Akbari / Akbary; جعفری = Jafari / Jaffari;
    حیدری = Haidari / Haydari / Heidari; نجفی = Najafi / Najafy; ابراهیمی = Ebrahimi / Ibrahimi; صدیقی = Sediqi / Siddiqi / Seddiqi; عزیزی = Azizi / Azizy;
    سلطانی = Sultani / Soltani; فیضی = Faizi / Fayzi; غفوری = Ghafoori / Ghafori; حکیمی = Hakimi / Hakimy; رسولی = Rasooli / Rasuli; درانی = Durrani / Dorrani; سادات = Sadat / Saadat
  `),
};
