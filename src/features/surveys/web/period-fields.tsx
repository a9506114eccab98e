import { DateInput } from '#platform/ui/date-input.tsx';

import type { Say } from './surveys-needs.ts';

type PeriodFieldsProps = Readonly<{
  t: Say;
  value: (field: string) => string;
  errorFor: (field: string) => string | undefined;
}>;

/** The first and the last day of a survey or a wave. */
export function PeriodFields({ t, value, errorFor }: PeriodFieldsProps) {
  return (
    <>
      {(['opens', 'closes'] as const).map((name) => (
        <DateInput
          id={name}
          namePrefix={name}
          fieldset={{ legend: { text: t(`surveys.period.${name}`), size: 's' } }}
          hint={name === 'closes' ? t('surveys.period.closes-hint') : undefined}
          errorMessage={errorFor(name)}
          values={{ day: value(`${name}[day]`), month: value(`${name}[month]`), year: value(`${name}[year]`) }}
        />
      ))}
    </>
  );
}
