import type { Statement } from '#platform/instruments/domain/filling/response.ts';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';
import { ScreenHeading } from '#platform/screens/screen-heading.tsx';
import { Button } from '#platform/ui/button.tsx';
import { Dir } from '#platform/ui/dir.tsx';

import { DifferingAnswers } from '../../ui/differing-answers.tsx';
import { fillingAddress } from '../filling-address.ts';
import type { FillingScreenNeeds } from '../filling-needs.ts';
import { screenOf, type FillingProps } from './filling-screen.tsx';
import type { Fillings } from './fillings.ts';
import { usePhotographs } from './use-photographs.ts';
import { always, useDrawn } from './use-filling.ts';

/** Questions that two people answered without knowing of each other, for whoever has asked the person again. */
export const differingScreen = (needs: FillingScreenNeeds, fillings: Fillings) => screenOf(needs, fillings, Differing);

function Differing({ t, filling, name, personId }: FillingProps) {
  const { replica } = useField();
  useDrawn(filling, always);
  const { form, response } = filling;
  const standing = response.differing.flatMap((path) => response.statements.get(path) ?? []);
  const photographs = usePhotographs(
    replica,
    standing.map(({ said }) => said),
  );
  const authorOf = ({ entry: { author } }: Statement): string =>
    author === replica.user.userId ? replica.user.name : (replica.nameOf(author) ?? '–');
  return (
    <>
      <ScreenHeading
        text={t('assessments.form.differing-title')}
        windowName={t('assessments.form.title')}
        caption={name === null ? undefined : <Dir>{name}</Dir>}
      />
      <DifferingAnswers
        t={t}
        form={form}
        response={response}
        authorOf={authorOf}
        photographs={photographs}
        choose={(path, { said }, seen) => (
          <Press small variant="secondary" onPress={() => void filling.say([{ path, said, seen }])}>
            {t('assessments.form.this-one')}
          </Press>
        )}
      />
      <p class="alongside-actions">
        <Button href={`#/${fillingAddress(personId, response.id)}`} variant="secondary">
          {t('assessments.form.overview')}
        </Button>
      </p>
    </>
  );
}
