import type { LocalDate } from '#platform/calendar/local-date.ts';
import { formatDate } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { sayEntry } from '#platform/record/domain/say-entry.ts';
import { Button } from '#platform/ui/button.tsx';
import { Card } from '#platform/ui/card.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';
import type { Entry } from '#platform/record/domain/entry.ts';
import type { KindRegistry } from '#platform/record/domain/kind-registry.ts';

import type { FollowUpKey } from '../content/catalogue.ts';
import type { Owed } from '../domain/owed.ts';

type OwedPageProps = Readonly<{
  t: Translator<FollowUpKey>;
  today: LocalDate;
  person: Readonly<{ id: string; name: string }>;
  owed: readonly Owed[];
  kinds: KindRegistry;
  /** What the reader's role may write. */
  mayWrite: (kind: string) => boolean;
}>;

/** What is still owed to somebody, what is due first first, each with the ways in which it can end. */
export function OwedPage({ t, today, person, owed, kinds, mayWrite }: OwedPageProps) {
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t.rich('follow-up.for', { name: <Dir>{person.name}</Dir> })}</span>
        {t('follow-up.title')}
      </h1>
      <p>{owed.length === 0 ? t('follow-up.none') : t('follow-up.why')}</p>
      {owed.map(({ start, dueOn, answeredBy }) => (
        <Card
          heading={{
            text: <Dir>{sayEntry(start as Entry, () => null, kinds, t as Translator)}</Dir>,
            level: 2,
            size: 's',
          }}
        >
          <p>
            {dueOn === null ? t('follow-up.no-date') : t('follow-up.due', { on: dueOn })}{' '}
            {dueOn !== null && dueOn < today && <Tag colour="red">{t('follow-up.overdue')}</Tag>}{' '}
            {start.happened !== null && <span class="nhsuk-hint">({formatDate(start.happened.on, t.language)})</span>}
          </p>
          <p class="alongside-actions">
            {answeredBy.filter(mayWrite).map((kind, at) => (
              <Button
                small
                variant={at === 0 ? undefined : 'secondary'}
                href={`/people/${person.id}/follow-up/${start.id}?as=${kind}`}
              >
                {t(`follow-up.answer.${kind}` as FollowUpKey)}
              </Button>
            ))}
          </p>
        </Card>
      ))}
    </>
  );
}
