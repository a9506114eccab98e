import type { Source } from '#platform/calendar/source.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import { translator } from '#platform/language/translator.ts';
import type { EntryKind } from '#platform/record/domain/entry-kind.ts';
import { followRules } from '#features/assessments/index.ts';
import { screeningRules, testNames } from '#features/screening/index.ts';

import { catalogues } from '../src/catalogues.ts';
import { kinds, personPathways } from '../src/kinds.ts';

const t = translator<string>('en', catalogues);

/** Every rule, deadline and kind of entry as this service has it, for whoever is to sign them; as Markdown. */
export const rulesReference = (): string => `# Rules, deadlines and entries

Made by \`scripts/generate-rules.ts\` from the tables in \`src/\`; a check compares the two. How sure we are: *read* at its source, *second hand* where the source is
quoted, *worked out*, *from memory*, *no source*. What is from memory or has no source is not confirmed, and pages say so. **Whatever has nobody under *signed* no clinician has
confirmed.**

## Deadlines of a person

${table(['Deadline', 'Version', 'Counts from', 'Allowed', 'Ended by', 'Source', 'How sure', 'Signed'], personPathways.map(deadline))}

## Which tests to offer

${table(
  ['Rule', 'Version', 'About', 'Strength', 'Says', 'Source', 'How sure', 'Signed'],
  screeningRules.map(({ name, version, about, strength, source, signOff }) => [
    code(name),
    String(version),
    t((testNames as readonly string[]).includes(about) ? `screening.test.${about}` : `screening.notice.${about}`),
    t(`screening.strength.${strength}`),
    t(`screening.rule.${name}`),
    ...sourced(source, signOff),
  ]),
)}

## What follows from an assessment

${table(
  ['Rule', 'Version', 'Where', 'Leads to', 'Source', 'How sure', 'Signed'],
  followRules.map(({ name, version, leadsTo, source, signOff }) => [
    code(name),
    String(version),
    t(`assessments.follows.${name}`),
    Object.entries(leadsTo)
      .map(([what, to]) => (to === true ? what : `${what}: ${to}`))
      .join(', '),
    ...sourced(source, signOff),
  ]),
)}

## Entries

${table(
  ['Kind', 'Version', 'About', 'Says something of health', 'Written by', 'Codes'],
  [...kinds.values()].map(entry),
)}
`;

function deadline({
  title,
  titled = {},
  name,
  version,
  starts,
  allow,
  stops,
  source,
  signOff,
}: PersonPathway): string[] {
  const values = Object.fromEntries(Object.entries(titled).map(([field, key]) => [field, t(key)]));
  const list = (names: readonly string[]): string => [...new Set(names)].map(code).join(', ');
  return [
    `${t(title, values)}<br>${code(name)}`,
    String(version),
    list(starts.map(({ kind }) => kind)),
    'days' in allow ? many(allow.days, 'day') : many(allow.workingDays, 'working day'),
    list(stops.map(({ kind }) => kind)),
    ...sourced(source, signOff),
  ];
}

const entry = ({ kind, version, subject, clinical, writers, codes = {} }: EntryKind): string[] => [
  code(kind),
  String(version),
  subject,
  clinical ? 'yes' : 'no',
  writers.join(', '),
  Object.values(codes).join(', '),
];

const howSure: Readonly<Record<Source['mark'], string>> = {
  R: 'read',
  R2: 'second hand',
  C: 'worked out',
  M: 'from memory',
  X: 'no source',
};

const sourced = (source: Source, signOff: Readonly<{ name: string; on: string }> | null): string[] => [
  `${source.title}<br>${source.where}<br>${source.date}`,
  howSure[source.mark],
  signOff === null ? 'nobody' : `${signOff.name}, ${signOff.on}`,
];

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
