import { isWithinEdits } from './edit-distance.ts';

const english = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Arabic months as used from Egypt to the Gulf, then as used in Syria, Iraq and Jordan. */
const arabic = [
  ['يناير', 'فبراير', 'مارس', 'ابريل', 'مايو', 'يونيو', 'يوليو', 'اغسطس', 'سبتمبر', 'اكتوبر', 'نوفمبر', 'ديسمبر'],
  [
    'كانون الثاني',
    'شباط',
    'اذار',
    'نيسان',
    'ايار',
    'حزيران',
    'تموز',
    'اب',
    'ايلول',
    'تشرين الاول',
    'تشرين الثاني',
    'كانون الاول',
  ],
] as const;

/** The month, 1 to 12, that a word names in English (three letters are enough, one or two may be wrong) or Arabic; null for any other word. */
export function monthNamed(word: string): number | null {
  const plain = word.normalize('NFC').replace(/[أإآ]/g, 'ا').toLowerCase().replace(/\.$/, '').trim();
  for (const months of arabic) {
    const at = months.findIndex((month) => month === plain);
    if (at >= 0) return at + 1;
  }
  if (!/^[a-z]{3,10}$/.test(plain)) return null;
  const begins = english.findIndex((month) => month.startsWith(plain));
  if (begins >= 0) return begins + 1;
  if (plain === 'sept') return 9;
  const near = english.findIndex(
    (month) => plain.length >= 4 && isWithinEdits(plain, month, month.length >= 7 ? 2 : 1),
  );
  return near >= 0 ? near + 1 : null;
}
