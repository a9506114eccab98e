import { useEffect, useState } from 'preact/hooks';

import type { Translator } from '#platform/language/translator.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Button } from '#platform/ui/button.tsx';

import { PersonSummary } from '../../ui/person-summary.tsx';
import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import type { Fillings } from './fillings.ts';
import type { OpenFilling } from './open-filling.ts';
import { Opened } from './screen-head.tsx';
import { languageOfPerson, summaryForPerson } from './summary-for-person.ts';
import { isSigned } from './told-forms.ts';
import { useFilling, useWords, type Words } from './use-filling.ts';

/** What the person takes home, on the screen to be shown to them: in their language and in English. */
export function summaryScreen(needs: FillingScreenNeeds, fillings: Fillings) {
  return function SummaryScreen({ params: { id = '', response = '' } }: ScreenProps) {
    const t = useWords();
    const name = needs.useName(id);
    const opened = useFilling(fillings, id, response);
    return (
      <Opened t={t} opened={opened}>
        {(filling) => <Summary t={t} needs={needs} filling={filling} name={name ?? ''} personId={id} />}
      </Opened>
    );
  };
}

type SummaryProps = Readonly<{
  t: Words;
  needs: FillingScreenNeeds;
  filling: OpenFilling;
  name: string;
  personId: string;
}>;

function Summary({ t, needs, filling, name, personId }: SummaryProps) {
  const { replica, today } = useField();
  const [words, setWords] = useState<Readonly<{ own: Translator; english: Translator }> | null>(null);
  const language = languageOfPerson(filling);
  useEffect(() => {
    document.title = `${t('assessments.form.title')} – Alongside`;
    let isOn = true;
    const load = async (): Promise<void> => {
      const [own, english] = await Promise.all([needs.loadWords(language), needs.loadWords('en')]);
      if (isOn) setWords({ own, english });
    };
    // Where words were never fetched, those that are there have to do.
    void load().catch(() => setWords({ own: t as unknown as Translator, english: t as unknown as Translator }));
    return () => {
      isOn = false;
    };
  }, [language]);
  if (words === null) return <p role="status">{t('screens.opening')}</p>;
  const { user } = replica;
  const { team } = filling.response.begun;
  const summary = summaryForPerson(filling, words, {
    personId,
    name,
    language,
    team: team === user.teamId ? user.teamName : replica.nameOf(team),
    isSigned: isSigned(replica.reference(), filling.compiled.instrument),
    today,
  });
  return (
    <>
      <PersonSummary t={words.own} english={words.english} summary={summary} />
      <p class="alongside-actions">
        <Button href={`#/${fillingAddress(personId, filling.response.id)}`} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
        <Button href={`#/people/${personId}`} variant="secondary">
          {t('assessments.fill.to-person')}
        </Button>
      </p>
    </>
  );
}
