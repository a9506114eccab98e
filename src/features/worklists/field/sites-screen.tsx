import { addDays } from '#platform/calendar/local-date.ts';
import type { FieldSite } from '#platform/offline/domain/protocol.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { WorklistsKey } from '../content/catalogue.ts';
import { isOpen } from '../domain/listed-person.ts';
import { siteAt, type WorklistsFieldNeeds } from './worklists-field-needs.ts';

/** Where the day begins: the sites that were chosen, with how many people there are overdue or soon due. */
export function sitesScreen(needs: WorklistsFieldNeeds) {
  return function SitesScreen() {
    const { t, replica } = useField<WorklistsKey>();
    useChanges();
    const chosen = new Set(replica.sites());
    const sites = (replica.reference()?.sites ?? []).filter(({ id }) => chosen.has(id));
    return (
      <>
        <ScreenHeading text={t('worklists.field.sites')} />
        {sites.length === 0 ? (
          <>
            <p>{t('worklists.field.no-sites')}</p>
            <Button href="#/choose">{t('worklists.field.choose')}</Button>
          </>
        ) : (
          <>
            <ul class="nhsuk-list field-sites">
              {sites.map((site) => (
                <li key={site.id}>
                  <SiteCard site={site} needs={needs} />
                </li>
              ))}
            </ul>
            <p>
              <a class="nhsuk-link" href="#/choose">
                {t('worklists.field.choose-others')}
              </a>
            </p>
          </>
        )}
      </>
    );
  };
}

function SiteCard({ site, needs }: Readonly<{ site: FieldSite; needs: WorklistsFieldNeeds }>) {
  const { t, today } = useField<WorklistsKey>();
  const people = needs.useSiteList(site.id);
  const open = people.filter((person) => isOpen(person) && person.dueOn !== null);
  const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const soon = open.filter(({ dueOn }) => dueOn !== null && dueOn >= today && dueOn <= addDays(today, 7)).length;
  return (
    <a class="field-card" href={`#/${siteAt(site.id)}`}>
      <span class="field-card__title">
        <Dir>{site.name}</Dir>
      </span>
      <span class="field-card__facts">
        {overdue > 0 && <Tag colour="red">{t('worklists.field.overdue', { count: overdue })}</Tag>}
        {soon > 0 && <Tag colour="orange">{t('worklists.field.soon', { count: soon })}</Tag>}
        <span>{t('worklists.site.people', { count: people.length })}</span>
      </span>
    </a>
  );
}
