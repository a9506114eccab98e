import type { Random } from './random.ts';

const colours = [
  'Copper',
  'Amber',
  'Silver',
  'Russet',
  'Indigo',
  'Saffron',
  'Pearl',
  'Cobalt',
  'Coral',
  'Umber',
  'Jade',
  'Ivory',
  'Crimson',
  'Slate',
  'Ochre',
  'Violet',
];
const creatures = [
  'Heron',
  'Otter',
  'Plover',
  'Badger',
  'Curlew',
  'Dormouse',
  'Lapwing',
  'Marten',
  'Newt',
  'Osprey',
  'Petrel',
  'Redstart',
  'Siskin',
  'Teal',
  'Whimbrel',
  'Avocet',
  'Bittern',
  'Dunlin',
  'Fulmar',
  'Godwit',
];
const buildings = ['Court', 'House', 'Lodge', 'Rooms', 'Gate', 'Yard'];
const fields = ['Meadow', 'Field', 'Common', 'Down'];

/** Names for invented sites: no hotel or street is called so, and nobody can be sent to one by mistake. Each is given out once. */
export class SiteNames {
  readonly #given = new Set<string>();
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  next(isLarge: boolean): string {
    for (;;) {
      const name = `${this.#random.pick(colours)} ${this.#random.pick(creatures)} ${this.#random.pick(isLarge ? fields : buildings)}`;
      const numbered = this.#given.size > 1_500 ? `${name} ${this.#random.between(2, 99)}` : name;
      if (this.#given.has(numbered)) continue;
      this.#given.add(numbered);
      return numbered;
    }
  }
}

/** Short codes of local authorities for the codes of their sites: three letters, no two alike. */
export function shortCodes(
  authorities: readonly Readonly<{ code: string; name: string }>[],
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const codes = new Map<string, string>();
  for (const { code, name } of authorities) {
    const letters = name.toUpperCase().replace(/[^A-Z]/g, '');
    const choice = candidates(letters).find((candidate) => !taken.has(candidate)) ?? code.slice(-5);
    taken.add(choice);
    codes.set(code, choice);
  }
  return codes;
}

function candidates(letters: string): string[] {
  const first = letters[0] ?? 'X';
  const found: string[] = [letters.slice(0, 3)];
  for (let second = 1; second < letters.length; second += 1) {
    for (let third = second + 1; third < letters.length; third += 1) {
      found.push(`${first}${letters[second] ?? ''}${letters[third] ?? ''}`);
    }
  }
  return found;
}
