import type { Shown } from '#platform/disclosure/small-numbers.ts';

export type Bar = Readonly<{ name: string; percent: Shown | null }>;

const [width, nameWidth, barHeight, gap] = [720, 260, 20, 10] as const;

/**
 * Bars of percentages, drawn on the server; the table under it says the same, so a reader of a screen is given its title alone. A bar that is held
 * back is written out and not drawn as nothing. In a right-to-left page it is mirrored: names at the right.
 */
export function BarChart({
  title,
  bars,
  heldBack,
  isRtl,
}: Readonly<{ title: string; bars: readonly Bar[]; heldBack: string; isRtl: boolean }>) {
  const room = width - nameWidth - 60;
  const height = bars.length * (barHeight + gap) + gap;
  const x = (fromStart: number, long = 0) => (isRtl ? width - fromStart - long : fromStart);
  return (
    <svg
      role="img"
      aria-label={title}
      viewBox={`0 0 ${width} ${height}`}
      class="alo-chart"
      xmlns="http://www.w3.org/2000/svg"
    >
      {bars.map(({ name, percent }, index) => {
        const top = gap + index * (barHeight + gap);
        const long = typeof percent === 'number' ? Math.round((room * percent) / 100) : 0;
        return (
          <g>
            <text x={x(nameWidth - 10)} y={top + 15} text-anchor="end" class="alo-chart__name">
              {name}
            </text>
            {typeof percent === 'number' && (
              <rect x={x(nameWidth, long)} y={top} width={long} height={barHeight} class="alo-chart__bar" />
            )}
            <text x={x(nameWidth + long + 6)} y={top + 15} text-anchor="start" class="alo-chart__value">
              {typeof percent === 'number' ? `${percent}%` : heldBack}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
