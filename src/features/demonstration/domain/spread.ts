import type { AuthorityFacts } from './area.ts';

/** How many people live in each kind of accommodation in one local authority of the demonstration. */
export type AuthorityPlan = Readonly<{
  authority: AuthorityFacts;
  initial: number;
  contingency: number;
  large: number;
  dispersal: number;
}>;

/** Where most people of the default area live. */
export const homeBoard = 'QYG';

/** From this many people on, the demonstration is all of England. */
export const englandFrom = 100_000;

/** Of all records, so many are of people who still live in the area; the rest have left. */
const stillHere = 0.77;
/** Of those, so many are not in homes of their own: 34 % across England on 31 December 2025. */
const inSites = 0.34;

/** Shares of a small demonstration: one area, the one beside it, and a few places far away to which people are moved. */
const elsewhere: readonly (readonly [authority: string, share: number])[] = [
  ['E08000003', 0.05],
  ['E08000010', 0.03],
  ['E08000035', 0.03],
  ['E08000025', 0.04],
  ['E09000017', 0.04],
  ['E09000008', 0.02],
  ['E07000067', 0.02],
  ['E08000021', 0.02],
];
const home = 1 - elsewhere.reduce((sum, [, share]) => sum + share, 0);

/**
 * Spreads `people` over local authorities: over England as published from 100,000 on, else over one board's area (three quarters) and
 * eight other authorities. Within an area the kinds of accommodation keep the published proportions between authorities.
 */
export function spreadPeople(authorities: readonly AuthorityFacts[], people: number): readonly AuthorityPlan[] {
  const living = people * stillHere;
  if (people >= englandFrom) return plan(authorities, living);
  const homes = authorities.filter((authority) => authority.icb === homeBoard);
  const far = elsewhere.flatMap(([code, share]) => {
    const authority = authorities.find((candidate) => candidate.code === code);
    return authority === undefined ? [] : plan([authority], living * share);
  });
  return [...plan(homes, living * home), ...far];
}

function plan(authorities: readonly AuthorityFacts[], living: number): AuthorityPlan[] {
  const sum = (kind: (authority: AuthorityFacts) => number) =>
    authorities.reduce((total, authority) => total + kind(authority), 0);
  const sites = sum(({ initial, contingency, other }) => initial + contingency + other);
  const homes = sum(({ dispersal }) => dispersal);
  // Where the table has no site, or nothing else, its people are all in the other kind.
  const toSites = sites === 0 ? 0 : homes === 0 ? living : living * inSites;
  const perSite = sites === 0 ? 0 : toSites / sites;
  const perHome = homes === 0 ? 0 : (living - toSites) / homes;
  return authorities.map((authority) => ({
    authority,
    initial: authority.initial * perSite,
    contingency: authority.contingency * perSite,
    large: authority.other * perSite,
    dispersal: authority.dispersal * perHome,
  }));
}
