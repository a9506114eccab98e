import { useEffect, useState } from 'preact/hooks';

import type { LocalDate } from '#platform/calendar/local-date.ts';
import type { InstrumentName } from '#platform/instruments/domain/answer.ts';
import { formBegun } from '#platform/instruments/domain/filling/filling-kinds.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { ownLanguageName } from '#platform/language/language.ts';
import { languageNameIn } from '#platform/language/language-name-in.ts';
import type { Replica } from '#platform/offline/domain/replica.ts';
import { settle } from '#platform/record/domain/settle.ts';
import { FieldForm } from '#platform/screens/field-form.tsx';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Select } from '#platform/ui/select.tsx';

import { spokenBy } from '../../domain/spoken-languages.ts';
import { begunAmong } from '../begun-among.ts';
import { fillingAddress } from '../filling-address.ts';
import { assessmentForm, type FillingScreenNeeds } from '../filling-needs.ts';
import type { Fillings } from './fillings.ts';
import { toldOf } from './told-forms.ts';
import { useWords, type Words } from './use-filling.ts';

/** The form to begin with, of those on this device; or why nobody may be assessed with one here. */
type ToBegin =
  | Readonly<{ is: 'may'; instrument: Instrument; isSigned: boolean; language: string | null; hasOpen: boolean }>
  | Readonly<{ is: 'not-met' | 'not-signed-yet' | 'other-version-to-begin' | 'not-here' }>;

/** Begins an assessment: in which language it is shown beside the reader's, and whether it may be begun at all. */
export function beginScreen(needs: FillingScreenNeeds, fillings: Fillings) {
  return function BeginScreen({ params: { id = '' } }: ScreenProps) {
    const { replica, today, go } = useField();
    const t = useWords();
    const name = needs.useName(id);
    const [toBegin, setToBegin] = useState<ToBegin | null>(null);
    useEffect(() => {
      let isOn = true;
      const read = async (): Promise<void> => {
        const found = await formToBegin(needs, fillings, replica, id);
        if (isOn) setToBegin(found);
      };
      // A device that has locked meanwhile has nothing to read, and nobody to show it to.
      void read().catch(() => undefined);
      return () => {
        isOn = false;
      };
    }, [replica, id]);
    if (toBegin === null) return <p role="status">{t('screens.opening')}</p>;
    return (
      <>
        <ScreenHeading
          text={t('assessments.form.title')}
          caption={name === null ? undefined : t.rich('assessments.record.for', { name: <Dir>{name}</Dir> })}
        />
        {toBegin.is !== 'may' ? (
          <p class="alongside-notice">{whyNot(t, toBegin.is)}</p>
        ) : (
          <>
            {!toBegin.isSigned && <p class="alongside-notice">{t('assessments.form.unsigned')}</p>}
            {toBegin.hasOpen && <p class="alongside-notice">{t('assessments.form.another')}</p>}
            <FieldForm
              name={`begin ${id}`}
              start={{ language: toBegin.language ?? '' }}
              button={t('assessments.form.begin')}
              save={async ({ language }) => {
                go(fillingAddress(id, await begin(replica, today, id, toBegin.instrument, String(language))));
                return null;
              }}
            >
              {({ typed }) => (
                <Select
                  id="language"
                  name="language"
                  label={t('assessments.form.language')}
                  hint={t('assessments.form.language-hint')}
                  value={String(typed['language'] ?? '')}
                  items={[
                    { value: '', text: t('assessments.form.language-none') },
                    ...toBegin.instrument.languages
                      .filter(({ tag }) => tag !== t.language)
                      .map(({ tag }) => ({
                        value: tag,
                        text: `${languageNameIn(tag, t.language)} – ${ownLanguageName(tag)}`,
                      })),
                  ]}
                />
              )}
            </FieldForm>
          </>
        )}
      </>
    );
  };
}

function whyNot(t: Words, is: Exclude<ToBegin['is'], 'may'>): string {
  if (is === 'not-here') return t('screens.form-not-here');
  return is === 'not-signed-yet' ? t('assessments.form.not-signed-yet') : t(`assessments.fill.${is}`);
}

async function formToBegin(
  { instruments, recordsOf }: FillingScreenNeeds,
  fillings: Fillings,
  replica: Replica,
  personId: string,
): Promise<ToBegin> {
  const reference = replica.reference();
  const here = instruments.filter(({ id }) => id === assessmentForm);
  const name: InstrumentName | undefined = here.findLast((one) => toldOf(reference, one) !== null);
  if (name === undefined) {
    if (reference?.forms === undefined) return { is: 'not-met' };
    const isOther = reference.forms.some(({ id }) => id === assessmentForm);
    return { is: isOther ? 'other-version-to-begin' : 'not-signed-yet' };
  }
  const compiled = await fillings.compiled(name);
  if (typeof compiled === 'string') return { is: 'not-here' };
  const { instrument } = compiled;
  const entries = [...(await replica.entriesOf(recordsOf(personId))).values()].flat();
  const settled = settle(entries);
  const spoken = (settled.details.get('languages') ?? []).flatMap(({ value }) =>
    Array.isArray(value) ? value.map((tag) => spokenBy(instrument, String(tag))) : [],
  );
  return {
    is: 'may',
    instrument,
    isSigned: toldOf(reference, name)?.isSigned === true,
    language: spoken.find((tag) => tag !== null) ?? null,
    hasOpen: begunAmong(settled).some(({ isDone }) => !isDone),
  };
}

async function begin(
  replica: Replica,
  today: LocalDate,
  personId: string,
  instrument: Instrument,
  language: string,
): Promise<string> {
  const { id, version, title, language: own } = instrument;
  const spoken = spokenBy(instrument, language);
  const [entry] = await replica.write([
    {
      subject: { kind: 'person', id: personId },
      kind: formBegun.kind,
      happened: { on: today },
      body: {
        instrument: { id, version },
        title: title[own]?.text ?? id,
        ...(spoken === null ? {} : { language: spoken }),
      },
    },
  ]);
  return entry?.id ?? '';
}
