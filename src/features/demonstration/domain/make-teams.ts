import type { RoleName } from '#platform/access/domain/roles.ts';
import type { TeamKind } from '#features/places/index.ts';

import type { DemonstrationTeam, StaffMember } from './area.ts';
import type { Random } from './random.ts';
import { uuidAt } from './uuid.ts';

const firstNames = [
  'Alex',
  'Bryony',
  'Callum',
  'Dilys',
  'Ewan',
  'Farida',
  'Gareth',
  'Hattie',
  'Idris',
  'Joy',
  'Kwame',
  'Leonie',
  'Moira',
  'Nikhil',
  'Oona',
  'Piotr',
  'Qadira',
  'Rhian',
  'Stella',
  'Tomasz',
  'Una',
  'Viktor',
  'Winifred',
  'Yasmin',
  'Zeke',
];
const lastNames = [
  'Abara',
  'Bexhill',
  'Carnforth',
  'Dunmore',
  'Ellesby',
  'Farrowdale',
  'Grantley',
  'Hallworth',
  'Ikande',
  'Jessop',
  'Kirkbride',
  'Langwith',
  'Marsden',
  'Norbury',
  'Okoro',
  'Penhale',
  'Quarmby',
  'Ravenscar',
  'Sandiway',
  'Thornley',
  'Ullswater',
  'Varley',
  'Whitlow',
  'Yardley',
  'Zielinska',
];

const staffOf: Readonly<Record<TeamKind, readonly RoleName[]>> = {
  outreach: ['coordinator', 'clinician', 'clinician', 'clinician', 'clinician', 'clinician'],
  coordination: ['coordinator', 'coordinator'],
  practice: ['practice', 'practice'],
  vcse: ['vcse', 'vcse'],
  champions: ['champion', 'champion'],
  commissioner: ['commissioner'],
  evaluation: ['evaluator'],
  accommodation: ['accommodation-contact'],
  administration: ['administrator', 'administrator'],
};

/** Teams begin before any person came; all ids of a demonstration are made from this time on, 1 January 2022. */
export const foundedMs = 1_640_995_200_000;

/** A team with invented staff whose addresses end in `.example`, which no mail can reach. */
export function makeTeam(
  random: Random,
  kind: TeamKind,
  code: string,
  name: string,
  icb: string | null,
  practiceId: string | null = null,
): DemonstrationTeam {
  const id = uuidAt(foundedMs, random);
  const staffByRole = new Map<RoleName, StaffMember[]>();
  const staff = staffOf[kind].map((role): StaffMember => {
    const sameRole = staffByRole.get(role) ?? [];
    staffByRole.set(role, sameRole);
    const member: StaffMember = {
      id: uuidAt(foundedMs, random),
      name: `${random.pick(firstNames)} ${random.pick(lastNames)}`,
      email: `${role}${sameRole.length + 1}.${code.toLowerCase()}@alongside.example`,
      role,
      teamId: id,
    };
    sameRole.push(member);
    return member;
  });
  return { team: { id, code, name, kind, icb }, staff, staffByRole, practiceId };
}

/** Somebody of the team in a role; any of its staff where it has nobody in it. */
export function somebody(random: Random, team: DemonstrationTeam, role: RoleName): StaffMember {
  return random.pick(team.staffByRole.get(role) ?? team.staff);
}
