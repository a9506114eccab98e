import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Sheets = Readonly<Record<'desk' | 'public' | 'form', Readonly<Record<'ltr' | 'rtl', string>>>>;

let folder = '';
let sheets: Sheets;
const css = (name: string) => readFile(join(folder, name), 'utf8');

async function build(): Promise<Sheets> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/build-styles.mjs', '--out', folder]);
  return JSON.parse(stdout) as Sheets;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-styles-'));
  sheets = await build();
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('a style sheet', () => {
  test('fetches nothing, from the NHS or from anywhere', async () => {
    for (const { ltr, rtl } of Object.values(sheets)) {
      for (const name of [ltr, rtl])
        expect(await css(name)).not.toMatch(/https?:\/\/|@import|@font-face|frutiger|url\((?!"\/assets\/)/i);
    }
  });

  test('asks for no picture that is not there', async () => {
    const asked = [...(await css(sheets.desk.ltr)).matchAll(/url\("\/assets\/([^"]+)"\)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(0);
    expect(await readdir(folder)).toEqual(expect.arrayContaining([...new Set(asked)]));
    expect(await css(sheets.public.ltr)).not.toContain('url(');
  });

  test('has our colour and not the blue of the NHS', async () => {
    expect(await css(sheets.desk.ltr)).toContain('#14505c');
    expect(await css(sheets.desk.ltr)).not.toMatch(/\.nhsuk-header\{[^}]*#005eb8/);
  });

  test('is mirrored for languages that run from right to left', async () => {
    expect(await css(sheets.desk.ltr)).toMatch(/\.alongside-notice\{[^}]*border-left:4px/);
    expect(await css(sheets.desk.rtl)).toMatch(/\.alongside-notice\{[^}]*border-right:4px/);
  });

  test('points its arrows the other way in those languages, but not its ticks', async () => {
    const [ltr, rtl] = [await css(sheets.desk.ltr), await css(sheets.desk.rtl)];
    expect(ltr).toContain('.nhsuk-details__summary::before');
    expect(ltr).toMatch(/clip-path:polygon\(0% 0%, ?100% 50%, ?0% 100%\)/);
    expect(rtl).toMatch(/clip-path:polygon\(100% 0%,0% 50%,100% 100%\)/);
    expect(rtl).toMatch(
      /\[dir=rtl\] \.nhsuk-checkboxes__label::after\{border-width:0 0 \.25rem \.25rem;transform:rotate\(-45deg\)/,
    );
  });

  test('is for A4 paper when printed', async () => {
    for (const sheet of ['desk', 'public', 'form'] as const)
      expect(await css(sheets[sheet].ltr)).toContain('@page{size:A4');
  });

  test('lets the keyboard be seen', async () => {
    for (const sheet of ['desk', 'public', 'form'] as const)
      expect(await css(sheets[sheet].ltr)).toMatch(/:focus\{[^}]*#ffeb3b/);
  });

  test('of public pages is small enough to be sent inside each', async () => {
    for (const name of Object.values(sheets.public))
      expect(brotliCompressSync(await css(name)).byteLength).toBeLessThan(8 * 1024);
  });

  test('of the desk leaves half of its page’s 50 KB', async () => {
    for (const name of Object.values(sheets.desk))
      expect(brotliCompressSync(await css(name)).byteLength).toBeLessThan(25 * 1024);
  });
});

describe('building', () => {
  test('again changes nothing when nothing has changed', async () => {
    const before = await stat(join(folder, sheets.desk.ltr));
    expect(await build()).toEqual(sheets);
    expect((await stat(join(folder, sheets.desk.ltr))).mtimeMs).toBe(before.mtimeMs);
  });

  test('makes a sheet again when it is gone, and clears away those replaced a day ago and nothing else', async () => {
    await rm(join(folder, sheets.public.rtl));
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    await writeFile(join(folder, 'desk.ltr.0123456789ab.css'), 'old');
    await utimes(join(folder, 'desk.ltr.0123456789ab.css'), twoDaysAgo, twoDaysAgo);
    await writeFile(join(folder, 'desk.ltr.ba9876543210.css'), 'still served by a service that runs');
    await writeFile(join(folder, 'notes.txt'), 'not ours');
    expect(await build()).toEqual(sheets);
    const names = await readdir(folder);
    expect(names).toContain(sheets.public.rtl);
    expect(names).toContain('notes.txt');
    expect(names).not.toContain('desk.ltr.0123456789ab.css');
    expect(names).toContain('desk.ltr.ba9876543210.css');
  });

  test('keeps for a day the sheets of the build before, however long that lasted', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as object;
    const before = 'desk.ltr.00000000beef.css';
    const longAgo = new Date(Date.now() - 30 * 86_400_000);
    await writeFile(join(folder, before), 'of the build before');
    await utimes(join(folder, before), longAgo, longAgo);
    const stale = { ...manifest, inputs: 'others', sheets: { ...sheets, desk: { ...sheets.desk, ltr: before } } };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(stale));
    expect(await build()).toEqual(sheets);
    expect(await readdir(folder)).toContain(before);
  });
});
