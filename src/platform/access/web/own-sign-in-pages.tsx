import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';

import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { PasswordInput } from '#platform/ui/password-input.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import type { TotpEnrolment } from '../data/totp.ts';
import { NewPasswordInput } from './code-page.tsx';
import { MakePasskey } from './make-passkey.tsx';
import { NarrowPage } from './narrow-page.tsx';
import type { Faults, Say } from './say.ts';
import { CodeInput } from './second-step-page.tsx';
import { EnrolApp } from './set-up-page.tsx';

type PageProps = Faults & Readonly<{ t: Say }>;

function PresentPassword({ t, errorFor, id }: PageProps & Readonly<{ id?: string }>) {
  return (
    <PasswordInput
      name="password"
      id={id}
      label={t('access.account.password-present')}
      errorMessage={errorFor('password')}
    />
  );
}

export function ChangePasswordPage(props: PageProps) {
  const { t, errorList, errorFor } = props;
  return (
    <NarrowPage title={t('access.account.password-title')} errorList={errorList}>
      <p>{t('access.account.password-what')}</p>
      <Form action="/account/password">
        <PresentPassword {...props} />
        <NewPasswordInput t={t} name="newPassword" error={errorFor('newPassword')} />
        <Button>{t('access.account.password-submit')}</Button>
      </Form>
    </NarrowPage>
  );
}

/** The password once more, before the app is replaced or new recovery codes are made. */
export function ConfirmPage(props: PageProps & Readonly<{ action: '/account/app' | '/account/new-codes' }>) {
  const { t, errorList, action } = props;
  const isApp = action === '/account/app';
  return (
    <NarrowPage title={t(isApp ? 'access.account.app-title' : 'access.codes.title')} errorList={errorList}>
      <p>{t(isApp ? 'access.account.app-what' : 'access.account.codes-what')}</p>
      <Form action={action}>
        <PresentPassword {...props} />
        <Button>{t('access.account.go-on')}</Button>
      </Form>
    </NarrowPage>
  );
}

export function AppPage({ t, errorList, errorFor, enrolment }: PageProps & Readonly<{ enrolment: TotpEnrolment }>) {
  return (
    <NarrowPage title={t('access.account.app-title')} errorList={errorList}>
      <EnrolApp t={t} enrolment={enrolment} />
      <Form action="/account/app/confirm">
        <CodeInput t={t} error={errorFor('code')} />
        <Button>{t('access.second-step.submit')}</Button>
      </Form>
    </NarrowPage>
  );
}

type PasskeysPageProps = PageProps &
  Readonly<{
    /** Null where this address of the service is not the one that passkeys belong to. */
    options: PublicKeyCredentialCreationOptionsJSON | null;
    passkeys: readonly Readonly<{ id: string; name: string }>[];
  }>;

export function PasskeysPage(props: PasskeysPageProps) {
  const { t, errorList, errorFor, options, passkeys } = props;
  return (
    <NarrowPage title={t('access.account.passkeys')} errorList={errorList}>
      {options === null ? (
        <p>{t('access.passkey.not-here')}</p>
      ) : (
        <MakePasskey t={t} action="/account/passkeys" options={options} error={errorFor('passkey')}>
          <PresentPassword {...props} />
        </MakePasskey>
      )}
      {passkeys.length > 0 && (
        <>
          <h2>{t('access.passkey.remove-title')}</h2>
          <Form action="/account/passkeys/remove">
            <Radios
              name="passkey"
              fieldset={{ legend: t('access.passkey.remove-which') }}
              errorMessage={errorFor('passkey')}
              idPrefix="passkey-to-remove"
              items={passkeys.map(({ id, name }) => ({ value: id, text: name }))}
            />
            <PresentPassword {...props} errorFor={() => undefined} id="password-to-remove" />
            <Button variant="warning">{t('access.passkey.remove')}</Button>
          </Form>
        </>
      )}
    </NarrowPage>
  );
}
