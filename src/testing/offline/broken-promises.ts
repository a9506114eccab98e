import { digestOf } from '#platform/offline/domain/holdings.ts';
import { canonical } from '#platform/record/domain/canonical.ts';
import { clusters } from '#platform/record/domain/cluster.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { assessmentCase, countAssessments, initialAssessmentIndicator } from '#features/assessments/index.ts';
import { derivePerson, foldJourney } from '#features/people/index.ts';
import { englandAndWales } from '#platform/calendar/england-and-wales.ts';
import type { LocalDate } from '#platform/calendar/local-date.ts';
import { runClocks } from '#platform/clocks/run-clocks.ts';

import { personPathways } from '../../kinds.ts';
import type { PlayedDevice } from './played-device.ts';
import { meaningOf } from './played-writes.ts';
import type { Played } from './played.ts';

/** What sync promises and an interleaving that has come to rest does not keep, in words; none where all is well. */
export async function brokenPromises(played: Played): Promise<readonly string[]> {
  const problems = [...played.problems];
  for (const device of played.devices) problems.push(...(await ofDevice(played, device)));
  problems.push(...(await ofWrites(played)), ...(await ofOutboxes(played)), ...ofValues(played), ...ofCounts(played));
  return problems;
}

/** A device holds whom it is to hold, each with just the entries that it may see, and folds them to what the service does. */
async function ofDevice(played: Played, device: PlayedDevice): Promise<readonly string[]> {
  const { service } = played;
  const name = `device ${played.devices.indexOf(device)}`;
  if (device.isRemoved) return device.disk.rows.size === 0 ? [] : [`${name} was taken off and still holds something`];
  const { process } = device;
  if (process?.replica == null || process.profile === null) return [`${name} does not run`];
  if (process.fault !== null) return [`${name} failed: ${saidOf(process.fault)}`];
  const { replica, profile } = process;
  const failure = process.lastStatus?.lastFailure ?? null;
  const held = [...profile.held.keys()].sort();
  if (failure !== null) {
    if (failure !== 'rights-ended') return [`${name} ends with ${failure}`];
    return held.length === 0 ? [] : [`${name} holds people although its rights have ended`];
  }
  const problems: string[] = [];
  const { user } = profile.state.identity;
  const scope = service.scope(user, replica.sites());
  if (digestOf(scope) !== digestOf(held)) problems.push(`${name} holds ${held.join()} and not ${scope.join()}`);
  const seesClinical = user.role !== 'vcse';
  const entriesOf = await replica.entriesOf(held);
  for (const id of held) {
    const its = [...(entriesOf.get(id) ?? [])];
    const right = service.log
      .of(id)
      .map(({ entry }) => entry)
      .filter(({ kind }) => seesClinical || service.kinds.get(kind)?.clinical === false);
    const waiting = new Set(
      (await replica.outbox()).filter(({ state }) => state.is !== 'sent').map(({ entry }) => entry.id),
    );
    const known = its.filter((entry) => !waiting.has(entry.id) || service.log.get(entry.id) !== undefined);
    if (!areSame(known, right)) problems.push(`${name} has other entries of ${id}: ${differences(known, right)}`);
    else if (folded(known) !== folded(right)) problems.push(`${name} folds ${id} to something else`);
  }
  return problems;
}

/** Everything acknowledged is in the log, once and as it was written; nothing else is. */
async function ofWrites(played: Played): Promise<readonly string[]> {
  // After a restored backup the service may see it otherwise, and says so to its author.
  const refused = new Set<string>();
  for (const device of played.devices)
    for (const { entry, state } of (await device.process?.replica?.outbox()) ?? [])
      if (state.is === 'refused') refused.add(entry.id);
  const { service, written, entries } = played;
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const { entry } of service.log.all()) {
    if (seen.has(entry.id)) problems.push(`${entry.id} is in the log twice`);
    seen.add(entry.id);
    const made = entries.get(entry.id);
    if (made === undefined) {
      if (!played.meant.has(meaningOf(entry))) problems.push(`nobody wrote ${entry.id}, which is in the log`);
    } else if (made !== entry && canonical({ ...made, replaces: [] }) !== canonical({ ...entry, replaces: [] }))
      problems.push(`${entry.id} is in the log with other words`);
    const its = written.get(entry.id);
    for (const id of its === undefined ? [] : entry.replaces) {
      const author = (entries.get(id) ?? service.log.get(id)?.entry)?.author;
      if (its?.knew.has(id) !== true && author !== entry.author)
        problems.push(`${entry.id} replaces ${id}, which its author had not seen`);
    }
    if (its?.isDropped === true && !played.strayed.has(entry.id))
      problems.push(`${entry.id} was thrown away and is in the log`);
  }
  // A device that was revoked meanwhile hands it in; a colleague reads it in from there.
  const handedIn = new Set(service.handedIn.flatMap(({ entries }) => entries.map((entry) => (entry as Entry).id)));
  for (const [id, { isAcknowledged, isDropped }] of written) {
    // What a restored backup had lost waits again on its device, and may be thrown away there.
    const isKnown = seen.has(id) || handedIn.has(id) || played.lostWithBackup.has(id) || refused.has(id);
    if (isAcknowledged && !isKnown && !isDropped) problems.push(`${id} was acknowledged and is not in the log`);
  }
  return problems;
}

