import { useState } from 'preact/hooks';

import { formatInstant } from '#platform/language/formats.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import { fillingAddress } from '../features/assessments/field/filling-address.ts';
import type { FieldKey } from './content/catalogue.ts';
import type { OutboxFilling, OutboxThing } from './outbox-things.ts';

type FillingProps = Readonly<{ thing: OutboxThing; filling: OutboxFilling; name: string; refused: string | null }>;

/** What was answered in one form, as one thing: opened in the form, or thrown away as a whole. */
export function FillingInOutbox({ thing: { first, items }, filling, name, refused }: FillingProps) {
  const { t, replica, say } = useField<FieldKey>();
  const [isSure, setIsSure] = useState(false);
  const { response, title, answers, isWhole } = filling;
  const { entry, state } = first;
  const discard = async (): Promise<void> => {
    if (!isSure) {
      setIsSure(true);
      return;
    }
    let isGone = true;
    // The last first: one that goes leaves those that it replaced as they were.
    for (const item of [...items].reverse()) isGone = (await replica.discard(item.entry.id)) && isGone;
    say(t(isGone ? 'field.outbox.discarded' : 'field.outbox.some-sent'));
  };
  return (
    <>
      <div class="field-people__name">
        {t('field.outbox.filling', { title: title ?? t('field.outbox.filling-untitled'), answers })}
      </div>
      <div>
        <a class="nhsuk-link" href={`#/people/${entry.subject.id}`}>
          <Dir>{name}</Dir>
        </a>{' '}
        <span class="alongside-beneath">
          {t('field.outbox.written', { at: formatInstant(items.at(-1)?.entry.written.ms ?? 0, t.language) })}
        </span>
      </div>
      {refused !== null && (
        <p>
          <strong>{refused}</strong>
        </p>
      )}
      {state.is !== 'sent' && (
        <>
          {isSure && <p role="alert">{t('field.outbox.filling-means', { answers, whole: isWhole ? 'yes' : 'no' })}</p>}
          <p class="alongside-actions">
            <Button small variant="secondary" href={`#/${fillingAddress(entry.subject.id, response)}`}>
              {t('field.outbox.filling-open')}
            </Button>
            <Press small variant={isSure ? 'warning' : 'secondary'} onPress={() => void discard()}>
              {t(isSure ? 'field.outbox.discard-sure' : 'field.outbox.discard')}
            </Press>
          </p>
        </>
      )}
    </>
  );
}
