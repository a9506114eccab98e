import { names, type NameList } from './name-list.ts';

/** Names of Uzbekistan, Tajikistan and Kazakhstan, in Cyrillic letters. */
export const centralAsian: NameList = {
  script: 'Cyrl',
  order: 'given-family',
  male: names(`
    Азиз = Aziz / Azis; Бахтиёр = Bakhtiyor / Bahtiyor; Далер = Daler / Dalir; Фаррух = Farrukh / Faruh; Ҷамшед = Jamshed / Jamshid; Шерзод = Sherzod / Sherzad; Рустам = Rustam / Roustam; Тимур = Timur / Timour; Улуғбек = Ulugbek / Ulughbek; Зафар = Zafar / Zaffar; Нурлан = Nurlan / Nourlan; Ерлан = Yerlan / Erlan; Санжар = Sanzhar / Sanjar; Мурод = Murod / Murad; Илҳом = Ilhom / Ilkhom; Саид = Said / Saeed; Даврон = Davron / Dawron; Комрон = Komron / Kamran; Хуршед = Khurshed / Hurshed; Баҳром = Bahrom / Bakhrom
  `),
  female: names(`
    Гулнора = Gulnora / Gulnara; Малика = Malika / Maleeka; Нигора = Nigora / Nigara; Зарина = Zarina / Zareena; Шаҳноза = Shahnoza / Shakhnoza; Дилбар = Dilbar / Dilbor; Феруза = Feruza / Firuza; Айгүл = Aigul / Aygul; Динара = Dinara / Deenara; Мадина = Madina / Medina; Нилуфар = Nilufar / Nilofar; Парвина = Parvina / Parveena; Ситора = Sitora / Sitara; Зулфия = Zulfiya / Zulfia; Камола = Kamola / Kamala; Лола = Lola / Lolla; Мунира = Munira / Mounira; Саида = Saida / Saeeda; Тахмина = Takhmina / Tahmina; Юлдуз = Yulduz / Ulduz
  `),
  family: names(`
    Каримов = Karimov / Kareemov; Рахимов = Rakhimov / Rahimov; Юсупов = Yusupov / Usupov; Назаров = Nazarov / Nasarov; Саидов = Saidov / Saydov; Исмоилов = Ismoilov / Ismailov; Умаров = Umarov / Omarov; Хасанов = Khasanov / Hasanov; Алиев = Aliev / Aliyev; Шарипов = Sharipov / Sharifov; Раҳмонов = Rahmonov / Rakhmonov; Ахметов = Akhmetov / Ahmetov; Сулейменов = Suleimenov / Suleymenov; Мирзоев = Mirzoev / Mirzoyev; Қодиров = Qodirov / Kodirov
  `),
  familyOfWomen: names(`
    Каримова = Karimova / Kareemova; Рахимова = Rakhimova / Rahimova; Юсупова = Yusupova / Usupova; Назарова = Nazarova / Nasarova; Саидова = Saidova / Saydova; Исмоилова = Ismoilova / Ismailova; Умарова = Umarova / Omarova; Хасанова = Khasanova / Hasanova; Алиева = Alieva / Aliyeva; Шарипова = Sharipova / Sharifova; Раҳмонова = Rahmonova / Rakhmonova; Ахметова = Akhmetova / Ahmetova; Сулейменова = Suleimenova / Suleymenova; Мирзоева = Mirzoeva / Mirzoyeva; Қодирова = Qodirova / Kodirova
  `),
};
