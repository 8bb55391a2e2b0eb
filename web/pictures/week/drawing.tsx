import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { useWidth } from '#web/pictures/frame/width.ts';
import { classes } from '#web/ui/look/classes.ts';
import type { WeekAmount, WeekProps, WeekTime } from './props.ts';
import css from './week.module.css';

const left = 46;
const right = 18;
const hour = 60;
const rowHeight = 76;

type Across = (day: string) => number;

/** A whole hour on the clock; 1440 is `00:00`. */
const hourSaid = (at: number) => `${String((at / hour) % 24).padStart(2, '0')}:00`;

/** The hours that the marks and targets lie between, whole and even. */
function hoursOf(times: readonly WeekTime[]): [number, number] {
  const all = times.flatMap(({ marks, target }) => [
    ...marks.map(({ at }) => at),
    ...(target === undefined ? [] : [target]),
  ]);
  const step = 2 * hour;
  return [
    Math.floor((Math.min(...all) - hour / 2) / step) * step,
    Math.ceil((Math.max(...all) + hour / 2) / step) * step,
  ];
}

/** Marks of days that follow one another: over a day that was not noted no line is drawn. */
function runsOf(marks: WeekTime['marks'], days: readonly string[]): WeekTime['marks'][number][][] {
  const runs: WeekTime['marks'][number][][] = [];
  for (const mark of marks) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before && days.indexOf(mark.day) === days.indexOf(before.day) + 1;
    if (isNext) runs.at(-1)?.push(mark);
    else runs.push([mark]);
  }
  return runs;
}

interface TimesProps {
  times: readonly WeekTime[];
  days: readonly string[];
  across: Across;
  width: number;
}

function Times({ times, days, across, width }: TimesProps) {
  const [first, last] = hoursOf(times);
  const height = Math.max(180, ((last - first) / hour) * 17);
  const up = scaleLinear([first, last], [12, height - 6]);
  const ticks = Array.from({ length: (last - first) / (2 * hour) + 1 }, (_, n) => first + n * 2 * hour);
  const draw = line<{ day: string; at: number }>(
    ({ day }) => across(day),
    ({ at }) => up(at),
  );
  return (
    <svg className={css.part} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {ticks.map((at) => (
        <g key={at}>
          <line className={css.grid} x1={left} x2={width - right} y1={up(at)} y2={up(at)} />
          <text className={css.tick} x={left - 6} y={up(at)} dy="0.35em" textAnchor="end">
            {hourSaid(at)}
          </text>
        </g>
      ))}
      {times.map(({ name, marks, target, habit }, place) => (
        <g key={name}>
          {habit !== undefined && (
            <rect
              className={css.habit}
              x={left}
              width={width - left - right}
              y={up(habit.from)}
              height={up(habit.to) - up(habit.from)}
            />
          )}
          {target !== undefined && (
            <line className={css.target} x1={left} x2={width - right} y1={up(target)} y2={up(target)} />
          )}
          {runsOf(marks, days).map((run) => (
            <path key={run[0]?.day} className={css.joined} d={draw(run) ?? ''} />
          ))}
          {marks.map(({ day, at, near }) => (
            <circle
              key={day}
              className={classes(css.mark, near === 'far' && css.far)}
              cx={across(day)}
              cy={up(at)}
              r={5.5}
            />
          ))}
          <text
            className={css.number}
            x={width - right + 6}
            y={up(marks.at(-1)?.at ?? target ?? first)}
            dy="0.35em"
          >
            {place + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Amount({ amount, across, width }: { amount: WeekAmount; across: Across; width: number }) {
  const { name, min, max, values, target } = amount;
  const up = scaleLinear([min, max], [rowHeight - 8, 30]);
  const nought = Math.min(Math.max(0, min), max);
  return (
    <svg
      className={css.part}
      width={width}
      height={rowHeight}
      viewBox={`0 0 ${width} ${rowHeight}`}
      aria-hidden
    >
      <text className={css.name} x={0} y={13}>
        {name}
      </text>
      {[min, max].map((end) => (
        <text key={end} className={css.tick} x={left - 6} y={up(end)} dy="0.35em" textAnchor="end">
          {end}
        </text>
      ))}
      <line className={css.grid} x1={left} x2={width - right} y1={up(nought)} y2={up(nought)} />
      {values.map(({ day, value }) => (
        <g key={day}>
          <rect
            className={css.bar}
            x={across(day) - 7}
            width={14}
            y={Math.min(up(value), up(nought)) - (value === nought ? 1 : 0)}
            height={Math.max(2, Math.abs(up(value) - up(nought)))}
          />
        </g>
      ))}
      {target !== undefined && (
        <line className={css.target} x1={left} x2={width - right} y1={up(target)} y2={up(target)} />
      )}
    </svg>
  );
}

/** The days of a week beside one another, the clock running down, and a row for each number below. */
export function WeekDrawing({
  every = 'day',
  days,
  times,
  amounts,
}: Pick<WeekProps, 'every' | 'days' | 'times' | 'amounts'>) {
  const { i18n } = useTranslation();
  const { ref, width } = useWidth(360);
  const scale = scalePoint([...days], [left + 14, width - right - 14]);
  const across: Across = (day) => scale(day) ?? left;
  const shown = times.filter(({ marks, target }) => marks.length > 0 || target !== undefined);
  const said = (day: string, how: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(i18n.language, { ...how, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return (
    <div ref={ref} className={css.drawing}>
      <svg className={css.part} width={width} height={36} viewBox={`0 0 ${width} 36`} aria-hidden>
        {days.map((day) => (
          <text key={day} className={css.day} x={across(day)} y={12} textAnchor="middle">
            {said(day, every === 'day' ? { weekday: 'short' } : { month: 'short' })}
            <tspan className={css.tick} x={across(day)} dy={17}>
              {said(day, { day: 'numeric' })}
            </tspan>
          </text>
        ))}
      </svg>
      {shown.length > 0 && <Times times={shown} days={days} across={across} width={width} />}
      {amounts.map((amount) => (
        <Amount key={amount.name} amount={amount} across={across} width={width} />
      ))}
    </div>
  );
}
