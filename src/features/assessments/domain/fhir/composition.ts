import type { PracticeSummary } from '../practice-summary.ts';
import { assessmentCode } from '../snomed-codes.ts';
import type { SummaryBlock } from '../summary-blocks.ts';
import { narrativeOf } from './narrative.ts';
import { conceptOf, idIn, referenceTo, ukCore, type Resource } from './resource.ts';

export type Contents = Readonly<{
  patient: Resource;
  encounter: Resource;
  procedure: Resource;
  authors: readonly Resource[];
  answers: Resource;
  coded: readonly Resource[];
  follows: readonly Resource[];
}>;

/** What the document says, for people first: every part has its readable text. Without a clinician's signature on the questions it is preliminary. */
export function compositionOf(summary: PracticeSummary, contents: Contents, blocks: readonly SummaryBlock[]): Resource {
  const { response, doneAt, on, isSigned, form } = summary;
  const { patient, encounter, procedure, authors } = contents;
  const authored = authors.filter(({ resourceType }) => resourceType === 'PractitionerRole');
  const organisation = authors.find(({ resourceType }) => resourceType === 'Organization');
  return {
    resourceType: 'Composition',
    id: idIn(response, 'composition'),
    meta: ukCore('Composition'),
    status: isSigned ? 'final' : 'preliminary',
    type: { text: 'Initial health assessment' },
    subject: referenceTo(patient),
    encounter: referenceTo(encounter),
    date: doneAt,
    author: authored.length > 0 ? authored.map(referenceTo) : [{ display: 'Not known' }],
    title: form.title,
    ...(organisation && { custodian: referenceTo(organisation) }),
    event: [{ code: [conceptOf(assessmentCode)], period: { start: on, end: on }, detail: [referenceTo(procedure)] }],
    section: blocks.map((block) => sectionOf(block, summary, contents)),
  };
}

function sectionOf(block: SummaryBlock, { actions }: PracticeSummary, contents: Contents): object {
  const entry = entriesOf(block, contents, actions);
  return {
    title: block.title,
    text: narrativeOf(block),
    ...(entry.length > 0 && { entry: entry.map(referenceTo) }),
  };
}

/** The resources that a part is about; codes stand with how the conversation was had, as they may come from any part. */
function entriesOf(
  { is }: SummaryBlock,
  { follows, coded, answers, encounter }: Contents,
  actions: PracticeSummary['actions'],
): readonly Resource[] {
  const isUrgent = (at: number): boolean => ['now', 'today'].includes(actions[at]?.urgency ?? '');
  switch (is) {
    case 'urgent':
      return follows.filter((_, at) => isUrgent(at));
    case 'follow-up':
      return follows.filter((_, at) => !isUrgent(at));
    case 'section':
      return [];
    case 'not-said':
      return [answers];
    case 'communication':
      return coded;
    case 'about':
      return [encounter];
  }
}
