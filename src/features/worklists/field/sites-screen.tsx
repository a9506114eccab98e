import type { FieldSite } from '#platform/offline/domain/protocol.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { useChanges } from '#platform/screens/use-entries.ts';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Tag } from '#platform/ui/tag.tsx';

import type { WorklistsKey } from '../content/catalogue.ts';
import { byMostDue, countDue, type DueCounts } from '../domain/count-due.ts';
import { siteAt, type WorklistsFieldNeeds } from './worklists-field-needs.ts';

/** Where the day begins: the sites that were chosen, with how many people there are overdue or soon due. */
export function sitesScreen(needs: WorklistsFieldNeeds) {
  return function SitesScreen() {
    const { t, replica, today } = useField<WorklistsKey>();
    useChanges();
    const chosen = new Set(replica.sites());
    const lists = needs.useSiteLists([...chosen]);
    const sites = (replica.reference()?.sites ?? [])
      .filter(({ id }) => chosen.has(id))
      .map((site) => ({ site, counts: countDue(lists.get(site.id) ?? [], today) }))
      .sort((a, b) => byMostDue(a.counts, b.counts));
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
              {sites.map(({ site, counts }) => (
                <li key={site.id}>
                  <SiteCard site={site} counts={counts} />
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

function SiteCard({ site, counts }: Readonly<{ site: FieldSite; counts: DueCounts }>) {
  const { t } = useField<WorklistsKey>();
  const { people, overdue, dueSoon } = counts;
  return (
    <a class="field-card" href={`#/${siteAt(site.id)}`}>
      <span class="field-card__title">
        <Dir>{site.name}</Dir>
      </span>
      <span class="field-card__facts">
        {overdue > 0 && <Tag colour="red">{t('worklists.field.overdue', { count: overdue })}</Tag>}
        {dueSoon > 0 && <Tag colour="orange">{t('worklists.field.soon', { count: dueSoon })}</Tag>}
        <span>{t('worklists.site.people', { count: people })}</span>
      </span>
    </a>
  );
}
