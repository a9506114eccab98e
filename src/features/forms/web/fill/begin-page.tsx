import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Form } from '#platform/ui/form.tsx';
import { Input } from '#platform/ui/input.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';

import type { FoundInstrument } from '../../data/find-instrument.ts';
import { howOfMode, usualModes } from '../../domain/how-answered.ts';
import { sayTitle } from '../../domain/say-title.ts';
import { formAddress } from '../../domain/stored-form.ts';
import { nameOfLanguage } from '../form-page.tsx';
import type { Say } from '../forms-needs.ts';
import { HowFields } from '../../ui/how-fields.tsx';
import { sayWayIn, type WayInShown } from '../ways-in-shown.ts';
import { sheetsAddress } from './second-address.ts';

type BeginProps = Readonly<{
  t: Say;
  found: FoundInstrument;
  way: 'phone' | 'paper';
  collections: readonly WayInShown[];
  /** The collection to begin with. */
  chosen: string | undefined;
}>;

/** Before the first question: for which collection, in which language, and the number on the sheet. */
export function WriteBeginPage({ t, found, way, collections, chosen }: BeginProps) {
  const { instrument } = found;
  const isTrial = collections.length === 0;
  return (
    <>
      <h1>
        <span class="nhsuk-caption-l">
          <Dir>{sayTitle(instrument, instrument.language)}</Dir>
        </span>
        {t(way === 'phone' ? 'forms.write.phone-title' : 'forms.write.paper-title')}
      </h1>
      <p>{t(way === 'phone' ? 'forms.write.phone-intro' : 'forms.write.paper-intro')}</p>
      {isTrial && <p>{t('forms.write.none-open')}</p>}
      <Form action={`${formAddress(instrument)}/answer`}>
        <input type="hidden" name="way" value={way} />
        {!isTrial && (
          <Radios
            name="collection"
            value={collections.find(({ id }) => id === chosen)?.id ?? collections[0]?.id}
            fieldset={{ legend: { text: t('forms.write.which'), size: 's' } }}
            items={collections.map((one) => ({ value: one.id, text: <Dir>{sayWayIn(t, one)}</Dir> }))}
          />
        )}
        <Select
          name="language"
          label={t('forms.fill.language')}
          value={instrument.language}
          items={instrument.languages.map((language) => ({ value: language.tag, text: nameOfLanguage(t, language) }))}
        />
        {way === 'phone' && <HowFields t={t} how={howOfMode(usualModes.phone)} />}
        {way === 'paper' && (
          <Input
            name="sheet"
            label={t('forms.write.sheet')}
            hint={t('forms.write.sheet-hint')}
            autocomplete="off"
            width={10}
          />
        )}
        <Button preventDoubleClick>{t(isTrial ? 'forms.write.trial-begin' : 'forms.write.begin')}</Button>
      </Form>
      {way === 'phone' && !isTrial && (
        <p>
          <a href="/form-answers/by-code">{t('forms.how.by-code-title')}</a>
        </p>
      )}
      {way === 'paper' &&
        collections.map((one) => (
          <p>
            <a href={sheetsAddress(one.id)}>
              {t('forms.sheets.title')}: <Dir>{sayWayIn(t, one)}</Dir>
            </a>
          </p>
        ))}
    </>
  );
}