/** What the service does not have lies in its author's outbox, or was handed in, or its author threw it away. */
async function ofOutboxes(played: Played): Promise<readonly string[]> {
  const { service, written } = played;
  const problems: string[] = [];
  const waiting = new Map<string, string>();
  for (const device of played.devices) {
    for (const { entry, state } of (await device.process?.replica?.outbox()) ?? []) {
      waiting.set(entry.id, state.is);
      const mayWait = device.process?.lastStatus?.lastFailure !== null;
      if (!mayWait && (state.is === 'waiting' || state.is === 'held-back'))
        problems.push(`${entry.id} still waits (${state.is}) after everybody has met`);
      if (state.is === 'sent' && service.log.get(entry.id) === undefined)
        problems.push(`${entry.id} is said to be sent, and the service has it not`);
    }
  }
  const handedIn = new Set(service.handedIn.flatMap(({ entries }) => entries.map((entry) => (entry as Entry).id)));
  for (const [id, { isDropped }] of written) {
    if (service.log.get(id) !== undefined || waiting.has(id) || handedIn.has(id) || isDropped) continue;
    if (played.changing.has(id)) continue;
    if (!played.lostWithDisk.has(id) && !played.lostWithBackup.has(id)) problems.push(`${id} is nowhere`);
  }
  return problems;
}

/** A value that nobody who saw it has replaced still stands, and where two stand and differ, that is shown. */
function ofValues(played: Played): readonly string[] {
  const problems: string[] = [];
  for (const id of played.service.log.subjects('person')) {
    const entries = played.service.log.of(id).map(({ entry }) => entry);
    const answered = new Set(entries.flatMap(({ replaces }) => replaces));
    const { settled } = foldJourney(entries);
    for (const entry of entries) {
      if (entry.kind !== 'details-recorded' || answered.has(entry.id)) continue;
      for (const [field, value] of Object.entries((entry.body as { details: object }).details)) {
        const standing = (settled.details.get(field) ?? []).map((statement) => canonical(statement.value));
        if (!standing.includes(canonical(value))) problems.push(`${field} of ${entry.id} was overwritten`);
        if (new Set(standing).size > 1 && !settled.conflicts.includes(field))
          problems.push(`two values of ${field} differ, and nobody is told`);
      }
    }
  }
  return problems;
}

/** The indicator counts people and not entries or records, and from a device's entries comes to what the service's come to. */
function ofCounts(played: Played): readonly string[] {
  const { log } = played.service;
  const ids = log.subjects('person');
  const entriesOf = new Map(ids.map((id) => [id, log.of(id).map(({ entry }) => entry)]));
  const { membersOf } = clusters(ids, [...entriesOf.values()].flat());
  const groups = [...new Set(membersOf.values())];
  const cases = groups.flatMap((members) => {
    const [person] = derivePerson(members, entriesOf, () => 'a team', clocksOf).people;
    const entries = members.flatMap((id) => entriesOf.get(id) ?? []);
    return clocksOf(foldJourney(entries).settled.facts, null)
      .filter(({ pathway }) => pathway === initialAssessmentIndicator.pathway)
      .map((clock) => assessmentCase(person?.person_id ?? '', clock, null));
  });
  const counts = countAssessments(cases, {}, '2026-12-31' as LocalDate);
  return counts.base + counts.arrivalNotKnown <= groups.length ? [] : ['somebody is counted twice'];
}

const saidOf = (fault: unknown): string => (fault instanceof Error ? (fault.stack ?? fault.message) : 'something');

const clocksOf = (facts: readonly Entry[], ending: Parameters<typeof runClocks>[3] | null) =>
  runClocks(facts, personPathways, englandAndWales, ending);

const texts = new WeakMap<Entry, string>();

/** The same entries, in whatever order. Written out plainly first: that differs only where members stand in another order, and most often does not. */
function areSame(some: readonly Entry[], others: readonly Entry[]): boolean {
  if (some.length !== others.length) return false;
  const left = new Map(others.map((entry) => [entry.id, entry]));
  return some.every((entry) => {
    const other = left.get(entry.id);
    if (other === undefined) return false;
    left.delete(entry.id);
    return other === entry || textOf(other) === JSON.stringify(entry) || canonical(other) === canonical(entry);
  });
}

function textOf(entry: Entry): string {
  const text = texts.get(entry) ?? JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}

/** All that a fold comes to, by the entries that say it. */
function folded(entries: readonly Entry[]): string {
  const { settled, status, stay, stays, conflicts } = foldJourney(entries);
  return JSON.stringify([
    status,
    stay?.entry.id,
    stays.map((one) => [one.entry.id, one.from, one.to, one.endedBy?.id]),
    conflicts.map((one) => (one.about === 'place' ? one.stays.map(({ entry }) => entry.id) : one.field)),
    settled.facts.map(({ id }) => id),
    [...settled.details].map(([field, its]) => [field, its.map(({ entry }) => entry.id)]).sort(),
  ]);
}

function differences(some: readonly Entry[], others: readonly Entry[]): string {
  const [left, right] = [new Set(some.map(({ id }) => id)), new Set(others.map(({ id }) => id))];
  const only = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((id) => !b.has(id)).join() || 'none';
  return `too many ${only(left, right)}, too few ${only(right, left)}`;
}
