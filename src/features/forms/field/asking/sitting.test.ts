import { expect, test } from 'vitest';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { compileInstrument } from '#platform/instruments/domain/form/compile-instrument.ts';
import { fieldOf } from '#platform/instruments/domain/typed-answer.ts';
import { english, instrumentOf, question } from '../../../../testing/instrument.ts';
import { beginOnDevice, type DeviceResponse } from '../../domain/on-device/device-response.ts';
import type { AtHand } from '../survey-answers.ts';
import { Sitting } from './sitting.ts';

const today = '2026-11-26' as LocalDate;
const instrument = instrumentOf(
  [question('text', 'first', { label: english('First?') }), question('text', 'why', { label: english('Why?') })],
  { id: 'survey' },
);
const compiledOr = compileInstrument(instrument);
if (!compiledOr.ok) throw new Error('The form of this test is whole');
const compiled = compiledOr.value;

const begun = beginOnDevice({
  id: '0198b2f0-0000-4000-8000-000000000001',
  collectionId: '0198b2f0-0000-4000-8000-000000000002',
  form: { id: 'survey', version: '1' },
  language: 'en',
  begunOn: today,
  keyHash: 'a'.repeat(64),
});
const typed = (value: string) => ({ [fieldOf('/data/first', 'here')]: '-', [fieldOf('/data/first')]: value });
const saidIn = ({ pieces }: DeviceResponse) =>
  pieces.flatMap(({ answers }) => answers.map(({ said }) => (said.is === 'value' ? said.value : said.is)));

/** A sitting at a device that keeps what it is given, as fast as it is told to, until it is full. */
function aSitting({
  isFull = () => false,
  delayMs = () => 0,
}: Readonly<{ isFull?: () => boolean; delayMs?: () => number }> = {}) {
  const kept: DeviceResponse[] = [];
  const done: string[] = [];
  const keep = async ({ response }: AtHand): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, delayMs()));
    if (isFull()) throw new Error('full');
    kept.push(response);
  };
  const sitting = new Sitting(
    {
      answers: {
        keep,
        handIn: async ({ response }) => void done.push(`handed in with ${response.pieces.length}`),
        takeBack: async (code) => done.push(`taken back by ${code}`) > 0,
      },
      compiled,
      today: () => today,
      nowMs: () => Date.parse('2026-11-26T12:00:00Z'),
    },
    { response: begun, code: '7k3mp2qa9xtd' },
    { is: 'self' },
  );
  return { sitting, kept, done };
}

test('a page is kept after each answer, and says in the end what it says then', async () => {
  const { sitting, kept } = aSitting();
  await sitting.note('/data/first', typed('n'));
  await sitting.note('/data/first', typed('no'));
  const { next } = await sitting.answer('/data/first', typed('not yet'));
  expect(kept.map(saidIn)).toEqual([['n'], ['no'], ['not yet']]);
  expect(next.at).toBe('/data/why');
});

test('a page that is emptied again before it is left says nothing', async () => {
  const { sitting, kept } = aSitting();
  await sitting.note('/data/first', typed('a word'));
  await sitting.answer('/data/first', typed(''));
  expect(saidIn(kept.at(-1) ?? begun)).toEqual([]);
});

test('what was kept first is on the device first, however long it takes', async () => {
  const waits = [30, 0];
  const { sitting, kept } = aSitting({ delayMs: () => waits.shift() ?? 0 });
  await Promise.all([sitting.note('/data/first', typed('one')), sitting.answer('/data/first', typed('two'))]);
  expect(kept.map(saidIn)).toEqual([['one'], ['two']]);
});

test('a page that could not be kept is as it was, and is answered again', async () => {
  let isFull = true;
  const { sitting, kept } = aSitting({ isFull: () => isFull });
  await expect(sitting.answer('/data/first', typed('a word'))).rejects.toThrow('full');
  expect(sitting.open('en').filling.answers.said).toEqual({});
  isFull = false;
  await sitting.answer('/data/first', typed('a word'));
  expect(kept.map(saidIn)).toEqual([['a word']]);
});

test('is handed in after the last page was kept, and taken back by its own code', async () => {
  const { sitting, done } = aSitting({ delayMs: () => 10 });
  const last = sitting.answer('/data/first', typed('a word'));
  await last;
  await sitting.handIn();
  await sitting.takeBack();
  expect(done).toEqual(['handed in with 1', 'taken back by 7k3mp2qa9xtd']);
});
