import { useTranslation } from 'react-i18next';
import type { raters } from '#core/group/observed/state.ts';
import type { RatedBeside } from '#core/supervision/ratings-beside.ts';
import { useWidth } from '#web/pictures/frame/width.ts';
import css from './supervision.module.css';

type As = (typeof raters)[number];

/** A shape for each, so that it holds in grey: a ring, a triangle, a full square. */
const shapes: Record<As, string> = {
  self: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 2.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7z',
  peer: 'M8 2 15 14H1z',
  supervisor: 'M3 3h10v10H3z',
};

/** The mark of who rated. */
export const RatedMark = ({ as }: { as: As }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" className={css.mark} aria-hidden>
    <path d={shapes[as]} fillRule="evenodd" />
  </svg>
);

const row = 56;
const foot = 26;
const most = 3;

interface RatingsDrawingProps {
  rows: readonly RatedBeside[];
  titleOf: (domain: string) => string;
}

/** Each item a line from not done to fully done, with a mark for each who rated it. */
export function RatingsDrawing({ rows, titleOf }: RatingsDrawingProps) {
  const { t } = useTranslation();
  const { ref, width } = useWidth(360);
  const [left, right] = [40, width - 40];
  const across = (at: number) => left + ((right - left) * at) / most;
  const height = rows.length * row + foot;
  return (
    <div ref={ref} className={css.drawing}>
      <svg width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden>
        {rows.map(({ domain, by }, place) => {
          const up = place * row + 36;
          return (
            <g key={domain}>
              <text className={css.item} x={left - 8} y={up - 16}>
                {titleOf(domain)}
              </text>
              <line className={css.line} x1={left} x2={right} y1={up} y2={up} />
              {[0, 1, 2, 3].map((at) => (
                <line key={at} className={css.line} x1={across(at)} x2={across(at)} y1={up - 4} y2={up + 4} />
              ))}
              {by.map(({ as, person, adherence }) => {
                // Those who say the same stand beside one another.
                const same = by.filter((one) => one.adherence === adherence);
                const aside = (same.findIndex((one) => one.person === person) - (same.length - 1) / 2) * 16;
                return (
                  <g
                    key={person}
                    className={css.mark}
                    transform={`translate(${String(across(adherence) + aside - 8)} ${String(up - 8)})`}
                  >
                    <rect width="16" height="16" className={css.ground} />
                    <path d={shapes[as]} fillRule="evenodd" />
                  </g>
                );
              })}
            </g>
          );
        })}
        {(['0', '1', '2', '3'] as const).map((at) => (
          <text key={at} className={css.tick} x={across(Number(at))} y={height - 6} textAnchor="middle">
            {t(`group.observed.scale.${at}`)}
          </text>
        ))}
      </svg>
    </div>
  );
}
