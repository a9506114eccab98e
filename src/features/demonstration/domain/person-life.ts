import type { DayNumber } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import { teamOf, type Site } from './area.ts';
import { assess } from './assessing.ts';
import type { Circumstances } from './circumstances.ts';
import { dateOf } from './day.ts';
import { EntryWriter } from './entry-writer.ts';
import { detailsOnList, heardAgain, written, writtenName, type Identity } from './known-details.ts';
import type { Random } from './random.ts';
import type { StayPlan, StaysPlan } from './stays.ts';

/** The record of one invented person: one group of entries for each record that may be joined with another. */
export function writeLife(random: Random, identity: Identity, life: Circumstances): readonly (readonly Entry[])[] {
  const isSecondRecord = life.plan.stays.length > 1 && identity.family === null && random.chance(0.035);
  if (!isSecondRecord) return [writeRecord(random, identity, life, life.plan).entries];

  // The second team does not know the first one's record, and writes the name as it hears it.
  const first = writeRecord(random, identity, life, beforeTheMove(random, life.plan));
  const later = { ...life, plan: afterTheMove(life.plan) };
  const second = writeRecord(random, heardAgain(random, identity), later, later.plan);
  const day = (later.plan.stays[0] as StayPlan).fromDay + random.between(5, 60);
  if (day > life.lastDay || !random.chance(0.4)) return [first.entries, second.entries];
  const site = (later.plan.stays[0] as StayPlan).site;
  second.write({
    kind: 'same-person',
    body: { with: first.subjectId, reason: 'Same reference and date of birth; the person says so too.' },
    day,
    happened: { on: dateOf(day) },
    by: teamOf(site, day),
    role: 'coordinator',
    at: site,
  });
  return [[...first.entries, ...second.entries]];
}

/** What the first team knows: they are gone, or it has not noticed yet; from a site that closed everybody is known to be gone. */
function beforeTheMove(random: Random, plan: StaysPlan): StaysPlan {
  const [first, second] = plan.stays as [StayPlan, StayPlan];
  const isNoticed = Number.isFinite(first.site.closesDay) || random.chance(0.6);
  const end = isNoticed ? ({ day: second.fromDay, reason: 'moved' } as const) : null;
  return { stays: [first], lostDays: [], end };
}

function afterTheMove(plan: StaysPlan): StaysPlan {
  const lostDays = plan.lostDays.map(({ day, afterStay }) => ({ day, afterStay: afterStay - 1 }));
  return { ...plan, stays: plan.stays.slice(1), lostDays: lostDays.filter(({ afterStay }) => afterStay >= 0) };
}

function writeRecord(random: Random, identity: Identity, life: Circumstances, plan: StaysPlan): EntryWriter {
  const first = plan.stays[0] as StayPlan;
  const writer = new EntryWriter(random, 'person', null, first.fromDay);
  const firstDetails = writeArrival(random, writer, identity, life, first);
  const stayIds = writeStays(random, writer, plan, life.lastDay);
  assess(random, writer, identity, plan, life, firstDetails);
  writeEnd(random, writer, plan, stayIds);
  writeSlips(random, writer, identity, life, plan, firstDetails);
  return writer;
}

function writeArrival(
  random: Random,
  writer: EntryWriter,
  identity: Identity,
  life: Circumstances,
  first: StayPlan,
): string {
  const day = Math.min(life.lastDay, first.fromDay + (random.chance(0.5) ? 0 : random.between(0, 2)));
  const by = teamOf(first.site, first.fromDay);
  const common = { day, by, role: 'coordinator', at: first.site } as const;
  const details = writer.write({
    ...common,
    kind: 'details-recorded',
    body: { details: detailsOnList(random, identity) },
    happened: { on: dateOf(first.fromDay) },
  });
  if (life.arrived !== null || random.chance(0.5)) {
    writer.write({ ...common, kind: 'arrived-in-uk', body: {}, happened: life.arrived });
  }
  return details;
}

