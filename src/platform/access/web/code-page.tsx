import { Button } from '#platform/ui/button.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { PasswordInput } from '#platform/ui/password-input.tsx';

import { shortestPassword } from '../domain/password.ts';
import { NarrowPage } from './narrow-page.tsx';
import type { Faults, Say } from './say.ts';

type CodePageProps = Faults & Readonly<{ t: Say; email: string }>;

/** A code that an administrator read out, and the password that it is exchanged for. */
export function CodePage({ t, errorList, errorFor, email }: CodePageProps) {
  return (
    <NarrowPage title={t('access.code.title')} errorList={errorList}>
      <p>{t('access.code.what')}</p>
      <Form action="/sign-in/code">
        <Input
          name="email"
          type="email"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          label={t('access.sign-in.email')}
          value={email}
          errorMessage={errorFor('email')}
        />
        <Input
          name="code"
          label={t('access.code.code')}
          hint={t('access.code.code-hint')}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={30}
          code
          errorMessage={errorFor('code')}
        />
        <NewPasswordInput t={t} error={errorFor('password')} />
        <Button>{t('access.code.submit')}</Button>
      </Form>
    </NarrowPage>
  );
}

type NewPasswordInputProps = Readonly<{ t: Say; error: string | undefined; name?: string }>;

/** Where a new password is chosen, with what makes a good one. */
export function NewPasswordInput({ t, error, name = 'password' }: NewPasswordInputProps) {
  return (
    <PasswordInput
      name={name}
      autocomplete="new-password"
      label={t('access.password.new')}
      hint={t('access.password.hint', { shortest: shortestPassword })}
      errorMessage={error}
    />
  );
}
