import type { Random } from '../random.ts';
import { scaleBands, selectAllBases, type HiqualityMargin } from './hiquality-margin.ts';
import { says, type InventedAnswers } from './invented-survey.ts';
import { shuffled } from './shuffled.ts';
import { tickAll } from './tick-all.ts';

/** For which role somebody answers; the first four gave none. Counts of Table 2. */
const roles = [
  { role: 'none', group: 'none', count: 4 },
  { role: 'pcn', group: 'pcn', count: 69 },
  { role: 'gp', group: 'gp', count: 87 },
  { role: 'gp_of_both', group: 'gp', count: 22 },
] as const;

type Group = (typeof roles)[number]['group'];
const groups: readonly Group[] = ['none', 'pcn', 'gp'];

/** Questions that somebody keen answers higher: it makes the crossing of two answers believable, and no margin different. */
const keenly = new Set(['importance', 'frequency', 'success', 'effectiveness', 'evaluation', 'future']);

type Respondent = {
  readonly group: Group;
  readonly keenness: number;
  readonly answers: Record<string, InventedAnswers[string]>;
};

/**
 * The 182 whose answers were analysed: every count of Table 1, Table 2 and Table B.1, and at least two questions answered by each. Who answered which is
 * of chance. The most persistent of a group come first among its own, and answer what is asked last.
 */
export function hiqualityRespondents(random: Random, margins: readonly HiqualityMargin[]): readonly InventedAnswers[] {
  const people = roles.flatMap(({ role, group, count }) =>
    Array.from({ length: count }, (): Respondent => ({
      group,
      keenness: random.fraction(),
      answers: role === 'none' ? {} : { role: says(role) },
    })),
  );
  const byGroup = new Map(
    groups.map((group) => [
      group,
      shuffled(
        random,
        people.filter((one) => one.group === group),
      ),
    ]),
  );
  for (const margin of margins) {
    for (const group of groups) answerIn(random, margin, group, byGroup.get(group) ?? []);
  }
  return people.map(({ answers }) => answers);
}

function answerIn(random: Random, { question, options }: HiqualityMargin, group: Group, people: readonly Respondent[]) {
  const counts = options.map(({ code, all, pcn, gp }) => ({ code, count: { none: all - pcn - gp, pcn, gp }[group] }));
  const base = selectAllBases[question];
  if (base !== undefined) {
    const answering = whoAnswer(random, people, selectAllBase(base, options)[group]);
    tickAll(random, counts, answering.length).forEach((ticked, at) => {
      const person = answering[at];
      if (person !== undefined) person.answers[question] = says(ticked);
    });
    return;
  }
  const chosen = counts.flatMap(({ code, count }) => Array.from({ length: count }, () => code));
  const answering = whoAnswer(random, people, chosen.length);
  const inOrder = keenly.has(question)
    ? answering
        .map((person) => ({ person, at: person.keenness + random.fraction() }))
        .sort((a, b) => a.at - b.at)
        .map(({ person }) => person)
    : shuffled(random, answering);
  inOrder.forEach((person, at) => {
    person.answers[question] = says(valueOf(random, question, chosen[at] ?? ''));
  });
}

/** Nearly everybody: those who left it out are some of the persistent, so that nobody is left with one answer. Else the most persistent. */
function whoAnswer(random: Random, people: readonly Respondent[], count: number): readonly Respondent[] {
  if (count < 0.9 * people.length) return people.slice(0, count);
  const half = Math.ceil(people.length / 2);
  const leaving = new Set(shuffled(random, people.slice(0, half)).slice(0, people.length - count));
  return people.filter((person) => !leaving.has(person));
}

/**
 * How many of each group answered a select-all question. It is not printed: of those who gave no role the fewest that the counts allow, the others as
 * the questions beside it were answered.
 */
function selectAllBase(all: number, options: HiqualityMargin['options']): Readonly<Record<Group, number>> {
  const none = Math.max(...options.map((option) => option.all - option.pcn - option.gp));
  const pcn = Math.round((all - none) * (all > 150 ? 69 / 178 : 49 / 124));
  return { none, pcn, gp: all - none - pcn };
}

/** Within a band of a scale every number is as likely. */
function valueOf(random: Random, question: string, code: string): string | number {
  const band = scaleBands[question]?.[Number(code)];
  return band === undefined ? code : random.between(...band);
}
