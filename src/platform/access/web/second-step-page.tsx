import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';

import { Button } from '#platform/ui/button.tsx';
import { ErrorMessage } from '#platform/ui/error-message.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import { NarrowPage } from './narrow-page.tsx';
import { withNext } from './next-step.ts';
import { PasskeyScript } from './passkey-script.ts';
import type { Faults, Say } from './say.ts';

type SecondStepPageProps = Faults &
  Readonly<{ t: Say; hasApp: boolean; passkey: PublicKeyCredentialRequestOptionsJSON | null; next: string }>;

/** Proof that it is the same person: the code that the app shows, or a passkey where there is script. */
export function SecondStepPage({ t, errorList, errorFor, hasApp, passkey, next }: SecondStepPageProps) {
  return (
    <NarrowPage title={t('access.second-step.title')} errorList={errorList}>
      {hasApp && (
        <Form action="/sign-in/second-step">
          <input type="hidden" name="next" value={next} />
          <CodeInput t={t} error={errorFor('code')} />
          <Button>{t('access.second-step.submit')}</Button>
        </Form>
      )}
      {passkey !== null && (
        <Form
          action="/sign-in/second-step/passkey"
          attributes={{ 'data-passkey': 'get', 'data-options': JSON.stringify(passkey) }}
        >
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="response" />
          {errorFor('passkey') !== undefined && <ErrorMessage id="passkey" text={errorFor('passkey')} />}
          <Button variant={hasApp ? 'secondary' : undefined}>{t('access.second-step.use-passkey')}</Button>
          <p>{t('access.passkey.needs-script')}</p>
          <PasskeyScript />
        </Form>
      )}
      <p>
        <a href={withNext('/sign-in/recovery-code', next)}>{t('access.second-step.lost')}</a>
      </p>
    </NarrowPage>
  );
}

/** Six digits from an authenticator app. */
export function CodeInput({ t, error }: Readonly<{ t: Say; error: string | undefined }>) {
  return (
    <Input
      name="code"
      label={t('access.second-step.code')}
      hint={t('access.second-step.code-hint')}
      inputmode="numeric"
      autocomplete="one-time-code"
      width={10}
      code
      errorMessage={error}
    />
  );
}

type RecoveryCodePageProps = Faults & Readonly<{ t: Say; next: string }>;

/** For somebody whose phone is lost: one of the codes that they kept on paper. */
export function RecoveryCodePage({ t, errorList, errorFor, next }: RecoveryCodePageProps) {
  return (
    <NarrowPage title={t('access.recovery.title')} errorList={errorList}>
      <Form action="/sign-in/recovery-code">
        <input type="hidden" name="next" value={next} />
        <Input
          name="code"
          label={t('access.recovery.code')}
          hint={t('access.recovery.code-hint')}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={20}
          code
          errorMessage={errorFor('code')}
        />
        <Button>{t('access.second-step.submit')}</Button>
      </Form>
      <p>{t('access.recovery.none-left')}</p>
    </NarrowPage>
  );
}
