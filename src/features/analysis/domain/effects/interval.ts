/** A figure and where it lies with 95 % confidence. */
export type Estimate = Readonly<{ value: number; low: number; high: number }>;
