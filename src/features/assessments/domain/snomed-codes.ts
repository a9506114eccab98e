import type { Coding } from '#platform/instruments/domain/coding.ts';
import { findLanguage } from '#platform/language/language.ts';

/**
 * SNOMED CT codes as OpenSAFELY published them (migration-short-data-report, June 2026): read there; that each is active in the current release was not checked.
 */
export const snomed = 'http://snomed.info/sct';

const code = (number: string, display: string): Coding => ({ system: snomed, code: number, display });

export const assessmentCode = code(
  '1874651000000105',
  'Initial health assessment using New Patient Questionnaire for newly arrived migrants in the United Kingdom',
);
export const interpreterNeeded = code('315594003', 'Interpreter needed');
export const interpreterNotNeeded = code('315595002', 'Interpreter not needed');

/** Codes of a legal status. They leave the service only where the person agreed. */
export const statusCodes: ReadonlySet<string> = new Set([
  ...['390790000', '728611000000100', '728621000000106', '728631000000108', '729851000000109', '446654005'],
  ...['413323004', '748241000000103', '728641000000104', '224619008'],
]);

/** "Illegal migrant" says of a person what nobody is. It leaves the service never, whoever wrote it into a form. */
export const neverUsed: ReadonlySet<string> = new Set(['160702009']);

type LanguageCodes = Readonly<{ spoken: string; interpreter?: string; name: string }>;

/** By the tag that outside standards know; there is one code for all that is Kurdish, so the variety has to stand beside it. */
const languages: Readonly<Record<string, LanguageCodes>> = {
  ar: { spoken: '315566006', interpreter: '203311000000101', name: 'Arabic' },
  bn: { spoken: '315567002', interpreter: '203321000000107', name: 'Bengali' },
  yue: { spoken: '315568007', name: 'Cantonese' },
  fr: { spoken: '315571004', interpreter: '203441000000106', name: 'French' },
  hi: { spoken: '315575008', name: 'Hindi' },
  zh: { spoken: '315578005', name: 'Mandarin' },
  pt: { spoken: '315580004', interpreter: '203911000000100', name: 'Portuguese' },
  pa: { spoken: '315581000', interpreter: '203961000000103', name: 'Punjabi' },
  ru: { spoken: '315582007', interpreter: '203971000000105', name: 'Russian' },
  so: { spoken: '315583002', interpreter: '204021000000108', name: 'Somali' },
  es: { spoken: '315584008', interpreter: '204031000000105', name: 'Spanish' },
  sw: { spoken: '315585009', interpreter: '204041000000101', name: 'Swahili' },
  syl: { spoken: '315586005', name: 'Sylheti' },
  ta: { spoken: '315587001', interpreter: '204131000000109', name: 'Tamil' },
  ur: { spoken: '315588006', interpreter: '204211000000109', name: 'Urdu' },
  fa: { spoken: '395108007', interpreter: '203421000000104', name: 'Farsi' },
  ku: { spoken: '395109004', interpreter: '203701000000104', name: 'Kurdish' },
  sn: { spoken: '395110009', name: 'Shona' },
  sq: { spoken: '407648002', interpreter: '203291000000102', name: 'Albanian' },
  tr: { spoken: '407657008', interpreter: '204191000000105', name: 'Turkish' },
  uk: { spoken: '407659006', interpreter: '204201000000107', name: 'Ukrainian' },
  vi: { spoken: '407661002', interpreter: '204221000000103', name: 'Vietnamese' },
  am: { spoken: '408507007', interpreter: '203301000000103', name: 'Amharic' },
  si: { spoken: '408518007', name: 'Sinhala' },
  ln: { spoken: '408526004', name: 'Lingala' },
  ps: { spoken: '408531002', interpreter: '203841000000108', name: 'Pashto' },
  ti: { spoken: '408533004', interpreter: '204171000000106', name: 'Tigrinya' },
  prs: { spoken: '609093008', interpreter: '2672691000000101', name: 'Dari' },
  ne: { spoken: '698676004', name: 'Nepali' },
  ro: { spoken: '698678003', name: 'Romanian' },
  ka: { spoken: '698898006', interpreter: '361471000000106', name: 'Georgian' },
  om: { spoken: '698916005', interpreter: '362991000000107', name: 'Oromo' },
};

/** Codes that say which language somebody speaks best. A choice of a language list means that only where it was asked. */
export const spokenCodes: ReadonlySet<string> = new Set(Object.values(languages).map(({ spoken }) => spoken));

/** The codes of a person's language: its own, or the one that it is a variety of where SNOMED has no finer; none where it has neither. */
export function languageCodes(tag: string): Readonly<{ spoken: Coding; interpreter: Coding | null }> | null {
  const language = findLanguage(tag);
  const codes = languages[language?.tag ?? tag] ?? kurdish(language?.standard);
  if (codes === undefined) return null;
  const { name, spoken, interpreter } = codes;
  return {
    spoken: code(spoken, `Main spoken language ${name}`),
    interpreter: interpreter === undefined ? null : code(interpreter, `${name} language interpreter needed`),
  };
}

/** Sorani, Kurmanji and Bahdini are one code there. No other variety is taken for its neighbour: a Hazaragi speaker is not sent a Farsi interpreter. */
const kurdish = (standard: string | undefined): LanguageCodes | undefined =>
  standard === 'ku' ? languages['ku'] : undefined;
