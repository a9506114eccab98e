import type { ComponentChildren } from 'preact';

import type { RightsKey } from '../content/catalogue.ts';
import { pageAddress } from '../domain/addresses.ts';
import { DraftNotice } from '../ui/draft-notice.tsx';
import { Call, languageWords } from '../ui/words.tsx';
import type { T } from '../ui/words.tsx';

/**
 * A card for the pocket: one side of one A4 sheet, eight panels. Folded lengthwise with the words outside, one face is in the reader's language and the
 * other in English for the receptionist; three short folds make it as small as a bank card is long. The English half is printed upside down so that it
 * stands upright on the back.
 */
export function CardPage({ t, english }: Readonly<{ t: T; english: T }>) {
  return (
    <div class="rights-print">
      <div class="alongside-not-on-paper">
        <h1>{t('rights.card.page-title')}</h1>
        <DraftNotice t={t} english={english} />
        <h2>{t('rights.card.how')}</h2>
        <ol class="nhsuk-list nhsuk-list--number">
          <li>{t('rights.card.paper')}</li>
          <li>{t('rights.card.long-fold')}</li>
          <li>{t('rights.card.short-folds')}</li>
        </ol>
        <p>{t('rights.card.both-sides')}</p>
        <p>
          <a href={pageAddress}>{t('rights.page.back-to-page')}</a>
        </p>
      </div>
      <div class="rights-sheet">
        <OwnSide t={t} />
        <EnglishSide english={english} language={languageWords(t).english} />
      </div>
    </div>
  );
}

function OwnSide({ t }: Readonly<{ t: T }>) {
  return (
    <div class="rights-strip rights-strip--own">
      <Panel t={t} title="rights.page.title">
        <Lines t={t} keys={['rights.anyone.everyone', 'rights.anyone.free', 'rights.anyone.status']} />
        <Lines t={t} keys={['rights.anyone.staff']} />
        {t.hasDrafts(['rights.page.title']) && <p class="rights-strip__small">{t('rights.draft.short')}</p>}
      </Panel>
      <Panel t={t} title="rights.papers.title">
        <p>{t('rights.papers.intro')}</p>
        <ul>
          <li>{t('rights.papers.identity')}</li>
          <li>{t('rights.papers.address')}</li>
          <li>{t('rights.papers.immigration')}</li>
          <li>{t('rights.papers.nhs-number')}</li>
        </ul>
        <Lines t={t} keys={['rights.papers.no-address']} />
      </Panel>
      <Panel t={t} title="rights.refused.title">
        <Lines t={t} keys={['rights.refused.writing', 'rights.refused.care', 'rights.refused.another']} />
        <p>
          <Call t={t} say="rights.refused.healthwatch" number="03000 683 000" />
        </p>
        <p>
          <Call t={t} say="rights.refused.migrant-help" number="0808 8010 503" />
        </p>
      </Panel>
      <Panel t={t} title="rights.urgent.title">
        <p>
          <Call t={t} say="rights.urgent.emergency" number="999" />
        </p>
        <p>
          <Call t={t} say="rights.urgent.today" number="111" />
        </p>
        <Lines t={t} keys={['rights.urgent.free', 'rights.urgent.language', 'rights.interpreter.free']} />
      </Panel>
    </div>
  );
}

function EnglishSide({ english, language }: Readonly<{ english: T; language: string }>) {
  return (
    <div class="rights-strip rights-strip--english" lang="en" dir="ltr">
      <Panel t={english} title="rights.desk.title">
        <p class="rights-panel__first">{english('rights.desk.may')}</p>
        <Lines t={english} keys={['rights.desk.anyone', 'rights.desk.permanent']} />
      </Panel>
      <Panel t={english} first={english('rights.desk.no-proof')}>
        <Lines t={english} keys={['rights.desk.no-address']} />
      </Panel>
      <Panel t={english} first={english('rights.desk.interpreter', { language })}>
        <Lines t={english} keys={['rights.desk.no-family', 'rights.register.say']} />
      </Panel>
      <Panel t={english} first={english('rights.desk.refuse')}>
        <Lines t={english} keys={['rights.desk.care', 'rights.desk.guidance']} />
      </Panel>
    </div>
  );
}

type PanelProps = Readonly<{ t: T; title?: RightsKey; first?: string; children: ComponentChildren }>;

function Panel({ t, title, first, children }: PanelProps) {
  return (
    <div class="rights-panel">
      {title !== undefined && <h2>{t(title)}</h2>}
      {first !== undefined && <p class="rights-panel__first">{first}</p>}
      {children}
    </div>
  );
}

function Lines({ t, keys }: Readonly<{ t: T; keys: readonly RightsKey[] }>) {
  return (
    <>
      {keys.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
    </>
  );
}
