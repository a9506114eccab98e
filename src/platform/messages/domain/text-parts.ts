/** The alphabet of text messages (GSM 03.38), in which a part holds 160 letters. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** These are sent as two letters. */
const double = new Set('[]{}^\\|~€');

export type TextParts = Readonly<{
  /** What is paid for. */
  parts: number;
  /** As they are counted: a letter outside the alphabet makes every letter of the message a wide one. */
  letters: number;
  isWide: boolean;
}>;

/** Of how many parts a text message is made. In Arabic or Tigrinya a part holds 70 letters, so the same words cost more than in English. */
export function textParts(text: string): TextParts {
  const isWide = [...text].some((letter) => !basic.has(letter) && !double.has(letter));
  const letters = isWide ? text.length : [...text].reduce((sum, letter) => sum + (double.has(letter) ? 2 : 1), 0);
  const [alone, joined] = isWide ? [70, 67] : [160, 153];
  return { letters, isWide, parts: letters <= alone ? 1 : Math.ceil(letters / joined) };
}

/** The longest text that is sent, in letters as they are counted here: GOV.UK Notify takes no longer one. */
export const longestText = 918;
