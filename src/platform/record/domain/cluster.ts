import type { Entry } from './entry.ts';
import { settle } from './settle.ts';

type LinkBody = Readonly<{ with: string }>;

/** Two records about which people disagree: somebody says they are one person and somebody, without having seen it, that they are not. */
export type DisputedLink = Readonly<{ a: string; b: string; entries: readonly string[] }>;

export type Clusters = Readonly<{
  /** For each record, the records of the same person, itself among them, sorted; the first names the cluster. */
  membersOf: ReadonlyMap<string, readonly string[]>;
  disputed: readonly DisputedLink[];
}>;

/**
 * Groups records into people by their `same-person` statements in force. A disputed pair is not joined: being shown apart harms less.
 * Pure function of the set of entries.
 */
export function clusters(subjectIds: Iterable<string>, entries: Iterable<Entry>): Clusters {
  const pairs = new Map<string, { a: string; b: string; same: string[]; notSame: string[] }>();
  const statements = [...entries].filter((entry) =>
    ['same-person', 'not-same-person', 'retracted'].includes(entry.kind),
  );
  for (const entry of settle(statements).facts) {
    const other = (entry.body as LinkBody).with;
    if (other === entry.subject.id) continue;
    const [a, b] = other < entry.subject.id ? [other, entry.subject.id] : [entry.subject.id, other];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, same: [], notSame: [] };
    pairs.set(`${a} ${b}`, pair);
    (entry.kind === 'same-person' ? pair.same : pair.notSame).push(entry.id);
  }

  const parent = new Map<string, string>();
  for (const id of subjectIds) parent.set(id, id);
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root) ?? root;
    return root;
  };
  const disputed: DisputedLink[] = [];
  for (const { a, b, same, notSame } of pairs.values()) {
    if (same.length === 0) continue;
    if (notSame.length > 0) disputed.push({ a, b, entries: [...same, ...notSame].sort() });
    else if (parent.has(a) && parent.has(b)) {
      const [first, second] = [rootOf(a), rootOf(b)].sort() as [string, string];
      parent.set(second, first);
    }
  }

  const groups = new Map<string, string[]>();
  for (const id of parent.keys()) {
    const root = rootOf(id);
    groups.set(root, [...(groups.get(root) ?? []), id]);
  }
  const membersOf = new Map<string, readonly string[]>();
  for (const group of groups.values()) {
    group.sort();
    for (const id of group) membersOf.set(id, group);
  }
  disputed.sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
  return { membersOf, disputed };
}
