import { Input } from '#platform/ui/input.tsx';

import type { FillingWords } from './filling-words.ts';

type MinutesFieldProps = Readonly<{ t: FillingWords; value: string; error: string | undefined }>;

/** How long an assessment took, as it is proposed or was typed. */
export const MinutesField = ({ t, value, error }: MinutesFieldProps) => (
  <Input
    id="minutes"
    name="minutes"
    label={{ text: t('assessments.finish.minutes'), size: 's' }}
    hint={t('assessments.finish.minutes-hint')}
    value={value}
    errorMessage={error}
    inputmode="numeric"
    autocomplete="off"
    width={3}
  />
);
