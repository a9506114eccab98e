import { londonDate } from '#platform/calendar/london.ts';
import type { Statement } from '#platform/instruments/domain/filling/response.ts';
import { formatDate } from '#platform/language/formats.ts';
import type { ScreenProps } from '#platform/screens/field-screen.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';
import { WarningCallout } from '#platform/ui/warning-callout.tsx';

import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import type { Fillings } from './fillings.ts';
import type { OpenFilling } from './open-filling.ts';
import { Opened } from './screen-head.tsx';
import { sayAnswer } from './say-answer.ts';
import { always, useDrawn, useFilling, useWords, type Words } from './use-filling.ts';

/** Questions that two people answered without knowing of each other, for whoever has asked the person again. */
export function differingScreen(needs: FillingScreenNeeds, fillings: Fillings) {
  return function DifferingScreen({ params: { id = '', response = '' } }: ScreenProps) {
    const t = useWords();
    const name = needs.useName(id);
    const opened = useFilling(fillings, id, response);
    return (
      <Opened t={t} opened={opened}>
        {(filling) => <Differing t={t} filling={filling} name={name} personId={id} />}
      </Opened>
    );
  };
}

type DifferingProps = Readonly<{ t: Words; filling: OpenFilling; name: string | null; personId: string }>;

function Differing({ t, filling, name, personId }: DifferingProps) {
  const { replica } = useField();
  useDrawn(filling, always);
  const { form, response } = filling;
  const authorOf = ({ entry: { author } }: Statement): string =>
    author === replica.user.userId ? replica.user.name : (replica.nameOf(author) ?? '–');
  return (
    <>
      <ScreenHeading
        text={t('assessments.form.differing-title')}
        windowName={t('assessments.form.title')}
        caption={name === null ? undefined : <Dir>{name}</Dir>}
      />
      <p>{t(response.differing.length === 0 ? 'assessments.form.differing-none' : 'assessments.form.differing-why')}</p>
      {response.differing.map((path) => (
        <WarningCallout key={path} heading={{ text: form.label(path)?.text ?? path, level: 2 }}>
          <div class="alongside-side-by-side">
            {(response.statements.get(path) ?? []).map((one) => (
              <div key={one.entry.id}>
                <p class="nhsuk-u-margin-bottom-1">
                  <strong>
                    <Dir>{sayAnswer(t, form, path, one.said)}</Dir>
                  </strong>
                </p>
                <p class="nhsuk-body-s">
                  {t('assessments.form.said-by', {
                    by: authorOf(one),
                    on: formatDate(londonDate(one.entry.written.ms), t.language),
                  })}
                </p>
                <Press
                  small
                  variant="secondary"
                  onPress={() => void filling.say([{ path, said: one.said, seen: filling.seenOf(path) }])}
                >
                  {t('assessments.form.this-one')}
                </Press>
              </div>
            ))}
          </div>
        </WarningCallout>
      ))}
      <p class="alongside-actions">
        <Button href={`#/${fillingAddress(personId, response.id)}`} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}
