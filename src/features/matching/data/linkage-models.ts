import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { BadInput } from '#platform/runtime/command.ts';
import { projectRoot } from '#platform/runtime/project-root.ts';

import { linkageModelSchema, type LinkageModel } from '../domain/linkage/linkage-model.ts';

const folder = join(projectRoot, 'src', 'features', 'matching', 'model');
const usual = 'coach';

let shipped: LinkageModel | undefined;

/** The weights that the service uses; read once. */
export const shippedModel = (): LinkageModel => (shipped ??= readLinkageModel(undefined));

/** The weights of this name that we ship, or those of a JSON file that `alongside match train` wrote. */
export function readLinkageModel(name: string | undefined): LinkageModel {
  const asked = name ?? usual;
  const file = /\.json$/i.test(asked) ? asked : join(folder, `linkage-${asked}.json`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    const shipped = readdirSync(folder).flatMap((one) => /^linkage-(.+)\.json$/.exec(one)?.[1] ?? []);
    throw new BadInput(
      `There is no model "${asked}". There are: ${shipped.join(', ')}; or name a .json file that \`alongside match train\` wrote.`,
    );
  }
  const read = linkageModelSchema.safeParse(parsed(text));
  if (!read.success)
    throw new BadInput(`${asked} is not a model of matching: ${read.error.issues[0]?.message ?? 'it cannot be read'}.`);
  return read.data as LinkageModel;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
