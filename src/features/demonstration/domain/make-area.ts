import { toDayNumber, type DayNumber, type LocalDate } from '#platform/calendar/local-date.ts';
import type { CustodyRule, Icb, Place, PlaceType } from '#features/places/index.ts';

import type { AuthorityFacts, DemonstrationArea, DemonstrationPractice, DemonstrationTeam, Site } from './area.ts';
import { dateOf } from './day.ts';
import { foundedMs, makeTeam } from './make-teams.ts';
import { Random } from './random.ts';
import { shortCodes, SiteNames } from './site-words.ts';
import { homeBoard, spreadPeople, type AuthorityPlan } from './spread.ts';
import { uuidAt } from './uuid.ts';

export type AreaOptions = Readonly<{
  people: number;
  seed: number;
  asOf: LocalDate;
  authorities: readonly AuthorityFacts[];
  boards: readonly Pick<Icb, 'code' | 'name'>[];
}>;

/** People at one site of a kind: 30,657 people in 197 hotels make 155 each. Homes are grouped into neighbourhoods. */
const usualSize: Readonly<Record<PlaceType, number>> = {
  initial: 210,
  contingency: 155,
  'large-scale': 520,
  dispersal: 240,
};
const letter: Readonly<Record<PlaceType, string>> = {
  initial: 'I',
  contingency: 'C',
  'large-scale': 'L',
  dispersal: 'D',
};

/** Stream of chance for the area; households have the streams from 0 on. */
const areaStream = 0xa4ea;
/** Days before `asOf` for which lives are made. */
export const historyDays = 912;

/** Sites, teams, practices and rules of custody of a demonstration area; the same for the same options. */
export function makeArea(options: AreaOptions): DemonstrationArea {
  const random = new Random(options.seed, areaStream);
  const plans = spreadPeople(options.authorities, options.people);
  const asOfDay = toDayNumber(options.asOf);
  const boardName = new Map(options.boards.map(({ code, name }) => [code, name]));
  const boards = [...new Set(plans.map(({ authority }) => authority.icb))];
  const outreach = new Map(
    boards.map((code) => [
      code,
      makeTeam(random, 'outreach', `OUT-${code}`, `Outreach team, ${boardName.get(code) ?? code}`, code),
    ]),
  );
  const drafts = plans.flatMap((plan) => draftSites(plan));
  const names = new SiteNames(random);
  const codes = shortCodes(plans.map(({ authority }) => authority));
  const sites = drafts.map((draft) => makeSite(random, draft, names, codes, asOfDay, outreach));
  const withOwnTeams = giveOwnTeams(random, sites, asOfDay);
  const { practices, practiceTeams } = makePractices(random, plans);
  const others = makeOtherTeams(random, boards, boardName, withOwnTeams.sites);
  return {
    asOf: options.asOf,
    sites: withOwnTeams.sites,
    teams: [...outreach.values(), ...withOwnTeams.teams, ...practiceTeams, ...others.teams],
    practices,
    custodyRules: custodyRules(random, outreach, withOwnTeams.sites),
    placeContacts: others.placeContacts,
  };
}

type SiteDraft = Readonly<{ authority: AuthorityFacts; type: PlaceType; expected: number; number: number }>;

function draftSites({ authority, initial, contingency, large, dispersal }: AuthorityPlan): SiteDraft[] {
  const expectations: readonly (readonly [PlaceType, number])[] = [
    ['initial', initial],
    ['contingency', contingency],
    ['large-scale', large],
    ['dispersal', dispersal],
  ];
  return expectations.flatMap(([type, expected]) => {
    if (expected <= 0) return [];
    const count = Math.max(1, Math.round(expected / usualSize[type]));
    return Array.from({ length: count }, (_, index) => ({
      authority,
      type,
      expected: expected / count,
      number: index + 1,
    }));
  });
}

function makeSite(
  random: Random,
  { authority, type, expected, number }: SiteDraft,
  names: SiteNames,
  codes: ReadonlyMap<string, string>,
  asOfDay: DayNumber,
  outreach: ReadonlyMap<string, DemonstrationTeam>,
): Site {
  const isDispersal = type === 'dispersal';
  const weight = expected * (isDispersal ? 1 : Math.min(1.8, Math.max(0.45, random.around(1, 0.35))));
  const opensDay = isDispersal || random.chance(0.8) ? asOfDay - 1_400 : asOfDay - random.between(200, 700);
  const closes = type === 'contingency' && (number === 3 || (number > 3 && random.chance(0.12)));
  const closesDay = closes ? asOfDay - random.between(20, 120) : Number.POSITIVE_INFINITY;
  const place: Place = {
    id: uuidAt(foundedMs, random),
    code: `${codes.get(authority.code) ?? authority.code}-${letter[type]}${String(number).padStart(2, '0')}`,
    name: isDispersal ? `Homes in ${authority.name}, part ${number}` : names.next(type === 'large-scale'),
    type,
    localAuthority: authority.code,
    icb: authority.icb,
    openedOn: isDispersal ? null : dateOf(opensDay),
    closedOn: closes ? dateOf(closesDay) : null,
    hasClinicalRoom: isDispersal ? false : random.chance(0.15) ? null : random.chance(0.55),
    capacity: Math.max(4, Math.ceil((weight * 1.25) / 10) * 10),
  };
  return {
    place,
    weight,
    opensDay,
    closesDay,
    coachDays: isDispersal ? [] : [5, random.between(0, 4)],
    assessmentWait: isDispersal ? 6 : random.around(4, 0.3),
    visitsAWeek: isDispersal ? 0.5 : Math.max(1.2, random.around(3.7, 0.25)),
    teams: [{ fromDay: Number.NEGATIVE_INFINITY, team: outreach.get(authority.icb) as DemonstrationTeam }],
  };
}

