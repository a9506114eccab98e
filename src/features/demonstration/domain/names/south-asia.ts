import { names, type NameList } from './name-list.ts';

/** Names of Pakistan, in Urdu. */
export const pakistani: NameList = {
  script: 'Arab',
  order: 'given-family',
  male: names(`
    محمد = Muhammad / Mohammad / Mohammed; احمد = Ahmed / Ahmad; علی = Ali / Aly; حسن = Hassan / Hasan; حسین = Hussain / Husain; عمران = Imran / Emran; عرفان = Irfan / Erfan; کامران = Kamran / Kamraan; عثمان = Usman / Osman / Uthman;
    بلال = Bilal / Belal; فیصل = Faisal / Faysal; شہزاد = Shahzad / Shehzad; طاہر = Tahir / Taher; طارق = Tariq / Tarik; ندیم = Nadeem / Nadim; وسیم = Waseem / Wasim; نوید = Naveed / Navid; آصف = Asif / Aasif; عامر = Amir / Aamir; زبیر = Zubair / Zubayr;
    عدنان = Adnan / Adnaan; ساجد = Sajid / Saajid; خرم = Khurram / Khurum; جاوید = Javed / Javaid / Jawed; اقبال = Iqbal / Ikbal; رضوان = Rizwan / Ridwan; سلمان = Salman / Salmaan; یاسر = Yasir / Yasser; حمزہ = Hamza / Hamzah; عمر = Umar / Omar;
    زاہد = Zahid / Zaahid; شاہد = Shahid / Shaahid; عبداللہ = Abdullah / Abdulla; غلام = Ghulam / Gulam; مظہر = Mazhar / Mazher; نعیم = Naeem / Naim; وقاص = Waqas / Wakas; فرحان = Farhan / Ferhan; شعیب = Shoaib / Shuaib; ذیشان = Zeeshan / Zishan
  `),
  female: names(`
    فاطمہ = Fatima / Fatimah; عائشہ = Ayesha / Aisha / Aysha; زینب = Zainab / Zaynab; مریم = Maryam / Mariam; خدیجہ = Khadija / Khadijah; صائمہ = Saima / Sayma; سائرہ = Saira / Sayra; نادیہ = Nadia / Nadiya; شازیہ = Shazia / Shaziya; رابعہ = Rabia / Rabiya;
    ثنا = Sana / Thana; حنا = Hina / Heena; عالیہ = Alia / Aliya; فوزیہ = Fouzia / Fawzia; نسرین = Nasreen / Nasrin; پروین = Parveen / Parvin; شبانہ = Shabana / Shabanah; سمیرا = Sumaira / Samira; عاصمہ = Asma / Asima; کنزہ = Kinza / Kenza;
    مہوش = Mehwish / Mahwish; ماریہ = Maria / Mariya; سدرہ = Sidra / Sidrah; اقرا = Iqra / Ikra; ایمان = Iman / Eman; آمنہ = Amna / Aamna; حفصہ = Hafsa / Hafza; طاہرہ = Tahira / Tahera; زبیدہ = Zubaida / Zubeda; رخسانہ = Rukhsana / Ruksana;
    نازیہ = Nazia / Naziya; روبینہ = Rubina / Robina; بشریٰ = Bushra / Bushrah; عظمیٰ = Uzma / Azma; لبنیٰ = Lubna / Lubnah; کوثر = Kausar / Kawsar; سعدیہ = Sadia / Saadia; ارم = Iram / Erum; شمائلہ = Shumaila / Shamaila; نورین = Noreen / Nooreen
  `),
  family: names(`
    خان = Khan / Kahn; احمد = Ahmed / Ahmad; علی = Ali / Aly; حسین = Hussain / Husain / Hussein; ملک = Malik / Mallik; بٹ = Butt / Bhatt; چوہدری = Chaudhry / Choudhary / Chowdhury; شاہ = Shah / Shaah; قریشی = Qureshi / Quraishi / Kureshi; صدیقی = Siddiqui / Siddiqi;
    اقبال = Iqbal / Ikbal; محمود = Mahmood / Mehmood / Mahmud; اختر = Akhtar / Akhter; بیگم = Begum / Begam; بی بی = Bibi / Beebi; مرزا = Mirza / Meerza; راجہ = Raja / Rajah; شیخ = Sheikh / Shaikh; انصاری = Ansari / Ansary; ہاشمی = Hashmi / Hashimi;
    بھٹی = Bhatti / Bhati; گل = Gul / Gull; آفریدی = Afridi / Afreedi; یوسفزئی = Yousafzai / Yusufzai; خٹک = Khattak / Khatak; اعوان = Awan / Awaan; گجر = Gujjar / Gujar; رانا = Rana / Raana; جاوید = Javed / Javaid; پرویز = Pervaiz / Parvez;
    رحمان = Rehman / Rahman; ارشد = Arshad / Arshed; اسلم = Aslam / Aslem; اکرم = Akram / Akrem; مسیح = Masih / Maseeh; ناز = Naz / Naaz; کیانی = Kayani / Kiani; عباسی = Abbasi / Abassi; نواز = Nawaz / Navaz; ظفر = Zafar / Zaffar
  `),
};

