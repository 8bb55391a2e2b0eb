import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { tickInWords } from '#web/ui/words/when.ts';
import { type MonthsBefore, type Stretch, ticksOf, timeScale } from './layout.ts';
import { middleOf, monthsBefore, spanOf } from './span.ts';
import css from './timeline.module.css';

/** What a month with its year takes, in pixels. */
const room = 74;

interface LayerProps {
  stretch: Stretch;
  width: number;
  height: number;
}

/** The months before onset, shaded lightly, the nearest more. */
export function BeforeOnset({
  stretch,
  width,
  height,
  onset,
  before,
}: LayerProps & { onset: string; before: MonthsBefore }) {
  const { t } = useTranslation();
  const scale = timeScale(stretch, width);
  const at = spanOf(onset).from;
  const [far, near] = [scale(monthsBefore(at, before.months)), scale(monthsBefore(at, before.close))];
  const x = scale(at);
  if (x < 0) return null;
  const box = (from: number, to: number) => ({
    x: Math.max(0, from),
    width: Math.max(0, Math.min(to, width) - Math.max(0, from)),
  });
  return (
    <g>
      <rect className={css.before} {...box(far, near)} y={0} height={height} />
      <rect className={css.nearest} {...box(near, x)} y={0} height={height} />
      {x <= width && (
        <>
          <line className={css.onset} x1={x} x2={x} y1={0} y2={height} />
          <text
            className={css.onsetName}
            x={x > width - 90 ? x - 5 : x + 5}
            y={12}
            textAnchor={x > width - 90 ? 'end' : 'start'}
          >
            {t('pictures.timeline.onset')}
          </text>
        </>
      )}
    </g>
  );
}

/** Months or years along the top of the events. */
export function TimeAxis({ stretch, width, height, y, today }: LayerProps & { y: number; today: number }) {
  const { i18n } = useTranslation();
  const scale = timeScale(stretch, width);
  const ticks = ticksOf(stretch, width);
  const yearly = ticks.every((tick) => tick.getUTCMonth() === 0);
  let free = 0;
  return (
    <g>
      <line className={css.axis} x2={width} y1={y} y2={y} />
      {ticks.map((tick) => {
        const x = scale(tick);
        if (x > width - 58) return null;
        const clear = x >= free && (today < x || today > x + room);
        if (clear) free = x + room;
        return (
          <g key={tick.getTime()}>
            <line className={css.rule} x1={x} x2={x} y1={0} y2={height} />
            {clear && (
              <text className={css.tick} x={x + 4} y={y + 15}>
                {tickInWords(tick, i18n.language, yearly ? undefined : 'short')}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface CurveProps {
  /** `before` is what it was where something moved it on that day. */
  points: readonly { on: string; part: number; before?: number }[];
  stretch: Stretch;
  width: number;
  height: number;
  lineClass: string | undefined;
  dotClass: string | undefined;
}

/** A curve of values given as parts of their scale, 0 at the foot; it runs through the last value of each day. */
export function Curve({ points, stretch, width, height, lineClass, dotClass }: CurveProps) {
  const scale = timeScale(stretch, width);
  const up = (part: number) => 22 + (1 - part) * (height - 30);
  const drawn = points
    .map(({ on, part, before }) => ({ x: scale(middleOf(on)), y: up(part), before }))
    .filter(({ x }) => x >= -width && x <= width * 2)
    .toSorted((a, b) => a.x - b.x);
  const path = line<(typeof drawn)[number]>(
    ({ x }) => x,
    ({ y }) => y,
  )(drawn.filter(({ x }, index) => drawn[index + 1]?.x !== x));
  const moved = drawn.flatMap(({ x, y, before }) => (before === undefined ? [] : `M${x} ${up(before)}V${y}`));
  const dots = new Map(drawn.map(({ x, y }) => [`${x} ${y}`, { x, y }]));
  return (
    <g>
      <path className={lineClass} d={path ?? ''} />
      {moved.length > 0 && <path className={css.moved} d={moved.join('')} />}
      {[...dots].map(([key, { x, y }]) => (
        <circle key={key} className={dotClass} cx={x} cy={y} r={3} />
      ))}
    </g>
  );
}
