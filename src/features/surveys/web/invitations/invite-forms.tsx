import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import { wayInAddress } from '../survey-address.ts';
import type { WayInPageProps } from './way-in-page-props.ts';

/** Invites everybody on the list who has no invitation yet. Which kind of link they get is chosen once, with the first. */
export function InviteForm(props: WayInPageProps) {
  const { t, open, wave, way, messages, codes, responses, typed, errorFor } = props;
  const wasSent = messages.some(({ kind }) => kind === 'invite');
  const mayChoose = !wasSent && codes === null && responses.begun === 0;
  return (
    <>
      <h2>{t('surveys.invite.invite')}</h2>
      <p>{t('surveys.invite.invite-intro')}</p>
      {!mayChoose && <p>{t('surveys.invite.link-is', { codes: codes === null ? 'one-link' : 'each-own' })}</p>}
      <Form action={`${wayInAddress(open.survey.id, way.collectionId)}/invite`}>
        {mayChoose && (
          <Radios
            name="codes"
            idPrefix="invite-codes"
            value={String(typed['invite-codes'] ?? 'one-link')}
            fieldset={{ legend: { text: t('surveys.invite.codes'), size: 's' } }}
            errorMessage={errorFor('invite-codes')}
            items={(['one-link', 'each-own'] as const).map((kind) => ({
              value: kind,
              text: t('surveys.invite.codes-kind', { kind }),
              hint: t('surveys.invite.codes-hint', { kind }),
            }))}
          />
        )}
        <Input
          name="until"
          id="invite-until"
          label={{ text: t('surveys.invite.until'), size: 's' }}
          hint={t('surveys.invite.day-hint')}
          value={String(typed['invite-until'] ?? wave.closesOn ?? '')}
          errorMessage={errorFor('invite-until')}
          width={10}
        />
        <Button preventDoubleClick>{t('surveys.invite.invite')}</Button>
      </Form>
    </>
  );
}

/** Reminds everybody who was invited, on a day: nobody knows who answered. */
export function RemindForm({ t, open, wave, way, typed, errorFor }: WayInPageProps) {
  return (
    <>
      <h2>{t('surveys.invite.remind')}</h2>
      <p>{t('surveys.invite.remind-intro')}</p>
      <Form action={`${wayInAddress(open.survey.id, way.collectionId)}/remind`}>
        <Input
          name="on"
          id="remind-on"
          label={{ text: t('surveys.invite.on'), size: 's' }}
          hint={t('surveys.invite.day-hint')}
          value={String(typed['remind-on'] ?? '')}
          errorMessage={errorFor('remind-on')}
          width={10}
        />
        <Input
          name="until"
          id="remind-until"
          label={{ text: t('surveys.invite.until'), size: 's' }}
          hint={t('surveys.invite.day-hint')}
          value={String(typed['remind-until'] ?? wave.closesOn ?? '')}
          errorMessage={errorFor('remind-until')}
          width={10}
        />
        <Button variant="secondary" preventDoubleClick>
          {t('surveys.invite.remind')}
        </Button>
      </Form>
    </>
  );
}
