/** Where somebody writes a response for another; `at` names a page. */
export const writeAddress = ({ id }: Readonly<{ id: string }>, at?: string): string =>
  at === undefined ? `/form-answers/${id}` : `/form-answers/${id}?at=${encodeURIComponent(at)}`;
