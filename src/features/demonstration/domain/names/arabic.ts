import { names, type NameList } from './name-list.ts';

/** Arabic names, from Sudan to Syria; the spellings differ by country and by whoever held the pen. */
export const arabic: NameList = {
  script: 'Arab',
  order: 'given-father-family',
  male: names(`
    محمد = Mohammed / Mohamed / Muhammad / Mohammad / Mohamad; أحمد = Ahmed / Ahmad; علي = Ali / Aly;
    حسن = Hassan / Hasan; حسين = Hussein / Hussain / Husain; مصطفى = Mustafa / Mostafa / Moustafa;
    يوسف = Yousef / Yusuf / Youssef / Yousif; خالد = Khaled / Khalid; سعيد = Said / Saeed / Sayed;
    جمال = Jamal / Gamal / Jamaal; سليمان = Suleiman / Sulaiman / Soliman; موسى = Musa / Mousa / Moussa;
    صالح = Saleh / Salih; كريم = Karim / Kareem; عادل = Adel / Adil; عباس = Abbas / Abas; طارق = Tariq / Tarek / Tareq;
    سامي = Sami / Samy; سمير = Samir / Sameer; ناصر = Nasser / Nasir / Naser; يحيى = Yahya / Yahia;
    إبراهيم = Ibrahim / Ebrahim / Ibraheem; إسماعيل = Ismail / Ismael / Esmail; عبد الله = Abdullah / Abdallah / Abdulla;
    عبد الرحمن = Abdulrahman / Abdel Rahman / Abdurrahman; عبد الكريم = Abdulkarim / Abdel Karim; عثمان = Osman / Othman / Uthman;
    عمر = Omar / Omer / Umar; بلال = Bilal / Belal; أنور = Anwar / Anwer; فيصل = Faisal / Faysal / Feisal;
    حمزة = Hamza / Hamzah; ياسر = Yasser / Yasir; ماجد = Majed / Majid; هشام = Hisham / Hesham; زكريا = Zakaria / Zakariya;
    إدريس = Idris / Edris / Idriss; آدم = Adam / Adem; بشير = Bashir / Basheer; منير = Munir / Mounir / Moneer;
    فارس = Faris / Fares; رامي = Rami / Ramy; وليد = Walid / Waleed; أيمن = Ayman / Aiman; نادر = Nader / Nadir;
    تاج الدين = Tajuddin / Tag Eldin / Taj Eldeen; نور الدين = Nureddin / Nour Eldin / Noureddine
  `),
  female: names(`
    فاطمة = Fatima / Fatma / Fatimah / Fatema; مريم = Mariam / Maryam / Meriem; عائشة = Aisha / Aysha / Aicha; زينب = Zainab / Zeinab / Zaynab;
    خديجة = Khadija / Khadijah / Khadiga; أمينة = Amina / Ameena / Aminah; سارة = Sara / Sarah; ليلى = Layla / Leila / Laila;
    نور = Nour / Noor / Nur; هدى = Huda / Hoda; سلمى = Salma / Selma; رانيا = Rania / Raniya; منى = Mona / Muna;
    إيمان = Iman / Eman / Imane; أسماء = Asma / Asmaa; إسراء = Israa / Esraa; آلاء = Alaa / Ala; هبة = Hiba / Heba;
    دعاء = Duaa / Doaa; رحمة = Rahma / Rahmah; حليمة = Halima / Haleema; سمية = Sumaya / Somaya / Sumayya; حنان = Hanan / Hanane;
    وفاء = Wafa / Wafaa; نجلاء = Najla / Naglaa; ريم = Reem / Rim; دينا = Dina / Deena; ياسمين = Yasmin / Yasmeen / Jasmin;
    شيماء = Shaimaa / Shayma; ابتسام = Ibtisam / Ebtisam; أميرة = Amira / Ameera; جميلة = Jamila / Gamila; كوثر = Kawthar / Kawther;
    نعيمة = Naima / Naeema; بتول = Batoul / Batool; لبنى = Lubna / Loubna; سعاد = Suad / Souad; رقية = Ruqayya / Rokaya / Rugaia;
    صفاء = Safa / Safaa; عبير = Abeer / Abir; غادة = Ghada / Gada; نسرين = Nisreen / Nesrin; هاجر = Hajar / Hagar; رشا = Rasha / Racha
  `),
  family: names(`
    الحسن = Al-Hassan / Alhassan / El Hassan; الأحمد = Al-Ahmad / Alahmad / Al Ahmed; العلي = Al-Ali / Alali / El Ali; الخطيب = Al-Khatib / Alkhatib / El Khateeb;
    حداد = Haddad / Hadad; المصري = Al-Masri / Almasri / El Masry; الشامي = Al-Shami / Alshami; إبراهيم = Ibrahim / Ebrahim / Ibraheem;
    عثمان = Osman / Othman; يوسف = Yousif / Yousef / Youssef; آدم = Adam / Adem; إدريس = Idris / Edris; عبد الرحمن = Abdelrahman / Abdulrahman / Abdurahman;
    بشير = Bashir / Basheer; حمد = Hamad / Hammad; سعيد = Saeed / Said; صالح = Saleh / Salih; منصور = Mansour / Mansur; ناصر = Nasser / Nasir;
    النور = Elnour / Alnoor / El Nur; الطيب = El Tayeb / Altayib / Eltayib; عبد الله = Abdalla / Abdullah / Abdallah; حامد = Hamid / Hamed;
    هارون = Haroun / Harun / Haroon; خليل = Khalil / Khaleel; درويش = Darwish / Darwich; قاسم = Qasim / Kassem / Gasim; شريف = Sharif / Sherif;
    الجبوري = Al-Jubouri / Aljabouri / Al Juburi; العبيدي = Al-Obaidi / Alobaidi; الربيعي = Al-Rubaie / Alrubaye; التميمي = Al-Tamimi / Altamimi;
    الشمري = Al-Shammari / Alshamari; العنزي = Al-Anezi / Alenezi / Al Anazi; المطيري = Al-Mutairi / Almutairi; الحربي = Al-Harbi / Alharbi;
    باعلوي = Ba Alawi / Baalawi; المقطري = Al-Maqtari / Almaqtari; الزبيدي = Al-Zubaidi / Alzubaidi; بن علي = Ben Ali / Benali; مرسي = Morsi / Mursi;
    سالم = Salem / Salim; جابر = Jaber / Gaber; الكردي = Al-Kurdi / Alkurdi; تيراب = Tirab / Terab; أبكر = Abakar / Abaker; فضل = Fadl / Fadul
  `),
};
