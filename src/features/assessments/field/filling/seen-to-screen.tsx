import { FieldForm } from '#platform/screens/field-form.tsx';
import { useField } from '#platform/screens/field-world.ts';
import type { Typed } from '#platform/screens/typed.ts';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { Textarea } from '#platform/ui/textarea.tsx';

import { draftActionsTaken } from '../../domain/draft-actions-taken.ts';
import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { screenOf, type FillingProps } from './filling-screen.tsx';
import type { Fillings } from './fillings.ts';
import { always, useDrawn } from './use-filling.ts';

/** What was done, on this visit, about what cannot wait; also where there is no network. */
export const seenToScreen = (needs: FillingScreenNeeds, fillings: Fillings) => screenOf(needs, fillings, SeenTo);

function SeenTo({ t, filling, name, personId }: FillingProps) {
  const { replica, today, go, say } = useField();
  useDrawn(filling, always);
  const { response } = filling;
  const open = filling.means.open();
  const overview = fillingAddress(personId, response.id);
  const keep = async (typed: Typed) => {
    // An answer that sets something off may still be on its way to the disk.
    await filling.kept();
    const drafted = draftActionsTaken(filling.means.open(), typed);
    if (!drafted.ok) return drafted.problems;
    const happened = { on: today, at: new Date().toISOString() };
    await replica.write(drafted.value.map((draft) => ({ ...draft, subject: response.begun.subject, happened })));
    say(t('assessments.field.saved'));
    go(overview);
    return null;
  };
  return (
    <>
      <ScreenHeading
        text={t('assessments.form.seen-to')}
        windowName={t('assessments.form.title')}
        caption={name === null ? undefined : <Dir>{name}</Dir>}
      />
      {open.size === 0 ? (
        <p>{t('assessments.seen-to.nothing-open')}</p>
      ) : (
        <FieldForm name={`seen-to ${response.id}`} start={{}} save={keep} button={t('assessments.seen-to.save')}>
          {({ typed, errorFor }) =>
            [...open.keys()].map((what) => (
              <Textarea
                key={what}
                id={what}
                name={what}
                label={{ text: t(`assessments.action.${what}`), size: 's' }}
                hint={t('assessments.seen-to.hint')}
                rows={3}
                value={String(typed[what] ?? '')}
                errorMessage={errorFor(what)}
                autocomplete="off"
                attributes={{ dir: 'auto' }}
              />
            ))
          }
        </FieldForm>
      )}
      <p class="alongside-actions">
        <Button href={`#/${overview}`} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}
