import type { DueThisWeek } from '#platform/clocks/weekly-contacts.ts';
import type { Translator } from '#platform/language/translator.ts';

import type { VisitsKey } from '../content/catalogue.ts';

type ContactsDueProps = Readonly<{
  t: Translator<VisitsKey>;
  due: DueThisWeek;
  /** Where a visit is recorded, for those who may. */
  recordAt?: string | undefined;
}>;

/** How many clinical visits a site has had this week, and how many more it needs by when. */
export function ContactsDue({ t, due: { made, left, by }, recordAt }: ContactsDueProps) {
  return (
    <>
      <h2>{t('visits.due.title')}</h2>
      <p>{left > 0 ? t('visits.due.left', { made, left, by }) : t('visits.due.met', { made })}</p>
      {recordAt !== undefined && (
        <p>
          <a class="nhsuk-link" href={recordAt}>
            {t('visits.due.record')}
          </a>
        </p>
      )}
    </>
  );
}
