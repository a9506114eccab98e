import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';

import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';

import type { TotpEnrolment } from '../data/totp.ts';
import { NarrowPage } from './narrow-page.tsx';
import { MakePasskey } from './make-passkey.tsx';
import { QrCode } from './qr-code.tsx';
import type { Faults, Say } from './say.ts';
import { CodeInput } from './second-step-page.tsx';

type SetUpPageProps = Faults &
  Readonly<{
    t: Say;
    enrolment: TotpEnrolment;
    passkey: PublicKeyCredentialCreationOptionsJSON | null;
    next: string;
  }>;

/** Why there is a second step, and the two ways to have one. */
export function SetUpPage({ t, errorList, errorFor, enrolment, passkey, next }: SetUpPageProps) {
  return (
    <NarrowPage title={t('access.set-up.title')} errorList={errorList}>
      <p>{t('access.set-up.why')}</p>
      <h2 class="nhsuk-heading-m">{t('access.set-up.app')}</h2>
      <EnrolApp t={t} enrolment={enrolment} />
      <Form action="/sign-in/set-up">
        <input type="hidden" name="next" value={next} />
        <CodeInput t={t} error={errorFor('code')} />
        <Button>{t('access.second-step.submit')}</Button>
      </Form>
      {passkey !== null && (
        <>
          <h2 class="nhsuk-heading-m">{t('access.set-up.passkey')}</h2>
          <MakePasskey t={t} action="/sign-in/set-up/passkey" options={passkey} error={errorFor('passkey')}>
            <input type="hidden" name="next" value={next} />
          </MakePasskey>
        </>
      )}
    </NarrowPage>
  );
}

/** How to tell an authenticator app the secret: by its camera, or by typing. */
export function EnrolApp({ t, enrolment }: Readonly<{ t: Say; enrolment: TotpEnrolment }>) {
  return (
    <>
      <ol>
        <li>{t('access.set-up.app-install')}</li>
        <li>{t('access.set-up.app-scan')}</li>
        <li>{t('access.set-up.app-type')}</li>
      </ol>
      <p>
        <QrCode text={enrolment.uri} label={t('access.set-up.qr')} />
      </p>
      <p>
        {t('access.set-up.secret')} <br />
        <code dir="ltr" id="totp-secret">
          {enrolment.secretText}
        </code>
      </p>
    </>
  );
}
