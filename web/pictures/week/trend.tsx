import { useTranslation } from 'react-i18next';
import { useWidth } from '#web/pictures/frame/width.ts';
import { lineThrough, scaleBetween } from '#web/ui/look/scale.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import css from './week.module.css';

const height = 150;
const left = 44;
const right = 24;

interface TrendDrawingProps {
  points: readonly { on: string; value: number }[];
  /** The ends of the scale; from nought to the highest score where it has none. */
  scale: { least: number; most: number } | null;
  /** The days it runs over, where several stand below each other; those of its points without it. */
  span?: { from: string; to: string };
}

/** A score week by week, as a line over the weeks. */
export function TrendDrawing({ points, scale, span }: TrendDrawingProps) {
  const { i18n } = useTranslation();
  const { ref, width } = useWidth(360);
  const time = ({ on }: { on: string }) => Date.parse(`${on}T00:00:00Z`);
  const [first, last] = span ? [{ on: span.from }, { on: span.to }] : [points[0], points.at(-1)];
  if (!first || !last || points.length === 0) return null;
  const values = points.map(({ value }) => value);
  const [low, high] = scale ? [scale.least, scale.most] : [Math.min(0, ...values), Math.max(1, ...values)];
  const across = scaleBetween([time(first), time(last)], [left + 8, width - right]);
  const up = scaleBetween([low, high], [height - 28, 12]);
  const path = lineThrough(
    points,
    (point) => across(time(point)),
    ({ value }) => up(value),
  );
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <div ref={ref} className={css.drawing}>
      <svg className={css.part} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
        {[low, high].map((at) => (
          <g key={at}>
            <line className={css.grid} x1={left} x2={width - right} y1={up(at)} y2={up(at)} />
            <text className={css.tick} x={left - 6} y={up(at)} dy="0.35em" textAnchor="end">
              {number.format(at)}
            </text>
          </g>
        ))}
        <path className={css.joined} d={path} />
        {points.map((point) => (
          <circle key={point.on} className={css.mark} cx={across(time(point))} cy={up(point.value)} r={4} />
        ))}
        <text className={css.tick} x={left} y={height - 4}>
          {dateInWords(first.on, i18n.language, 'short')}
        </text>
        <text className={css.tick} x={width - right} y={height - 4} textAnchor="end">
          {dateInWords(last.on, i18n.language, 'short')}
        </text>
      </svg>
    </div>
  );
}
