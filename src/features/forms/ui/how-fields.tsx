import type { Translator } from '#platform/language/translator.ts';
import type { Mode } from '#platform/instruments/domain/mode.ts';
import { Radios } from '#platform/ui/radios.tsx';

import type { FormsKey } from '../content/catalogue.ts';
import { besides, betweens, channels, howOfMode, type How } from '../domain/how-answered.ts';

type Say = Translator<FormsKey>;

/** How whoever writes speaks with whoever answers, and who interprets. `isOwn`: it is asked of whoever answers, by themselves. */
export function HowFields({ t, how, isOwn = false }: Readonly<{ t: Say; how: How; isOwn?: boolean }>) {
  return (
    <>
      {!isOwn && (
        <Radios
          name="channel"
          value={how.channel}
          small
          fieldset={{ legend: { text: t('forms.how.channel'), size: 's' } }}
          items={channels.map((channel) => ({ value: channel, text: t('forms.how.channel-is', { channel }) }))}
        />
      )}
      <Radios
        name="between"
        value={how.between}
        small
        fieldset={{ legend: { text: t(isOwn ? 'forms.how.beside' : 'forms.how.between'), size: 's' } }}
        items={(isOwn ? besides : betweens).map((between) => ({
          value: between,
          text: t(isOwn ? 'forms.how.beside-is' : 'forms.how.between-is', { between }),
        }))}
      />
    </>
  );
}

/** How answers are being written down, in words. */
export function ModeSaid({ t, mode }: Readonly<{ t: Say; mode: Mode }>) {
  const { channel, between } = howOfMode(mode);
  return (
    <>
      {t('forms.how.channel-is', { channel })}, {t('forms.how.between-is', { between })}
    </>
  );
}
