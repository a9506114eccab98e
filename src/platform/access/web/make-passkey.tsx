import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import type { ComponentChildren } from 'preact';

import { Button } from '#platform/ui/button.tsx';
import { ErrorMessage } from '#platform/ui/error-message.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';

import { PasskeyScript } from './passkey-script.ts';
import type { Say } from './say.ts';

type MakePasskeyProps = Readonly<{
  t: Say;
  action: string;
  options: PublicKeyCredentialCreationOptionsJSON;
  error: string | undefined;
  children?: ComponentChildren;
}>;

/** The form from which a passkey is made. Needs script, and says so. */
export function MakePasskey({ t, action, options, error, children }: MakePasskeyProps) {
  return (
    <Form action={action} attributes={{ 'data-passkey': 'create', 'data-options': JSON.stringify(options) }}>
      <p>{t('access.passkey.what')}</p>
      {children}
      <input type="hidden" name="response" />
      {error !== undefined && <ErrorMessage id="passkey" text={error} />}
      <Input
        name="name"
        label={t('access.passkey.name')}
        hint={t('access.passkey.name-hint')}
        autocomplete="off"
        width={20}
      />
      <Button variant="secondary">{t('access.passkey.make')}</Button>
      <p>{t('access.passkey.needs-script')}</p>
      <PasskeyScript />
    </Form>
  );
}
