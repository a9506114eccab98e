import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';
import { seesPeople } from '#platform/access/domain/permissions.ts';
import { roleNames } from '#platform/access/domain/roles.ts';
import type { FieldReference } from '#platform/offline/domain/protocol.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';

import { assessmentAfterArrivalInUk } from '../features/assessments/domain/pathways.ts';
import { kinds, personPathways } from '../kinds.ts';
import { toldAfterPaint } from './after-paint.ts';
import type { PeopleRules } from './derive-people.ts';
import { openDrafts, type KeptDrafts } from './drafts.ts';
import { rehearse } from './rehearse.ts';
import { PeopleOnDevice, type PeopleNeeds } from './people-on-device.ts';

/** A profile that is open, with all that is worked out from it. */
export type OpenedProfile = Readonly<{
  replica: Replica;
  drafts: KeptDrafts;
  /** Null on a device that holds nobody, as a champion's does. */
  people: PeopleOnDevice | null;
  rules: PeopleRules;
  /** Keeps what was typed, then lets go of everything. */
  lock(): Promise<void>;
}>;

const keepAfterMs = 4000;

function later(work: () => void): () => void {
  const timer = setTimeout(work, keepAfterMs);
  return () => clearTimeout(timer);
}

export async function openProfile(kept: Replica, turns: Pick<PeopleNeeds, 'pause' | 'quiet'>): Promise<OpenedProfile> {
  const replica = toldAfterPaint(kept);
  const rules = rulesOn(replica);
  void rehearse(kinds, turns.quiet);
  const role = roleNames.find((name) => name === replica.user.role);
  const holdsPeople = role !== undefined && seesPeople(role);
  const [drafts, people] = await Promise.all([
    openDrafts(replica),
    holdsPeople ? PeopleOnDevice.open({ replica, rules, later, ...turns }) : null,
  ]);
  return {
    replica,
    drafts,
    people,
    rules,
    async lock() {
      await drafts.flush().catch(() => undefined);
      drafts.close();
      people?.close();
      replica.lock();
    },
  };
}

/** The service's own rules, with what this device knows of who looks after which site. */
export function rulesOn(replica: Pick<Replica, 'reference'>): PeopleRules {
  let of: FieldReference | null = null;
  let custody: ReadonlyMap<string, string | null> = new Map();
  return {
    clocksOf: (facts, ending) => runClocks(facts, personPathways, englandAndWales, ending),
    custodyOf(placeId) {
      const reference = replica.reference();
      if (of !== reference) {
        of = reference;
        custody = new Map((reference?.sites ?? []).map((site) => [site.id, site.custodyTeamId]));
      }
      return custody.get(placeId) ?? null;
    },
    listPathway: assessmentAfterArrivalInUk.name,
  };
}

/** False once a profile was locked or taken off the browser under our feet, as one that was reported lost is. */
export function isThere(replica: Replica): boolean {
  try {
    replica.sites();
    return true;
  } catch {
    return false;
  }
}
