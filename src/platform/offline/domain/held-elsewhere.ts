/** Whether a window of this browser with an app of another version stands in the way of what was kept; by the code alone, as of a full disk. */
export function isHeldElsewhere(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ALO-DEVICE-005';
}
