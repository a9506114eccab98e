import type { CountryTest } from '../rule.ts';
import { guideSaysHigh, guideSaysScreen } from './hepatitis-b.ts';
import { hasGuide } from './guides.ts';
import {
  africa,
  caribbean,
  latinAmerica,
  perhapsSubSaharanAfrica,
  southAsia,
  southEastAsia,
  subSaharanAfrica,
} from './regions.ts';
import type { IncidenceTable } from './tb-incidence.ts';

/** An incidence of at least this, or not known. */
function isAtLeast(cases: number, country: string, table: IncidenceTable): boolean | null {
  const read = table.get(country);
  if (read === undefined) return null;
  if (read.atLeast >= cases) return true;
  return read.below <= cases ? false : null;
}

/** 150 cases or more, or anywhere in Sub-Saharan Africa whatever the cases. */
export const tb150OrSubSahara: CountryTest = {
  says: 'tb-150',
  isIn(country, { tbIncidence }) {
    if (subSaharanAfrica.has(country)) return true;
    const isHigh = isAtLeast(150, country, tbIncidence);
    return isHigh === true || !perhapsSubSaharanAfrica.has(country) ? isHigh : null;
  },
};

/** "High incidence" where a rule gives no number: high by either threshold, or low by both; in between it has to be looked up. */
export const tbHigh: CountryTest = {
  says: 'tb-high',
  isIn(country, tables) {
    if (tb150OrSubSahara.isIn(country, tables) === true) return true;
    return isAtLeast(40, country, tables.tbIncidence) === false && !perhapsSubSaharanAfrica.has(country) ? false : null;
  },
};

export const tb40: CountryTest = {
  says: 'tb-40',
  isIn: (country, { tbIncidence }) => isAtLeast(40, country, tbIncidence),
};

/** Known of the countries that have a guide: the guide says it, or it does not. */
const ofGuides =
  (codes: ReadonlySet<string>): CountryTest['isIn'] =>
  (country) =>
    codes.has(country) ? true : hasGuide(country) ? false : null;

export const hepatitisBListed: CountryTest = { says: 'hepatitis-b', isIn: ofGuides(guideSaysScreen) };
export const hepatitisBHigh: CountryTest = { says: 'hepatitis-b-high', isIn: ofGuides(guideSaysHigh) };

/** What a guide says and we have not read of any country but these. */
const onlyRead = (says: string, yes: readonly string[], no: readonly string[] = []): CountryTest => ({
  says,
  isIn: (country) => (yes.includes(country) ? true : no.includes(country) ? false : null),
});

export const hivOver1Percent: CountryTest = onlyRead('hiv-high', [], ['AF']);
export const hepatitisCOver2Percent: CountryTest = onlyRead('hepatitis-c-high', []);
export const polioEndemic: CountryTest = onlyRead('polio', ['AF']);

const region = (says: string, ...sets: readonly ReadonlySet<string>[]): CountryTest => ({
  says,
  isIn: (country) => sets.some((set) => set.has(country)),
});

export const strongyloidesRegion = region('strongyloides', africa, southAsia, southEastAsia, caribbean);
export const schistosomaRegion = region('schistosoma', africa, new Set(['YE', 'IQ']));
export const latinAmericaRegion = region('latin-america', latinAmerica);
export const wormsRegion = region('worms', africa, southAsia, southEastAsia, caribbean, latinAmerica);
