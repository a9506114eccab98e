import type { Random } from '../random.ts';
import { says, type InventedAnswers } from './invented-survey.ts';

/** What is put into the answers, so that it can be looked for: questions that the campaign changes in some of those whom it reaches, and others that it does not. */
export const putIn = {
  changed: ['know_viruses', 'know_colds', 'know_resistance', 'do_leftover', 'think_matters'],
  unchanged: ['know_unneeded', 'know_sharing', 'know_length', 'think_trust', 'think_ask', 'think_expect', 'do_without'],
} as const;

/** Of those whom it reaches and who did not know, how many learn; and how many of them move one step on a scale. */
const learns = 0.45;
const movesUp = 0.5;

/** The right answer, the others, and how many know it before. */
const knowledge: Readonly<Record<string, Readonly<{ right: string; others: readonly string[]; know: number }>>> = {
  know_viruses: { right: 'false', others: ['true', 'true', 'unsure'], know: 0.32 },
  know_colds: { right: 'false', others: ['true', 'true', 'unsure'], know: 0.4 },
  know_resistance: { right: 'true', others: ['false', 'unsure', 'unsure'], know: 0.45 },
  know_unneeded: { right: 'true', others: ['false', 'unsure'], know: 0.55 },
  know_sharing: { right: 'false', others: ['true', 'unsure'], know: 0.7 },
  know_length: { right: 'true', others: ['false', 'unsure'], know: 0.65 },
  do_leftover: { right: 'pharmacy', others: ['keep', 'keep', 'throw', 'give', 'unsure'], know: 0.3 },
};

/** Where most stand on a scale from 1 to 5. */
const scales: Readonly<Record<string, number>> = {
  think_trust: 3.6,
  think_matters: 2.9,
  think_ask: 2.6,
  think_expect: 3.4,
  do_without: 2.4,
};

/** What somebody knows and thinks, which their answers show with some error; and whether the campaign reaches them. */
export type Mind = Readonly<{
  knows: Readonly<Record<string, boolean>>;
  stands: Readonly<Record<string, number>>;
  isReached: boolean;
  age: string;
  here: string;
}>;

export function makeMind(random: Random): Mind {
  const pairs = <T>(of: Readonly<Record<string, unknown>>, value: (name: string) => T) =>
    Object.fromEntries(Object.keys(of).map((name) => [name, value(name)]));
  return {
    knows: pairs(knowledge, (name) => random.chance(knowledge[name]?.know ?? 0)),
    stands: pairs(scales, (name) => (scales[name] ?? 3) + (random.fraction() + random.fraction() - 1) * 2),
    isReached: random.chance(0.78),
    age: random.pick(['18_24', '25_34', '25_34', '35_49', '35_49', '50']),
    here: random.pick(['months', 'months', 'year', 'longer']),
  };
}

/** After the campaign. What it does not touch stays as it was. */
export function afterCampaign(random: Random, mind: Mind): Mind {
  if (!mind.isReached) return mind;
  const isTouched = (name: string) => (putIn.changed as readonly string[]).includes(name);
  const mapped = <T>(of: Readonly<Record<string, T>>, change: (value: T) => T) =>
    Object.fromEntries(Object.entries(of).map(([name, value]) => [name, isTouched(name) ? change(value) : value]));
  return {
    ...mind,
    knows: mapped(mind.knows, (knows) => knows || random.chance(learns)),
    stands: mapped(mind.stands, (place) => (random.chance(movesUp) ? place + 1 : place)),
  };
}

/** Answers as they are given on one day: who knows is wrong now and then, who does not guesses, and a question is left out now and then. */
export function answersOf(random: Random, mind: Mind, when: 'before' | 'after'): InventedAnswers {
  const answers: Record<string, InventedAnswers[string]> = {
    age: random.chance(0.02) ? { is: 'prefer-not-to-say' } : says(mind.age),
    here: random.chance(0.04) ? { is: 'prefer-not-to-say' } : says(mind.here),
  };
  for (const [name, { right, others }] of Object.entries(knowledge)) {
    const isRight = random.chance(mind.knows[name] === true ? 0.92 : 0.1);
    answers[name] = says(isRight ? right : random.pick(others));
  }
  for (const name of Object.keys(scales)) {
    const place = Math.round((mind.stands[name] ?? 3) + (random.fraction() + random.fraction() - 1) * 1.2);
    answers[name] = says(String(Math.min(5, Math.max(1, place))));
  }
  answers['do_ask'] = says(whomTheyAsk(random, when === 'after' && mind.isReached));
  const answered = Object.entries(answers).filter(() => !random.chance(0.02));
  return { ...Object.fromEntries(answered), ...whatTheySaw(random, when === 'after' && mind.isReached) };
}

function whomTheyAsk(random: Random, isReached: boolean): readonly string[] {
  const chances = { pharmacist: 0.35, doctor: 0.6, champion: isReached ? 0.4 : 0.08, family: 0.45, internet: 0.3 };
  const asked = Object.entries(chances).flatMap(([who, share]) => (random.chance(share) ? [who] : []));
  return asked.length === 0 ? ['nobody'] : asked;
}

/** Some say that they saw the film when there was none yet: what people remember of a campaign is never only the campaign. */
function whatTheySaw(random: Random, isReached: boolean): InventedAnswers {
  if (!random.chance(isReached ? 0.9 : 0.25)) return { heard: says(random.pick(['no', 'no', 'no', 'unsure'])) };
  const chances = isReached
    ? { film: 0.55, leaflet: 0.65, session: 0.4, health: 0.25, media: 0.2 }
    : { film: 0.06, leaflet: 0.1, session: 0.03, health: 0.45, media: 0.55 };
  const seen = Object.entries(chances).flatMap(([what, share]) => (random.chance(share) ? [what] : []));
  return {
    heard: says('yes'),
    seen: says(seen.length === 0 ? ['other'] : seen),
    told: says(random.chance(isReached ? 0.5 : 0.2) ? 'yes' : 'no'),
  };
}
