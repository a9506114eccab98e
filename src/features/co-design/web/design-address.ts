/** The address of a round's page at the desk, or of what lies below it. */
export const roundAddress = (id: string, ...below: readonly string[]): string => ['/co-design', id, ...below].join('/');
