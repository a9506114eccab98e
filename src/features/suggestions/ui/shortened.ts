/** Words of at most so many letters; what is longer ends in three dots. */
export function shortened(words: string, longest: number): string {
  const letters = Array.from(words);
  return letters.length <= longest ? words : `${letters.slice(0, longest - 1).join('')}…`;
}