/** Names of Bangladesh, in Bengali. */
export const bengali: NameList = {
  script: 'Beng',
  order: 'given-family',
  male: names(`
    মোহাম্মদ = Mohammed / Mohammad / Md; আব্দুল = Abdul / Abdool; রহিম = Rahim / Raheem; করিম = Karim / Kareem; কামাল = Kamal / Kamaal; জামাল = Jamal / Jamaal; আলী = Ali / Aly; হাসান = Hasan / Hassan; হোসেন = Hossain / Hussain; রফিক = Rafiq / Rofiq;
    শফিক = Shafiq / Shofiq; সেলিম = Selim / Salim; জসিম = Jashim / Jasim; নাসির = Nasir / Naser; ফারুক = Faruk / Farooq; মাহবুব = Mahbub / Mahboob; মিজান = Mizan / Mijan; রুবেল = Rubel / Rubell; সোহেল = Sohel / Suhel; শাহীন = Shahin / Shaheen;
    আরিফ = Arif / Areef; তারেক = Tareq / Tarek; ইমরান = Imran / Emran; সাইফুল = Saiful / Sayful; শহিদুল = Shahidul / Shohidul; আমিনুল = Aminul / Ameenul; নজরুল = Nazrul / Nozrul; রাসেল = Rasel / Russel; সুমন = Suman / Shumon; রাজু = Raju / Rajoo;
    বাবুল = Babul / Babool; আনোয়ার = Anwar / Anowar; দেলোয়ার = Delwar / Delowar; ইসমাইল = Ismail / Esmail; ইব্রাহিম = Ibrahim / Ebrahim; জাকির = Zakir / Jakir; মনির = Monir / Munir; হাবিব = Habib / Habeeb; খোকন = Khokon / Khokan; নূর = Nur / Noor
  `),
  female: names(`
    ফাতেমা = Fatema / Fatima; আয়েশা = Ayesha / Aysha; খাদিজা = Khadija / Khadeja; রহিমা = Rahima / Raheema; সালমা = Salma / Selma; নাসরিন = Nasrin / Nasreen; শিরিন = Shirin / Sirin; রোকেয়া = Rokeya / Rukeya; সুফিয়া = Sufia / Sofia; হালিমা = Halima / Haleema;
    রাবেয়া = Rabeya / Rabia; জাহানারা = Jahanara / Jahanera; মরিয়ম = Moriom / Mariam; তাসলিমা = Taslima / Taslema; শাহনাজ = Shahnaz / Shanaz; পারভীন = Parvin / Parveen; নাজমা = Nazma / Najma; লাকি = Lucky / Laki; রুমা = Ruma / Rumah; সুমি = Sumi / Shumi;
    মুক্তা = Mukta / Mokta; শিউলি = Shiuli / Sheuli; বিলকিস = Bilkis / Bilqis; আসমা = Asma / Asmah; কুলসুম = Kulsum / Kulsoom; মমতাজ = Momtaz / Mumtaz; সাবিনা = Sabina / Sabeena; তানিয়া = Tania / Taniya; ফারজানা = Farzana / Farjana; রিনা = Rina / Reena;
    শাহিদা = Shahida / Shaheda; আনোয়ারা = Anwara / Anowara; জেসমিন = Jesmin / Jasmin; নুসরাত = Nusrat / Nushrat; সাদিয়া = Sadia / Sadiya; তামান্না = Tamanna / Tamana; মিতু = Mitu / Meetu; পপি = Popy / Poppy; ঝর্ণা = Jharna / Jhorna; হাসিনা = Hasina / Haseena
  `),
  family: names(`
    ইসলাম = Islam / Eslam; রহমান = Rahman / Rohman; হোসেন = Hossain / Hussain / Hossen; আহমেদ = Ahmed / Ahmad; আলী = Ali / Aly; খান = Khan / Kahn; চৌধুরী = Chowdhury / Choudhury / Chaudhuri; মিয়া = Miah / Mia; উদ্দিন = Uddin / Udin; হক = Haque / Hoque / Haq;
    বেগম = Begum / Begom; খাতুন = Khatun / Khatoon; আক্তার = Akter / Akhter / Aktar; শেখ = Sheikh / Sheik; সরকার = Sarkar / Sarker; মোল্লা = Molla / Mollah; তালুকদার = Talukder / Talukdar; ভূঁইয়া = Bhuiyan / Bhuiya; মন্ডল = Mondal / Mandal; সিকদার = Sikder / Sikdar;
    হাওলাদার = Howlader / Hawlader; প্রামাণিক = Pramanik / Paramanik; বিশ্বাস = Biswas / Bishwas; দাস = Das / Dass; সাহা = Saha / Shaha; রায় = Roy / Ray; পাটোয়ারী = Patwary / Patwari; খন্দকার = Khandaker / Khondokar; কাজী = Kazi / Qazi; মজুমদার = Majumder / Mazumdar;
    আলম = Alam / Alom; করিম = Karim / Kareem; আহমদ = Ahmad / Ahmod; হাসান = Hasan / Hassan; মাহমুদ = Mahmud / Mahmood; ফকির = Fakir / Faqir; গাজী = Gazi / Ghazi; মৃধা = Mridha / Mirdha; শিকদার = Shikder / Shikdar; আজাদ = Azad / Azaad
  `),
};

