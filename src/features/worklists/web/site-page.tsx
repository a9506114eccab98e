import type { ComponentChildren } from 'preact';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Select } from '#platform/ui/select.tsx';

import { countLanguages } from '../domain/count-languages.ts';
import { filterList, type ListFilter } from '../domain/filter-list.ts';
import type { ListedPerson } from '../domain/listed-person.ts';
import { PeopleTable } from '../ui/people-table.tsx';
import type { Say } from '../ui/person-cells.tsx';

export type SiteOnPage = Readonly<{
  id: string;
  code: string;
  name: string;
  type: string;
  closed_on: LocalDate | null;
  has_clinical_room: boolean | null;
}>;

export type SitePageProps = Readonly<{
  t: Say;
  today: LocalDate;
  site: SiteOnPage;
  people: readonly ListedPerson[];
  filter: ListFilter;
  mayImport: boolean;
  /** What other features have to say of the site. */
  more: ComponentChildren;
}>;

/** Who lives at a site, what is due for them, the most overdue first; which languages an interpreter is needed for. */
export function SitePage(props: SitePageProps) {
  const { t, today, site, people, mayImport, more } = props;
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">{t('worklists.site.caption', { type: site.type })}</span>
        <Dir>{site.name}</Dir>
      </h1>
      <p>{t('worklists.site.people', { count: people.length })}</p>
      {site.closed_on !== null && site.closed_on < today && (
        <InsetText>{t('worklists.site.closed', { on: site.closed_on })}</InsetText>
      )}
      {site.has_clinical_room !== true && (
        <InsetText>
          {t(site.has_clinical_room === null ? 'worklists.site.room-unknown' : 'worklists.site.room-none')}
        </InsetText>
      )}
      <p class="alongside-actions">
        {people.length > 0 && <Button href={`/sites/${site.code}/clinic`}>{t('worklists.site.clinic')}</Button>}
        {mayImport && (
          <Button href={`/arrivals?place=${site.code}`} variant="secondary">
            {t('worklists.site.arrivals')}
          </Button>
        )}
      </p>
      {more}
      {people.length > 0 && <WhoIsHere {...props} />}
    </>
  );
}

function WhoIsHere({ t, today, site, people, filter }: SitePageProps) {
  const languages = countLanguages(people);
  const shown = filterList(people, filter);
  return (
    <>
      <h2>{t('worklists.site.languages')}</h2>
      <ul class="nhsuk-list alongside-columns">
        {languages.map(({ language, people: count, interpreters }) => (
          <li>
            {t('worklists.site.language-count', {
              language: language === null ? t('worklists.site.language-unknown') : languageNameIn(language, t.language),
              count,
              interpreter: interpreters,
            })}
          </li>
        ))}
      </ul>
      <Form method="get" action={`/sites/${site.code}`} classes="alongside-filter">
        <Select
          id="show"
          name="show"
          label={t('worklists.filter.title')}
          items={[
            { value: 'due', text: t('worklists.filter.due'), selected: filter.show === 'due' },
            { value: 'all', text: t('worklists.filter.all'), selected: filter.show === 'all' },
          ]}
        />
        <Select
          id="language"
          name="language"
          label={t('worklists.filter.language')}
          items={[
            { value: '', text: t('worklists.filter.any-language'), selected: filter.language === '' },
            ...languages.flatMap(({ language }) =>
              language === null
                ? []
                : [
                    {
                      value: language,
                      text: languageNameIn(language, t.language),
                      selected: filter.language === language,
                    },
                  ],
            ),
          ]}
        />
        <Button variant="secondary">{t('worklists.filter.apply')}</Button>
      </Form>
      {shown.length === 0 ? (
        <p>{t('worklists.site.nobody-shown')}</p>
      ) : (
        <PeopleTable people={shown} t={t} today={today} where="room" />
      )}
    </>
  );
}
