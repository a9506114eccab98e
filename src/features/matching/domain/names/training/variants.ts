import { readName } from '../read-name.ts';

/** One spelling of the lists, with the clusters that hold it. `family` is one number for all clusters that share a spelling with each other. */
export type Variant = Readonly<{
  text: string;
  list: string;
  groups: readonly string[];
  clusters: readonly string[];
  family: number;
  /** The Arabic spelling that each of its clusters has, where the list gives one. */
  arabic: readonly string[];
}>;

type Row = Readonly<{ list: string; cluster: string; group: string; arabic: string; text: string }>;

/** Reads lists of spellings (tab separated, with `cluster`, `latin` and perhaps `arabic`, `origin_group`). */
export function readVariants(lists: Readonly<Record<string, string>>): readonly Variant[] {
  const rows = Object.entries(lists).flatMap(([list, text]) => readRows(list, text));
  const families = familiesOf(rows);
  const variants = new Map<string, Variant>();
  for (const { list, cluster, group, arabic, text } of rows) {
    const key = `${list} ${text}`;
    const before = variants.get(key);
    variants.set(key, {
      text,
      list,
      groups: [...new Set([...(before?.groups ?? []), group])],
      clusters: [...(before?.clusters ?? []), cluster],
      family: families.get(cluster) ?? -1,
      arabic: [...(before?.arabic ?? []), ...(arabic === '' ? [] : [arabic])],
    });
  }
  return [...variants.values()];
}

function readRows(list: string, text: string): readonly Row[] {
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      list,
      cluster: cell('cluster'),
      group: cell('origin_group') || 'ar',
      arabic: cell('arabic'),
      text: cell('latin'),
    };
  });
}

/** Clusters that share a spelling, or a canonical form, are one name as far as anybody can tell. */
function familiesOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const parent = new Map<string, string>();
  const rootOf = (cluster: string): string => {
    const up = parent.get(cluster);
    return up === undefined || up === cluster ? cluster : rootOf(up);
  };
  const holder = new Map<string, string>();
  for (const { cluster, group, list, text } of rows) {
    for (const key of [text, `${list} ${group === 'ar' ? cluster : ''} ${readName(text)[0]?.canonical ?? text}`]) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, cluster);
      else if (rootOf(other) !== rootOf(cluster)) parent.set(rootOf(cluster), rootOf(other));
    }
  }
  const roots = [...new Set(rows.map(({ cluster }) => rootOf(cluster)))];
  return new Map(rows.map(({ cluster }) => [cluster, roots.indexOf(rootOf(cluster))]));
}

/** Which of `folds` parts a family belongs to: scattered, but the same on every run. */
export function foldOf(family: number, folds: number): number {
  let mixed = Math.imul(family + 1, 0x9e3779b1) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) % folds;
}

/** True where two spellings stand in one cluster of a list. */
export const isSameName = (a: Variant, b: Variant): boolean =>
  a.clusters.some((cluster) => b.clusters.includes(cluster));
