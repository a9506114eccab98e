import { readFormBytes, otherWordsFrom } from '#platform/instruments/data/read-form-file.ts';
import { instrumentsContent } from '#platform/instruments/content/catalogue.ts';
import type { Instrument } from '#platform/instruments/domain/instrument.ts';
import { readXlsform, type FormRead } from '#platform/instruments/domain/xlsform/read-xlsform.ts';
import type { Catalogue } from '#platform/language/catalogue.ts';
import { languagesOf, translator } from '#platform/language/translator.ts';
import type { Tx } from '#platform/database/requester.ts';
import type { Result } from '#platform/problems/result.ts';
import type { SpreadsheetProblem } from '#platform/spreadsheets/domain/spreadsheet-problem.ts';

import { paperCodes } from '../domain/paper-codes.ts';
import { readPasted, type Pasted } from '../domain/read-pasted.ts';
import { isUsableName } from '../domain/stored-form.ts';
import { earlierCodes, saveDraft } from './form-store.ts';

/** A form as somebody hands it in. */
export type FormHandedIn =
  | Readonly<{ is: 'file'; fileName: string; bytes: Uint8Array; password: string | undefined }>
  | Readonly<{ is: 'pasted'; sheets: Pasted }>;

/** What is wrong with where a form would be kept; its row is the first of the settings. The words are `forms.problem.<kind>`. */
export type KeepingProblem = Readonly<{
  kind: 'no-id' | 'id-unfit' | 'version-unfit' | 'id-taken' | 'id-shipped' | 'version-taken' | 'too-much';
  column: 'form_id' | 'version' | null;
}>;

const catalogues: readonly Catalogue[] = [instrumentsContent];

/** Stands for the id of a form that was pasted and does not name itself. */
const unnamed = '\u0000';

/** Reads what was handed in. The problem is that of a file that is no form at all; what is wrong with the form is in the answer. */
export async function readHandedIn(form: FormHandedIn): Promise<Result<FormRead, SpreadsheetProblem>> {
  const otherWords = otherWordsFrom(
    new Map(languagesOf(catalogues).map((tag) => [tag, translator(tag, catalogues)])),
    translator('en', catalogues),
  );
  if (form.is === 'file') return readFormBytes(form.fileName, form.bytes, { password: form.password, otherWords });
  return { ok: true, value: readXlsform(readPasted(form.sheets), { fallbackId: unnamed, otherWords }) };
}

/** The most that the text of a form may be, as it is kept. */
const mostText = 16 * 1024 * 1024;

/** Keeps a form that is right as a draft of the team; null where it was kept. */
export async function keepDraft(
  tx: Tx,
  teamId: string,
  { instrument, notes }: Extract<FormRead, { ok: true }>,
  shipped: readonly Instrument[],
): Promise<KeepingProblem | null> {
  const { id, version } = instrument;
  if (id === unnamed) return { kind: 'no-id', column: 'form_id' };
  if (!isUsableName(id)) return { kind: 'id-unfit', column: 'form_id' };
  if (!isUsableName(version)) return { kind: 'version-unfit', column: 'version' };
  if (shipped.some((one) => one.id === id)) return { kind: 'id-shipped', column: 'form_id' };
  if (JSON.stringify(instrument).length > mostText) return { kind: 'too-much', column: null };
  const title = instrument.title[instrument.language]?.text ?? Object.values(instrument.title)[0]?.text ?? id;
  const codes = paperCodes(instrument, await earlierCodes(tx, { id, version }));
  const saved = await saveDraft(tx, teamId, { instrument, title: title.trim().slice(0, 1000) || id, codes, notes });
  return saved === 'saved' ? null : { kind: saved, column: saved === 'id-taken' ? 'form_id' : 'version' };
}