/** Tamil names of Sri Lanka: the father's name comes first, often as an initial elsewhere. */
export const tamil: NameList = {
  script: 'Taml',
  order: 'given-father',
  male: names(`
    முருகன் = Murugan / Murukan; சிவா = Siva / Shiva; கண்ணன் = Kannan / Kanan; ராஜன் = Rajan / Raajan; சுரேஷ் = Suresh / Sures; ரமேஷ் = Ramesh / Rames; குமார் = Kumar / Kumaar; பிரபாகரன் = Prabhakaran / Pirapaharan; நவரத்தினம் = Navaratnam / Navarathinam; செல்வராசா = Selvarasa / Selvaraja;
    தர்மலிங்கம் = Tharmalingam / Dharmalingam; சிவகுமார் = Sivakumar / Shivakumar; யோகராசா = Yogarasa / Yogaraja; பாலசுப்பிரமணியம் = Balasubramaniam / Balasubramaniyam; இராசையா = Rasiah / Rasaiah; நடராசா = Nadarasa / Nadaraja; விக்னேஸ்வரன் = Vigneswaran / Vikneswaran; ஜெயக்குமார் = Jeyakumar / Jayakumar; அருள் = Arul / Aarul; தினேஷ் = Dinesh / Thinesh;
    கஜன் = Kajan / Gajan; நிரோஷன் = Niroshan / Niroshen; பிரதீபன் = Piratheepan / Pradeepan; சதீஸ் = Sathees / Satheesh; கோபி = Gopi / Kopi; மயூரன் = Mayuran / Mayooran; துஷ்யந்தன் = Thushyanthan / Dushyanthan; கிருஷ்ணா = Krishna / Kirushna; சந்திரன் = Chandran / Santhiran; லோகநாதன் = Loganathan / Lokanathan
  `),
  female: names(`
    லட்சுமி = Lakshmi / Luxmy; சரஸ்வதி = Saraswathi / Sarasvathy; கமலா = Kamala / Kamalah; மீனா = Meena / Mina; ராணி = Rani / Raani; ஜெயந்தி = Jeyanthi / Jayanthi; வசந்தி = Vasanthi / Wasanthi; சாந்தி = Shanthi / Santhy; பவானி = Bhavani / Pavani; கௌரி = Gowri / Gauri;
    புவனேஸ்வரி = Buvaneswary / Puvaneswari; மகேஸ்வரி = Maheswary / Mageswari; யோகேஸ்வரி = Yogeswary / Yokeswari; தர்ஷினி = Tharshini / Dharshini; பிரியா = Priya / Piriya; நிலானி = Nilani / Neelani; அனுஷா = Anusha / Anosha; சுமதி = Sumathi / Sumathy; கலா = Kala / Kalaa; மாலினி = Malini / Maalini;
    நந்தினி = Nandini / Nanthini; சுகந்தி = Suganthi / Sukanthy; தேவி = Devi / Thevi; ரஜனி = Rajani / Rajini; உமா = Uma / Ooma; வனிதா = Vanitha / Wanitha; கீதா = Geetha / Gita; பத்மா = Pathma / Padma; இந்திரா = Indra / Inthira; சிவகாமி = Sivakami / Sivagamy
  `),
  family: [],
};