/** The two largest sites of the home area, and one far from it, have teams of their own; one of them only since some months ago. */
function giveOwnTeams(
  random: Random,
  sites: readonly Site[],
  asOfDay: DayNumber,
): { sites: readonly Site[]; teams: readonly DemonstrationTeam[] } {
  const bySize = sites.filter(({ place }) => place.type !== 'dispersal').sort((a, b) => b.weight - a.weight);
  const atHome = bySize.filter(({ place }) => place.icb === homeBoard).slice(0, 2);
  const chosen = [...atHome, ...bySize.filter(({ place }) => place.icb !== homeBoard).slice(0, 1)];
  const own = new Map(
    chosen.map((site, index) => {
      const name = `Team at ${site.place.name}`;
      const team = makeTeam(random, 'outreach', `SITE-${site.place.code}`, name, site.place.icb);
      return [site, { fromDay: index === 1 ? asOfDay - 150 : Number.NEGATIVE_INFINITY, team }];
    }),
  );
  return {
    sites: sites.map((site) => {
      const turn = own.get(site);
      if (turn === undefined) return site;
      return { ...site, teams: Number.isFinite(turn.fromDay) ? [...site.teams, turn] : [turn] };
    }),
    teams: [...own.values()].map(({ team }) => team),
  };
}

const streets = [
  'Linden',
  'Alder',
  'Rowan',
  'Hazel',
  'Maple',
  'Aspen',
  'Willow',
  'Cedar',
  'Juniper',
  'Elder',
  'Larch',
  'Spindle',
];

function makePractices(
  random: Random,
  plans: readonly AuthorityPlan[],
): { practices: readonly DemonstrationPractice[]; practiceTeams: readonly DemonstrationTeam[] } {
  const practices = plans.flatMap(({ authority }, planIndex) =>
    [0, 1].map((index): DemonstrationPractice => ({
      id: uuidAt(foundedMs, random),
      odsCode: `DEMO${String(planIndex * 2 + index + 1).padStart(3, '0')}`,
      name: `${random.pick(streets)} ${random.pick(['Lane', 'Road', 'Green', 'Row'])} Practice, ${authority.name}`,
      localAuthority: authority.code,
      icb: authority.icb,
    })),
  );
  const practiceTeams = practices.map((practice) =>
    makeTeam(random, 'practice', `GP-${practice.odsCode}`, practice.name, practice.icb, practice.id),
  );
  return { practices, practiceTeams };
}

function makeOtherTeams(
  random: Random,
  boards: readonly string[],
  boardName: ReadonlyMap<string, string>,
  sites: readonly Site[],
): Pick<DemonstrationArea, 'placeContacts'> & { teams: readonly DemonstrationTeam[] } {
  const perBoard = boards.flatMap((code) => {
    const area = boardName.get(code) ?? code;
    return [
      makeTeam(random, 'commissioner', `COM-${code}`, `Commissioners, ${area}`, code),
      makeTeam(random, 'accommodation', `ACC-${code}`, `Accommodation contact, ${area}`, code),
    ];
  });
  const accommodation = new Map(
    perBoard.filter(({ team }) => team.kind === 'accommodation').map(({ team }) => [team.icb, team.id]),
  );
  const home = boards.includes(homeBoard) ? homeBoard : (boards[0] ?? null);
  return {
    teams: [
      ...perBoard,
      makeTeam(random, 'vcse', 'VCSE-WELCOME', 'Open Table welcome project', home),
      makeTeam(random, 'vcse', 'VCSE-ADVICE', 'Signpost advice centre', home),
      makeTeam(random, 'champions', 'CHAMPIONS', 'Community champions', home),
      makeTeam(random, 'evaluation', 'EVALUATION', 'Evaluation partners', null),
      makeTeam(random, 'administration', 'ADMIN', 'Administrators', null),
    ],
    placeContacts: sites.flatMap(({ place }) => {
      const teamId = accommodation.get(place.icb);
      return teamId === undefined ? [] : [{ teamId, placeId: place.id }];
    }),
  };
}

function custodyRules(
  random: Random,
  outreach: ReadonlyMap<string, DemonstrationTeam>,
  sites: readonly Site[],
): readonly CustodyRule[] {
  const founded = '2022-07-01' as LocalDate;
  const areaRules = [...outreach].map(([code, { team }]): CustodyRule => ({
    id: uuidAt(foundedMs, random),
    team: team.id,
    target: { kind: 'icb', code },
    validFrom: founded,
    validTo: null,
  }));
  const siteRules = sites.flatMap((site) => {
    const own = site.teams[site.teams.length - 1];
    if (own === undefined || own.team === outreach.get(site.place.icb)) return [];
    return [
      {
        id: uuidAt(foundedMs, random),
        team: own.team.team.id,
        target: { kind: 'place', id: site.place.id },
        validFrom: Number.isFinite(own.fromDay) ? dateOf(own.fromDay) : founded,
        validTo: null,
      } satisfies CustodyRule,
    ];
  });
  return [...areaRules, ...siteRules];
}
