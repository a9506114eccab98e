import { localDate, parseLocalDate, type LocalDate } from '#platform/calendar/local-date.ts';
import type { AgeRange, Circumstances, DateRange, Known, Topic } from '#features/assessments/index.ts';

import { allOf, anyOf, fails, holds, unknown, type Judgement } from './judgement.ts';
import type { Condition, CountryTest, FactName, Tables } from './rule.ts';

/** Whether a condition is so. What nobody has said is not known, and neither is what no table of ours tells. */
export function judge(condition: Condition, about: Circumstances, today: LocalDate, tables: Tables): Judgement {
  if ('all' in condition) return allOf(condition.all.map((one) => judge(one, about, today, tables)));
  if ('any' in condition) return anyOf(condition.any.map((one) => judge(one, about, today, tables)));
  if ('aged' in condition) return judgeAge(about.age, condition.aged);
  if ('arrivedWithin' in condition) return judgeArrival(about.arrivedInUk, condition.arrivedWithin.years, today);
  if ('livedIn' in condition) return judgeCountries(about, condition.livedIn, tables);
  if ('risk' in condition) return judgeSign(about.risks[condition.risk], `risk.${condition.risk}`, 'risks');
  if ('symptom' in condition)
    return judgeSign(about.symptoms[condition.symptom], `symptom.${condition.symptom}`, 'symptoms');
  return judgeFact(about[condition.fact], condition.is, topicOf[condition.fact]);
}

const topicOf: Readonly<Record<FactName, Topic>> = {
  resettled: 'resettled',
  tbBefore: 'tb-before',
  tbScreenedInUk: 'tb-screened',
  sexuallyActive: 'sexually-active',
  pregnant: 'pregnant',
};

function judgeFact(known: Known, wanted: boolean, topic: Topic): Judgement {
  if (known === null) return unknown([topic]);
  const says = `screening.fact.${topic}.${known ? 'yes' : 'no'}`;
  return known === wanted ? holds(says) : fails(says);
}

/** One of several things that were asked about together; whichever is not so is said once for all of them. */
function judgeSign(known: Known, name: string, topic: 'risks' | 'symptoms'): Judgement {
  if (known === null) return unknown([topic]);
  return known ? holds(`screening.${name}`) : fails(`screening.fact.${topic}.no`);
}

/** Two ages that differ are both kept: where a rule would answer them differently, it gives no answer of its own. */
function judgeAge(
  { stated, official }: Circumstances['age'],
  { from = 0, to = Infinity }: Partial<AgeRange>,
): Judgement {
  const ages = [stated, official].filter((age) => age !== null);
  if (ages.length === 0) return unknown(['age']);
  const lowest = Math.min(...ages.map((age) => age.from));
  const highest = Math.max(...ages.map((age) => age.to));
  const values = {
    age: lowest === highest ? String(lowest) : `${lowest}–${highest}`,
    from,
    to: to === Infinity ? 'none' : to,
  };
  if (ages.every((age) => age.from >= from && age.to <= to)) return holds('screening.aged', values);
  if (ages.every((age) => age.to < from || age.from > to)) return fails('screening.not-aged', values);
  const { missing, silentOn } = { missing: ['age'] as const, silentOn: [] };
  return { is: 'unknown', because: [{ says: 'screening.age-unsure', values }], missing, silentOn };
}

/** The anniversary itself is still within; somebody who came on 29 February has theirs on 1 March. */
function judgeArrival(arrived: DateRange | null, years: number, today: LocalDate): Judgement {
  if (arrived === null) return unknown(['arrived-in-uk']);
  const values = { on: arrived.from, years };
  if (lastDayWithin(arrived.from, years) >= today) return holds('screening.arrived-within', values);
  if (lastDayWithin(arrived.to, years) < today) return fails('screening.arrived-before', { ...values, on: arrived.to });
  return unknown(['arrived-in-uk']);
}

function lastDayWithin(date: LocalDate, years: number): LocalDate {
  const year = Number(date.slice(0, 4)) + years;
  return parseLocalDate(`${year}${date.slice(4)}`) ?? localDate(year, 3, 1) ?? date;
}

function judgeCountries({ bornIn, livedOver6Months }: Circumstances, test: CountryTest, tables: Tables): Judgement {
  const countries = [...new Set([...(bornIn === null ? [] : [bornIn]), ...(livedOver6Months ?? [])])];
  const judged = countries.map((country): Judgement => {
    const isIn = test.isIn(country, tables);
    if (isIn === null) return unknown([], [country]);
    return isIn ? holds(`screening.in.${test.says}`, { country }) : fails(`screening.not-in.${test.says}`, { country });
  });
  const notSaid: Judgement[] = [];
  if (bornIn === null) notSaid.push(unknown(['born-in']));
  if (livedOver6Months === null) notSaid.push(unknown(['lived-in']));
  return anyOf([...judged, ...notSaid]);
}
