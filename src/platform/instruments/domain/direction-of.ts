import { findLanguage } from '#platform/language/language.ts';

/** Which way words of a form run; `auto` for a language that nobody stated or that we do not know. */
export function directionOf(language: string): 'ltr' | 'rtl' | 'auto' {
  return findLanguage(language)?.direction ?? 'auto';
}
