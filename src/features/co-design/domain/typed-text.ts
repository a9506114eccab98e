/** What somebody typed, as it is kept: line ends are one letter, no other control letters (the database takes none), and nothing around it. */
export const typedText = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .trim();
