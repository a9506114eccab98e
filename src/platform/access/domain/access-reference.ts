import { permissions, sight } from './permissions.ts';
import { roleNames } from './roles.ts';

/** The reference page of roles and permissions (docs/reference/access.md), made from the tables that the service runs on. */
export function accessReference(): string {
  const names = Object.keys(permissions) as (keyof typeof permissions)[];
  return [
    '# Roles and permissions',
    '',
    'Made from `src/platform/access/domain/permissions.ts` by `alongside access reference`; a test compares the two.',
    '',
    'There is no role for immigration enforcement or for any other government department. None can be configured: a role',
    'is a line of that file and of a constraint in the database.',
    '',
    'A permission opens a page. Which people the page shows is decided by row security in PostgreSQL: a team sees a person',
    'through custody of where they live, as their practice, through a referral that it accepted, or through break-glass.',
    '',
    '## What each role sees',
    '',
    '| Role | People | Clinical | Why |',
    '| --- | --- | --- | --- |',
    ...roleNames.map((role) => row(`\`${role}\``, yes(sight[role].people), yes(sight[role].clinical), sight[role].why)),
    '',
    '## What each role may do',
    '',
    '| Permission | May | Roles | Why |',
    '| --- | --- | --- | --- |',
    ...names.map((name) =>
      row(`\`${name}\``, permissions[name].may, permissions[name].roles.join(', '), permissions[name].why),
    ),
    '',
  ].join('\n');
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const yes = (value: boolean) => (value ? 'yes' : 'no');
