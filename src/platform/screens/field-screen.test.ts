import { describe, expect, test } from 'vitest';

import { findScreen, type FieldScreen } from './field-screen.ts';

const screen = (path: string, ...roles: FieldScreen['roles']): FieldScreen => ({ path, roles, Screen: () => null });
const screens = [
  screen('', 'clinician'),
  screen('', 'champion'),
  screen('sites/:site', 'clinician'),
  screen('sites/:site/visit', 'clinician'),
];

describe('a screen is found by its address', () => {
  test.each([
    ['', 'clinician', 0, {}],
    ['', 'champion', 1, {}],
    ['sites/7', 'clinician', 2, { site: '7' }],
    ['sites/7/visit?edit=3', 'clinician', 3, { site: '7' }],
    ['sites/a%20b', 'clinician', 2, { site: 'a b' }],
    ['sites/%zz', 'clinician', 2, { site: '%zz' }],
  ])('%s for a %s', (address, role, at, params) => {
    const found = findScreen(screens, address, role);
    expect(found?.screen).toBe(screens[at]);
    expect(found?.props.params).toEqual(params);
  });

  test.each([
    ['sites', 'clinician'],
    ['sites/7', 'champion'],
    ['sites/7/visit/more', 'clinician'],
    ['', 'stranger'],
  ])('%s is none for a %s', (address, role) => {
    expect(findScreen(screens, address, role)).toBeNull();
  });
});
