import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';

import type { AskOutcome } from '../domain/settling/settle-asked.ts';
import type { Say } from './settling-needs.ts';

type AskedPageProps = Readonly<{ t: Say; askId: string; of: string; outcome: AskOutcome; agreed: boolean | null }>;

/** What came of asking, for whoever asked to tell the person; written only when they confirm it. */
export function AskedPage({ t, askId, of, outcome, agreed }: AskedPageProps) {
  return (
    <>
      <h1>{t('matching.asked.title')}</h1>
      <InsetText>{t(`matching.asked.${outcome}`)}</InsetText>
      <p>{t(`matching.asked.${outcome}-next`)}</p>
      {outcome === 'same' && <p>{t(agreed === true ? 'matching.asked.agreed' : 'matching.asked.not-agreed')}</p>}
      {outcome !== 'doubt' && (
        <Form action={`/matching/asked/${askId}/confirm`}>
          <Button>{t(`matching.asked.${outcome}-confirm`)}</Button>
        </Form>
      )}
      <p>
        <a class="nhsuk-link" href={`/people/${of}`}>
          {t('matching.asked.leave')}
        </a>
      </p>
    </>
  );
}

/** There is nothing to ask any more. */
export function AskedOftenPage({ t, of }: Readonly<{ t: Say; of: string }>) {
  return (
    <>
      <h1>{t('matching.asked.title')}</h1>
      <p>{t('matching.ask.too-often')}</p>
      <p>
        <a class="nhsuk-link" href={`/people/${of}`}>
          {t('matching.asked.leave')}
        </a>
      </p>
    </>
  );
}
