import { formatDate } from '#platform/language/formats.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { ChampionsKey } from '../content/catalogue.ts';
import { sayLanguage } from '../ui/say-session.tsx';
import { placesAt } from './addresses.ts';
import { useChosenSites } from './sites-screens.tsx';
import { useSiteSessions } from './use-site-sessions.ts';

/** Things to show and to hand out, and what was handed out at the chosen sites. `rightsAt` links to the rights pages on the device. */
export const handOutScreen = (rightsAt: string) =>
  function HandOutListScreen() {
    const { t } = useField<ChampionsKey>();
    const sites = useChosenSites();
    const found = useSiteSessions(sites.map(({ id }) => id));
    return (
      <>
        <ScreenHeading text={t('champions.screen.menu.hand-out')} />
        <p>
          <a class="nhsuk-link" href={rightsAt}>
            {t('champions.screen.rights')}
          </a>
        </p>
        <h2>{t('champions.screen.handed')}</h2>
        {sites.map((site) => {
          const handedOut = [...(found?.bySite.get(site.id)?.handedOut ?? [])].reverse().slice(0, 10);
          return (
            <section key={site.id}>
              <h3>
                <Dir>{site.name}</Dir>
              </h3>
              {handedOut.length === 0 && <p>{t('champions.site.none-handed-out')}</p>}
              <ul class="nhsuk-list nhsuk-list--bullet">
                {handedOut.map(({ id, happened, body }) => (
                  <li key={id}>
                    {happened !== null && `${formatDate(happened.on, t.language)}: `}
                    {t('champions.thing.count', { count: body.howMany })} ×{' '}
                    <Dir>{body.called ?? t(`champions.thing.${body.thing}`)}</Dir> ({sayLanguage(t, body.language)})
                    {found?.waiting.has(id) === true && ` – ${t('champions.screen.waits')}`}
                  </li>
                ))}
              </ul>
              <Button href={placesAt(site.id).handOut} small variant="secondary">
                {t('champions.site.hand-out')}
              </Button>
            </section>
          );
        })}
        {sites.length === 0 && <p>{t('champions.screen.no-sites')}</p>}
      </>
    );
  };
