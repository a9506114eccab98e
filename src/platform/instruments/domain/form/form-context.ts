import type { FormContext } from '../expression/call.ts';
import type { Expression } from '../expression/expression.ts';
import type { ExpressionNode } from '../expression/expression-node.ts';
import { parseExpression } from '../expression/parse.ts';
import { parsePattern } from '../expression/pattern/pattern.ts';
import type { Pattern } from '../expression/pattern/pattern.ts';
import { valueText } from '../read-value.ts';
import type { FormNode } from './form-node.ts';
import type { FormReading } from './form-reading.ts';
import { isQuestion } from './question-node.ts';

/** What expressions ask of a form, answered from its tree; what they read is noted by its cells. */
export function formContext(tree: FormReading): FormContext {
  const patterns = new Map<string, Pattern | null>();
  const names = new Map<string, Expression | null>();
  const fromOf = (node: ExpressionNode): FormNode => (isFormNode(node) ? node : tree.root);
  let document: ExpressionNode | null = null;
  return {
    reference: (name, from, unbound) => {
      const [definition] = tree.compiled.named.get(name) ?? [];
      return definition === undefined ? [] : tree.nodesOf(definition, unbound ? tree.root : fromOf(from));
    },
    get document() {
      document ??= { name: '', parent: null, children: () => [tree.root], text: () => '', position: () => 1 };
      return document;
    },
    absolute: (steps, from) => {
      const path = `/${steps.join('/')}`;
      if (path === tree.root.path) return [tree.root];
      const definition = tree.compiled.byPath.get(path);
      return definition === undefined ? null : tree.nodesOf(definition, fromOf(from));
    },
    list: (id) => tree.list(id),
    choiceLabel: (node, name) => {
      if (!isFormNode(node) || !isQuestion(node)) return '';
      const choice = node.definition.logic.list?.choices.find((one) => one.name === name);
      return choice === undefined ? '' : (tree.choiceText(choice, node)?.text ?? choice.name);
    },
    kept: (node) => {
      if (!isFormNode(node) || !isQuestion(node)) return '';
      const said = tree.cells.read(node.said);
      return said?.is === 'value' ? valueText(node.definition.item, said.value) : '';
    },
    today: () => tree.cells.read(tree.today),
    now: () => tree.cells.read(tree.now),
    random: (place, from) => tree.random(place, from),
    version: tree.compiled.instrument.version,
    property: (name) => Object.entries(tree.surroundings.device ?? {}).find(([known]) => known === name)?.[1] ?? '',
    readName: (text) =>
      remembered(names, text, () => {
        const read = parseExpression(text);
        return read.ok ? read.value : null;
      }),
    matches: (text, written) => {
      const pattern = remembered(patterns, written, () => {
        const read = parsePattern(written);
        return read.ok ? read.value : null;
      });
      return pattern?.matches(text) ?? false;
    },
  };
}

/** How many texts that a form makes up as it goes are kept read. */
const most = 500;

function remembered<Value>(known: Map<string, Value>, text: string, read: () => Value): Value {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= most) known.clear();
  const value = read();
  known.set(text, value);
  return value;
}

const isFormNode = (node: ExpressionNode): node is FormNode => 'definition' in node;
