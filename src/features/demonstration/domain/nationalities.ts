import { southernAfrican, nigerian } from './names/africa.ts';
import { afghan } from './names/afghan.ts';
import { arabic } from './names/arabic.ts';
import { centralAsian } from './names/central-asia.ts';
import { chinese, vietnamese } from './names/east-asia.ts';
import { albanian, georgian, turkish } from './names/europe.ts';
import { habesha, somali } from './names/horn-of-africa.ts';
import { kurmanji, sorani } from './names/kurdish.ts';
import { brazilian, spanishAmerican } from './names/latin-america.ts';
import type { NameList } from './names/name-list.ts';
import { persian } from './names/persian.ts';
import { bengali, devanagari, pakistani, punjabi, tamil } from './names/south-asia.ts';

/** A first language among the people of one nationality, with the names that its speakers carry. */
export type LanguageShare = Readonly<{ tag: string; share: number; names: NameList; also?: readonly string[] }>;

export type Nationality = Readonly<{
  /** ISO 3166-1 alpha-3; XXA is stateless. */
  code: string;
  /** Percent of those who wait for a first decision, UK, 30 September 2024: Home Office asylum data, 133,409 people. */
  share: number;
  languages: readonly LanguageShare[];
  /** Of adults who came alone. Not a published figure. */
  menAlone: number;
  /** Whose date of birth is given as 1 January, as they or an official had to guess. Not a published figure. */
  bornOnFirstOfJanuary: number;
  /** Of adults, cannot read in any language. A range of 10 to 30 % is usual; no figure by nationality is published. */
  cannotRead: number;
}>;

const speaks = (tag: string, share: number, names: NameList, ...also: string[]): LanguageShare =>
  also.length === 0 ? { tag, share, names } : { tag, share, names, also };

/** Shares of nationalities are published; the mix of languages within one is an estimate of ours. */
export const nationalities: readonly Nationality[] = [
  nationality(
    'AFG',
    9.8,
    0.88,
    0.3,
    0.3,
    speaks('prs', 50, afghan, 'ps'),
    speaks('ps', 45, afghan, 'prs'),
    speaks('uz', 5, afghan, 'prs'),
  ),
  nationality(
    'PAK',
    8.4,
    0.7,
    0.06,
    0.15,
    speaks('ur', 60, pakistani, 'pa'),
    speaks('pa', 25, pakistani, 'ur'),
    speaks('ps', 15, pakistani, 'ur'),
  ),
  nationality(
    'IRN',
    8.1,
    0.8,
    0.04,
    0.1,
    speaks('fa', 70, persian),
    speaks('ckb', 25, sorani, 'fa'),
    speaks('az', 5, persian, 'fa'),
  ),
  nationality('BGD', 5.6, 0.75, 0.12, 0.15, speaks('bn', 60, bengali), speaks('syl', 40, bengali, 'bn')),
  nationality('SYR', 4.9, 0.85, 0.1, 0.15, speaks('ar', 85, arabic), speaks('kmr', 15, kurmanji, 'ar')),
  nationality(
    'IRQ',
    4.7,
    0.82,
    0.1,
    0.15,
    speaks('ckb', 60, sorani, 'ar'),
    speaks('kmr', 5, kurmanji, 'ar'),
    speaks('ar', 35, arabic),
  ),
  nationality('VNM', 4.5, 0.72, 0.06, 0.12, speaks('vi', 100, vietnamese)),
  nationality('IND', 4.4, 0.78, 0.05, 0.12, speaks('pa', 65, punjabi, 'hi'), speaks('hi', 35, devanagari)),
  nationality('TUR', 4.4, 0.8, 0.05, 0.1, speaks('kmr', 50, kurmanji, 'tr'), speaks('tr', 50, turkish)),
  nationality('SDN', 3.9, 0.93, 0.4, 0.25, speaks('ar', 100, arabic)),
  nationality(
    'ERI',
    3.6,
    0.75,
    0.35,
    0.2,
    speaks('ti', 85, habesha, 'ar'),
    speaks('ar', 10, arabic, 'ti'),
    speaks('tig', 5, habesha, 'ar'),
  ),
  nationality('ALB', 3.4, 0.75, 0.02, 0.1, speaks('sq', 100, albanian)),
  nationality('LKA', 2.8, 0.7, 0.03, 0.1, speaks('ta', 100, tamil)),
  nationality(
    'NGA',
    2.3,
    0.5,
    0.04,
    0.1,
    speaks('en', 70, nigerian, 'yo'),
    speaks('yo', 20, nigerian, 'en'),
    speaks('ha', 10, nigerian, 'en'),
  ),
  nationality('CHN', 2.1, 0.6, 0.03, 0.1, speaks('cmn', 100, chinese)),
  nationality('BRA', 2.0, 0.5, 0.02, 0.1, speaks('pt-BR', 100, brazilian)),
  nationality('COL', 1.6, 0.45, 0.02, 0.1, speaks('es', 100, spanishAmerican)),
  nationality('KWT', 1.4, 0.8, 0.15, 0.25, speaks('ar', 100, arabic)),
  nationality('EGY', 1.3, 0.85, 0.04, 0.15, speaks('ar', 100, arabic)),
  nationality('GEO', 1.3, 0.6, 0.02, 0.1, speaks('ka', 100, georgian)),
  nationality('SOM', 1.0, 0.65, 0.4, 0.3, speaks('so', 100, somali)),
  nationality('JOR', 1.0, 0.65, 0.03, 0.1, speaks('ar', 100, arabic)),
  nationality(
    'ETH',
    0.8,
    0.7,
    0.3,
    0.2,
    speaks('am', 45, habesha),
    speaks('om', 40, habesha, 'am'),
    speaks('ti', 15, habesha, 'am'),
  ),
  nationality('LBY', 0.7, 0.8, 0.05, 0.12, speaks('ar', 100, arabic)),
  nationality('DZA', 0.6, 0.85, 0.03, 0.12, speaks('ar', 100, arabic, 'fr')),
  nationality('YEM', 0.6, 0.9, 0.3, 0.2, speaks('ar', 100, arabic)),
  nationality('NPL', 0.6, 0.7, 0.04, 0.15, speaks('ne', 100, devanagari)),
  nationality('UZB', 0.6, 0.75, 0.02, 0.1, speaks('uz', 100, centralAsian, 'ru')),
  nationality('HND', 0.6, 0.45, 0.02, 0.12, speaks('es', 100, spanishAmerican)),
  nationality(
    'NAM',
    0.5,
    0.35,
    0.03,
    0.1,
    speaks('hz', 50, southernAfrican, 'en'),
    speaks('ng', 50, southernAfrican, 'en'),
  ),
  nationality('CMR', 0.5, 0.55, 0.04, 0.1, speaks('fr', 60, southernAfrican), speaks('en', 40, southernAfrican)),
  nationality('XXA', 0.5, 0.75, 0.25, 0.25, speaks('ar', 100, arabic)),
  nationality('BWA', 0.5, 0.4, 0.02, 0.1, speaks('tn', 100, southernAfrican, 'en')),
  nationality('KAZ', 0.5, 0.7, 0.02, 0.1, speaks('kk', 100, centralAsian, 'ru')),
  nationality('TJK', 0.5, 0.75, 0.02, 0.1, speaks('tg', 100, centralAsian, 'ru')),
];

function nationality(
  code: string,
  share: number,
  menAlone: number,
  bornOnFirstOfJanuary: number,
  cannotRead: number,
  ...languages: LanguageShare[]
): Nationality {
  return { code, share, languages, menAlone, bornOnFirstOfJanuary, cannotRead };
}
