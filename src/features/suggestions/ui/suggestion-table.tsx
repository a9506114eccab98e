import type { LocalDate } from '#platform/calendar/local-date.ts';
import { clockStatus, type ClockStatus } from '#platform/clocks/clock-status.ts';
import { formatDate } from '#platform/language/formats.ts';
import { Dir } from '#platform/ui/dir.tsx';
import { Table } from '#platform/ui/table.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { ListedSuggestion } from '../domain/listed-suggestion.ts';
import type { Say } from './say.ts';
import { shortened } from './shortened.ts';

type SuggestionTableProps = Readonly<{
  t: Say;
  today: LocalDate;
  title: string;
  of: readonly ListedSuggestion[];
}>;

/** Suggestions with where each stands and its thirty days. */
export function SuggestionTable({ t, today, title, of }: SuggestionTableProps) {
  return (
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
              <Dir lang={one.language}>{shortened(one.words, longestInList)}</Dir>
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
