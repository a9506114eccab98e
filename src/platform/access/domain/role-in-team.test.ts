import { expect, test } from 'vitest';

import { roleFitsTeam } from './role-in-team.ts';
import { roleNames } from './roles.ts';

test('a provider’s team has contacts and nobody else', () => {
  expect(roleNames.filter((role) => roleFitsTeam(role, 'accommodation'))).toEqual(['accommodation-contact']);
});

test.each(['outreach', 'practice', 'administration'])('a team for %s has anybody but contacts', (kind) => {
  expect(roleNames.filter((role) => !roleFitsTeam(role, kind))).toEqual(['accommodation-contact']);
});
