import { useTranslation } from 'react-i18next';
import type { Shown } from '#core/programme/figures.ts';
import { useWidth } from '#web/pictures/frame/width.ts';
import { scaleBetween } from '#web/ui/look/scale.ts';
import { dateInWords } from '#web/ui/words/when.ts';
import own from './programme.module.css';

const height = 200;
const left = 44;
const foot = 28;
/** How wide a month stands below its bar. */
const label = 62;

interface MonthDrawingProps {
  months: readonly { month: string; shown: Shown | undefined }[];
}

/** How tall a month stands: its share where the figure has a whole, else its number. */
export const tall = (shown: Shown | undefined): number | null =>
  !shown || shown.state === 'held_back' ? null : shown.of === null ? shown.n : shown.percent;

/** A bar for each month; a dashed one where the number is held back, and none where there was nobody. */
export function MonthDrawing({ months }: MonthDrawingProps) {
  const { i18n } = useTranslation();
  const { ref, width } = useWidth(360);
  const isShare = months.some(({ shown }) => shown !== undefined && shown.of !== null);
  const most = isShare ? 100 : Math.max(1, ...months.map(({ shown }) => tall(shown) ?? 0));
  const up = scaleBetween([0, most], [height - foot, 12]);
  const step = (width - left) / Math.max(1, months.length);
  const every = Math.ceil(72 / step);
  return (
    <div ref={ref} className={own.drawing}>
      <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden>
        {[0, most].map((at) => (
          <g key={at}>
            <line className={own.line} x1={left} x2={width} y1={up(at)} y2={up(at)} />
            <text className={own.tick} x={left - 6} y={up(at)} dy="0.35em" textAnchor="end">
              {isShare ? `${String(at)}%` : at}
            </text>
          </g>
        ))}
        {months.map(({ month, shown }, place) => {
          const at = left + place * step + step * 0.15;
          const value = tall(shown);
          const isHeld = shown?.state === 'held_back';
          const top = isHeld ? up(most / 4) : up(value ?? 0);
          return (
            <g key={month}>
              <rect
                className={isHeld ? own.heldMark : own.bar}
                x={at}
                y={top}
                width={step * 0.7}
                height={Math.max(0, up(0) - top)}
              />
              {place % every === 0 && (
                <text className={own.tick} x={Math.min(at, width - label)} y={height - 8}>
                  {dateInWords(month, i18n.language, 'short')}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The two marks of the drawing. */
export const ShownMark = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
    <rect className={own.bar} x="3" y="2" width="10" height="12" />
  </svg>
);
export const HeldMark = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
    <rect className={own.heldMark} x="3" y="2" width="10" height="12" />
  </svg>
);
