import { isConcern, type Mode } from '#platform/instruments/domain/mode.ts';
import { languageName } from '#platform/language/language.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { Finding } from './finding.ts';
import type { PracticeSummary, SummaryAction } from './practice-summary.ts';

/** One line of a summary: what, and what is said of it. `why` stands below in smaller words. */
export type SummaryLine = Readonly<{ what: string; says: string; why?: string }>;

/** A part of a summary under its own heading, as pages, paper and the FHIR document all show it. */
export type SummaryBlock = Readonly<{
  is: 'urgent' | 'follow-up' | 'section' | 'not-said' | 'communication' | 'about';
  title: string;
  notes: readonly string[];
  lines: readonly SummaryLine[];
}>;

type Translated = Translator;

/** What cannot wait comes first, then what is to follow, the findings, what was not said, and how the conversation was had. */
export function summaryBlocks(summary: PracticeSummary, t: Translated): readonly SummaryBlock[] {
  const urgent = summary.actions.filter(({ urgency }) => urgency === 'now' || urgency === 'today');
  const later = summary.actions.filter((action) => !urgent.includes(action));
  const findings = summary.sections.flatMap((section) => section.findings);
  return [
    actions('urgent', urgent, t),
    actions('follow-up', later, t),
    ...summary.sections.flatMap(({ title, findings: inside }): readonly SummaryBlock[] => {
      const lines = inside.flatMap((finding) =>
        finding.is === 'said' ? [{ what: finding.question, says: finding.answer }] : [],
      );
      const heading = title || t('assessments.summary.findings');
      return lines.length === 0 ? [] : [{ is: 'section', title: heading, notes: [], lines }];
    }),
    ...scores(summary, t),
    notSaid(findings, summary, t),
    communication(summary, t),
    about(summary, t),
  ];
}

function actions(is: 'urgent' | 'follow-up', those: readonly SummaryAction[], t: Translated): SummaryBlock {
  const lines = those.map(({ what, why, urgency, dueOn }) => ({
    what,
    says:
      dueOn === null
        ? t(`assessments.summary.urgency.${urgency}`)
        : t('assessments.summary.due', { when: t(`assessments.summary.urgency.${urgency}`), on: dueOn }),
    ...(why !== '' && { why }),
  }));
  const notes = lines.length === 0 ? [t(`assessments.summary.no-${is}`)] : [];
  return { is, title: t(`assessments.summary.${is}`), notes, lines };
}

function scores({ scores: totals }: PracticeSummary, t: Translated): readonly SummaryBlock[] {
  if (totals.length === 0) return [];
  const lines = totals.map(({ name, total, says }) => ({
    what: name,
    says: says === null ? String(total) : `${String(total)}: ${says}`,
  }));
  return [
    { is: 'section', title: t('assessments.summary.scores'), notes: [t('assessments.summary.scores-note')], lines },
  ];
}

function notSaid(
  findings: readonly Finding[],
  { keepsStatusBack, keptBack = [] }: PracticeSummary,
  t: Translated,
): SummaryBlock {
  const lines = findings.flatMap((finding): readonly SummaryLine[] => {
    if (finding.is === 'said') return [];
    const because = finding.is === 'not-asked' ? { why: finding.because } : {};
    return [{ what: finding.question, says: t(`assessments.summary.is.${finding.is}`), ...because }];
  });
  const notes = [
    ...(lines.length === 0 ? [t('assessments.summary.nothing-left-out')] : [t('assessments.summary.not-no')]),
    ...(keepsStatusBack ? [t('assessments.summary.status-kept-back')] : []),
    ...(keptBack.length > 0 ? [t('assessments.summary.parts-kept-back', { count: keptBack.length })] : []),
  ];
  return { is: 'not-said', title: t('assessments.summary.not-said'), notes, lines };
}

function communication({ person, mode }: PracticeSummary, t: Translated): SummaryBlock {
  const { language, dialect, interpreterNeeded } = person;
  const needed = interpreterNeeded === null ? 'unknown' : interpreterNeeded ? 'yes' : 'no';
  const spoken = language === null ? t('assessments.summary.unknown') : languageName(language);
  return {
    is: 'communication',
    title: t('assessments.summary.communication'),
    notes: mode !== null && isConcern(mode) ? [t('assessments.summary.concern')] : [],
    lines: [
      { what: t('assessments.summary.language'), says: dialect === undefined ? spoken : `${spoken} (${dialect})` },
      { what: t('assessments.summary.interpreter'), says: t(`assessments.summary.interpreter-${needed}`) },
      { what: t('assessments.summary.mode'), says: modeWords(mode, t) },
    ],
  };
}

function modeWords(mode: Mode | null, t: Translated): string {
  if (mode?.is !== 'interpreter') return t(`assessments.summary.mode-${mode?.is ?? 'unknown'}`);
  const { language, channel, interpreter } = mode;
  return t('assessments.summary.mode-interpreter', { language: languageName(language), channel, interpreter });
}

function about(summary: PracticeSummary, t: Translated): SummaryBlock {
  const { on, minutes, where, by, form, isSigned } = summary;
  const people = by.map(({ name, role, organisation }) =>
    [name, role, organisation].filter((one) => one !== null).join(', '),
  );
  return {
    is: 'about',
    title: t('assessments.summary.about'),
    notes: [
      ...(isSigned ? [] : [t('assessments.summary.unsigned')]),
      ...(minutes !== null && minutes < 30 ? [t('assessments.summary.short')] : []),
    ],
    lines: [
      { what: t('assessments.summary.on'), says: t('assessments.summary.day', { on }) },
      {
        what: t('assessments.summary.minutes'),
        says:
          minutes === null
            ? t('assessments.summary.unknown')
            : t('assessments.summary.minutes-count', { count: minutes }),
      },
      { what: t('assessments.summary.where'), says: where ?? t('assessments.summary.unknown') },
      {
        what: t('assessments.summary.by'),
        says: people.length === 0 ? t('assessments.summary.unknown') : people.join('; '),
      },
      {
        what: t('assessments.summary.form'),
        says: t('assessments.summary.form-version', { title: form.title, version: form.version }),
      },
    ],
  };
}
