import { lineThrough, scaleBetween } from '#web/ui/look/scale.ts';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import css from './sparkline.module.css';

export interface SparklineProps {
  /** Scores in order; undefined where one is missing. */
  scores: readonly (number | undefined)[];
  /** The highest score the instrument allows. */
  most: number;
  cutOff?: number;
  /** The same in words: "PHQ-9 from 18 to 9 over six sessions". */
  words: string;
}

/** The shape of a course of scores in the height of a line of text. */
export function Sparkline({ scores, most, cutOff, words }: SparklineProps) {
  const across = scaleBetween([0, Math.max(1, scores.length - 1)], [3, 101]);
  const up = scaleBetween([0, most], [25, 3]);
  const points = scores.flatMap((score, index) =>
    score === undefined ? [] : [[across(index), up(score)] as const],
  );
  const last = points.at(-1);
  const path = lineThrough(
    points,
    (point) => point[0],
    (point) => point[1],
  );
  return (
    <span>
      <svg className={css.sparkline} viewBox="0 0 104 28" aria-hidden>
        {cutOff !== undefined && <line className={css.cut} x1={0} x2={104} y1={up(cutOff)} y2={up(cutOff)} />}
        <path className={css.line} d={path ?? ''} />
        {last && <circle className={css.last} cx={last[0]} cy={last[1]} r={3} />}
      </svg>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
