import { kishEffect, rake, type DesignEffect } from '#features/analysis/index.ts';
import { languageName, ownLanguageName } from '#platform/language/language.ts';

import { groupedBy, type GroupedBy, type PopulationGroup } from '../progress/population.ts';
import type { SurveyResponse } from '../survey-response.ts';
import type { CountedQuestion } from './counted-questions.ts';
import { replyTo } from './tally-stored.ts';

/** A question of the form that tells which group of the population somebody is of. */
export type TellingQuestion = Readonly<{
  by: GroupedBy;
  question: CountedQuestion;
  /** By the number of a choice, the number of its group; -1 where it is none of the population's. */
  groupOfChoice: readonly number[];
  groups: readonly PopulationGroup[];
}>;

/** How one group stands in the population and in the answers, before weighting; shares from 0 to 1. */
export type GroupWeighed = Readonly<{ key: string; population: number; answers: number; weight: number }>;

export type PopulationWeights =
  | Readonly<{
      is: 'weighed';
      /** Of mean 1. Whoever is in no group has none, and is in no weighted figure. */
      weights: ReadonlyMap<string, number>;
      withoutGroup: number;
      margins: readonly Readonly<{ by: GroupedBy; question: string; groups: readonly GroupWeighed[] }>[];
      /** Margins of the population that no question of the form tells, and that are not weighted to. */
      notTold: readonly GroupedBy[];
      design: DesignEffect;
    }>
  | Readonly<{ is: 'no-population' | 'nobody' | 'does-not-settle' }>
  /** No question of the form tells the group: the language or the link by which an answer came is not who somebody is. */
  | Readonly<{ is: 'no-question'; by: readonly GroupedBy[] }>
  | Readonly<{ is: 'nobody-in-group'; key: string; question: string }>;

/**
 * The question whose choices are the groups of a margin: each group is one choice, by its code, its label in any language or, for a language, its name. Null where there is none. The first that fits in the form's order.
 */
export function tellingQuestion(
  by: GroupedBy,
  population: readonly PopulationGroup[],
  questions: readonly CountedQuestion[],
): TellingQuestion | null {
  const groups = population.filter((group) => group.by === by);
  if (groups.length === 0) return null;
  for (const question of questions) {
    if (question.answeredBy !== 'one-choice') continue;
    const groupOfChoice = question.choices.map(({ code, label, labels }) => {
      const said = new Set([code, label, ...Object.values(labels)].map(plain));
      return groups.findIndex(({ key }) => namesOf(by, key).some((name) => said.has(plain(name))));
    });
    if (groups.every((_, at) => groupOfChoice.filter((group) => group === at).length === 1))
      return { by, question, groupOfChoice, groups };
  }
  return null;
}

const namesOf = (by: GroupedBy, key: string): readonly string[] =>
  by === 'place' ? [key] : [key, languageName(key), ownLanguageName(key)];

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Weights that give the answers the shares of the population (one margin: post-stratification; two: raking), where questions of the form tell the groups. */
export function populationWeights(
  population: readonly PopulationGroup[],
  questions: readonly CountedQuestion[],
  responses: readonly SurveyResponse[],
): PopulationWeights {
  const asked = groupedBy.filter((by) => population.some((group) => group.by === by));
  if (asked.length === 0) return { is: 'no-population' };
  const telling = asked.flatMap((by) => tellingQuestion(by, population, questions) ?? []);
  if (telling.length === 0) return { is: 'no-question', by: asked };
  const placed = responses.flatMap((response) => {
    const groups = telling.map((one) => groupOf(one, response));
    return groups.includes(-1) ? [] : [{ id: response.id, groups }];
  });
  if (placed.length === 0) return { is: 'nobody' };
  const margins = telling.map(({ groups }, at) => {
    const people = groups.reduce((sum, { size }) => sum + size, 0);
    return {
      groups: placed.map((one) => one.groups[at] ?? 0),
      shares: groups.map(({ size }) => size / people),
    };
  });
  const raked = rake(placed.length, margins);
  if (!raked.ok && raked.kind === 'nobody-in-group') {
    const one = telling[raked.margin];
    return {
      is: 'nobody-in-group',
      key: one?.groups[raked.group]?.key ?? '',
      question: one?.question.label ?? '',
    };
  }
  const design = raked.ok ? kishEffect(raked.weights) : null;
  if (!raked.ok || design === null) return { is: 'does-not-settle' };
  return {
    is: 'weighed',
    weights: new Map(placed.map(({ id }, at) => [id, raked.weights[at] ?? 0])),
    withoutGroup: responses.length - placed.length,
    margins: telling.map(({ by, question, groups }, at) => ({
      by,
      question: question.label,
      groups: groups.map(({ key }, group) => {
        const own = [...placed.keys()].filter((person) => placed[person]?.groups[at] === group);
        const total = own.reduce((sum, person) => sum + (raked.weights[person] ?? 0), 0);
        return {
          key,
          population: margins[at]?.shares[group] ?? 0,
          answers: own.length / placed.length,
          weight: total / own.length,
        };
      }),
    })),
    notTold: asked.filter((by) => telling.every((one) => one.by !== by)),
    design,
  };
}

function groupOf({ question, groupOfChoice }: TellingQuestion, { replies }: SurveyResponse): number {
  const reply = replyTo(question, replies);
  return reply?.is === 'chosen' ? (groupOfChoice[reply.choices[0] ?? -1] ?? -1) : -1;
}
