import { useEffect, useRef, useState } from 'preact/hooks';

import type { SessionAnswer } from '#platform/offline/domain/device-requests.ts';
import type { EnrolProblem, FieldDevice, LockKind, OpenProblem, Replica } from '#platform/offline/domain/replica.ts';
import { typedIn } from '#platform/screens/use-typed.ts';
import { ErrorSummary } from '#platform/ui/error-summary.tsx';
import type { Choice } from '#platform/ui/choices.ts';
import { Input } from '#platform/ui/input.tsx';
import { InsetText } from '#platform/ui/inset-text.tsx';
import { Radios } from '#platform/ui/radios.tsx';

import { FocusedHeading, openSaid } from './first-screen.tsx';
import type { Say } from './page-frame.tsx';
import { recoverAddress, setUpAddress, signInAt } from './set-up-address.ts';

type SetUpScreenProps = Readonly<{
  t: Say;
  device: FieldDevice;
  session: () => Promise<SessionAnswer | null>;
  /** The profile that is to be opened with a sign-in; null to make a new one. */
  recover: string | null;
  opened: (replica: Replica) => void;
}>;

const locks: readonly LockKind[] = ['passkey', 'password', 'device'];

/** Makes a profile in this browser for whoever is signed in, or opens one anew: the three ways of locking it, said plainly. */
export function SetUpScreen({ t, device, session, recover, opened }: SetUpScreenProps) {
  const [canUsePasskey, setCanUsePasskey] = useState<boolean | null>(null);
  const [lock, setLock] = useState<LockKind | null>(null);
  const [problem, setProblem] = useState<Readonly<{ text: string; isSession: boolean; field: string }> | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => void device.canUsePasskey().then(setCanUsePasskey), [device]);
  useEffect(() => summary.current?.focus(), [problem]);
  const [signedIn, setSignedIn] = useState<SessionAnswer | null>(null);
  useEffect(() => void session().then(setSignedIn), [session]);
  const comesBackTo = recover === null ? setUpAddress : recoverAddress(recover);

  const submit = async (form: HTMLFormElement): Promise<void> => {
    if (isWorking) return;
    const password = String(typedIn(form)['password'] ?? '');
    if (lock === null) {
      setProblem({ text: t('field.set-up.how-missing'), isSession: false, field: 'lock' });
      return;
    }
    if (lock === 'password' && password === '') {
      setProblem({ text: t('field.set-up.password-missing'), isSession: false, field: 'password' });
      return;
    }
    setIsWorking(true);
    const how = { lock, ...(lock === 'password' && { password }) };
    const answer = await (recover === null ? device.enrol(how) : device.recover(recover, how));
    if (answer.ok) {
      opened(answer.value);
      return;
    }
    setIsWorking(false);
    setProblem(said(t, answer.problem, lock));
  };

  // A choice that cannot be made here is not shown; why, is said below.
  const may = (one: LockKind): boolean =>
    one === 'passkey' ? canUsePasskey !== false : signedIn?.settings.passkeyOnly !== true;
  const choices: Readonly<Record<LockKind, Choice>> = {
    passkey: { value: 'passkey', text: t('field.set-up.passkey'), hint: t('field.set-up.passkey-hint') },
    password: {
      value: 'password',
      text: t('field.set-up.password'),
      hint: t('field.set-up.password-hint'),
      conditional: (
        <Input
          name="password"
          type="password"
          label={t('field.set-up.your-password')}
          autocomplete="current-password"
          width={20}
          errorMessage={problem?.field === 'password' ? problem.text : undefined}
        />
      ),
    },
    device: { value: 'device', text: t('field.set-up.device'), hint: t('field.set-up.device-hint') },
  };

  return (
    <>
      {problem !== null && (
        <div ref={summary} tabIndex={-1}>
          <ErrorSummary errorList={[{ text: problem.text, href: `#${problem.field}` }]} />
        </div>
      )}
      <FocusedHeading text={t(recover === null ? 'field.set-up.title' : 'field.set-up.recover-title')} />
      {recover !== null && <p>{t('field.set-up.recover-why')}</p>}
      <InsetText>
        <p>
          {signedIn === null
            ? t('field.set-up.signed-in')
            : t('field.set-up.signed-in-as', { name: signedIn.name, team: signedIn.teamName })}
        </p>
        <p>
          <a class="nhsuk-link" href={signInAt(comesBackTo)}>
            {t(signedIn === null ? 'field.set-up.sign-in' : 'field.set-up.sign-in-other')}
          </a>
        </p>
      </InsetText>
      {canUsePasskey === false && <p>{t('field.set-up.passkey-cannot')}</p>}
      {signedIn?.settings.passkeyOnly === true && <p>{t('field.enrol.passkey-wanted')}</p>}
      <form
        noValidate
        onChange={(event) => {
          const chosen = locks.find((one) => one === typedIn(event.currentTarget)['lock']);
          if (chosen !== undefined) setLock(chosen);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <Radios
          name="lock"
          value={lock ?? undefined}
          fieldset={{ legend: { text: t('field.set-up.how'), size: 'm' } }}
          errorMessage={problem?.field === 'lock' ? problem.text : undefined}
          items={locks.flatMap((one) => (may(one) ? [choices[one]] : []))}
        />
        <button class="nhsuk-button" type="submit" aria-disabled={isWorking ? 'true' : undefined}>
          {t(
            isWorking
              ? 'field.set-up.working'
              : recover === null
                ? 'field.set-up.button'
                : 'field.set-up.recover-button',
          )}
        </button>
      </form>
      <p>
        <a class="nhsuk-link" href="/field">
          {t('field.back')}
        </a>
      </p>
    </>
  );
}

function said(t: Say, problem: EnrolProblem | OpenProblem, lock: LockKind) {
  const isOfPassword = lock === 'password' && problem === 'password-too-short';
  return {
    text: openSaid(t, problem),
    isSession: problem === 'no-session',
    field: isOfPassword ? 'password' : 'lock',
  };
}
