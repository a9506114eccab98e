import { Button } from '#platform/ui/button.tsx';

import type { PagePart } from '../domain/paging.ts';
import { QuestionField } from './question-field.tsx';
import { idOf, type FillProps } from './question-props.ts';
import { Spoken } from './spoken.tsx';

type PartsProps = FillProps & Readonly<{ parts: readonly PagePart[] }>;

/**
 * What stands on a page of a form. Adding to a repeat and taking away from it are buttons of the page's own form, named `add` and `remove`, so that what
 * was typed beside them is kept.
 */
export function PageParts({ parts, ...props }: PartsProps) {
  return (
    <>
      {parts.map((part) => (
        <Part
          key={part.is === 'more' ? `more ${part.repeat}` : part.is === 'question' ? part.state.path : part.path}
          part={part}
          {...props}
        />
      ))}
    </>
  );
}

function Part({ part, ...props }: FillProps & Readonly<{ part: PagePart }>) {
  const { form, beside, t } = props;
  const named = (path: string) => ({
    said: form.label(path),
    beside: beside === null ? null : form.label(path, 'label', beside),
  });
  switch (part.is) {
    case 'question':
      return <QuestionField state={part.state} {...props} />;
    case 'group':
      return (
        <section class="alongside-form-group" id={idOf(part.path)}>
          {form.label(part.path) !== null && (
            <h2 class="nhsuk-heading-m">
              <Spoken {...named(part.path)} />
            </h2>
          )}
          <PageParts parts={part.parts} {...props} />
        </section>
      );
    case 'instance':
      return (
        <section class="alongside-form-instance" id={idOf(part.path)}>
          <h3 class="nhsuk-heading-s">
            <Spoken {...named(part.path)} /> {t('instruments.fill.instance', { number: part.number })}
          </h3>
          <PageParts parts={part.parts} {...props} />
          {part.canGo && (
            <Button variant="secondary" small name="remove" value={part.path} type="submit">
              {t('instruments.fill.remove', { number: part.number })}
            </Button>
          )}
        </section>
      );
    case 'more':
      return (
        <p>
          <Button variant="secondary" name="add" value={part.repeat} type="submit">
            {t('instruments.fill.add')}
          </Button>
        </p>
      );
  }
}
