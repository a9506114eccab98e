import { describe, expect, test } from 'vitest';

import { attack, naiveDoor, valuesLeft, type Attack } from '#platform/disclosure/attack/attempt.ts';
import { seededRandom } from '#platform/disclosure/attack/scenarios.ts';
import { openDoor, valuesLeftOpen } from '#platform/disclosure/door.ts';

import { inventedPeople, surveyOf } from '../../../../testing/invented-survey.ts';
import { surveyQuestion } from './survey-question.ts';

const minutes = 60_000;

/** Attacks one small survey after another; with `again`, each is published once more when two people have withdrawn. */
function attackSurveys(wanted: number, { again = false }: Readonly<{ again?: boolean }>) {
  const random = seededRandom(20_261_126);
  const attacks: Attack[] = [];
  while (attacks.length < wanted) {
    const people = inventedPeople(random, 24 + Math.floor(random() * 60));
    const releases = [people, ...(again ? [people.slice(2)] : [])].map((those) => surveyQuestion(surveyOf(those)));
    attacks.push(...attack({ kind: 'rows and columns', releases }, 'insider', openDoor, 'linear', random));
  }
  return attacks;
}

/** Numbers that an onlooker narrows to fewer values than the door promises; or of which the attack itself went wrong. */
const narrowed = (attacks: readonly Attack[]) =>
  attacks.filter((one) => valuesLeft(one) < valuesLeftOpen || one.truth < one.least || one.truth > one.most);

describe('what a survey’s tables let out, all of them together', () => {
  test(
    'leaves at least three values for each small number, whatever is subtracted from what',
    () => {
      const attacks = attackSurveys(1_000, {});
      expect(attacks.length).toBeGreaterThanOrEqual(1_000);
      expect(narrowed(attacks)).toEqual([]);
    },
    2 * minutes,
  );

  test(
    'leaves them also for who looks at it before and after two people withdrew',
    () => {
      expect(narrowed(attackSurveys(600, { again: true }))).toEqual([]);
    },
    2 * minutes,
  );

  test(
    'is attacked by somebody who knows that the tables are of the same people, and so sees more',
    () => {
      const random = () => seededRandom(20_261_127);
      const open = (known: boolean) => {
        const chance = random();
        const questions = Array.from({ length: 12 }, () => surveyQuestion(surveyOf(inventedPeople(chance, 60))));
        return questions
          .map((question) => (known ? question : { ...question, equal: [] }))
          .flatMap((question) => attack({ kind: 'rows and columns', releases: [question] }, 'insider', naiveDoor))
          .reduce((sum, one) => sum + valuesLeft(one), 0);
      };
      expect(open(true)).toBeLessThan(open(false));
    },
    2 * minutes,
  );
});
