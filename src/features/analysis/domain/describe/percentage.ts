/**
 * A percentage as a table prints it: `count` of `base` to `decimals`, exactly half upwards, worked out in whole numbers so that 12.5 of 100 does not hang on a binary fraction. Base 1 or more.
 */
export function percentage(count: number, base: number, decimals = 1): string {
  const scale = 10n ** BigInt(decimals);
  const [n, d] = [BigInt(count) * 100n * scale, BigInt(base)];
  const rounded = (2n * n + d) / (2n * d);
  const whole = rounded / scale;
  return decimals === 0 ? String(whole) : `${String(whole)}.${String(rounded % scale).padStart(decimals, '0')}`;
}

/** How many decimals a printed figure has: `12.50` has two, `0` none. */
export const decimalsOf = (printed: string): number => printed.split('.')[1]?.length ?? 0;

/**
 * Whether a printed percentage is `count` of `base`, to as many decimals as were printed. One that lies exactly between two may have been rounded up or down (R, Python and SAS round some to the even digit),
 * so both are taken, as GRIM does.
 */
export function isPrintedFor(printed: string, count: number, base: number): boolean {
  const decimals = decimalsOf(printed);
  if (percentage(count, base, decimals) === printed) return true;
  const scale = 10n ** BigInt(decimals);
  const units = 200n * scale * BigInt(count);
  if (units % BigInt(base) !== 0n || (units / BigInt(base)) % 2n === 0n) return false;
  return BigInt(printed.replace('.', '')) === (units / BigInt(base) - 1n) / 2n;
}
