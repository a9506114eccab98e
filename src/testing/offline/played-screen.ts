import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { FieldDraft } from '#platform/offline/domain/replica.ts';
import { foldJourney } from '#features/people/index.ts';

import type { PlanStep } from './plan.ts';
import { begin } from './played-days.ts';
import type { PlayedDevice } from './played-device.ts';
import { details, stay } from './played-drafts.ts';
import { futureKind } from './played-kinds.ts';
import { change, record } from './played-writes.ts';
import type { Playing } from './played.ts';

const facts = ['assessment-offered', 'assessment-done', 'not-found', 'note-written'] as const;

/** What a colleague does at the screen of a device. */
export async function onScreen(
  playing: Playing,
  device: PlayedDevice,
  step: PlanStep,
  person: string,
  on: LocalDate,
): Promise<void> {
  const { sites, people } = playing;
  const site = 'site' in step ? (sites[step.site] ?? '') : '';
  await device.work(async (replica) => {
    const subject = { kind: 'person', id: person } as const;
    const isHere = replica.subjects('person').includes(person);
    const entries = (await replica.entriesOf([person])).get(person) ?? [];
    const write = (drafts: readonly FieldDraft[]) => record(playing, device, replica, drafts);
    switch (step.do) {
      case 'detail': {
        if (!isHere) return;
        const shown = foldJourney(entries).settled.details.get(step.field) ?? [];
        const replaces = step.seen ? shown.map(({ entry }) => entry.id) : [];
        return write([{ ...details(person, step.field, step.value), replaces }]);
      }
      case 'fact': {
        // Now and then of somebody who is not on the device any more: a screen that was left open.
        if (!isHere && step.day % 4 !== 0) return;
        const kind = facts[step.kind] ?? 'not-found';
        const body = kind === 'note-written' ? { text: `note ${step.day}` } : {};
        return write([{ subject, kind, happened: { on }, body }]);
      }
      case 'move':
        return isHere ? write([stay(person, site, on, foldJourney(entries).stay?.entry.id)]) : undefined;
      case 'end':
        return isHere
          ? write([{ subject, kind: 'stay-ended', happened: { on }, body: { reason: 'moved' } }])
          : undefined;
      case 'join':
      case 'part': {
        const other = people[step.other % people.length] ?? '';
        if (!isHere || other === person || !replica.subjects('person').includes(other)) return;
        const theirs = (await replica.entriesOf([other])).get(other) ?? [];
        const replaces = [...entries, ...theirs]
          .filter(
            ({ kind, body }) =>
              kind.includes('same-person') && [person, other].includes((body as { with: string }).with),
          )
          .map(({ id }) => id);
        const kind = step.do === 'join' ? 'same-person' : 'not-same-person';
        return write([{ subject, kind, happened: null, body: { with: other }, replaces }]);
      }
      case 'take-back':
      case 'correct': {
        const target = entries[step.pick % Math.max(1, entries.length)];
        if (!isHere || target === undefined) return;
        if (step.do === 'take-back')
          return write([
            { subject, kind: 'retracted', happened: null, body: { reason: 'in error' }, replaces: [target.id] },
          ]);
        if (!facts.includes(target.kind as never)) return;
        return write([
          { subject, kind: target.kind, happened: { on: begin }, body: target.body, replaces: [target.id] },
        ]);
      }
      case 'new-person': {
        const id = playing.newId();
        people.push(id);
        return write([details(id, 'phone', 0), stay(id, site, on)]);
      }
      case 'visit':
        return write([
          {
            subject: { kind: 'place', id: site },
            kind: 'contact-visit-made',
            happened: { on: begin },
            body: { clinical: true },
          },
        ]);
      case 'future-kind':
        return isHere
          ? write([{ subject, kind: futureKind.kind, happened: null, body: { text: 'later' } }])
          : undefined;
      case 'read':
        return replica.noteRead('person', [person]);
      case 'choose-sites':
        return replica.chooseSites(sites.filter((_, at) => ((step.sites >> at) & 1) === 1));
      case 'edit':
      case 'discard': {
        const waiting = (await replica.outbox()).filter(({ state }) => state.is !== 'sent');
        const item = waiting[step.pick % Math.max(1, waiting.length)];
        // Waits for the answer to a request that has it along, so nobody waits for it here.
        if (item !== undefined) void change(playing, device, replica, item.entry, step.do);
        return;
      }
    }
  });
}
