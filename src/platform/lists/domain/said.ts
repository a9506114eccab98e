/** Something to be told, in words of whichever language the page speaks: a message key and its values. */
export type Said = Readonly<{ says: string; values: Readonly<Record<string, string | number>> }>;

export const said = (says: string, values: Said['values'] = {}): Said => ({ says, values });
