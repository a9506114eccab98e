import type { LocalDate } from '#platform/calendar/local-date.ts';
import { toTypedDate } from '#platform/calendar/typed-date.ts';
import { Button } from '#platform/ui/button.tsx';
import { DateInput } from '#platform/ui/date-input.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import { wayInAddress } from '../survey-address.ts';
import type { WayInPageProps } from './way-in-page-props.ts';
import { WordsToSend } from './words-to-send.tsx';

/** Invites everybody on the list who has no invitation yet. Which kind of link they get is chosen once, with the first. */
export function InviteForm(props: WayInPageProps) {
  const { t, open, way, messages, codes, responses, typed, errorFor } = props;
  const wasSent = messages.some(({ kind }) => kind === 'invite');
  const mayChoose = !wasSent && codes === null && responses.begun === 0;
  return (
    <>
      <h2>{t('surveys.invite.invite')}</h2>
      <p>{t('surveys.invite.invite-intro')}</p>
      <WordsToSend t={t} words={props.words} />
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
        <DayField {...props} kind="invite" name="until" usual={props.wave.closesOn} />
        <Button preventDoubleClick>{t('surveys.invite.invite')}</Button>
      </Form>
    </>
  );
}

/** Reminds everybody who was invited, on a day: nobody knows who answered. */
export function RemindForm(props: WayInPageProps) {
  const { t, open, way } = props;
  return (
    <>
      <h2>{t('surveys.invite.remind')}</h2>
      <p>{t('surveys.invite.remind-intro')}</p>
      <Form action={`${wayInAddress(open.survey.id, way.collectionId)}/remind`}>
        <DayField {...props} kind="remind" name="on" usual={null} />
        <DayField {...props} kind="remind" name="until" usual={props.wave.closesOn} />
        <Button variant="secondary" preventDoubleClick>
          {t('surveys.invite.remind')}
        </Button>
      </Form>
    </>
  );
}

type DayFieldProps = WayInPageProps &
  Readonly<{ kind: 'invite' | 'remind'; name: 'until' | 'on'; usual: LocalDate | null }>;

function DayField({ t, typed, errorFor, kind, name, usual }: DayFieldProps) {
  const before = usual === null ? null : toTypedDate(usual);
  const value = (part: 'day' | 'month' | 'year') => String(typed[`${kind}-${name}[${part}]`] ?? before?.[part] ?? '');
  return (
    <DateInput
      id={`${kind}-${name}`}
      namePrefix={name}
      fieldset={{ legend: { text: t(`surveys.invite.${name}`), size: 's' } }}
      errorMessage={errorFor(`${kind}-${name}`)}
      values={{ day: value('day'), month: value('month'), year: value('year') }}
    />
  );
}
