import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { Translator } from '#platform/language/translator.ts';
import type { SessionAnswer } from '#platform/offline/domain/device-requests.ts';
import type { FieldDevice, Replica } from '#platform/offline/domain/replica.ts';
import { UiWords } from '#platform/ui/ui-words.ts';

import { LanguagesOfRights, RightsToShow } from '../features/rights/field/rights-screens.tsx';
import { FirstScreen, FocusedHeading } from './first-screen.tsx';
import { keepApp, type NewVersion } from './new-version.ts';
import { Opened } from './opened.tsx';
import { openProfile, type OpenedProfile } from './opened-profile.ts';
import { PageFrame, type Say } from './page-frame.tsx';
import { quietMoments } from './quiet-moment.ts';
import { askedOf } from './set-up-address.ts';
import { SetUpScreen } from './set-up-screen.tsx';
import { useAddress } from './use-address.ts';
import { wear } from './wear.ts';
import { chosenLanguage, rememberLanguage, wordsIn, type AppLanguage } from './words.ts';

type AppProps = Readonly<{
  device: FieldDevice;
  /** Who is signed in to the service in this browser; null where nobody is, or there is no network. */
  session: () => Promise<SessionAnswer | null>;
  words: Translator;
}>;

type Closed = Readonly<{ because: 'locked' | 'revoked' | 'removed' | null }>;

/** The whole app: first somebody's profile is opened or made, then it is worked with until it is locked. */
export function App({ device, session, words }: AppProps) {
  const [t, setT] = useState<Translator>(() => words);
  const [opened, setOpened] = useState<OpenedProfile | null>(null);
  const [closed, setClosed] = useState<Closed>({ because: null });
  const [newVersion, setNewVersion] = useState<NewVersion | null>(null);
  const quiet = useMemo(quietMoments, []);
  useEffect(() => void keepApp(setNewVersion), []);
  useEffect(() => wear(t), [t]);
  const chooseLanguage = (language: AppLanguage): void => {
    rememberLanguage(language);
    void wordsIn(language).then((next) => setT(() => next));
  };
  const open = async (replica: Replica): Promise<void> => {
    setOpened(await openProfile(replica, { pause: nextTurn, quiet }));
    // What the address asked for is done; a reload must not ask again.
    if (location.search !== '') history.replaceState(null, '', `/field${location.hash}`);
  };
  const close = (because: Closed['because']): void => {
    setClosed({ because });
    setOpened(null);
  };
  return (
    <UiWords.Provider value={t}>
      <Faults t={t}>
        {opened === null ? (
          <Shut
            t={t}
            device={device}
            session={session}
            because={closed.because}
            chooseLanguage={chooseLanguage}
            opened={(replica) => void open(replica)}
          />
        ) : (
          <Opened
            t={t}
            opened={opened}
            device={device}
            newVersion={newVersion}
            chooseLanguage={chooseLanguage}
            closed={close}
          />
        )}
      </Faults>
    </UiWords.Provider>
  );
}

type ShutProps = Readonly<{
  t: Say;
  device: FieldDevice;
  session: AppProps['session'];
  because: Closed['because'];
  chooseLanguage: (language: AppLanguage) => void;
  opened: (replica: Replica) => void;
}>;

/** While nothing is open: profiles, setting up, and the pages that hold nobody's data. */
function Shut({ t, device, session, because, chooseLanguage, opened }: ShutProps) {
  const address = useAddress();
  const asked = useMemo(() => askedOf(location.search), []);
  const [place = '', language = ''] = address.split('/');
  const note =
    because === 'locked'
      ? t('field.first.locked')
      : because === 'revoked'
        ? t('field.first.revoked')
        : because === 'removed'
          ? t('field.first.taken-off')
          : '';
  const screen = (): ComponentChildren => {
    if (place === 'rights') return <Rights t={t} language={language} />;
    if (because === null && (asked.setUp || asked.recover !== null))
      return <SetUpScreen t={t} device={device} session={session} recover={asked.recover} opened={opened} />;
    return <FirstScreen key={because} t={t} device={device} note={note} opened={opened} />;
  };
  return (
    <PageFrame t={t} chooseLanguage={chooseLanguage} navigation={[]} strip={null} saysDraft>
      {screen()}
    </PageFrame>
  );
}

const rightsAt = (language: string): string => `#/rights/${language}`;

function Rights({ t, language }: Readonly<{ t: Say; language: string }>) {
  return (
    <>
      {language === '' ? (
        <>
          <FocusedHeading text={t('field.rights.title')} />
          <p>{t('field.rights.lead')}</p>
          <LanguagesOfRights addressOf={rightsAt} />
          <p class="nhsuk-body-s">{t('field.rights.state')}</p>
        </>
      ) : (
        <RightsToShow language={language} englishAt={rightsAt('en')} />
      )}
      <p>
        <a class="nhsuk-link" href={language === '' ? '#/' : '#/rights'}>
          {t('field.back')}
        </a>
      </p>
    </>
  );
}

/** A fault of ours must not look like lost work. */
class Faults extends Component<Readonly<{ t: Say; children: ComponentChildren }>, Readonly<{ isBroken: boolean }>> {
  override state = { isBroken: false };
  static override getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }
  override render(): ComponentChildren {
    const { t, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <main class="nhsuk-width-container nhsuk-main-wrapper">
        <div role="alert">
          <h1>{t('field.fault')}</h1>
          <p>{t('field.fault-why')}</p>
        </div>
        <a class="nhsuk-button" href="/field">
          {t('field.open-again')}
        </a>
      </main>
    );
  }
}

/** Lets whatever waits to be drawn or answered go first. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The language to begin with, and its words. */
export const firstWords = (): Promise<Translator> => wordsIn(chosenLanguage(navigator.languages));
