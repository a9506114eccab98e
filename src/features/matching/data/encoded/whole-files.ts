import { rename, rm, writeFile } from 'node:fs/promises';

import { BadInput } from '#platform/runtime/command.ts';

/** A file to write; one that is for its owner only can be read by nobody else on the machine. */
export type WholeFile = Readonly<{ file: string; text: string; isPrivate?: boolean }>;

/** Writes files beside their places and puts them there when all are whole, so that a run cut short leaves nothing that looks like an answer. */
export async function writeWholeFiles(files: readonly WholeFile[]): Promise<void> {
  const drafts: string[] = [];
  try {
    for (const { file, text, isPrivate } of files) {
      const draft = `${file}.part`;
      drafts.push(draft);
      await rm(draft, { force: true });
      await writeFile(draft, text, { mode: isPrivate === true ? 0o600 : 0o666, flag: 'wx' });
    }
    for (const { file } of files) await rename(`${file}.part`, file);
  } catch {
    throw new BadInput(`${files.map(({ file }) => file).join(' and ')} cannot be written. Is the folder there?`);
  } finally {
    for (const draft of drafts) await rm(draft, { force: true }).catch(() => undefined);
  }
}
