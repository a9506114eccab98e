import { toDayNumber } from '#platform/calendar/local-date.ts';
import type { Entry } from '#platform/record/domain/entry.ts';

import type { DemonstrationArea, DemonstrationTeam, Site } from './area.ts';
import { dateOf } from './day.ts';
import { EntryWriter } from './entry-writer.ts';
import { Random } from './random.ts';
import { campaignLanguages, programmeDays } from './surveys/campaign.ts';

/** Sites have streams of chance far from those of households, of the area and of visits. */
const sessionStream = 0x5e55_0000;
const weeksBack = 8;

const onAntibiotics = 'Antibiotics: when they help and when not';
const subjects = [
  'How to see a doctor',
  onAntibiotics,
  'Vaccines: ask anything',
  'Registering without an address',
  'Where to go at night and at weekends',
];
const languages = ['ar', 'fa', 'ti', 'so', 'ckb', 'en'];
const asked = [
  'How to register without papers. Whether a doctor tells the Home Office.',
  'What an interpreter costs (nothing). How to ask for a woman doctor.',
  'Why the pharmacist did not give antibiotics.',
  'Whether teeth are free. Where to go at night.',
];

/** Sessions of community champions at the sites of their board that people arrive at: the last two months', and those of the fortnight to come. */
export function* generateChampionSessions(area: DemonstrationArea, seed: number): Generator<readonly Entry[]> {
  const random = new Random(seed);
  const team = area.teams.find((each) => each.team.kind === 'champions');
  if (team === undefined) return;
  const today = toDayNumber(area.asOf);
  for (const [index, site] of area.sites.entries()) {
    random.restart(seed, sessionStream + index);
    if (site.place.icb !== team.team.icb || site.place.type === 'dispersal' || site.closesDay < today + 14) continue;
    yield sessionsAt(random, site, team, today);
  }
}

function sessionsAt(random: Random, site: Site, by: DemonstrationTeam, today: number): readonly Entry[] {
  const writer = new EntryWriter(random, 'place', site.place.id, today - weeksBack * 7);
  const said = { by, role: 'champion' as const, at: site };
  for (let week = weeksBack; week > 0; week -= 1) {
    if (!random.chance(0.6)) continue;
    const day = today - week * 7 + random.between(0, 5);
    // In the weeks of the programme's campaign every second talk is on antibiotics, in one of its languages.
    const [first, last] = programmeDays.campaign;
    const isOfCampaign = day - today >= first && day - today <= last && random.chance(0.5);
    const language = isOfCampaign ? random.pick(campaignLanguages).language : random.pick(languages);
    const happened = { on: dateOf(day) };
    const planned = writer.write({
      ...said,
      kind: 'session-planned',
      body: {
        what: isOfCampaign ? onAntibiotics : random.pick(subjects),
        language,
        at: random.pick(['10:00', '14:30', '18:00']),
      },
      day: day - 6,
      happened,
    });
    if (random.chance(0.12)) {
      const body = { why: random.pick(['no-interpreter', 'nobody-to-run-it', 'site-asked']) };
      writer.write({
        ...said,
        kind: 'session-cancelled',
        body,
        day: day - 1,
        happened: { on: dateOf(day - 1) },
        replaces: [planned],
      });
      continue;
    }
    const questions = random.chance(0.6) ? { asked: random.pick(asked) } : {};
    const came = random.chance(0.6)
      ? { counted: random.between(3, 28) }
      : { about: random.pick(['1-9', '10-19', '20-49']) };
    writer.write({ ...said, kind: 'session-held', body: { planned, language, ...came, ...questions }, day, happened });
    const howMany = random.between(5, 40);
    writer.write({
      ...said,
      kind: 'materials-handed-out',
      body: { thing: 'rights-card', language, howMany },
      day,
      happened,
    });
  }
  for (const offset of [random.between(0, 4), random.between(7, 13)]) {
    writer.write({
      ...said,
      kind: 'session-planned',
      body: {
        what: random.pick(subjects),
        language: random.pick(languages),
        at: random.pick(['10:00', '14:30', '18:00']),
      },
      day: today - 1,
      happened: { on: dateOf(today + offset) },
    });
  }
  return writer.entries;
}
