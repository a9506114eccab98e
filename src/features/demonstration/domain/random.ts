/**
 * Chance that is the same every time: a small fast counter generator (sfc32), started from a seed and the number of a stream.
 * Streams are independent, so that household 40,000 is the same whether or not the 39,999 before it were made.
 */
export class Random {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(seed: number, stream = 0) {
    this.restart(seed, stream);
  }

  /** Begins a stream again from its start. */
  restart(seed: number, stream: number): void {
    this.#a = scramble(seed ^ 0x9e3779b9);
    this.#b = scramble(stream ^ 0x85ebca6b);
    this.#c = scramble((seed ^ Math.imul(stream + 1, 0xc2b2ae35)) >>> 0);
    this.#counter = 1;
    for (let turn = 0; turn < 12; turn += 1) this.bits();
  }

  /** 32 bits, 0 to 4294967295. */
  bits(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** At least 0, less than 1. */
  fraction(): number {
    return this.bits() / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  /** True in `share` of cases. */
  chance(share: number): boolean {
    return this.fraction() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.fraction() * list.length)] as T;
  }

  /** Waiting time with a mean, most of them short. */
  wait(mean: number): number {
    return -mean * Math.log(1 - this.fraction());
  }

  /** Around `median`, never below 0, with a long tail upwards; `spread` 0.7 puts two thirds between half and twice the median. */
  around(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
    return median * Math.exp(spread * normal);
  }
}

function scramble(value: number): number {
  let bits = (value + 0x6d2b79f5) | 0;
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
