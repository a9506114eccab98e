/** How large a picture is drawn whose longer side may have so many points: never larger than it is, and never of none. */
export function drawnSize(
  { width, height }: Readonly<{ width: number; height: number }>,
  mostPoints: number,
): Readonly<{ width: number; height: number }> {
  const scale = Math.min(1, mostPoints / Math.max(width, height));
  const scaled = (side: number): number => Math.max(1, Math.round(side * scale));
  return { width: scaled(width), height: scaled(height) };
}
