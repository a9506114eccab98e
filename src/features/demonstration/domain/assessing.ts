import type { DayNumber } from '#platform/calendar/local-date.ts';
import type { declineReasons, offerModes } from '#features/assessments/index.ts';

import { teamOf } from './area.ts';
import { dateOf } from './day.ts';
import type { EntryWriter } from './entry-writer.ts';
import { detailsAtAssessment, type Identity } from './known-details.ts';
import type { Circumstances } from './circumstances.ts';
import type { Random } from './random.ts';
import type { StayPlan, StaysPlan } from './stays.ts';

/** The commoner, the more often it stands here. */
const waysOfOffering: readonly (typeof offerModes)[number][] = [
  'meeting',
  'meeting',
  'meeting',
  'letter',
  'text',
  'phone',
  'somebody',
];
const reasonsToDecline: readonly (typeof declineReasons)[number][] = [
  'later',
  'later',
  'elsewhere',
  'practice',
  'worried',
  'interpreter',
  'unsaid',
  'unsaid',
];

/** Estimates: how many are never offered an assessment, decline it, or are out when somebody comes. */
const neverOffered = 0.035;
const declines = 0.055;
const declinersWhoComeLater = 0.3;
const isOut = 0.07;

/**
 * The initial health assessment of one person, from the offer to the day that it was done, declined or overtaken by a move. About two
 * thirds are done within ten days of arriving in the country.
 */
export function assess(
  random: Random,
  writer: EntryWriter,
  identity: Identity,
  plan: StaysPlan,
  life: Circumstances,
  firstDetails: string,
): void {
  if (random.chance(neverOffered)) return;
  const first = plan.stays[0] as StayPlan;
  const untilDay = lastDayHere(plan, life.lastDay);
  let day = first.fromDay + Math.max(1, Math.round(random.around(first.site.assessmentWait, 0.55)));
  // A move before the day came: the new team has to begin again.
  for (const stay of plan.stays.slice(1))
    if (stay.fromDay <= day) day = Math.max(day, stay.fromDay + random.between(2, 12));

  if (random.chance(0.85)) {
    const offered = day - random.between(0, Math.min(4, day - first.fromDay));
    if (offered > untilDay) return;
    say(
      random,
      writer,
      plan,
      offered,
      'assessment-offered',
      random.chance(0.8) ? { mode: random.pick(waysOfOffering) } : {},
    );
  }
  while (random.chance(isOut)) {
    if (day > untilDay) return;
    say(random, writer, plan, day, 'not-found', {});
    day += random.between(2, 9);
  }
  if (random.chance(declines)) {
    if (day > untilDay) return;
    say(
      random,
      writer,
      plan,
      day,
      'assessment-declined',
      random.chance(0.8) ? { reason: random.pick(reasonsToDecline) } : {},
    );
    if (!random.chance(declinersWhoComeLater)) return;
    day += random.between(9, 60);
  }
  if (day > untilDay) return;
  say(random, writer, plan, day, 'assessment-done', {});
  afterwards(random, writer, identity, plan, life, day, firstDetails);
}

/** What the nurse writes down beside the assessment: the details that the person gives, and sometimes a note. */
function afterwards(
  random: Random,
  writer: EntryWriter,
  identity: Identity,
  plan: StaysPlan,
  life: Circumstances,
  day: DayNumber,
  firstDetails: string,
): void {
  const { site } = stayOn(plan, day);
  const by = teamOf(site, day);
  const at = { day, happened: { on: dateOf(day) }, by, at: site, role: 'clinician' } as const;
  writer.write({
    ...at,
    kind: 'details-recorded',
    body: { details: detailsAtAssessment(random, identity) },
    replaces: [firstDetails],
    sameAuthor: true,
  });
  if (identity.member.cannotRead) {
    writer.write({
      ...at,
      sameAuthor: true,
      kind: 'note-written',
      body: { text: 'Does not read in any language. Please explain by voice, and give cards with pictures.' },
    });
  }
  const practices = life.practices.get(site.place.localAuthority) ?? [];
  if (practices.length > 0 && random.chance(0.4)) {
    const registered = Math.min(life.lastDay, day + random.between(3, 40));
    writer.write({
      ...at,
      day: registered,
      happened: { on: dateOf(registered) },
      role: 'coordinator',
      kind: 'may-see',
      body: { team: random.pick(practices).team.id, why: 'Registered with this practice; the person agrees.' },
    });
  }
}

function say(random: Random, writer: EntryWriter, plan: StaysPlan, day: DayNumber, kind: string, body: unknown): void {
  const { site } = stayOn(plan, day);
  const by = teamOf(site, day);
  const role = kind === 'assessment-offered' && random.chance(0.4) ? 'coordinator' : 'clinician';
  writer.write({ kind, body, day, happened: { on: dateOf(day) }, by, role, at: site });
}

/** The stay in which a day lies; the first one for days before it. */
function stayOn(plan: StaysPlan, day: DayNumber): StayPlan {
  let on = plan.stays[0] as StayPlan;
  for (const stay of plan.stays) if (stay.fromDay <= day) on = stay;
  return on;
}

/** The last day on which a team could still meet the person. */
function lastDayHere(plan: StaysPlan, lastDay: DayNumber): DayNumber {
  const lost = plan.lostDays.find(({ afterStay }) => afterStay === plan.stays.length - 1);
  const gone = Math.min(plan.end?.day ?? Infinity, lost?.day ?? Infinity);
  return Math.min(lastDay, gone - 1);
}
