/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400] as const;

/** From here on eight terms of the series leave less than 1e-17. */
const seriesFrom = 16;

/**
 * ln Γ(x) for x > 0, to about 1e-15 of max(1, |ln Γ|): Stirling's series, reached by Γ(x + 1) = x Γ(x).
 * Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 6.1.15 and 6.1.41.
 */
export function logGamma(x: number): number {
  let product = 1;
  let large = x;
  while (large < seriesFrom) {
    product *= large;
    large += 1;
  }
  const square = large * large;
  let power = large;
  let sum = 0;
  for (const coefficient of stirling) {
    sum += coefficient / power;
    power *= square;
  }
  return (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI) + sum - Math.log(product);
}

const known: number[] = [0, 0];

/** ln n! for a whole n of 0 or more; the first hundred thousand are remembered. */
export function logFactorial(n: number): number {
  if (n > 100_000) return logGamma(n + 1);
  for (let next = known.length; next <= n; next += 1) known.push(logGamma(next + 1));
  return known[n] ?? Number.NaN;
}
