import type { Definition } from '../form/definition.ts';
import { placeItems } from '../form/place-items.ts';
import type { Instrument } from '../instrument.ts';
import type { Item, Question } from '../item.ts';
import type { Target } from './enable-when.ts';
import { typed } from './item-type.ts';
import { choiceSystem } from './urls.ts';

const none: ReadonlySet<string> = new Set();

/** Where the items of an instrument stand in FHIR: their link ids, and which question a name means from where. */
export class ItemPlaces {
  readonly #instrument: Instrument;
  readonly #named: ReadonlyMap<string, readonly Definition[]>;
  readonly #byItem: ReadonlyMap<Item, Definition>;
  readonly #choices: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #targets: ReadonlyMap<string, Target>;

  constructor(instrument: Instrument) {
    const placed = placeItems(instrument.root, instrument.items);
    this.#instrument = instrument;
    this.#named = placed.named;
    this.#byItem = new Map(placed.items.flatMap((one) => (one.item === null ? [] : [[one.item, one] as const])));
    this.#choices = new Map(instrument.lists.map(({ id, choices }) => [id, new Set(choices.map(({ name }) => name))]));
    const targets = placed.items.flatMap((one) => (one.is === 'question' ? [this.#target(one.item)] : []));
    this.#targets = new Map(targets.map((target) => [target.linkId, target]));
  }

  /** The place without the form's own name: `household/age`. Names may come again in another group, places may not. */
  linkId(item: Item): string {
    return (this.#byItem.get(item)?.path ?? `/${this.#instrument.root}/${item.name}`).split('/').slice(2).join('/');
  }

  /** Finds the question that a name means from an item, if it has one answer there: no repeat lies between. */
  finderFrom(item: Item): (name: string) => Target | null {
    const around = new Set(this.#byItem.get(item)?.repeats ?? []);
    return (name) => {
      const [found, ...more] = this.#named.get(name) ?? [];
      if (found?.is !== 'question' || more.length > 0 || !found.repeats.every((repeat) => around.has(repeat)))
        return null;
      return this.byLinkId(this.linkId(found.item));
    };
  }

  /** The same for an item and questions that lie in no repeat at all. */
  singleFrom(item: Item): (name: string) => Target | null {
    const lies = this.#byItem.get(item)?.repeats.length ?? 0;
    return item.is === 'repeat' || lies > 0 ? () => null : this.finderFrom(item);
  }

  choicesOf({ list = '' }: Question): ReadonlySet<string> {
    return this.#choices.get(list) ?? none;
  }

  byLinkId(linkId: string): Target | null {
    return this.#targets.get(linkId) ?? null;
  }

  #target(question: Question): Target {
    const { name, kind, list = '' } = question;
    const system = choiceSystem(this.#instrument.id, list);
    const choices = this.choicesOf(question);
    return { linkId: this.linkId(question), name, kind, type: typed(question).type, system, choices };
  }
}
