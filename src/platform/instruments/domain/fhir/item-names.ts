import type { QuestionnaireItem } from './questionnaire.ts';
import type { Reading } from './reading.ts';

export const isItemName = (text: string): boolean => /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u.test(text);

/** The link id that help below a question or a group has. */
const helpName = '.hint';

/**
 * Names for all items, by item. A link id that is its parent's and a name is one of ours; any other becomes a name, once in the form, and that is noted.
 * A link id that stands twice is a problem.
 */
export function nameItems(
  items: readonly QuestionnaireItem[],
  reading: Reading,
): ReadonlyMap<QuestionnaireItem, string> {
  const names = new Map<QuestionnaireItem, string>();
  const seen = new Set<string>();
  const taken = new Set<string>();
  const name = (inside: readonly QuestionnaireItem[], parent: string, at: string): void => {
    for (const [index, item] of inside.entries()) {
      const place = `${at}.item[${String(index)}]`;
      if (seen.has(item.linkId)) reading.problem('repeated-link-id', `${place}.linkId`, { linkId: item.linkId });
      seen.add(item.linkId);
      const rest = item.linkId.startsWith(parent) ? item.linkId.slice(parent.length) : '';
      const own = isItemName(rest) || rest === helpName ? rest : asName(item.linkId, taken);
      taken.add(own);
      names.set(item, own);
      if (own !== rest && own !== item.linkId)
        reading.note('renamed', `${place}.linkId`, { from: item.linkId, to: own });
      name(item.item ?? [], `${item.linkId}/`, place);
    }
  };
  name(items, '', 'Questionnaire');
  return names;
}

function asName(linkId: string, taken: ReadonlySet<string>): string {
  const plain = linkId.replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '_').slice(0, 80);
  const begin = isItemName(plain) ? plain : `q_${plain.replace(/^[^\p{L}\p{N}]+/u, '')}`;
  let name = begin;
  for (let count = 2; taken.has(name); count += 1) name = `${begin}_${String(count)}`;
  return name;
}
