export type NameToken = Readonly<{
  written: string;
  script: string;
  latin: string;
  canonical: string;
  skeletons: readonly string[];
  isParticle: boolean;
}>;
export const similarityLevels = { same: 1, high: 0.86, likely: 0.76 };

const particles = new Set(['al', 'el', 'bin', 'ibn', 'bint', 'of', 'the']);

export function readName(text: string): readonly NameToken[] {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((one) => one !== '')
    .map((written) => {
      const canonical = fold(written);
      return {
        written,
        script: 'latin',
        latin: written,
        canonical,
        skeletons: [skeleton(canonical)],
        isParticle: particles.has(written),
      };
    });
}
function fold(text: string): string {
  return text
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|y/g, 'i')
    .replace(/kh/g, 'x')
    .replace(/sh|ch|sch/g, 'S')
    .replace(/dj|zh|xh|gj/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/gh/g, 'g')
    .replace(/[qc]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/o/g, 'u')
    .replace(/e/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.)h$/, '$1')
    .replace(/S/g, 'sh');
}
function skeleton(canonical: string): string {
  const bare = canonical.replace(/[aeiou]/g, '');
  return bare === '' ? canonical.slice(0, 1) : bare;
}
export function tokenSimilarity(a: NameToken, b: NameToken): number {
  if (a.canonical === b.canonical) return 1;
  const most = Math.max(a.canonical.length, b.canonical.length);
  const base = 1 - distance(a.canonical, b.canonical) / most;
  return a.skeletons[0] === b.skeletons[0] && (a.skeletons[0]?.length ?? 0) > 1 ? Math.max(base, 0.88) : base * 0.97;
}
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min((last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
const confusable = [['hasan', 'husin'], ['mahmud', 'muhamad'], ['amir', 'umar']].map((pair) => new Set(pair));
export function areConfusable(a: NameToken, b: NameToken): boolean {
  return a.canonical !== b.canonical && confusable.some((pair) => pair.has(a.canonical) && pair.has(b.canonical));
}
export function isInitialOf(a: NameToken, b: NameToken): boolean {
  return a.written.length === 1 && b.written.length > 1 && b.written.startsWith(a.written);
}
export function isNicknameOf(_a: NameToken, _b: NameToken): boolean {
  return false;
}
export function isPlaceholderName(tokens: readonly NameToken[]): boolean {
  return tokens.length > 0 && tokens.every(({ written }) => ['unknown', 'baby', 'boy', 'girl', 'twin', 'one', 'two', 'fnu', 'lnu', 'test', 'not', 'known', 'name'].includes(written));
}
