/** Whether something could not be kept because the disk, or the browser's share of it, is full; by the code alone, as a failure may come from another window. */
export function isStorageFull(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ALO-DEVICE-003';
}
