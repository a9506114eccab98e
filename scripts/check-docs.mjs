// Checks what the documents promise: links lead somewhere, decisions have their parts and a status, error codes are all explained.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { projectRoot } from './prepare.mjs';

const problems = [];
const complain = (file, words) => problems.push(`${relative(projectRoot, file)}: ${words}`);
const skipped = new Set(['node_modules', 'dist', '.git', '.cache', '.data', 'coverage']);

function filesUnder(folder, ending) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((found) => {
    if (skipped.has(found.name)) return [];
    const path = join(folder, found.name);
    if (found.isDirectory()) return filesUnder(path, ending);
    return ending.test(found.name) ? [path] : [];
  });
}

const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** GitHub's way of making an anchor of a heading. */
const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsIn = (text) =>
  new Set([...withoutCodeBlocks(text).matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading)));
const withoutCodeBlocks = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');

function checkLinks(file) {
  const text = readFileSync(file, 'utf8');
  for (const [, target] of withoutCode(text).matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)) {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    const [path, anchor] = target.split('#');
    const to = path === '' ? file : resolve(dirname(file), decodeURI(path));
    if (!existsSync(to)) complain(file, `the link to ${target} leads nowhere`);
    else if (anchor && to.endsWith('.md') && !anchorsIn(readFileSync(to, 'utf8')).has(anchor))
      complain(file, `${target}: there is no such heading`);
  }
}

const statuses = /^(proposed|accepted|rejected|replaced by \d{4})$/;

function checkDecision(file, known) {
  const text = readFileSync(file, 'utf8');
  const number = basename(file).slice(0, 4);
  if (!/^\d{4}-[a-z0-9-]+\.md$/.test(basename(file))) complain(file, 'the name is not NNNN-title.md');
  if (!text.startsWith(`# ${number}. `)) complain(file, `the first line is not "# ${number}. Title"`);
  const status = /^Status: (.+)$/m.exec(text)?.[1]?.trim() ?? 'none';
  if (!statuses.test(status))
    complain(file, `status "${status}" is none of proposed, accepted, rejected, replaced by NNNN`);
  const replacedBy = /^replaced by (\d{4})$/.exec(status)?.[1];
  if (replacedBy && !known.has(replacedBy))
    complain(file, `it says that ${replacedBy} replaces it, and there is no ${replacedBy}`);
  for (const part of ['Context', 'Choice', 'What it costs'])
    if (!new RegExp(`^## ${part}$`, 'm').test(text)) complain(file, `the section "${part}" is missing`);
}

function checkDecisions() {
  const folder = join(projectRoot, 'docs', 'decisions');
  const files = existsSync(folder) ? filesUnder(folder, /^\d{4}.*\.md$/) : [];
  const numbers = files.map((file) => basename(file).slice(0, 4));
  for (const number of new Set(numbers.filter((one, index) => numbers.indexOf(one) !== index)))
    complain(folder, `two decisions have the number ${number}`);
  for (const file of files) checkDecision(file, new Set(numbers));
}

/** Codes that only tests use end in a name of theirs. */
const isReal = (code) => !/^ALO-(TEST|AREA)-/.test(code);

function checkErrorCodes() {
  const reference = join(projectRoot, 'docs', 'reference', 'error-codes.md');
  const documented = existsSync(reference)
    ? [...readFileSync(reference, 'utf8').matchAll(/^#+ .*?(ALO-[A-Z]+(?:-[A-Z]+)*-\d{3})/gm)].map(([, code]) => code)
    : [];
  const used = new Map();
  const code = /['"`(\s](ALO-[A-Z]+(?:-[A-Z]+)*-\d{3})\b/g;
  for (const file of ['src', 'migrations', 'scripts'].flatMap((folder) =>
    filesUnder(join(projectRoot, folder), /\.(tsx?|mjs|sql)$/),
  ))
    if (!/\.test\.tsx?$/.test(file))
      for (const [, found] of readFileSync(file, 'utf8').matchAll(code)) used.set(found, file);
  for (const [found, file] of used)
    if (isReal(found) && !documented.includes(found))
      complain(file, `${found} is not explained in docs/reference/error-codes.md`);
  for (const found of documented)
    if (!used.has(found)) complain(reference, `${found} is explained, and nothing uses it`);
  if (documented.join() !== [...new Set(documented)].sort().join())
    complain(reference, 'the codes are not in order, or one is there twice');
}

for (const file of filesUnder(projectRoot, /\.md$/)) if (statSync(file).size > 0) checkLinks(file);
checkDecisions();
checkErrorCodes();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
