/** What a test found; `df` is null where the statistic has none. */
export type TestResult = Readonly<{ statistic: number; df: number | null; p: number }>;
