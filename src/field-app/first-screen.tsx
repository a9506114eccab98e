import { useEffect, useRef, useState } from 'preact/hooks';

import { formatInstant } from '#platform/language/formats.ts';
import type { Translator } from '#platform/language/translator.ts';
import { isHeldElsewhere } from '#platform/offline/domain/held-elsewhere.ts';
import type {
  ClearedProfile,
  EnrolProblem,
  FieldDevice,
  OpenProblem,
  ProfileName,
  Replica,
} from '#platform/offline/domain/replica.ts';
import { Press } from '#platform/screens/press.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Details } from '#platform/ui/details.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { ErrorMessage } from '#platform/ui/error-message.tsx';
import { Input } from '#platform/ui/input.tsx';

import type { FieldKey } from './content/catalogue.ts';
import type { Say } from './page-frame.tsx';
import { recoverAddress, setUpAddress, signInAt } from './set-up-address.ts';

type FirstScreenProps = Readonly<{
  t: Say;
  device: FieldDevice;
  /** Why the app was closed just now, in words; empty where it was not. */
  note: string;
  opened: (replica: Replica) => void;
}>;

/** Before anything is open: whose profiles are in this browser, by initials and team alone, and how a new one is made. */
export function FirstScreen({ t, device, note, opened }: FirstScreenProps) {
  const [profiles, setProfiles] = useState<readonly ProfileName[] | null>(null);
  const [said, setSaid] = useState(note);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    void device.profiles().then(setProfiles, (error: unknown) => {
      if (!isHeldElsewhere(error)) throw error;
      setIsHeld(true);
    });
  }, [device]);
  if (isHeld) return <Held t={t} />;
  if (profiles === null) return null;
  const gone = (): void => {
    setSaid(t('field.first.taken-off'));
    void device.profiles().then(setProfiles);
  };
  return (
    <>
      <FocusedHeading text={t('field.first.title')} />
      <p role="status" class={said === '' ? 'nhsuk-u-visually-hidden' : 'field-strip__said'}>
        {said}
      </p>
      <Cleared t={t} device={device} />
      {profiles.length === 0 ? (
        <p class="nhsuk-lede-text">{t('field.first.lead')}</p>
      ) : (
        <>
          <h2>{t('field.first.who')}</h2>
          <ul class="nhsuk-list field-people">
            {profiles.map((profile) => (
              <li key={profile.deviceId}>
                <Profile t={t} device={device} profile={profile} opened={opened} gone={gone} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="alongside-actions">
        <Button href={setUpAddress} {...(profiles.length === 0 ? {} : { variant: 'secondary' })}>
          {t(profiles.length === 0 ? 'field.first.set-up' : 'field.first.set-up-other')}
        </Button>
      </p>
      <p>
        <a class="nhsuk-link" href="#/rights">
          {t('field.first.rights')}
        </a>
      </p>
      <p>
        <a class="nhsuk-link" href="/home">
          {t('field.first.desk')}
        </a>
      </p>
    </>
  );
}

/** Another version of the app is open in another window of this browser: nothing can be opened before that is closed. */
function Held({ t }: Pick<FirstScreenProps, 't'>) {
  return (
    <>
      <FocusedHeading text={t('field.first.title')} />
      <p role="alert">{t('field.opens.open-elsewhere')}</p>
      <a class="nhsuk-button" href="/field">
        {t('field.open-again')}
      </a>
    </>
  );
}

/** That the browser threw something away, whose it was, and what can be had back. Said until it was understood. */
function Cleared({ t, device }: Pick<FirstScreenProps, 't' | 'device'>) {
  const [cleared, setCleared] = useState<readonly ClearedProfile[]>([]);
  useEffect(() => void device.cleared().then(setCleared), [device]);
  if (cleared.length === 0) return null;
  return (
    <div class="alongside-notice" role="alert">
      <h2>{t('field.first.cleared')}</h2>
      <ul>
        {cleared.map(({ deviceId, initials, teamName: team, waiting, parcels = 0, lastContactAt }) => (
          <li key={deviceId}>
            <Dir>{t('field.first.cleared-waiting', { initials, team, waiting, answers: parcels })}</Dir>
            {lastContactAt !== null &&
              `; ${t('field.first.cleared-contact', { at: formatInstant(lastContactAt, t.language) })}`}
          </li>
        ))}
      </ul>
      <p>{t('field.first.cleared-why')}</p>
      <Press small variant="secondary" onPress={() => void device.acknowledgeCleared().then(() => setCleared([]))}>
        {t('field.strip.understood')}
      </Press>
    </div>
  );
}

type ProfileProps = Readonly<{
  t: Say;
  device: FieldDevice;
  profile: ProfileName;
  opened: (replica: Replica) => void;
  gone: () => void;
}>;

function Profile({ t, device, profile, opened, gone }: ProfileProps) {
  const { deviceId, initials, teamName, role, lock } = profile;
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [asksTwice, setAsksTwice] = useState(false);
  const field = `password-${deviceId}`;
  const open = async (): Promise<void> => {
    if (isOpening) return;
    setIsOpening(true);
    const answer = await device.open(deviceId, lock === 'password' ? password : undefined);
    if (answer.ok) {
      opened(answer.value);
      return;
    }
    setProblem(openSaid(t, answer.problem, answer.waitMs));
    setIsOpening(false);
    document.getElementById(field)?.focus();
  };
  const takeOff = async (evenWaiting: boolean): Promise<void> => {
    if (await device.remove(deviceId, evenWaiting)) gone();
    else setAsksTwice(true);
  };
  const who = t('field.first.profile', { initials, team: teamName });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <h3 class="nhsuk-heading-m">
        <Dir>{who}</Dir> <span class="alongside-beneath">{t('field.first.role', { role })}</span>
      </h3>
      {lock === 'password' ? (
        <div onInput={(event) => setPassword((event.target as HTMLInputElement).value)}>
          <Input
            id={field}
            name="password"
            type="password"
            label={t('field.first.password')}
            value={password}
            autocomplete="current-password"
            width={20}
            errorMessage={problem ?? undefined}
          />
        </div>
      ) : (
        problem !== null && (
          <div role="alert">
            <ErrorMessage text={problem} />
          </div>
        )
      )}
      <button class="nhsuk-button" type="submit" aria-disabled={isOpening ? 'true' : undefined}>
        {t(isOpening ? 'field.first.opening' : 'field.first.open')}
        <span class="nhsuk-u-visually-hidden"> {who}</span>
      </button>
      <Details summary={t('field.first.with-sign-in')}>
        <p>
          <a class="nhsuk-link" href={signInAt(recoverAddress(deviceId))}>
            {t('field.set-up.sign-in')}
          </a>
        </p>
        {asksTwice && <p role="alert">{t('field.first.take-off-waiting')}</p>}
        <Press small variant={asksTwice ? 'warning' : 'secondary'} onPress={() => void takeOff(asksTwice)}>
          {t(asksTwice ? 'field.first.take-off-anyway' : 'field.first.take-off')}
        </Press>
      </Details>
    </form>
  );
}

/** Why something did not open, in words; a problem of setting up may stand in the way of a sign-in too. */
export function openSaid(t: Say, problem: OpenProblem | EnrolProblem, waitMs = 0): string {
  if (problem === 'wait') return t('field.opens.wait', waitOf(waitMs));
  const opens = `field.opens.${problem}`;
  return (t as Translator).has(opens) ? t(opens as FieldKey) : t(`field.enrol.${problem}` as FieldKey);
}

/** Whole minutes from one and a half on, else seconds; never too few. */
function waitOf(waitMs: number): Readonly<{ seconds: number; minutes: number }> {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  return { seconds, minutes: seconds > 90 ? Math.ceil(seconds / 60) : 0 };
}

/** The heading of a screen that has no profile to stand on. */
export function FocusedHeading({ text }: Readonly<{ text: string }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${text} – Alongside`;
    heading.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
