import type { ComponentChildren } from 'preact';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import { InsetText } from '#platform/ui/inset-text.tsx';

import type { RightsKey } from '../content/catalogue.ts';
import { About } from './about.tsx';
import { cardAddress } from '../domain/addresses.ts';
import { DeskCard } from './desk-card.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { Call, languageWords, SayInEnglish } from './words.tsx';
import type { T } from './words.tsx';

export type RightsPageProps = Readonly<{
  t: T;
  /** The same words in English, for the desk of the surgery. */
  english: T;
  today: LocalDate;
  /** The role that answers for the page in this area; it says so when there is none. */
  owner: string | null;
  /** Where the English page and the card to print are; on a device, which prints nothing, there is no card. */
  at?: Readonly<{ english: string; card: string | null }>;
}>;

/** "How to see a doctor": what anyone in England may do, what to say, and what to do if the answer is no. */
export function RightsPage({ t, english, today, owner, at }: RightsPageProps) {
  const language = languageWords(t);
  return (
    <div class="rights-page">
      <h1>{t('rights.page.title')}</h1>
      <p class="nhsuk-lede-text">{t('rights.page.lead')}</p>
      <DraftNotice t={t} english={english} englishAt={at?.english} />

      <section class="rights-urgent">
        <h2>{t('rights.urgent.title')}</h2>
        <p>
          <Call t={t} say="rights.urgent.emergency" number="999" />
        </p>
        <p>
          <Call t={t} say="rights.urgent.today" number="111" />
        </p>
        <p>{t('rights.urgent.free')}</p>
        <p>{t('rights.urgent.language')}</p>
        {t.language !== 'en' && <SayInEnglish t={t} english={language.english} meaning={language.own} />}
      </section>

      <Section t={t} title="rights.gp.title">
        <p>{t('rights.gp.text')}</p>
      </Section>

      <Section t={t} title="rights.anyone.title">
        <Points
          t={t}
          keys={['rights.anyone.everyone', 'rights.anyone.free', 'rights.anyone.status', 'rights.anyone.staff']}
        />
      </Section>

      <Section t={t} title="rights.papers.title">
        <p>{t('rights.papers.intro')}</p>
        <Points
          t={t}
          keys={[
            'rights.papers.identity',
            'rights.papers.address',
            'rights.papers.immigration',
            'rights.papers.nhs-number',
          ]}
        />
        <p>{t('rights.papers.none')}</p>
        <p>{t('rights.papers.no-address')}</p>
      </Section>

      <Section t={t} title="rights.register.title">
        <ol class="nhsuk-list nhsuk-list--number">
          <li>{t('rights.register.find')}</li>
          <li>
            {t('rights.register.go')}
            <SayInEnglish t={t} english={english('rights.register.say')} meaning={t('rights.register.say')} />
          </li>
          <li>{t('rights.register.form')}</li>
          <li>{t('rights.register.permanent')}</li>
        </ol>
      </Section>

      <Section t={t} title="rights.interpreter.title">
        <p>{t('rights.interpreter.free')}</p>
        <p>
          {t('rights.interpreter.ask')} {t('rights.interpreter.show')}
        </p>
        <SayInEnglish
          t={t}
          english={english('rights.interpreter.say', { language: language.english })}
          meaning={t('rights.interpreter.say', { language: language.own })}
        />
        <p>{t('rights.interpreter.child')}</p>
      </Section>

      <Section t={t} title="rights.refused.title">
        <p>
          {t('rights.refused.show')} {t('rights.refused.writing')}
        </p>
        <p>{t('rights.refused.fair')}</p>
        <Points t={t} keys={['rights.refused.closed', 'rights.refused.far']} />
        <p>{t('rights.refused.never')}</p>
        <InsetText>{t('rights.refused.care')}</InsetText>
        <p>{t('rights.refused.another')}</p>
        <ul class="nhsuk-list nhsuk-list--bullet">
          <li>
            <Call t={t} say="rights.refused.healthwatch" number="03000 683 000" />
          </li>
          <li>
            <Call t={t} say="rights.refused.migrant-help" number="0808 8010 503" />
          </li>
        </ul>
      </Section>

      <Section t={t} title="rights.card.title">
        {t.language !== 'en' && <p class="alongside-not-on-paper">{t('rights.card.intro')}</p>}
        <DeskCard t={t} english={english} />
        {at?.card !== null && (
          <p class="alongside-not-on-paper">
            <a href={at?.card ?? cardAddress}>{t('rights.card.print')}</a>
          </p>
        )}
      </Section>

      <About t={t} english={english} today={today} owner={owner} />
    </div>
  );
}

function Section({ t, title, children }: Readonly<{ t: T; title: RightsKey; children: ComponentChildren }>) {
  return (
    <section>
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

function Points({ t, keys }: Readonly<{ t: T; keys: readonly RightsKey[] }>) {
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}