/** Punjabi names, Sikh for the most part (India). */
export const punjabi: NameList = {
  script: 'Guru',
  order: 'given-family',
  male: names(`
    ਗੁਰਪ੍ਰੀਤ = Gurpreet / Gurprit; ਹਰਪ੍ਰੀਤ = Harpreet / Harprit; ਮਨਜੀਤ = Manjit / Manjeet; ਸੁਖਵਿੰਦਰ = Sukhwinder / Sukhvinder; ਬਲਵਿੰਦਰ = Balwinder / Balvinder; ਜਸਵਿੰਦਰ = Jaswinder / Jasvinder; ਕੁਲਦੀਪ = Kuldeep / Kuldip; ਅਮਰਜੀਤ = Amarjit / Amarjeet; ਹਰਜਿੰਦਰ = Harjinder / Harjindar; ਰਣਜੀਤ = Ranjit / Ranjeet;
    ਸਤਨਾਮ = Satnam / Sutnam; ਪਰਮਜੀਤ = Paramjit / Paramjeet; ਲਖਵੀਰ = Lakhvir / Lakhveer; ਜਗਤਾਰ = Jagtar / Jugtar; ਦਲਜੀਤ = Daljit / Daljeet; ਹਰਮਨ = Harman / Hurman; ਨਵਦੀਪ = Navdeep / Navdip; ਗੁਰਜੰਟ = Gurjant / Gurjunt; ਮਨਪ੍ਰੀਤ = Manpreet / Manprit; ਰਾਜਵਿੰਦਰ = Rajwinder / Rajvinder;
    ਅਰਜਨ = Arjan / Arjun; ਬਲਜੀਤ = Baljit / Baljeet; ਗੁਰਮੀਤ = Gurmeet / Gurmit; ਇੰਦਰਜੀਤ = Inderjit / Inderjeet; ਤੇਜਿੰਦਰ = Tejinder / Tajinder
  `),
  female: names(`
    ਸਿਮਰਨ = Simran / Simrun; ਜਸਪ੍ਰੀਤ = Jaspreet / Jasprit; ਕਿਰਨਦੀਪ = Kirandeep / Kirandip; ਅਮਨਦੀਪ = Amandeep / Amandip; ਨਵਨੀਤ = Navneet / Navnit; ਰਮਨਦੀਪ = Ramandeep / Ramandip; ਸੁਖਪ੍ਰੀਤ = Sukhpreet / Sukhprit; ਮਨਦੀਪ = Mandeep / Mandip; ਹਰਲੀਨ = Harleen / Harlin; ਗੁਰਲੀਨ = Gurleen / Gurlin;
    ਰੁਪਿੰਦਰ = Rupinder / Roopinder; ਪਰਵਿੰਦਰ = Parvinder / Parwinder; ਸੰਦੀਪ = Sandeep / Sandip; ਲਵਪ੍ਰੀਤ = Lovepreet / Lavpreet; ਬਲਵੀਰ = Balvir / Balbir; ਦਵਿੰਦਰ = Davinder / Devinder; ਚਰਨਜੀਤ = Charanjit / Charanjeet; ਜਸਲੀਨ = Jasleen / Jaslin; ਸੁਰਿੰਦਰ = Surinder / Surindar; ਕਮਲਜੀਤ = Kamaljit / Kamaljeet;
    ਹਰਸਿਮਰਤ = Harsimrat / Harsimrit; ਪ੍ਰਭਜੋਤ = Prabhjot / Parbhjot; ਰਵਨੀਤ = Ravneet / Ravnit; ਅਨਮੋਲ = Anmol / Unmol; ਨਿਰਮਲ = Nirmal / Nirmol
  `),
  family: names(`
    ਸਿੰਘ = Singh / Sing; ਗਿੱਲ = Gill / Gil; ਸੰਧੂ = Sandhu / Sandoo; ਸਿੱਧੂ = Sidhu / Sidhoo; ਢਿੱਲੋਂ = Dhillon / Dillon; ਬਰਾੜ = Brar / Barar; ਗਰੇਵਾਲ = Grewal / Garewal; ਮਾਨ = Mann / Maan; ਧਾਲੀਵਾਲ = Dhaliwal / Dhariwal; ਬੈਂਸ = Bains / Bens; ਸੋਹਲ = Sohal / Sohel; ਵਿਰਕ = Virk / Wirk; ਰੰਧਾਵਾ = Randhawa / Randhava; ਸੈਣੀ = Saini / Sainy; ਚਾਹਲ = Chahal / Chahil
  `),
  familyOfWomen: names(`
    ਕੌਰ = Kaur / Kour; ਗਿੱਲ = Gill / Gil; ਸੰਧੂ = Sandhu / Sandoo; ਸਿੱਧੂ = Sidhu / Sidhoo; ਢਿੱਲੋਂ = Dhillon / Dillon; ਬਰਾੜ = Brar / Barar; ਗਰੇਵਾਲ = Grewal / Garewal; ਮਾਨ = Mann / Maan; ਧਾਲੀਵਾਲ = Dhaliwal / Dhariwal; ਬੈਂਸ = Bains / Bens; ਸੋਹਲ = Sohal / Sohel; ਵਿਰਕ = Virk / Wirk; ਰੰਧਾਵਾ = Randhawa / Randhava; ਸੈਣੀ = Saini / Sainy; ਚਾਹਲ = Chahal / Chahil
  `),
};

