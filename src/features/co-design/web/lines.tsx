import { directionOf } from '#platform/instruments/domain/direction-of.ts';

/** What somebody wrote, with its lines, running the way of its language. */
export function Lines({ language, children }: Readonly<{ language: string; children: string }>) {
  return (
    <div lang={language} dir={directionOf(language)}>
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
