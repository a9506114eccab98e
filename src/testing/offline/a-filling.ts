import { v7 as newId } from 'uuid';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { draftAnswers } from '#platform/instruments/domain/filling/draft-answers.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import type { CompiledInstrument } from '#platform/instruments/domain/form/definition.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import { memoryReplica } from '#platform/offline/device/memory-replica.ts';
import type { FieldDraft, Replica } from '#platform/offline/domain/replica.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { begunAmong } from '../../features/assessments/field/begun-among.ts';
import { OpenFilling } from '../../features/assessments/field/filling/open-filling.ts';
import { kinds } from '../../kinds.ts';
import { english, group, instrumentOf, list, question, repeat, surroundings as around } from '../instrument.ts';

const { seed: _, ...rest } = around;
export const surroundings = { ...rest, newId };

const instrument = instrumentOf(
  [
    group('a', [
      question('select-one', 'first', { list: 'yn', required: 'true()' }),
      question('text', 'more', { relevant: "${first} = 'yes'", required: 'true()' }),
      question('text', 'noted'),
      question('integer', 'many', { constraint: '. < 10', constraintMessage: english('Fewer than ten.') }),
    ]),
    group('b', [
      question('select-one', 'second', { list: 'yn' }),
      question('text', 'reminder', { default: "concat('see ', ${second})", relevant: "${second} = 'no'" }),
      question('text', 'last', { relevant: "${first} = 'no' or ${second} = 'no'" }),
    ]),
    repeat('child', [question('text', 'name')]),
  ],
  { id: 'initial-health-assessment', lists: [list('yn', 'yes', 'no')] },
);

/** A small form that is whole, or another. */
export function smallForm(of: Instrument = instrument): CompiledInstrument {
  const compiled = compileInstrument(of);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

type Options = Readonly<{
  form?: Instrument;
  write?: (write: () => Promise<readonly Entry[]>) => Promise<readonly Entry[]>;
}>;

/** A filling that is open on a device with nothing said yet, and a colleague elsewhere who answers it too, having seen nothing of what is said here. */
export async function aFilling({ form, write = (go) => go() }: Options = {}) {
  const compiled = smallForm(form);
  const person = newId();
  const nurse = newId();
  let ms = Date.UTC(2026, 10, 25, 12);
  const kept = await memoryReplica({
    user: { userId: nurse, name: 'A nurse', teamId: newId(), teamName: 'North', role: 'clinician', deviceId: newId() },
    kinds,
    nowMs: () => (ms += 1000),
    newId,
    entries: [],
  });
  const subject = { kind: 'person', id: person } as const;
  const name = { id: compiled.instrument.id, version: compiled.instrument.version };
  const [begun] = await kept.write([
    {
      subject,
      kind: 'form-begun',
      happened: { on: around.today },
      body: { instrument: name, title: 'A form', language: 'ti' },
    },
  ]);
  const responseId = begun?.id ?? '';
  // What the colleague writes is here once it is heard of; that it came by a sync makes no difference to who reads it.
  const foreign: Entry[] = [];
  const replica: Replica = {
    ...kept,
    write: (drafts) => write(() => kept.write(drafts)),
    entriesOf: async (ids) => {
      const held = await kept.entriesOf(ids);
      return new Map([...held].map(([id, entries]) => [id, id === person ? [...entries, ...foreign] : entries]));
    },
  };
  const filling = await OpenFilling.open(needsOf(replica, compiled, person), responseId);
  if (filling === null) throw new Error('It was begun');
  /** `seen`: the colleague has what is said here in front of them. */
  const elsewhere = async (path: string, said: Said, seen = false): Promise<void> => {
    const held = [...(await replica.entriesOf([person])).values()].flat();
    const known = seen ? held : held.filter(({ id }) => id === responseId || foreign.some((one) => one.id === id));
    const [its] = begunAmong(settle(known));
    if (its === undefined) throw new Error('It was begun');
    for (const draft of draftAnswers(its.response, { is: 'assisted' }, [{ path, said }])) {
      foreign.push(
        colleagues({ subject, kind: 'answers-given', happened: { on: around.today }, ...draft }, (ms += 1000)),
      );
    }
  };
  return { replica, compiled, person, filling, elsewhere, needs: needsOf(replica, compiled, person) };
}

const colleague = { author: newId(), team: newId(), device: newId() };

function colleagues({ replaces = [], place = null, ...draft }: FieldDraft, ms: number): Entry {
  const { author, team, device } = colleague;
  return { ...draft, id: newId(), version: 1, written: { ms, counter: 0, device }, author, team, place, replaces };
}

const needsOf = (replica: Replica, compiled: CompiledInstrument, person: string) => ({
  replica,
  recordsOf: () => [person],
  compiled,
  surroundings,
  today: (): LocalDate => around.today,
});

/** The same filling, opened as after the app was closed. */
export async function openedAgain(
  replica: Replica,
  compiled: CompiledInstrument,
  responseId: string,
): Promise<OpenFilling | null> {
  const [person = ''] = replica.subjects('person');
  return OpenFilling.open(needsOf(replica, compiled, person), responseId);
}
