import type { LocalDate } from '#platform/calendar/local-date.ts';
import { clockStatus, type ClockStatus } from '#platform/clocks/clock-status.ts';
import { formatDate } from '#platform/language/formats.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { ListedSuggestion } from '../data/suggestion-store.ts';
import type { Say } from './suggestions-needs.ts';

type SuggestionsPageProps = Readonly<{
  t: Say;
  today: LocalDate;
  open: readonly ListedSuggestion[];
  done: readonly ListedSuggestion[];
  mayTakeUp: boolean;
}>;

/** A team's suggestions: what waits, the longest overdue first, and what is done. */
export function SuggestionsPage({ t, today, open, done, mayTakeUp }: SuggestionsPageProps) {
  const overdue = open.filter((one) => statusOf(one, today) === 'overdue').length;
  return (
    <>
      <h1>{t('suggestions.all.title')}</h1>
      <p>{t('suggestions.all.intro')}</p>
      <p>
        <strong>{t('suggestions.all.overdue-count', { count: overdue })}</strong>
      </p>
      <p class="alongside-actions">
        {mayTakeUp && <Button href="/suggestions/new">{t('suggestions.all.new')}</Button>}
        <Button href="/you-said" variant="secondary">
          {t('suggestions.all.public')}
        </Button>
      </p>
      <List t={t} today={today} title={t('suggestions.all.open')} none={t('suggestions.all.none-open')} of={open} />
      <List t={t} today={today} title={t('suggestions.all.done')} none={t('suggestions.all.none-done')} of={done} />
    </>
  );
}

type ListProps = Readonly<{ t: Say; today: LocalDate; title: string; none: string; of: readonly ListedSuggestion[] }>;

function List({ t, today, title, none, of }: ListProps) {
  return (
    <>
      <h2>{title}</h2>
      {of.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Table
          responsive
          caption={{ text: title, classes: 'nhsuk-u-visually-hidden' }}
          head={[
            t('suggestions.all.said'),
            t('suggestions.all.said-on'),
            t('suggestions.all.due'),
            t('suggestions.all.next'),
          ]}
          rows={of.map((one) => [
            {
              text: (
                <a class="nhsuk-link" href={`/suggestions/${one.id}`}>
                  <Dir lang={one.language}>{shorten(one.words)}</Dir>
                </a>
              ),
            },
            one.madeOn === null ? '–' : formatDate(one.madeOn, t.language),
            {
              text: (
                <>
                  {one.dueOn === null ? '–' : formatDate(one.dueOn, t.language)}{' '}
                  {one.state !== 'withdrawn' && <StatusTag t={t} status={statusOf(one, today)} />}
                </>
              ),
            },
            one.nextStep === null
              ? t('suggestions.state', { state: one.state })
              : t('suggestions.step', { step: one.nextStep }),
          ])}
        />
      )}
    </>
  );
}

const colours: Readonly<Partial<Record<ClockStatus, 'red' | 'orange' | 'green'>>> = {
  overdue: 'red',
  'stopped-late': 'orange',
  'due-soon': 'orange',
  'stopped-in-time': 'green',
};

/** Where the thirty days stand, in words first and a colour besides. */
export function StatusTag({ t, status }: Readonly<{ t: Say; status: ClockStatus }>) {
  return <Tag colour={colours[status] ?? 'grey'}>{t('suggestions.all.status', { status })}</Tag>;
}

const statusOf = (one: ListedSuggestion, today: LocalDate): ClockStatus => clockStatus(one, today);

const longestInList = 160;

function shorten(words: string): string {
  const letters = Array.from(words);
  return letters.length <= longestInList ? words : `${letters.slice(0, longestInList - 1).join('')}…`;
}
