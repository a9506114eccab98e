import type { DescribedPerson } from '../verdict.ts';
import type { AskedAnswers } from './asked-answers.ts';

/**
 * What is known of a person, and every way in which what they said can take the place of it; what is known already comes first. What was not known is
 * simply added. At most 32, as five questions can be answered otherwise.
 */
export function widenDescription(known: DescribedPerson, said: AskedAnswers): readonly DescribedPerson[] {
  let ways: DescribedPerson[] = [known];
  const also = <Field extends 'born' | 'phone' | 'nhsNumber' | 'portReference'>(
    field: Field,
    value: DescribedPerson[Field],
  ) => {
    if (value === null || value === known[field]) return;
    const otherwise = ways.map((way) => ({ ...way, [field]: value }));
    ways = known[field] === null ? otherwise : [...ways, ...otherwise];
  };
  also('born', said.otherBirth);
  also('phone', said.earlierPhone);
  also('nhsNumber', said.nhsNumber);
  also('portReference', said.reference);
  const { otherName } = said;
  if (otherName === null || otherName === known.name.full) return ways;
  return [...ways, ...ways.map((way) => ({ ...way, otherNames: [...way.otherNames, { full: otherName }] }))];
}
