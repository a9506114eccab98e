import type { Form } from '#platform/instruments/domain/form/form.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { sumOf, type FormSection } from '#platform/instruments/domain/sections.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';

import type { FillingWords } from './filling-words.ts';
import { sayMode } from './say-mode.ts';

type HowFarProps = Readonly<{
  t: FillingWords;
  form: Form;
  sections: readonly FormSection[];
  mode: Mode;
  isDone: boolean;
  /** Where what has to be answered yet is asked. */
  hrefOf: (path: string) => string;
}>;

/** Before an assessment is finished: how much has an answer, what has to have one, and through whom it was said. */
export function HowFar({ t, form, sections, mode, isDone, hrefOf }: HowFarProps) {
  const { answered, asked, faults } = sumOf(sections);
  return (
    <>
      {isDone && <p class="alongside-notice">{t('assessments.finish.is-done')}</p>}
      <p>{t('assessments.finish.answered', { answered, asked })}</p>
      {faults.length === 0 ? (
        <p>{t('assessments.finish.nothing-missing')}</p>
      ) : (
        <>
          <p class="alongside-notice">{t('assessments.finish.missing', { count: faults.length })}</p>
          <ul>
            {faults.map((path) => (
              <li key={path}>
                <a href={hrefOf(path)}>
                  <Spoken said={form.label(path)} otherwise={path} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{sayMode(t, mode)}</p>
    </>
  );
}
