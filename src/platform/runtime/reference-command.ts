import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Command } from './command.ts';
import { projectRoot } from './project-root.ts';

const page = join(projectRoot, 'docs', 'reference', 'commands.md');

const top = `# The alongside command

<!-- Made by \`npx alongside reference > docs/reference/commands.md\`. -->

\`npx alongside COMMAND\`, in the project's folder or with its \`bin/alongside.mjs\` from anywhere. This is a public interface: what is here keeps its
meaning.

Every command understands \`--help\`, and \`--json\`: exactly one JSON document on stdout. What is said on the way goes to stderr. The exit code is 0 when it is done, 1 when
something was found or went wrong, and 2 for bad input: then the reason is on stderr and nothing was changed.

[Settings](../guides/running-in-production.md#settings) come from the environment; \`ALONGSIDE_DATA\` and \`DATABASE_URL\` say which database. Beside a running service, a command uses
the same one.
`;

/** Prints the reference page of every command in \`commands\`, itself too; with --check only says whether the page is up to date. */
export function referenceCommand(commands: () => readonly Command[]): Command {
  return {
    path: ['reference'],
    summary: 'Prints the reference page of these commands; with --check, exit code 1 if the one in docs/ is another.',
    options: { check: { type: 'boolean' } },
    run: ({ values }, { json, out, err }) => {
      const text = commandReference(commands());
      const isCurrent = () => readFileSync(page, 'utf8') === text;
      if (values['check'] !== true) out(json ? JSON.stringify({ page: text }) : text.trimEnd());
      else if (!isCurrent()) {
        err('docs/reference/commands.md is out of date: npx alongside reference > docs/reference/commands.md');
        return Promise.resolve(1);
      }
      return Promise.resolve(0);
    },
  };
}

function commandReference(commands: readonly Command[]): string {
  const title = (command: Command) => [...command.path, ...(command.operands ?? [])].join(' ');
  const sections = [...commands]
    .sort((a, b) => (title(a) < title(b) ? -1 : 1))
    .map((command) => {
      const options = Object.entries(command.options).map(
        ([name, option]) => `\`--${name}${option.type === 'string' ? ` ${name.toUpperCase()}` : ''}\``,
      );
      const list = options.length === 0 ? '' : `\n\nOptions: ${options.join(', ')}.`;
      return `## ${title(command)}\n\n${command.summary}${list}\n`;
    });
  return [top, ...sections].join('\n');
}
