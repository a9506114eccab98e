/** Why a published report is withdrawn, in words that name nobody. */
export const withdrawReasons = ['mistake', 'could-be-recognised', 'people-asked', 'another'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];
