import { findAll, type Mark } from './mark.ts';
import { isOrdinary } from './ordinary-words.ts';

const sorts =
  'Hotel|House|Lodge|Inn|Court|Hall|Hostel|Barracks|Camp|Centre|Center|Street|Road|Lane|Avenue|Drive|Close|Square|Way|Park|Surgery|Practice|Clinic|Hospital|School|College|Church|Mosque|Temple|Gurdwara|Cathedral|Station|Library|Airport|Pharmacy';

const patterns: readonly RegExp[] = [
  // A name and what it is: Heron Hotel, St Mary's Road.
  new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}'’.-]*\\s+){1,4}(?:${sorts})(?!\\p{L})`, 'gu'),
  // What it is and its name, in Arabic, Persian, Dari, Pashto, Kurdish and Tigrinya.
  /(?<!\p{L})(?:(?:[وبلف]|لل)?(?:ال)?(?:فندق|شارع|مستشفى|مدينة|حي|مسجد|جامع|كنيسة|مدرسة|عيادة|مخيم|منطقة|بلدة|قرية|محطة)|هتل|خیابان|بیمارستان|کوچه|ښار|هوټل|ሆቴል|ከተማ|ጎደና|ቤተክርስትያን|ሆስፒታል)\s+[\p{L}\p{M}'’-]{2,}(?:\s+[\p{L}\p{M}'’-]{2,})?/gu,
];

const after =
  /(?<!\p{L})(?:in|at|from|near|to|of|around|outside)\s+(?<it>\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)*)/gu;

/** Places by their form, and those of `known` wherever they stand (in any case, and behind an Arabic "in the", "and", "to"). */
export function findPlaces(text: string, known: readonly string[]): readonly Mark[] {
  return [
    ...patterns.flatMap((pattern) => findAll('place', pattern, text)),
    ...findAll('place', after, text).filter(
      ({ start, end }) => !text.slice(start, end).split(/\s+/u).every(isOrdinary),
    ),
    ...findKnown(text, known),
  ];
}

/** Shorter ones are words of some language too often. */
const shortestKnown = 4;

function findKnown(text: string, known: readonly string[]): readonly Mark[] {
  const names = [...new Set(known.map((name) => name.trim()))].filter((name) => name.length >= shortestKnown);
  const plain = text.toLowerCase();
  // Asked first for the first word alone: of thousands of places hardly one is in a text.
  const perhaps = names.filter((name) => plain.includes((name.split(/\s+/u)[0] ?? name).toLowerCase()));
  return perhaps.flatMap((name) => {
    const written = name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(/\s+/gu, '\\s+');
    return findAll('place', new RegExp(`(?<!\\p{L})(?:[وبلفك]?(?:ال)?)?${written}(?!\\p{L})`, 'giu'), text);
  });
}
