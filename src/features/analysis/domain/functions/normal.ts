import { lowerGamma, upperGamma } from './incomplete-gamma.ts';

/** P(Z > z) for a standard normal Z, precise in both tails: half of Q(1/2, z²/2). Abramowitz and Stegun (1964), 26.2.29 with 6.5.17. */
export function normalAbove(z: number): number {
  const half = z * z * 0.5;
  return z >= 0 ? 0.5 * upperGamma(0.5, half) : 0.5 + 0.5 * lowerGamma(0.5, half);
}

/** P(|Z| >= |z|). */
export function normalTwoSided(z: number): number {
  return upperGamma(0.5, z * z * 0.5);
}

/**
 * z with P(Z > z) = `share`, 0 < share < 1: the rational start of Abramowitz and Stegun (1964), 26.2.23 (to 5e-4), made exact by Newton's steps of third order
 * (Halley).
 */
export function normalQuantileAbove(share: number): number {
  if (share > 0.5) return -normalQuantileAbove(1 - share);
  if (share === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(share));
  let z =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
  for (let step = 0; step < 4; step += 1) {
    const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
    const off = (normalAbove(z) - share) / density;
    z += off / (1 - 0.5 * z * off);
  }
  return z;
}

/** 1.959964: what the ends of a 95 % interval are away in standard errors. */
export const z95 = normalQuantileAbove(0.025);
