import { Checkboxes } from '#platform/ui/checkboxes.tsx';
import { Radios } from '#platform/ui/radios.tsx';
import { Select } from '#platform/ui/select.tsx';
import type { Typed } from '#platform/web/read-form.ts';

import { mayBePart } from '../domain/form-for-survey.ts';
import { codeLimits } from '../domain/pairing/pairing-plan.ts';
import type { SurveyForm } from '../domain/survey-form.ts';
import type { Say } from './surveys-needs.ts';

type PairingFieldsProps = Readonly<{
  t: Say;
  form: SurveyForm;
  typed: Typed;
  errorFor: (field: string) => string | undefined;
}>;

/** Whether answers of two waves are paired, and by which questions. */
export function PairingFields({ t, form, typed, errorFor }: PairingFieldsProps) {
  const asText = (name: string): string => [typed[name] ?? ''].flat()[0] ?? '';
  const usable = form.questions.filter(mayBePart);
  return (
    <>
      <Radios
        name="pairing"
        value={asText('pairing') || undefined}
        fieldset={{ legend: { text: t('surveys.set-up.pairing-how'), size: 's' } }}
        errorMessage={errorFor('pairing')}
        items={(['nothing', 'card', 'self-made-code'] as const).map((by) => ({
          value: by,
          text: t('surveys.pairing.by', { by }),
        }))}
      />
      <Select
        name="card"
        label={t('surveys.set-up.card')}
        value={asText('card')}
        errorMessage={errorFor('card')}
        items={[
          { value: '', text: t('surveys.rules.none') },
          ...usable
            .filter(({ answeredBy }) => answeredBy === 'text')
            .map(({ path, label }) => ({ value: path, text: label })),
        ]}
      />
      <Checkboxes
        name="parts"
        values={[typed['parts'] ?? []].flat()}
        fieldset={{ legend: { text: t('surveys.set-up.parts'), size: 's' } }}
        hint={t('surveys.set-up.parts-hint', { fewest: codeLimits.fewestParts })}
        errorMessage={errorFor('parts')}
        items={usable.map(({ path, label }) => ({ value: path, text: label }))}
      />
    </>
  );
}
