import { z } from 'zod';

import type { ChoiceList } from '#platform/instruments/domain/choice-list.ts';
import type { Coding } from '#platform/instruments/domain/coding.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import type { Item, Question } from '#platform/instruments/domain/item.ts';
import { kindOf } from '#platform/instruments/domain/question-kind.ts';
import type { InstrumentText } from '#platform/instruments/domain/text.ts';

/** How sure we are of a source. `second-hand`: read in what somebody else wrote of it. All but `read` are shown as unconfirmed. */
const confidence = z.enum(['read', 'second-hand', 'from-memory', 'unknown']);

const sourced = z.strictObject({ sources: z.array(z.string()).min(1), confidence });

/** Where the questions of an instrument come from, which no XLSForm has a place for: by section, and by question where it has another source. */
export const sourcesSchema = z.strictObject({
  sources: z.record(z.string(), z.string()),
  sections: z.record(z.string(), sourced),
  questions: z.record(z.string(), sourced),
  notes: z.array(z.string()),
});

type Sources = z.infer<typeof sourcesSchema>;
type Sourced = z.infer<typeof sourced>;

const confidenceWords: Readonly<Record<Sourced['confidence'], string>> = {
  read: 'read',
  'second-hand': 'unconfirmed (second hand)',
  'from-memory': 'unconfirmed (from memory)',
  unknown: 'unconfirmed',
};

/** A page about an instrument for those who must judge it: every question with why it is asked, of whom, its codes, its source and how sure we are. */
export function instrumentReference(instrument: Instrument, sources: Sources): string {
  const { title, version, owner, purpose, source, signOff, items, languages, lists } = instrument;
  const asked = questionsIn(items).filter(isAsked);
  return `# ${english(title)}: the reference

Made from \`content/instruments/${instrument.id}.md\` and \`content/instruments/sources/${instrument.id}.json\` by \`scripts/build-instruments.ts\`; a test compares them. Change the files there, never this page.

**${signOff === null ? 'No clinician has signed this instrument.' : `Signed by ${signOff.by} on ${signOff.on}.`}**

| | |
| --- | --- |
| Version | ${version} |
| Owner | ${owner ?? 'nobody'} |
| Purpose | ${purpose ?? ''} |
| Source | ${source ?? ''} |
| Codes of the whole | ${codesOf(instrument.codes)} |
| Languages | ${languages.map(({ name }) => name).join(', ')}; all but English are drafts |
| Questions | ${asked.length}, and ${questionsIn(items).filter(({ kind }) => kind === 'note').length} texts that are only read |

${sources.notes.map((note) => `- ${note}`).join('\n')}

## Sources

${Object.entries(sources.sources)
  .map(([id, words]) => `- **${id}**: ${words}`)
  .join('\n')}

${items.map((item) => sectionPart(item, sources, lists)).join('\n\n')}

## Scores

| Score | Questions | Bands |
| --- | --- | --- |
${instrument.scores.map(scoreRow).join('\n')}
`;
}

function sectionPart(section: Item, sources: Sources, lists: readonly ChoiceList[]): string {
  const own = sources.sections[section.name];
  if (own === undefined) throw new Error(`The section ${section.name} has no source.`);
  const rows = questionsWithin(section, []).map(({ question, conditions }) => {
    const from = sources.questions[question.name] ?? own;
    const unknown = from.sources.filter((id) => !Object.hasOwn(sources.sources, id));
    if (unknown.length > 0) throw new Error(`${question.name} has a source that is not listed: ${unknown.join(', ')}.`);
    const list = lists.find(({ id }) => id === question.list);
    return `| ${[
      `\`${question.name}\``,
      cell(english(question.label)),
      cell(english(question.guidance)),
      conditions.map((one) => `\`${cell(one)}\``).join(' and '),
      codesOf([...(question.codes ?? []), ...codesIn(list)]),
      `${from.sources.join(', ')}; ${confidenceWords[from.confidence]}`,
    ].join(' | ')} |`;
  });
  return `## ${english(section.label)} (\`${section.name}\`)

${section.relevant === undefined ? 'For everybody.' : `Where \`${section.relevant}\`.`}

| Name | Question | What its answer leads to | Asked where | Codes (SNOMED CT) | Source |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`;
}

type Within = Readonly<{ question: Question; conditions: readonly string[] }>;

/** Questions of a section with their own conditions and those of the groups between; the section's own stands above its table. */
function questionsWithin(item: Item, conditions: readonly string[]): readonly Within[] {
  if (item.is === 'question') {
    const own = item.relevant === undefined ? conditions : [...conditions, item.relevant];
    return isAsked(item) || item.kind === 'note' ? [{ question: item, conditions: own }] : [];
  }
  return item.items.flatMap((inside) => {
    const between = inside.is !== 'question' && inside.relevant !== undefined ? [inside.relevant] : [];
    return questionsWithin(inside, [...conditions, ...between]);
  });
}

const questionsIn = (items: readonly Item[]): readonly Question[] =>
  items.flatMap((item) => (item.is === 'question' ? [item] : questionsIn(item.items)));
const isAsked = ({ kind, calculation }: Question): boolean =>
  kindOf(kind).role === 'asked' && calculation === undefined;

/** A list of languages has a code for each, which is said once. */
function codesIn(list: ChoiceList | undefined): readonly Coding[] {
  const codes = (list?.choices ?? []).flatMap((choice) => choice.codes ?? []);
  const [first] = codes;
  if (first === undefined || codes.length < 12) return codes;
  return [{ ...first, display: `and ${codes.length - 1} more of the list ${list?.id}` }];
}

const codesOf = (codes: readonly Coding[] = []): string =>
  codes.map(({ code, display }) => cell(display === undefined ? code : `${code} (${display})`)).join('<br>');

function scoreRow({ name, label, questions, bands }: Instrument['scores'][number]): string {
  const said = bands.map(
    ({ from, to, says, action }) =>
      `${from === to ? from : `${from} to ${to}`}: ${english(says)}${action === undefined ? '' : ` **${english(action)}**`}`,
  );
  return `| ${english(label) || name} (\`${name}\`) | ${questions.map((one) => `\`${one}\``).join(', ')} | ${said.map(cell).join('<br>')} |`;
}

const english = (text: InstrumentText | undefined): string => text?.['en']?.text ?? '';
const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
