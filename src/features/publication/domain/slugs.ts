import anyAscii from 'any-ascii';

/** Words that are parts of a cell's name and no answer or group. */
const taken: ReadonlySet<string> = new Set('question people words count from to p p-corrected before after'.split(' '));

/** A short name for each label, in Latin letters whatever it is written in; no two alike, none that means something else. */
export function slugs(labels: readonly string[]): ReadonlyMap<string, string> {
  const given = new Set<string>();
  return new Map(
    labels.map((label) => {
      const plain = slugOf(label);
      const start = taken.has(plain) ? `${plain}-answer` : plain;
      let slug = start;
      for (let next = 2; given.has(slug); next += 1) slug = `${start}-${String(next)}`;
      given.add(slug);
      return [label, slug];
    }),
  );
}

function slugOf(label: string): string {
  const plain = anyAscii(label)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'x' : plain;
}
