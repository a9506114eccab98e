import { useState } from 'preact/hooks';

import { sectionsOf, sumOf } from '#platform/instruments/domain/sections.ts';
import { Spoken } from '#platform/instruments/ui/spoken.tsx';
import { useField } from '#platform/screens/field-world.ts';
import { Press } from '#platform/screens/press.tsx';

import { showCode } from '../../domain/code-word.ts';
import { firstOpenPage } from '../../domain/fill-page.ts';
import { howOfMode, howShape, modeOfHow } from '../../domain/how-answered.ts';
import { HowFields } from '../../ui/how-fields.tsx';
import { KeptForm } from './kept-form.tsx';
import { PageScreen } from './page-screen.tsx';
import type { Sitting } from './sitting.ts';
import type { SittingScreenProps, Stage, StageProps } from './stage.ts';
import { TheirFrame } from './their-frame.tsx';

/** Somebody answers, from the first question to giving the device back. */
export function SittingScreen({ showsCodeFirst, ...props }: SittingScreenProps) {
  const { sitting, language } = props;
  const [stage, setStage] = useState<Stage>(() =>
    showsCodeFirst ? { is: 'code' } : { is: 'beside', at: firstOf(sitting, language) },
  );
  const shown = { ...props, show: setStage };
  switch (stage.is) {
    case 'page':
      return <PageScreen key={stage.at} {...shown} at={stage.at} again={stage.again} />;
    case 'beside':
      return <Beside key="beside" {...shown} at={stage.at} />;
    case 'code':
      return <Code key="code" {...shown} />;
    case 'end':
      return <End key="end" {...shown} />;
    case 'take-back':
      return <TakeBack key="take-back" {...shown} />;
    case 'put-down':
    case 'handed-in':
    case 'taken-back':
      return <Over key="over" {...shown} how={stage.is} />;
  }
}

const firstOf = (sitting: Sitting, language: string): string => firstOpenPage(sitting.open(language).form) ?? '';

/** Before the first question: a phone that dies in the middle must not leave answers that nobody can open. */
function Code(props: StageProps) {
  const { t, sitting, language, show } = props;
  return (
    <TheirFrame {...props}>
      <h2>{t('forms.device.code')}</h2>
      <p>{t('forms.device.code-why')}</p>
      <CodeShown {...props} />
      <Press onPress={() => show({ is: 'page', at: firstOf(sitting, language), again: null })}>
        {t('forms.device.written-down')}
      </Press>
    </TheirFrame>
  );
}

function CodeShown({ t, sitting, survey: { taken }, origin }: StageProps) {
  return (
    <>
      <p class="alongside-reference nhsuk-heading-m" dir="ltr">
        {showCode(sitting.code)}
      </p>
      <p>{t('forms.device.code-elsewhere')}</p>
      <p class="alongside-reference" dir="ltr">
        {`${origin}/f/${taken.token}`}
      </p>
    </>
  );
}

/** Who is with them from here on. */
function Beside(props: StageProps & Readonly<{ at: string }>) {
  const { t, sitting, language, show, at } = props;
  return (
    <TheirFrame {...props}>
      <h2>{t('forms.how.beside-title')}</h2>
      <p>{t('forms.how.beside-intro')}</p>
      <KeptForm
        t={t}
        button={t('forms.how.save')}
        save={async (typed) => {
          sitting.mode = modeOfHow({ ...howShape.parse(typed), channel: 'in-person' }, language);
          show({ is: 'page', at, again: null });
        }}
      >
        <HowFields t={t} how={howOfMode(sitting.mode)} isOwn />
      </KeptForm>
    </TheirFrame>
  );
}

/** After the last question: what is missing, and handing in. */
function End(props: StageProps) {
  const { t, sitting, language, show } = props;
  const { replica } = useField();
  const { form } = sitting.open(language);
  const { answered, asked, faults } = sumOf(sectionsOf(form));
  const handIn = async (): Promise<void> => {
    await sitting.handIn();
    show({ is: 'handed-in' });
    // Where there is a network it goes at once; where there is none it waits.
    void replica.sync().catch(() => undefined);
  };
  return (
    <TheirFrame {...props}>
      <h2>{t('forms.fill.end-title')}</h2>
      <p>{t('forms.fill.answered', { answered, asked })}</p>
      {faults.length > 0 && (
        <>
          <p class="alongside-notice">{t('forms.fill.missing')}</p>
          <ul>
            {faults.map((path) => (
              <li key={path}>
                <button type="button" class="field-link" onClick={() => show({ is: 'page', at: path, again: 'look' })}>
                  <Spoken said={form.label(path)} otherwise="?" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('forms.withdraw.code-is')}</p>
      <CodeShown {...props} />
      <KeptForm t={t} button={t(faults.length > 0 ? 'forms.fill.end-anyway' : 'forms.device.hand-in')} save={handIn}>
        {null}
      </KeptForm>
      <p class="alongside-actions">
        <Press variant="secondary" onPress={() => show({ is: 'page', at: firstOf(sitting, language), again: null })}>
          {t('forms.fill.back')}
        </Press>
        <Press variant="secondary" onPress={() => show({ is: 'put-down' })}>
          {t('forms.device.later')}
        </Press>
        <Press variant="secondary" onPress={() => show({ is: 'take-back' })}>
          {t('forms.device.take-back')}
        </Press>
      </p>
    </TheirFrame>
  );
}

function TakeBack(props: StageProps) {
  const { t, sitting, show } = props;
  return (
    <TheirFrame {...props}>
      <h2>{t('forms.withdraw.title')}</h2>
      <p>{t('forms.device.take-back-what')}</p>
      <KeptForm
        t={t}
        button={t('forms.withdraw.do')}
        save={async () => {
          await sitting.takeBack();
          show({ is: 'taken-back' });
        }}
      >
        {null}
      </KeptForm>
      <Press variant="secondary" onPress={() => show({ is: 'end' })}>
        {t('forms.withdraw.leave')}
      </Press>
    </TheirFrame>
  );
}

/** What became of their answers; then the device is its owner's again. */
function Over(props: StageProps & Readonly<{ how: 'put-down' | 'handed-in' | 'taken-back' }>) {
  const { t, how, leave } = props;
  return (
    <TheirFrame {...props}>
      <h2>{t(how === 'put-down' ? 'forms.fill.stop-title' : 'forms.fill.thanks-title')}</h2>
      <p role="status">{t(`forms.device.${how}`)}</p>
      {how !== 'taken-back' && <CodeShown {...props} />}
      <Press onPress={leave}>{t('forms.device.give-back')}</Press>
    </TheirFrame>
  );
}
