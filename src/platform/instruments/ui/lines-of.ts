/** The lines of a text as it is written in a spreadsheet's cell, without Markdown's marks for bold, heading and emphasis. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^#{1,6}\s+/u, '').replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gu, '$2'))
    .filter((line, at, all) => line.trim() !== '' || (at > 0 && at < all.length - 1));
}