function writeStays(random: Random, writer: EntryWriter, plan: StaysPlan, lastDay: DayNumber): readonly string[] {
  const ids: string[] = [];
  plan.stays.forEach((stay, index) => {
    const before = ids[index - 1];
    const lost = plan.lostDays.find(({ afterStay }) => afterStay === index - 1);
    if (lost !== undefined && before !== undefined) {
      writeLost(writer, (plan.stays[index - 1] as StayPlan).site, lost.day, before);
    }
    ids.push(
      writer.write({
        kind: 'stay-began',
        body: {
          place: stay.site.place.id,
          ...(stay.room === null ? {} : { room: stay.room }),
          ...(before !== undefined && stay.isFollowed ? { after: before } : {}),
        },
        day: Math.min(lastDay, stay.fromDay + (random.chance(0.7) ? 0 : random.between(0, 3))),
        happened: { on: dateOf(stay.fromDay) },
        by: teamOf(stay.site, stay.fromDay),
        role: 'coordinator',
        at: stay.site,
      }),
    );
  });
  const lostForGood = plan.lostDays.find(({ afterStay }) => afterStay === plan.stays.length - 1);
  const last = ids[ids.length - 1];
  if (lostForGood !== undefined && last !== undefined) {
    writeLost(writer, (plan.stays[plan.stays.length - 1] as StayPlan).site, lostForGood.day, last);
  }
  return ids;
}

/** Gone overnight, and nobody at the site was told where to. */
function writeLost(writer: EntryWriter, site: Site, day: DayNumber, stay: string): void {
  writer.write({
    kind: 'stay-ended',
    body: { reason: 'moved', stay },
    day,
    happened: { on: dateOf(day) },
    by: teamOf(site, day),
    role: 'coordinator',
    at: site,
  });
}

function writeEnd(random: Random, writer: EntryWriter, plan: StaysPlan, stayIds: readonly string[]): void {
  if (plan.end === null) return;
  const { site } = plan.stays[plan.stays.length - 1] as StayPlan;
  const { day, reason } = plan.end;
  const common = { day, happened: { on: dateOf(day) }, by: teamOf(site, day), at: site } as const;
  if (random.chance(0.004)) {
    writer.write({ ...common, kind: 'died', body: {}, role: 'clinician' });
    return;
  }
  const stay = stayIds[stayIds.length - 1];
  writer.write({
    ...common,
    kind: 'stay-ended',
    body: { reason, ...(stay === undefined ? {} : { stay }) },
    role: 'coordinator',
  });
}

/** What goes wrong in any record: a detail put right, two dates of birth that nobody has settled, a record made by mistake. */
function writeSlips(
  random: Random,
  writer: EntryWriter,
  identity: Identity,
  life: Circumstances,
  plan: StaysPlan,
  firstDetails: string,
): void {
  const drawn = random.fraction();
  if (drawn > 0.039) return;
  const stay = random.pick(plan.stays);
  const day = Math.min(life.lastDay, stay.fromDay + random.between(1, 30));
  const by = teamOf(stay.site, day);
  const common = { day, happened: { on: dateOf(day) }, by, at: stay.site, role: 'coordinator' } as const;
  if (drawn < 0.025) {
    const details = writtenName(random, identity);
    writer.write({ ...common, kind: 'details-recorded', body: { details }, replaces: [firstDetails] });
  } else if (drawn < 0.033) {
    const bornDay = identity.member.bornDay + random.pick([-3_652, -1_826, -365, -31, -1, 1, 30, 366]);
    const born = written(random, {
      ...identity.member,
      bornDay: Math.min(bornDay, stay.fromDay),
      isBirthGuessed: false,
    });
    writer.write({ ...common, kind: 'details-recorded', body: { details: { born } } });
  } else if (drawn < 0.035) {
    writer.write({ ...common, kind: 'recorded-in-error', body: { reason: 'Entered twice from the same list.' } });
  } else if (drawn < 0.036) {
    writeSecondPlace(writer, plan, life);
  } else {
    const other = writer.entries.find((entry) => entry.kind === 'assessment-offered');
    if (other === undefined) return;
    const reason = 'Written in the wrong person’s record.';
    writer.write({ ...common, kind: 'retracted', body: { reason }, replaces: [other.id] });
  }
}

/** Two teams each say that a person came to them on the same day: somebody has to find out. */
function writeSecondPlace(writer: EntryWriter, plan: StaysPlan, life: Circumstances): void {
  const [before, last] = plan.stays.slice(-2);
  if (before === undefined || last === undefined || plan.end !== null || Number.isFinite(before.site.closesDay)) return;
  writer.write({
    kind: 'stay-began',
    body: { place: before.site.place.id },
    day: Math.min(life.lastDay, last.fromDay + 1),
    happened: { on: dateOf(last.fromDay) },
    by: teamOf(before.site, last.fromDay),
    role: 'coordinator',
    at: before.site,
  });
}
