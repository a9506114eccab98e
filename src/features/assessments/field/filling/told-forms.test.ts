import { expect, test } from 'vitest';

import type { FieldReference } from '#platform/offline/domain/protocol.ts';

import { instrumentOf } from '../../../../testing/instrument.ts';
import { isSigned, toldOf } from './told-forms.ts';

const instrument = instrumentOf([], { id: 'initial', version: '2' });
const told = (forms?: FieldReference['forms']) => ({ ...(forms === undefined ? {} : { forms }) }) as FieldReference;
const form = (version: string, signed: boolean) => ({ id: 'initial', version, isSigned: signed });

test.each([
  ['no service was met', null],
  ['the service knows nothing of forms', told()],
  ['the service tells of none', told([])],
  ['the service tells of another version', told([form('1', true)])],
])('where %s, a form may not be begun and is not signed', (_why, reference) => {
  expect(toldOf(reference, instrument)).toBeNull();
  expect(isSigned(reference, instrument)).toBe(false);
});

test('a form that the service tells of may be begun, signed or to be tried out', () => {
  expect(toldOf(told([form('1', true), form('2', false)]), instrument)).toEqual(form('2', false));
  expect(isSigned(told([form('2', false)]), instrument)).toBe(false);
  expect(isSigned(told([form('2', true)]), instrument)).toBe(true);
});

test('a form that says itself that it is signed is', () => {
  const signOff = { by: 'Clinical lead, North', on: '2026-11-25' as never };
  expect(isSigned(null, { ...instrument, signOff })).toBe(true);
});
