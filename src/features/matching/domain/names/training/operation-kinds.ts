const consonants = (text: string): string => text.replace(/[aeiouy]/g, '');
const vowels = (text: string): string => text.replace(/[^aeiouy]/g, '');
const single = (text: string): string => text.replace(/(.)\1/g, '$1');

/** The two kinds of an operation, by which what is learned of one helps others: what happens, and where (at the beginning, the end, or between). */
export function operationKinds(left: string, right: string, isArabic: boolean): readonly [string, string] {
  const place = /\^/.test(left + right) ? 'first' : /[$A-Zآةىؤ]/u.test(left + right) ? 'last' : 'within';
  const kind = isArabic ? arabicKind(left, right) : latinKind(bare(left), bare(right));
  return [kind, `${kind}-${place}`];
}

const bare = (text: string): string => text.replace(/[\^$]/g, '').toLowerCase();

function latinKind(a: string, b: string): string {
  if (a === b) return a === '' ? 'end' : consonants(a) === '' ? 'same-vowel' : 'same-consonant';
  const [ca, cb, va, vb] = [consonants(a), consonants(b), vowels(a), vowels(b)];
  if (ca === '' && cb === '') {
    if (va === '' || vb === '') return 'vowel-left-out';
    return single(va) === single(vb) ? 'vowel-doubled' : 'other-vowel';
  }
  if (ca === cb) return va === '' || vb === '' ? 'vowel-left-out-beside' : 'other-vowel-beside';
  if (single(ca) === single(cb)) return 'consonant-doubled';
  if ((ca + cb).replace(/h/g, '') === '') return 'h-left-out';
  if (ca === '' || cb === '') return 'consonant-left-out';
  return ca.replace(/h/g, '') === cb.replace(/h/g, '') ? 'h-beside' : 'other-consonant';
}

function arabicKind(left: string, right: string): string {
  const isWeak = /^[اعهویآةىؤ^$]+$/u.test(left);
  if (left === '') return consonants(bare(right)) === '' ? 'vowel-put-in' : 'consonant-put-in';
  if (bare(right) === '') return isWeak ? 'weak-letter-unread' : 'letter-unread';
  const said = bare(right);
  if (consonants(said) !== '' && vowels(said) !== '') return 'letter-and-vowel';
  return isWeak ? 'weak-letter' : single(bare(right)).length < bare(right).length ? 'letter-doubled' : 'letter';
}
