const beginnings = [
  'Bel',
  'Dar',
  'Fin',
  'Gor',
  'Hum',
  'Kas',
  'Lev',
  'Mir',
  'Nol',
  'Pet',
  'Rud',
  'Sam',
  'Tov',
  'Vik',
  'Zan',
];
const middles = ['abe', 'ido', 'ufa', 'eki', 'ola', 'imu', 'ane', 'opi', 'aru', 'eso', 'uti', 'ava', 'izo'];
const ends = ['dan', 'fer', 'gil', 'kom', 'lup', 'mas', 'nir', 'pol', 'rab', 'sut', 'tem', 'vok', 'zad'];

/**
 * A given and a family name for a number, as unlike those of other numbers as names of a crowd are. Names that only differ by a figure would be one
 * name to matching, which reads letters.
 */
export function inventedName(number: number): string {
  const mixed = (seed: number) => Math.imul(number * 2 + seed, 0x9e3779b1) >>> 0;
  const word = (from: number) =>
    [
      beginnings[from % 15],
      middles[Math.floor(from / 0x100) % 13],
      ends[Math.floor(from / 0x10000) % 13],
      middles[Math.floor(from / 0x100000) % 13]?.slice(1),
    ].join('');
  return `${word(mixed(1))} ${word(mixed(77777))}`;
}
