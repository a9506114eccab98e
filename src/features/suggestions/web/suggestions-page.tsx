import type { LocalDate } from '#platform/calendar/local-date.ts';
import { clockStatus } from '#platform/clocks/clock-status.ts';
import { Button } from '#platform/ui/button.tsx';

import type { ListedSuggestion } from '../domain/listed-suggestion.ts';
import { SuggestionTable } from '../ui/suggestion-table.tsx';
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
  const overdue = open.filter((one) => clockStatus(one, today) === 'overdue').length;
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

function List({ none, ...list }: ListProps) {
  return (
    <>
      <h2>{list.title}</h2>
      {list.of.length === 0 ? <p>{none}</p> : <SuggestionTable {...list} />}
    </>
  );
}
