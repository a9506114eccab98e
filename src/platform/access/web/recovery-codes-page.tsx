import { Button } from '#platform/ui/button.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import { NarrowPage } from './narrow-page.tsx';
import type { Say } from './say.ts';

type RecoveryCodesPageProps = Readonly<{ t: Say; codes: readonly string[]; next: string }>;

/** Recovery codes, this once. */
export function RecoveryCodesPage({ t, codes, next }: RecoveryCodesPageProps) {
  return (
    <NarrowPage title={t('access.codes.title')}>
      <WarningCallout heading={{ text: t('access.codes.once'), level: 2 }}>{t('access.codes.keep')}</WarningCallout>
      <ul class="nhsuk-list" dir="ltr" id="recovery-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button href={next}>{t('access.codes.kept')}</Button>
    </NarrowPage>
  );
}
