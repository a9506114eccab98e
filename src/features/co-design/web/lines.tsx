import { directionOf } from '#platform/instruments/domain/direction-of.ts';

type LinesProps = Readonly<{ language: string | null; children: string }>;

/** What somebody wrote, with its lines, running the way of its language; of words that may be in any language, the way of their letters. */
export function Lines({ language, children }: LinesProps) {
  return (
    <div lang={language ?? undefined} dir={language === null ? 'auto' : directionOf(language)}>
      {children.split(/\n+/u).map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );
}

/** One of several languages: the reader's, else English, else whichever there is. Null where there is none. */
export function textIn(
  texts: Readonly<Record<string, string>>,
  language: string,
): Readonly<{ language: string; text: string }> | null {
  const tag = [language, 'en', ...Object.keys(texts)].find((one) => Object.hasOwn(texts, one));
  const text = tag === undefined ? undefined : texts[tag];
  return tag === undefined || text === undefined ? null : { language: tag, text };
}
