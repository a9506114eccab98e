/** Words of which a name consists that is none: nobody was told it, or a child had none yet. From general knowledge; not checked by native speakers. */
const words = `
  unknown unkown unnamed unidentified anonymous anon nameless noname name not known given yet no none nil null tbc tbd fnu lnu xx xxx xxxx zzz test testing
  dummy patient refugee asylum seeker guest resident person male female man woman boy girl child minor uasc baby babyboy babygirl infant newborn neonate
  twin twins triplet one two three i ii iii 1 2 3 first second of
  inconnu inconnue sans nom bebe enfant nouveau desconocido desconocida sin nombre bilinmiyor bebek isimsiz panjohur foshnje emer
  khong ten ro lama yaqaan ilmo neizvestno neizvestnyy nevidomo nevidomyy novonarodzhenyy namalum nashenas benam nenas
  مجهول مجهوله غیر معروف معروفه بدون بلا اسم لا طفل طفله مولود مولوده رضیع توام نامعلوم ناشناس بی نام نوزاد بچه ناپېژندل نەناسراو ساوا
  ያልታወቀ ያልታወቀች ስም የሌለው ሕፃን ህጻን ሕጻን ዘይፍለጥ ዘይተፈልጠ ዕሸል
  неизвестно неизвестный неизвестная безымянный невідомо невідомий невідома немовля новонароджений უცნობი უსახელო ბავშვი
`;

/** Words that make the whole name a placeholder when it begins with them, whatever follows: "Baby Haile", "Twin two of Amina". */
const beginnings =
  'baby babyboy babygirl infant newborn neonate twin fnu unknown unnamed مجهول مجهوله نامعلوم ناشناس نوزاد';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

export const placeholderWords = set(words);
export const placeholderBeginnings = set(beginnings);
