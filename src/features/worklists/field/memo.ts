import { Component, h, type ComponentType, type VNode } from 'preact';

/** A part that is drawn again only when one of the things that it is given is another one. Of three hundred rows, one changes. */
export function memo<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  return class Remembered extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const [before, after] = [this.props as Record<string, unknown>, next as Record<string, unknown>];
      return Object.keys({ ...before, ...after }).some((name) => before[name] !== after[name]);
    }
    override render(): VNode {
      return h(Part, this.props as Props) as VNode;
    }
  };
}
