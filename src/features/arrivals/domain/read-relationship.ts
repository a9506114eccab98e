/** Whether a row is the person whose claim a family came on, or somebody who came with them, and of whom, if the list says. */
export type Relationship = Readonly<{ role: 'main' | 'dependant'; of: string | null }>;

const main =
  /^(ma|m a|main|main applicant|mainapplicant|applicant|principal|principal applicant|pa|hoh|head|head of (household|family)|single|self|lead|primary|adult male ma)\b/;
const dependant =
  /^(dep|deps|depend[ae]nt|dependants?|spouse|partner|wife|husband|son|daughter|child|baby|infant|minor|mother|father|parent|brother|sister|sibling|nephew|niece|cousin|grand\w+|step\w+|in law|family member|d\d*)\b/;

/** Reads "MA", "Dep", "wife of Amina Ahmed", "Dependant of 1234567"; null for anything else. */
export function readRelationship(text: string): Relationship | null {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (plain === '') return null;
  const of = /\b(?:of|to)\s*:?\s+(.+)$/i.exec(text.trim())?.[1]?.trim() ?? null;
  if (dependant.test(plain)) return { role: 'dependant', of };
  if (main.test(plain)) return { role: 'main', of: null };
  return null;
}
