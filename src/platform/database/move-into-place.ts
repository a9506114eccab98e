import { renameSync, rmSync } from 'node:fs';

/** Renaming onto a folder that is there fails, so of two processes that start at once the first wins and the other uses its work. */
export function moveIntoPlace(half: string, folder: string): void {
  try {
    renameSync(half, folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    rmSync(half, { recursive: true, force: true });
  }
}
