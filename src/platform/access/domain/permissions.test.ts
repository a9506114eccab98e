import { describe, expect, test } from 'vitest';

import { clinicalSight, may, permissions, seesPeople } from './permissions.ts';
import type { Permission } from './permissions.ts';
import { roleNames } from './roles.ts';
import type { RoleName } from './roles.ts';

const all = Object.keys(permissions) as Permission[];
const mays = (role: RoleName) => all.filter((permission) => may(role, permission));

describe('what a role may do', () => {
  test.each([
    [
      'champion',
      [
        'account.own',
        'sessions.read',
        'sessions.write',
        'forms.read',
        'forms.answer',
        'suggestions.read',
        'suggestions.take-up',
        'field.use',
      ],
    ],
    ['accommodation-contact', ['account.own', 'arrivals.upload']],
    ['commissioner', ['account.own', 'suggestions.read', 'suggestions.answer', 'performance.read']],
    [
      'evaluator',
      [
        'account.own',
        'forms.read',
        'forms.author',
        'forms.answer',
        'reports.write',
        'reports.publish',
        'suggestions.read',
        'suggestions.take-up',
        'suggestions.answer',
        'suggestions.publish',
        'messages.read',
        'messages.write',
        'messages.print-invitations',
        'performance.read',
      ],
    ],
    ['vcse', ['account.own', 'people.read', 'forms.read', 'forms.answer', 'suggestions.read', 'suggestions.take-up']],
    [
      'administrator',
      [
        'account.own',
        'places.read',
        'places.manage',
        'access.manage',
        'audit.read',
        'devices.manage',
        'devices.read-in',
      ],
    ],
  ] as const)('%s may do exactly this', (role, expected) => {
    expect(mays(role)).toEqual(expected);
  });

  test('anyone may open a public page', () => {
    expect(roleNames.filter((role) => !may(role, 'public'))).toEqual([]);
  });

  test('a permission that opens people is only for roles that see people', () => {
    const opening: Permission[] = [
      'people.read',
      'people.write',
      'people.join',
      'nhs-numbers.check',
      'worklists.read',
      'assessments.write',
      'break-glass.use',
    ];
    for (const role of roleNames) {
      if (opening.some((permission) => may(role, permission))) expect(seesPeople(role), role).toBe(true);
    }
  });

  test('worklists and visits need clinical sight', () => {
    for (const role of roleNames) {
      if (may(role, 'worklists.read') || may(role, 'visits.write')) expect(clinicalSight(role), role).toBe(true);
    }
  });

  test('no role has clinical sight without seeing people', () => {
    expect(roleNames.filter((role) => clinicalSight(role) && !seesPeople(role))).toEqual([]);
  });

  test('champions, commissioners, evaluators, accommodation contacts and administrators see nobody', () => {
    expect(roleNames.filter((role) => !seesPeople(role))).toEqual([
      'champion',
      'commissioner',
      'evaluator',
      'accommodation-contact',
      'administrator',
    ]);
  });

  test('who may give roles may not use break-glass', () => {
    expect(roleNames.filter((role) => may(role, 'access.manage') && may(role, 'break-glass.use'))).toEqual([]);
  });
});

describe('there is no way in for immigration enforcement', () => {
  test('no role carries such a name', () => {
    const words = /home.?office|immigration|enforcement|border|police|government/iu;
    expect(roleNames.filter((role) => words.test(role))).toEqual([]);
  });

  test('every role of the table is one of the fixed list', () => {
    const used = new Set(Object.values(permissions).flatMap(({ roles }) => roles as readonly RoleName[]));
    expect([...used].filter((role) => !roleNames.includes(role))).toEqual([]);
  });
});
