import { latinDigits } from '#platform/language/latin-digits.ts';

import { findAll, type Mark } from './mark.ts';

const contacts: readonly RegExp[] = [
  /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /(?<![\p{L}\p{Nd}_.])@[\p{L}\p{Nd}_.]{2,}/gu,
  // Seven digits or more, whatever stands between them: a phone, an NHS number, a reference of the Home Office.
  /\+?\d(?:[\s().\-–/]{0,3}\d){6,}/gu,
  // A postcode.
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/giu,
];

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|' +
  'يناير|فبراير|مارس|أبريل|ابريل|إبريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون الأول|كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|' +
  'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت|' +
  'ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ';

const dates: readonly RegExp[] = [
  /(?<!\d)\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d)/gu,
  // With a day before or after it, or a year: "may" and "march" alone are no dates.
  new RegExp(`\\d{1,2}(?:st|nd|rd|th)?(?: of|\\s+من)?\\s+(?:${months})(?!\\p{L})(?:,?\\s+\\d{4})?`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})\\s+\\d{1,4}(?:st|nd|rd|th)?(?!\\d)`, 'giu'),
  // Years, also of the solar and the lunar hijri calendar.
  /(?<!\d)(?:19|20|13|14)\d\d(?!\d)/gu,
];

/** A room, flat, floor, bus or house, where even one digit tells much. */
const numbered =
  /(?<![\p{L}])(?:room|rm|flat|floor|house|block|bed|bus|number|no\.?|nr\.?|غرفة|الغرفة|شقة|الشقة|طابق|الطابق|بيت|رقم|اتاق|طبقه|شماره|ክፍሊ|ቍጽሪ|ቁጽሪ)\s*[#:]?\s*(?<it>\d+\p{L}?)(?![\p{L}\d])/giu;

/** Anything with a digit, but for a single digit that stands alone: "the 2 of us" tells nobody from others. */
const anyNumber = /[\p{L}\d]*\d[\p{L}\d]*(?:[/.,:-][\p{L}\d]+)*/gu;

/** Ways to reach somebody, dates, and numbers, in the digits of any of our readers. */
export function findNumbers(text: string): readonly Mark[] {
  const plain = latinDigits(text);
  return [
    ...contacts.flatMap((pattern) => findAll('contact', pattern, plain)),
    ...dates.flatMap((pattern) => findAll('date', pattern, plain)),
    ...findAll('number', numbered, plain),
    ...findAll('number', anyNumber, plain).filter(({ start, end }) => end - start > 1),
  ];
}
