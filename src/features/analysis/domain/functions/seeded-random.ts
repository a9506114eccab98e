/** Numbers from 0 up to 1 (32 bits) in an order that depends on the seed alone: xoshiro128++, Blackman and Vigna, ACM Trans. Math. Softw. 47 (2021) 36, filled from the seed by a mixer of whole numbers. */
export function seededRandom(seed: number): () => number {
  let mixing = seed >>> 0;
  const filled = () => {
    mixing = (mixing + 0x9e3779b9) >>> 0;
    let word = Math.imul(mixing ^ (mixing >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) | 0;
  };
  let [a, b, c, d] = [filled(), filled(), filled(), filled()];
  return () => {
    const sum = (a + d) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 4_294_967_296;
  };
}
