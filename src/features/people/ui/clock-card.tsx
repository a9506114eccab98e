import type { LocalDate } from '#platform/calendar/local-date.ts';
import { clockStatus, type ClockStatus } from '#platform/clocks/clock-status.ts';
import type { StopReason, Why } from '#platform/clocks/clock.ts';
import type { PersonPathway } from '#platform/clocks/pathway.ts';
import type { Translator } from '#platform/language/translator.ts';
import { Details } from '#platform/ui/details.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { ClockRow } from '../domain/clock-row.ts';
import type { Say } from './say-value.ts';

type ClockCardProps = Readonly<{
  t: Say;
  today: LocalDate;
  clock: ClockRow;
  /** The rule that it comes from; none where a clock was stored under a rule that is gone. */
  pathway: PersonPathway | undefined;
}>;

/** A deadline: where it stands, and why its date is what it is, each reason leading to the entry that it rests on. */
export function ClockCard({ t, today, clock, pathway }: ClockCardProps) {
  const status = clockStatus(
    { dueOn: clock.due_on, stoppedOn: clock.stopped_on, stopReason: clock.stop_reason as StopReason | null },
    today,
  );
  return (
    <div class="nhsuk-card">
      <div class="nhsuk-card__content">
        <h3 class="nhsuk-card__heading nhsuk-heading-s">
          {pathway === undefined ? clock.pathway : titleOf(pathway, t as Translator)}
        </h3>
        <p>
          <Tag colour={colourOf(status)}>{t('people.clock.status', { status })}</Tag>{' '}
          {clock.due_on === null ? t('people.page.no-date') : t('people.page.due', { on: clock.due_on })}
          {clock.stop_reason !== null && ` – ${t('people.clock.reason', { reason: clock.stop_reason })}`}
        </p>
        <Details summary={t('people.page.why')}>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {(clock.why as readonly Why[]).map(({ says, values, entries }) => (
              <li>
                {entries[0] === undefined ? (
                  (t as Translator)(says, values)
                ) : (
                  <a class="nhsuk-link" href={`#entry-${entries[0]}`}>
                    {(t as Translator)(says, values)}
                  </a>
                )}
              </li>
            ))}
          </ul>
          {pathway !== undefined && <p>{t('people.page.source', { source: pathway.source.title })}</p>}
          {pathway?.signOff === null && <p>{t('people.page.unconfirmed')}</p>}
        </Details>
      </div>
    </div>
  );
}

/** What a deadline is called. */
function titleOf({ title, titled = {} }: PersonPathway, t: Translator): string {
  return t(title, Object.fromEntries(Object.entries(titled).map(([name, key]) => [name, t(key)])));
}

function colourOf(status: ClockStatus): 'red' | 'orange' | 'grey' {
  if (status === 'overdue') return 'red';
  return status === 'due-soon' ? 'orange' : 'grey';
}