/** Hindi, Gujarati and Nepali names in Devanagari. */
export const devanagari: NameList = {
  script: 'Deva',
  order: 'given-family',
  male: names(`
    राज = Raj / Raaj; विजय = Vijay / Vijai; संजय = Sanjay / Sanjai; राकेश = Rakesh / Raakesh; मनोज = Manoj / Manoge; दीपक = Deepak / Dipak; सुनील = Sunil / Suneel; प्रकाश = Prakash / Prakas; रमेश = Ramesh / Rameesh; कृष्ण = Krishna / Kirishna; बिष्णु = Bishnu / Vishnu; हरि = Hari / Harry;
    गणेश = Ganesh / Ganes; सुरेश = Suresh / Suraish; अमित = Amit / Ameet; रोहित = Rohit / Roheet; नरेश = Naresh / Nares; भरत = Bharat / Barat; केशव = Keshav / Kesav; राम = Ram / Raam; लक्ष्मण = Laxman / Lakshman; तेज = Tej / Tez; बिनोद = Binod / Vinod; सागर = Sagar / Saagar; अर्जुन = Arjun / Arjan
  `),
  female: names(`
    सीता = Sita / Seeta; गीता = Gita / Geeta; राधा = Radha / Raadha; कमला = Kamala / Kamla; लक्ष्मी = Laxmi / Lakshmi; सुनीता = Sunita / Suneeta; अनीता = Anita / Aneeta; रेखा = Rekha / Reka; पूजा = Pooja / Puja; प्रिया = Priya / Pria; नेहा = Neha / Nehaa; आरती = Aarti / Arati;
    मीना = Meena / Mina; संगीता = Sangita / Sangeeta; सरिता = Sarita / Sareeta; बिमला = Bimala / Vimala; पार्वती = Parvati / Parbati; दुर्गा = Durga / Doorga; मनीषा = Manisha / Maneesha; कविता = Kavita / Kabita; निशा = Nisha / Neesha; शांति = Shanti / Santi; उषा = Usha / Oosha; ज्योति = Jyoti / Joti; रीता = Rita / Reeta
  `),
  family: names(`
    शर्मा = Sharma / Sarma; पटेल = Patel / Patell; कुमार = Kumar / Kumaar; शाह = Shah / Shaah; वर्मा = Verma / Varma; गुरुङ = Gurung / Gurong; तामाङ = Tamang / Tamaang; थापा = Thapa / Tapa; राई = Rai / Rye; मगर = Magar / Mager; लिम्बू = Limbu / Limboo; श्रेष्ठ = Shrestha / Shresta; भण्डारी = Bhandari / Bandari; अधिकारी = Adhikari / Adikari; कार्की = Karki / Karky; यादव = Yadav / Yadhav; चौधरी = Chaudhary / Chaudhari; देसाई = Desai / Desay; सिंह = Singh / Sinha; मेहता = Mehta / Mahta
  `),
};
