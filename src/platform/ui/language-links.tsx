import { direction, ownLanguageName } from '#platform/language/language.ts';

type LanguageLinksProps = Readonly<{
  tags: readonly string[];
  /** The tag of the one that is shown. */
  language: string;
  href: (tag: string) => string;
}>;

/** The same in other languages, each by its own name. */
export const LanguageLinks = ({ tags, language, href }: LanguageLinksProps) => (
  <>
    {tags.map((tag) => (
      <>
        <a
          href={href(tag)}
          lang={tag}
          dir={direction(tag)}
          hreflang={tag}
          aria-current={tag === language ? 'true' : undefined}
        >
          {ownLanguageName(tag)}
        </a>{' '}
      </>
    ))}
  </>
);
