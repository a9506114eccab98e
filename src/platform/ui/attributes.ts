/** Extra attributes for a component's outermost element, written as HTML names them. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
