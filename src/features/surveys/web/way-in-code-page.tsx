import { QrCode } from '#platform/access/web/qr-code.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import type { Survey, WayIn } from '../domain/survey.ts';
import type { Say } from './surveys-needs.ts';

type WayInCodePageProps = Readonly<{ t: Say; survey: Survey; way: WayIn; origin: string }>;

/** A page to print and put up: the code to scan of a way in, with the address in letters for whoever cannot scan it. */
export function WayInCodePage({ t, survey, way: { token, place }, origin }: WayInCodePageProps) {
  const link = `${origin}/f/${token}`;
  return (
    <>
      <h1>
        {place !== null && (
          <span class="nhsuk-caption-l">
            <Dir>{place}</Dir>
          </span>
        )}
        <Dir>{survey.title}</Dir>
      </h1>
      <QrCode text={link} label={t('surveys.page.qr-label', { link })} />
      <p class="nhsuk-heading-m" dir="ltr">
        {link}
      </p>
    </>
  );
}
