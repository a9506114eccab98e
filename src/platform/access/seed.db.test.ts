import { expect, test } from 'vitest';

import { makeTeam } from '../../testing/staff.ts';
import { testDatabase } from '../../testing/test-database.ts';
import { openSecret } from './data/secret.ts';
import { findSession } from './data/sessions.ts';
import { signInWithPassword } from './data/sign-in.ts';
import { roleNames } from './domain/roles.ts';
import { seedDemonstrationUsers } from './seed.ts';

const t = testDatabase();

test('there is one made-up colleague for each role, who signs in to a fitting team with the password that is printed', async () => {
  const teams = await Promise.all(
    ['outreach', 'practice', 'administration'].map(async (kind) => ({ id: await makeTeam(t.db, kind), kind })),
  );
  const users = await seedDemonstrationUsers(t.db, teams);
  expect(users.map(({ role }) => role)).toEqual([...roleNames]);
  const secret = openSecret({ secret: 'a secret of at least thirty-two characters', dataFolder: '' });
  const needs = { db: t.db, secret, isDemonstration: true, now: () => new Date() };
  for (const { email, password, role } of users) {
    const signedIn = await signInWithPassword(needs, { email, password }, { address: '192.0.2.1', device: '' });
    const session = await findSession(t.db, signedIn.ok ? signedIn.value.token : '', new Date());
    const kind = role === 'practice' ? 'practice' : role === 'administrator' ? 'administration' : 'outreach';
    expect(session?.membership).toMatchObject({ role, teamId: teams.find((team) => team.kind === kind)?.id });
  }
  expect(await seedDemonstrationUsers(t.db, teams)).toEqual(users);
});

test('with no team there is nobody', async () => {
  expect(await seedDemonstrationUsers(t.db, [])).toEqual([]);
});
