import type { Given, Implementations } from '../call.ts';
import { textToNumber, toNumber, toText } from '../expression-value.ts';
import type { ExpressionNode } from '../expression-node.ts';
import { shuffled, seedOf } from '../shuffle.ts';

export const nodeFunctions: Implementations = {
  count: (given) => given.nodes(0).length,
  'count-non-empty': (given) => given.nodes(0).filter((node) => node.text() !== '').length,
  sum: (given) => {
    const nodes = given.nodes(0);
    return nodes.length === 0 ? Number.NaN : nodes.reduce((total, node) => total + textToNumber(node.text()), 0);
  },
  max: (given) => extreme(given, (a, b) => a > b),
  min: (given) => extreme(given, (a, b) => a < b),
  position: (given) => (given.count === 0 ? given.place.position : (given.nodes(0)[0]?.position() ?? Number.NaN)),
  last: (given) => given.place.size,
  current: (given) => [given.place.current],
  'indexed-repeat': indexedRepeat,
  instance: (given) => {
    const list = given.place.form.list(given.text(0));
    return list === null ? [] : [list];
  },
  pulldata: (given) => {
    const root = given.place.form.list(given.text(0))?.children()[0];
    const [wanted, key, sought] = [given.text(1), given.text(2), given.text(3)];
    if (root === undefined) return '';
    const rows = root.itemsWhere?.(key, sought) ?? root.children().filter((row) => column(row, key) === sought);
    return rows[0] === undefined ? '' : column(rows[0], wanted);
  },
  randomize: (given) => {
    const { random } = given.place.form;
    const seed = given.count > 1 ? seedOf(toNumber(given.value(1)), toText(given.value(1))) : null;
    return shuffled(
      given.nodes(0),
      seed ?? Math.floor(random(`randomize ${given.at}`, given.place.current) * 2_147_483_646) + 1,
    );
  },
  name: (given) => (given.count === 0 ? given.place.node.name : (given.nodes(0)[0]?.name ?? '')),
  'local-name': (given) => (given.count === 0 ? given.place.node.name : (given.nodes(0)[0]?.name ?? '')),
};

const column = (row: ExpressionNode, name: string): string =>
  row
    .children()
    .find((cell) => cell.name === name)
    ?.text() ?? '';

/** NaN where there is nothing, and where one of them is no number. */
function extreme(given: Given, isBetter: (a: number, b: number) => boolean): number {
  let best = Number.NaN;
  for (const [place, value] of given.each(0).entries()) {
    const number = toNumber(value);
    if (Number.isNaN(number)) return Number.NaN;
    if (place === 0 || isBetter(number, best)) best = number;
  }
  return best;
}

/** The nodes of the first argument that lie in the given turns of the repeats, outer before inner, in whatever order they are named. */
function indexedRepeat(given: Given): readonly ExpressionNode[] {
  const turns: { nodes: readonly ExpressionNode[]; position: number }[] = [];
  for (let place = 1; place + 1 < given.count; place += 2) {
    turns.push({ nodes: given.allNodes(place), position: given.number(place + 1) });
  }
  turns.sort((a, b) => depth(a.nodes[0]) - depth(b.nodes[0]));
  let within: ExpressionNode | undefined;
  for (const { nodes, position } of turns) {
    within = turnAt(nodes, position, within);
    if (within === undefined) return [];
  }
  return given.allNodes(0).filter((node) => isInside(node, within));
}

function turnAt(
  nodes: readonly ExpressionNode[],
  position: number,
  outer: ExpressionNode | undefined,
): ExpressionNode | undefined {
  return (outer === undefined ? nodes : nodes.filter((node) => isInside(node, outer)))[position - 1];
}

function depth(node: ExpressionNode | undefined): number {
  let steps = 0;
  for (let above = node?.parent ?? null; above !== null; above = above.parent) steps += 1;
  return steps;
}

function isInside(node: ExpressionNode, outer: ExpressionNode | undefined): boolean {
  for (let above = node.parent; above !== null; above = above.parent) if (above === outer) return true;
  return false;
}
