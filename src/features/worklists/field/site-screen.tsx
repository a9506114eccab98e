import { useEffect, useState } from 'preact/hooks';

import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { typedIn } from '#platform/screens/use-typed.ts';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { WorklistsKey } from '../content/catalogue.ts';
import { countLanguages } from '../domain/count-languages.ts';
import { filterList, type ListFilter } from '../domain/filter-list.ts';
import { ListOfPeople } from './list-of-people.tsx';
import { NoSuchSite } from './no-such-site.tsx';
import { useListRead } from './use-list-read.ts';
import { siteAt, type WorklistsFieldNeeds } from './worklists-field-needs.ts';

/** Who lives at a site, the most overdue first, with who needs an interpreter in which language. */
export function siteScreen(needs: WorklistsFieldNeeds) {
  return function SiteScreen({ params: { site: siteId = '' } }: ScreenProps) {
    const { t, replica, today } = useField<WorklistsKey>();
    const people = needs.useSiteList(siteId);
    const [filter, setFilter] = useState<ListFilter>({ show: 'due', language: '' });
    useListRead('site-list', people);
    const site = replica.reference()?.sites.find(({ id }) => id === siteId);
    const languages = countLanguages(people);
    // The last of a language may have moved on while it was chosen.
    const isSpoken = languages.some(({ language }) => language === filter.language);
    useEffect(() => {
      if (filter.language !== '' && !isSpoken) setFilter({ ...filter, language: '' });
    }, [filter, isSpoken]);
    if (site === undefined) return <NoSuchSite />;
    const shown = filterList(people, filter);
    return (
      <>
        <ScreenHeading text={site.name} caption={t('worklists.site.caption', { type: site.type })} />
        {site.closedOn !== null && site.closedOn < today && (
          <InsetText>{t('worklists.site.closed', { on: site.closedOn })}</InsetText>
        )}
        {site.hasClinicalRoom !== true && (
          <p class="nhsuk-body-s">
            {t(site.hasClinicalRoom === null ? 'worklists.site.room-unknown' : 'worklists.site.room-none')}
          </p>
        )}
        <p class="alongside-actions">
          {people.length > 0 && <Button href={`#/${siteAt(siteId)}/clinic`}>{t('worklists.field.clinic')}</Button>}
        </p>
        {needs.aboutSite(site)}
        <h2>{t('worklists.site.people', { count: people.length })}</h2>
        <Details summary={t('worklists.site.languages')}>
          <ul class="nhsuk-list nhsuk-body-s field-languages">
            {languages.map(({ language, people: count, interpreters }) => (
              <li key={language}>
                {t('worklists.site.language-count', {
                  language:
                    language === null ? t('worklists.site.language-unknown') : languageNameIn(language, t.language),
                  count,
                  interpreter: interpreters,
                })}
              </li>
            ))}
          </ul>
        </Details>
        <form
          class="alongside-filter"
          autocomplete="off"
          onChange={(event) => {
            const typed = typedIn(event.currentTarget);
            setFilter({ show: typed['show'] === 'all' ? 'all' : 'due', language: String(typed['language'] ?? '') });
          }}
          onSubmit={(event) => event.preventDefault()}
        >
          <Select
            name="show"
            label={t('worklists.filter.title')}
            value={filter.show}
            items={[
              { value: 'due', text: t('worklists.filter.due') },
              { value: 'all', text: t('worklists.filter.all') },
            ]}
          />
          <Select
            name="language"
            label={t('worklists.filter.language')}
            value={filter.language}
            items={[
              { value: '', text: t('worklists.filter.any-language') },
              ...languages.flatMap(({ language }) =>
                language === null ? [] : [{ value: language, text: languageNameIn(language, t.language) }],
              ),
            ]}
          />
        </form>
        <p role="status">{t('worklists.field.shown', { count: shown.length })}</p>
        <ListOfPeople people={shown} t={t} today={today} where="room" />
      </>
    );
  };
}
