import type { ComponentChildren } from 'preact';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { Clock } from '#platform/clocks/clock.ts';
import { clockStatus } from '#platform/clocks/clock-status.ts';
import { formatDate, formatList } from '#platform/language/formats.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { direction } from '#platform/language/language.ts';
import type { Entry } from '#platform/record/domain/entry.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import { referenceOf } from '../domain/published-suggestion.ts';
import type { MadeBody, Suggestion } from '../domain/suggestion.ts';
import {
  differing,
  isPublicationOld,
  languagesOwed,
  nextStep,
  publication,
  stateOf,
} from '../domain/suggestion-state.ts';
import { StatusTag } from '../ui/suggestion-table.tsx';
import { SuggestionHistory } from './suggestion-history.tsx';
import type { Names, Say } from './suggestions-needs.ts';

/** What the reader may do with it. */
export type Can = Readonly<{ takeUp: boolean; answer: boolean; publish: boolean }>;

export type SuggestionPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  suggestion: Suggestion;
  entries: readonly Entry[];
  clock: Clock | null;
  names: Names;
  can: Can;
}>;

/** One suggestion with everything that was said of it, and what is to be done next. */
export function SuggestionPage(props: SuggestionPageProps) {
  const { t, today, suggestion, clock } = props;
  const step = nextStep(suggestion);
  const shown = publication(suggestion);
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t('suggestions.state', { state: stateOf(suggestion) })}</span>
        {t('suggestions.one.title')}
      </h1>
      {differing(suggestion).length > 0 && <WarningCallout>{t('suggestions.one.differs')}</WarningCallout>}
      {isPublicationOld(suggestion) && <InsetText>{t('suggestions.one.old')}</InsetText>}
      {suggestion.made.map(({ body }) => (
        <Said t={t} body={body} />
      ))}
      <SummaryList rows={rowsOf(props)} />
      {clock?.dueOn != null && suggestion.withdrawn.length === 0 && (
        <p>
          {t('suggestions.one.due')} {formatDate(clock.dueOn, t.language)}{' '}
          <StatusTag t={t} status={clockStatus(clock, today)} />
        </p>
      )}
      {suggestion.answered.length > 0 && <h2>{t('suggestions.one.answer')}</h2>}
      {suggestion.answered.map(({ body }) => (
        <>
          <p>
            <strong>{t('suggestions.one.outcome', { outcome: body.outcome })}</strong>
            {body.by !== undefined && <> {t('suggestions.one.by', { by: body.by })}</>}
          </p>
          <Words>{body.words}</Words>
        </>
      ))}
      {step !== null && <h2>{t('suggestions.step', { step })}</h2>}
      <Actions {...props} />
      {shown !== null && (
        <p>
          <a class="nhsuk-link" href={`/you-said#s-${referenceOf(suggestion.id)}`}>
            {t('suggestions.one.published')}
          </a>
        </p>
      )}
      <SuggestionHistory {...props} />
    </>
  );
}

function Said({ t, body }: Readonly<{ t: Say; body: MadeBody }>) {
  return (
    <>
      <h2>{t('suggestions.one.said')}</h2>
      <p class="nhsuk-body-s">{t('suggestions.one.said-note')}</p>
      <Words language={body.language}>{body.said}</Words>
      {body.english !== undefined && (
        <>
          <h3>{t('suggestions.one.english')}</h3>
          <Words language="en">{body.english}</Words>
        </>
      )}
    </>
  );
}

/** What somebody wrote, with its lines. */
function Words({ language, children }: Readonly<{ language?: string; children: string }>) {
  return (
    <blockquote lang={language} dir={language === undefined ? 'auto' : direction(language)}>
      {children.split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </blockquote>
  );
}

function rowsOf({ t, suggestion, names }: SuggestionPageProps): readonly SummaryRow[] {
  const [made] = suggestion.made.map(({ body }) => body);
  if (made === undefined) return [];
  const said = (tags: readonly string[]) =>
    formatList(
      tags.map((tag) => languageNameIn(tag, t.language)),
      t.language,
    );
  const owed = languagesOwed(suggestion);
  const owners = suggestion.owned.map(({ body }) => {
    const team = names.get(body.team) ?? '–';
    const name = body.owner === null ? t('suggestions.one.owner-team-only') : (names.get(body.owner) ?? '–');
    return t('suggestions.one.by-whom', { name, team });
  });
  const row = (key: string, value: ComponentChildren): SummaryRow => ({ key, value: { text: value } });
  return [
    row(
      t('suggestions.one.from'),
      <>
        {t('suggestions.one.origin', { from: made.from })}
        {made.source !== undefined && (
          <>
            <br />
            <Dir>{made.source}</Dir>
          </>
        )}
      </>,
    ),
    row(
      t('suggestions.one.people'),
      made.people === undefined
        ? t('suggestions.one.people-unknown')
        : t('suggestions.one.people-count', { count: made.people }),
    ),
    row(t('suggestions.one.return-in'), said(made.returnIn)),
    ...(owed.length > 0 ? [row(t('suggestions.one.still-owed'), said(owed))] : []),
    row(
      t('suggestions.one.owner'),
      owners.length === 0
        ? t('suggestions.one.nobody')
        : owners.map((owner) => (
            <p>
              <Dir>{owner}</Dir>
            </p>
          )),
    ),
  ];
}

/** The next thing first, everything else that may be done besides. */
function Actions({ t, suggestion, can }: SuggestionPageProps) {
  if (suggestion.withdrawn.length > 0) return null;
  const at = `/suggestions/${suggestion.id}`;
  const isAnswered = suggestion.answered.length > 0;
  const actions = [
    { is: can.answer && !isAnswered, href: `${at}/own`, text: t('suggestions.one.own'), step: 'own' },
    {
      is: can.answer,
      href: `${at}/answer`,
      text: t(isAnswered ? 'suggestions.one.change-answer' : 'suggestions.one.do-answer'),
      step: 'answer',
    },
    { is: can.publish && isAnswered, href: `${at}/publish`, text: t('suggestions.one.do-publish'), step: 'publish' },
    { is: can.takeUp && isAnswered, href: `${at}/return`, text: t('suggestions.one.do-return'), step: 'return' },
    { is: true, href: `${at}/give`, text: t('suggestions.one.give'), step: null },
    { is: can.takeUp, href: `${at}/correct`, text: t('suggestions.one.correct'), step: null },
    { is: can.takeUp, href: `${at}/withdraw`, text: t('suggestions.one.withdraw'), step: null },
  ];
  const next = nextStep(suggestion);
  return (
    <p class="alongside-actions">
      {actions
        .filter(({ is }) => is)
        .map(({ href, text, step }) => (
          <Button href={href} variant={step === next ? undefined : 'secondary'}>
            {text}
          </Button>
        ))}
    </p>
  );
}
