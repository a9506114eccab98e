import type { Form } from '#platform/instruments/domain/form/form.ts';
import { sectionsOf, type FormSection } from '#platform/instruments/domain/sections.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { TaskList } from '#platform/ui/task-list.tsx';

import type { FillingWords } from './filling-words.ts';

const colour = { 'not-begun': 'grey', partly: 'blue', complete: 'green', declined: 'purple' } as const;

type SectionListProps = Readonly<{
  t: FillingWords;
  form: Form;
  beside: string | null;
  /** Where a section leads; without it, for whoever may only look. */
  hrefOf: (section: FormSection) => string | undefined;
}>;

/** How far each section has come, in any order. */
export function SectionList({ t, form, beside, hrefOf }: SectionListProps) {
  return (
    <TaskList
      items={sectionsOf(form).map((section) => {
        const { path, standing, answered, asked } = section;
        const name = (
          <Spoken
            said={form.label(path)}
            beside={beside === null ? null : form.label(path, 'label', beside)}
            otherwise={path}
          />
        );
        return {
          heading: { text: path === '' ? t('instruments.fill.section') : name },
          href: hrefOf(section),
          status: {
            tag: { text: t(`instruments.fill.standing.${standing}`, { answered, asked }), colour: colour[standing] },
          },
        };
      })}
    />
  );
}
