import { kindOf } from '../question-kind.ts';
import type { Answers, Said } from '../said.ts';
import type { CompiledInstrument, Definition } from './definition.ts';
import { FormTree } from './form-tree.ts';
import { openForm } from './form.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import { plainText } from './question-cells.ts';
import { isQuestion, type QuestionDefinition, type QuestionNode } from './question-node.ts';
import { recordedText } from './recorded.ts';

/** How a question stands that is put to somebody; `text` is what counts of what was said, as expressions read it. */
export type AskedQuestion = Readonly<{ path: string; said: Said | null; text: string }>;

type Around = Omit<FormSurroundings, 'seed'>;

/** How many answers to one question are told apart by what they are; there are hardly more to a list of choices. */
const mostKnown = 1000;

/**
 * Reads many fillings of one form, one after another, as `openForm` would each of them: the questions that are put to somebody. A form is opened once, and from
 * one filling to the next only what differs is worked out again, so that a thousand take what ten would. Where a filling could leave something behind for the
 * next one (lines that repeat, what is kept from the first time, chance) each is opened by itself.
 */
export class FillingsInTurn {
  readonly #compiled: CompiledInstrument;
  readonly #around: Around;
  readonly #answersItself: boolean;
  readonly #tree: FormTree;
  readonly #nodes: readonly QuestionNode[];
  readonly #asked: readonly Readonly<{ node: QuestionNode; known: Map<string, AskedQuestion> }>[];
  #isInTurn: boolean;

  constructor(compiled: CompiledInstrument, around: Around) {
    this.#compiled = compiled;
    this.#around = around;
    const definitions = [...compiled.byPath.values()];
    this.#isInTurn = definitions.every(
      (one) => one.is !== 'repeat' && !(one.is === 'question' && one.logic.keepsFirst),
    );
    this.#answersItself = definitions.some((one) => isQuestionDefinition(one) && isBegunWith(one, around));
    const ofChance = () => {
      this.#isInTurn = false;
      return '';
    };
    this.#tree = new FormTree(
      compiled,
      { said: {}, instances: {} },
      {
        ...around,
        get seed() {
          return ofChance();
        },
      },
    );
    this.#nodes = [...this.#tree.walk()].filter(isQuestion);
    this.#asked = this.#nodes.flatMap((node) => (isPut(node.definition) ? [{ node, known: new Map() }] : []));
  }

  /** `seed`: the response's own id. */
  read(answers: Answers, seed: string): readonly AskedQuestion[] {
    // A form may answer some of itself when it is begun, and only then.
    const isBegun = Object.keys(answers.said).length > 0 || !this.#answersItself;
    const found = this.#isInTurn && isBegun ? this.#readInTurn(answers.said) : null;
    // What is of chance is found out by reading it.
    return found !== null && this.#isInTurn ? found : this.#readByItself(answers, seed);
  }

  #readInTurn(said: Answers['said']): readonly AskedQuestion[] {
    const { cells } = this.#tree;
    for (const node of this.#nodes) {
      const now = said[node.path] ?? null;
      if (!isSameSaid(node.said.value, now)) cells.set(node.said, now);
    }
    const found: AskedQuestion[] = [];
    for (const { node, known } of this.#asked) {
      if (!cells.read(node.isRelevant) || cells.read(node.isReadOnly)) continue;
      const said = node.said.value;
      const { list, offered } = node.definition.logic;
      const isOneOfFew = said?.is === 'value' && list !== null && offered === null;
      const name = isOneOfFew && typeof said.value === 'string' ? said.value : null;
      const before = name === null ? undefined : known.get(name);
      const question = before ?? this.#stateOf(node);
      if (name !== null && before === undefined && known.size < mostKnown) known.set(name, question);
      found.push(question);
    }
    return found;
  }

  #stateOf({ path, definition, said, counted }: QuestionNode): AskedQuestion {
    const isPlain = definition.logic.offered === null;
    const text = isPlain ? plainText(definition, said.value) : this.#tree.cells.read(counted);
    return { path, said: said.value, text };
  }

  #readByItself(answers: Answers, seed: string): readonly AskedQuestion[] {
    const form = openForm(this.#compiled, answers, { ...this.#around, seed });
    return form
      .states()
      .flatMap((state) =>
        state.is === 'question' && state.isRelevant && !state.isReadOnly && isPutKind(state.question.kind)
          ? [{ path: state.path, said: state.said, text: state.text }]
          : [],
      );
  }
}

const isQuestionDefinition = (definition: Definition): definition is QuestionDefinition => definition.is === 'question';

const isPutKind = (kind: QuestionDefinition['item']['kind']): boolean =>
  kindOf(kind).role === 'asked' && kindOf(kind).answerable;

const isPut = ({ item, logic }: QuestionDefinition): boolean => isPutKind(item.kind) && logic.calculation === null;

/** True of what a form answers by itself when it is begun. */
const isBegunWith = ({ item, logic }: QuestionDefinition, around: Around): boolean =>
  logic.default?.is === 'worked-out' || recordedText(item.kind, { ...around, seed: '' }) !== '';

function isSameSaid(a: Said | null, b: Said | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || a.is !== b.is) return false;
  if (a.is === 'value' && b.is === 'value') return isSameValue(a.value, b.value);
  return a.is === 'not-asked' && b.is === 'not-asked' ? a.because === b.because : true;
}

function isSameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
