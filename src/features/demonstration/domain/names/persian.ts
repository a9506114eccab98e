import { names, type NameList } from './name-list.ts';

/** Names of Iran, in Farsi. */
export const persian: NameList = {
  script: 'Arab',
  order: 'given-family',
  male: names(`
    بهروز = Behrouz / Behrooz / Behruz; رضا = Reza / Rezza; علی = Ali / Aly; محمد = Mohammad / Mohamad; حسین = Hossein / Hosein / Hussein; مهدی = Mehdi / Mahdi;
    امیر = Amir / Ameer; سعید = Saeed / Saeid; مجید = Majid / Majeed; حمید = Hamid / Hameed; وحید = Vahid / Wahid; مسعود = Masoud / Masood / Massoud;
    فرهاد = Farhad / Ferhad; داریوش = Dariush / Daryoush / Dariyush; کوروش = Kourosh / Cyrus / Koorosh; آرش = Arash / Aresh; کامران = Kamran / Kameran;
    پیمان = Peyman / Payman; بابک = Babak / Baback; سهراب = Sohrab / Suhrab; سیاوش = Siavash / Siyavash; میلاد = Milad / Meelad; نیما = Nima / Neema;
    آرمان = Arman / Armaan; امید = Omid / Omeed; پویا = Pouya / Pooya / Puya; شهرام = Shahram / Shahraam; بهنام = Behnam / Bahnam; هادی = Hadi / Hady;
    ابوالفضل = Abolfazl / Abulfazl; یاسر = Yaser / Yasser; جواد = Javad / Jawad; کاوه = Kaveh / Kave; مهران = Mehran / Mahran; شاهین = Shahin / Shaheen;
    فرزاد = Farzad / Farzaad; سروش = Soroush / Soroosh; مازیار = Maziar / Maziyar; ایمان = Iman / Eeman; پدرام = Pedram / Pedraam; حامد = Hamed / Hamid; صادق = Sadegh / Sadeq
  `),
  female: names(`
    فاطمه = Fatemeh / Fateme / Fatima; زهرا = Zahra / Zahraa; مریم = Maryam / Mariam; سارا = Sara / Sarah; لیلا = Leila / Leyla; پروانه = Parvaneh / Parvane;
    نسرین = Nasrin / Nasreen; شیرین = Shirin / Shireen; معصومه = Masoumeh / Masoome / Masumeh; سکینه = Sakineh / Sakine; رقیه = Roghayeh / Roqayeh; زینب = Zeynab / Zeinab;
    نازنین = Nazanin / Nazaneen; پریسا = Parisa / Pariza; مهسا = Mahsa / Mehsa; شیدا = Sheida / Shayda; الهام = Elham / Ilham; سمیرا = Samira / Sameera;
    نیلوفر = Niloufar / Niloofar; الناز = Elnaz / Elnaaz; بهاره = Bahareh / Bahare; ندا = Neda / Nedaa; سحر = Sahar / Sehar; شبنم = Shabnam / Shabnum;
    آزاده = Azadeh / Azade; فرزانه = Farzaneh / Farzane; مینا = Mina / Meena; مژگان = Mozhgan / Mojgan; رویا = Roya / Roia; طاهره = Tahereh / Tahere;
    اعظم = Azam / Aazam; صدیقه = Sedigheh / Sediqeh; هانیه = Hanieh / Haniyeh; یاسمن = Yasaman / Yasamin; ترانه = Taraneh / Tarane; شهرزاد = Shahrzad / Sheherzad;
    مهناز = Mahnaz / Mehnaz; گلناز = Golnaz / Gulnaz; لاله = Laleh / Lale; نگار = Negar / Nigar; کیمیا = Kimia / Kimiya; غزل = Ghazal / Gazal
  `),
  family: names(`
    محمدی = Mohammadi / Mohamadi; حسینی = Hosseini / Hoseini; احمدی = Ahmadi / Ahmady; رضایی = Rezaei / Rezaee; کریمی = Karimi / Kareemi; موسوی = Mousavi / Moosavi;
    هاشمی = Hashemi / Hashimi; مرادی = Moradi / Muradi; جعفری = Jafari / Jaafari; رحیمی = Rahimi / Raheemi; صادقی = Sadeghi / Sadeqi; کاظمی = Kazemi / Kazmi;
    قاسمی = Ghasemi / Qasemi; حیدری = Heydari / Heidari; نوری = Nouri / Noori; اکبری = Akbari / Akbary; امینی = Amini / Ameeni; ابراهیمی = Ebrahimi / Ibrahimi;
    سلطانی = Soltani / Sultani; زارع = Zare / Zareh; نجفی = Najafi / Najafy; شریفی = Sharifi / Shareefi; اسدی = Asadi / Assadi; طاهری = Taheri / Tahery;
    عباسی = Abbasi / Abassi; یوسفی = Yousefi / Yusefi; باقری = Bagheri / Baqeri; عزیزی = Azizi / Azizy; نظری = Nazari / Nazary; قربانی = Ghorbani / Qorbani;
    خسروی = Khosravi / Khosrawi; فرهادی = Farhadi / Ferhadi; بهرامی = Bahrami / Behrami; توکلی = Tavakoli / Tavakkoli; شجاعی = Shojaei / Shojai; میرزایی = Mirzaei / Mirzai;
    پورمحمد = Pourmohammad / Poormohamad; خانی = Khani / Khany; داوودی = Davoudi / Davoodi; رستمی = Rostami / Rustami; یزدانی = Yazdani / Yezdani; کاویانی = Kaviani / Kavyani
  `),
};
