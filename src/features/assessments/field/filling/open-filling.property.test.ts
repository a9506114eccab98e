import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readResponses } from '#platform/instruments/domain/filling/read-responses.ts';
import { openForm, type Form } from '#platform/instruments/domain/form/form.ts';
import type { Said } from '#platform/instruments/domain/said.ts';
import { settle } from '#platform/record/domain/settle.ts';

import { aFilling, openedAgain, surroundings } from '../../../../testing/offline/a-filling.ts';

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.constantFrom<Said>(
    { is: 'value', value: 'yes' },
    { is: 'value', value: 'no' },
    { is: 'prefer-not-to-say' },
    { is: 'not-asked', because: 'Tired' },
    { is: 'taken-back' },
  ),
);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constantFrom('here', 'elsewhere'), at: fc.nat(5), said }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('add', 'remove', 'hear', 'keep', 'throw-away') }) },
);

/** Taking back what was never said says nothing, and is not kept. */
const statesOf = (form: Form | undefined) =>
  form
    ?.states()
    .map((state) => (state.is === 'question' && state.said?.is === 'taken-back' ? { ...state, said: null } : state));

test('whatever is said here and elsewhere, the form on a device is the one that anybody opens from the same entries', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { replica, compiled, filling, elsewhere } = await aFilling();
      const paths = ['/data/a/first', '/data/a/more', '/data/a/noted', '/data/b/second', '/data/b/last'];
      for (const one of steps) {
        const repeat = Object.entries(filling.response.answers.instances['/data/child'] ?? {});
        if ('at' in one) {
          const path = paths[one.at] ?? `/data/child[${repeat[0]?.[0] ?? 'none'}]/name`;
          if (one.does === 'here') void filling.say([{ path, said: one.said, seen: filling.seenOf(path) }]);
          else await elsewhere(path, one.said);
        } else if (one.does === 'add') filling.add('/data/child');
        else if (one.does === 'remove') filling.remove(`/data/child[${repeat[0]?.[0] ?? 'none'}]`);
        else if (one.does === 'hear') await filling.hear();
        else if (one.does === 'keep') await filling.kept();
        else {
          const waiting = (await replica.outbox()).filter(({ entry }) => entry.kind === 'answers-given');
          if (waiting[0] !== undefined) await replica.discard(waiting[0].entry.id);
        }
      }
      await filling.kept();
      await filling.hear();
      await filling.kept();
      await filling.hear();

      const held = [...(await replica.entriesOf([filling.response.begun.subject.id])).values()].flat();
      const [response] = readResponses(settle(held));
      if (response === undefined) throw new Error('It was begun');
      const atTheDesk = openForm(compiled, response.answers, { ...surroundings, seed: response.id });
      expect(statesOf(filling.form)).toEqual(statesOf(atTheDesk));
      expect(filling.response.answers).toEqual(response.answers);
      const again = await openedAgain(replica, compiled, response.id);
      expect(statesOf(again?.form)).toEqual(statesOf(atTheDesk));
    }),
    { numRuns: 100 },
  );
});
