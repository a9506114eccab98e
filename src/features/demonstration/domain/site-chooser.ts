import type { DayNumber } from '#platform/calendar/local-date.ts';

import type { Site } from './area.ts';
import type { Random } from './random.ts';
import { Weighted } from './weighted.ts';

type Kinds = Readonly<{ sites: Weighted<Site>; homes: Weighted<Site> }>;

/** Which site a household is taken to: most moves stay within one board's area, some cross the country overnight. */
export class SiteChooser {
  readonly #all: Kinds;
  readonly #byBoard = new Map<string, Kinds>();

  constructor(sites: readonly Site[]) {
    this.#all = kinds(sites);
    for (const board of new Set(sites.map(({ place }) => place.icb))) {
      this.#byBoard.set(board, kinds(sites.filter(({ place }) => place.icb === board)));
    }
  }

  /** The first place in England: initial, contingency or large-scale, by size. */
  first(random: Random, day: DayNumber): Site {
    return openOn(random, this.#all.sites, day);
  }

  /** Another initial, contingency or large-scale site. */
  nextSite(random: Random, from: Site, day: DayNumber): Site {
    return another(random, from, day, this.#near(random, from, 0.75).sites, this.#all.sites);
  }

  /** A home in the community. */
  nextHome(random: Random, from: Site, day: DayNumber): Site {
    return another(random, from, day, this.#near(random, from, 0.85).homes, this.#all.homes);
  }

  #near(random: Random, from: Site, share: number): Kinds {
    const near = this.#byBoard.get(from.place.icb);
    const isComplete = near !== undefined && !near.sites.isEmpty && !near.homes.isEmpty;
    return isComplete && random.chance(share) ? near : this.#all;
  }
}

function kinds(sites: readonly Site[]): Kinds {
  const pairs = (wanted: readonly Site[]) => new Weighted(wanted.map((site) => [site, site.weight] as const));
  return {
    sites: pairs(sites.filter(({ place }) => place.type !== 'dispersal')),
    homes: pairs(sites.filter(({ place }) => place.type === 'dispersal')),
  };
}

/** Somewhere else than `from`: near if there is anywhere near, else anywhere. */
function another(random: Random, from: Site, day: DayNumber, near: Weighted<Site>, all: Weighted<Site>): Site {
  const found = openOn(random, near, day, from);
  return found === from ? openOn(random, all, day, from) : found;
}

/** A few tries find one that is open and not the one they come from; the last one found stands if none was. */
function openOn(random: Random, sites: Weighted<Site>, day: DayNumber, from: Site | null = null): Site {
  let site = sites.choose(random);
  for (let tries = 0; tries < 20 && (site === from || day < site.opensDay || day >= site.closesDay); tries += 1) {
    site = sites.choose(random);
  }
  return site;
}
