import { useTranslation } from 'react-i18next';
import { shortened, textWidth, useWidth } from '#web/pictures/frame/width.ts';
import { classes } from '#web/ui/look/classes.ts';
import { areaBetween, lineThrough, scaleBetween } from '#web/ui/look/scale.ts';
import { type Drawn, liesOn, numbersPlaced } from './clear-of-lines.ts';
import { numberAt, ownScores } from './of-course.ts';
import type { TrajectoryProps } from './props.ts';
import css from './trajectory.module.css';

type Point = readonly [number, number];

/** The room beside the picture in which the names of the bands stand. */
const namesBeside = 140;

/** Where the score must be for a reliable change for the better from the first score, if the change needed is known. */
export function reliableAt({
  instrument,
  began,
  ...line
}: Pick<TrajectoryProps, 'instrument' | 'began' | 'scores' | 'before'>) {
  const first = began ?? ownScores(line).find((entry) => entry.score !== undefined)?.score;
  if (first === undefined || instrument.reliableChange === undefined) return undefined;
  const at = first + (instrument.better === 'lower' ? -1 : 1) * instrument.reliableChange;
  return at < 0 || at > instrument.most ? undefined : at;
}

/** Scores by session over phases, bands, cut-off and expected range. */
export function TrajectoryDrawing(
  props: TrajectoryProps & { chosen: number | undefined; onChoose: (session: number) => void },
) {
  const { instrument, scores, phases, expected = [], planned, before = [], chosen, onChoose } = props;
  const { t } = useTranslation();
  const { ref, width: room } = useWidth(760);
  const wide = room >= 560;
  // On a narrow screen the band of the latest score is said in the words above, and the bands in the table.
  // As wide for every instrument, so that two of them, one below the other, share one scale of time.
  const gutter = wide ? namesBeside : 0;
  const width = room - gutter;
  const top = 26;
  const height = room < 500 ? 260 : 340;
  const foot = height - 46;
  const last = Math.max(planned, ...scores.map(({ session }) => session));
  const first = Math.min(1, ...before.map(({ from }) => from), ...scores.map(({ session }) => session));
  const across = scaleBetween([first - 0.5, last + 0.5], [26, width]);
  const up = scaleBetween([0, instrument.most], [foot, top]);
  const points = scores.flatMap(({ session, score, alarm }) =>
    score === undefined ? [] : [{ session, score, alarm, x: across(session), y: up(score) }],
  );
  const path = lineThrough(
    points,
    ({ x }) => x,
    ({ y }) => y,
  );
  const range = areaBetween(
    expected,
    ({ session }) => across(session),
    ({ low }) => up(low),
    ({ high }) => up(high),
  );
  const reliable = reliableAt(props);
  const cutY = instrument.cutOff === undefined ? undefined : up(instrument.cutOff);
  const near = reliable !== undefined && cutY !== undefined && Math.abs(up(reliable) - cutY) < 30;
  const steps: Point[] = Array.from({ length: last - first + 1 }, (_, index) => [
    first + index,
    across(first + index),
  ]);
  const every = width / steps.length < 20 ? 2 : 1;
  /** Where numbers would lie over each other every other one is drawn, and the last; all are in the table. */
  const isNumbered = (nth: number) => (points.length - 1 - nth) % every === 0;
  const levels = [cutY, reliable === undefined ? undefined : up(reliable)].filter((one) => one !== undefined);
  /** A line’s name stands at its beginning, or at its end where the scores would run through it. */
  const named = (words: string, foot: number) => {
    const long = textWidth(words, 12) + 8;
    const boxAt = (x: number) => ({ x, y: foot - 12, width: long, height: 14 });
    const drawn: Drawn = { line: points, levels: [], taken: [] };
    const [starts, ends] = [boxAt(32), boxAt(width - long)] as const;
    return liesOn(ends, drawn) < liesOn(starts, drawn)
      ? { x: width - 6, textAnchor: 'end' as const, box: ends }
      : { x: 32, textAnchor: 'start' as const, box: starts };
  };
  const cutSaid = t('pictures.trajectory.cutOff', { score: instrument.cutOff });
  // Below its line where the other one would run through its name.
  const cutFoot = cutY === undefined ? undefined : near && up(reliable) < cutY ? cutY + 15 : cutY - 6;
  const cutName = cutFoot === undefined ? undefined : { y: cutFoot, ...named(cutSaid, cutFoot) };
  const reliableSaid = t('pictures.trajectory.reliable', { score: reliable });
  const reliableFoot =
    reliable === undefined
      ? undefined
      : up(reliable) + (near && up(reliable) >= (cutY ?? 0) ? 15 : near ? -8 : 15);
  const reliableName =
    reliableFoot === undefined ? undefined : { y: reliableFoot, ...named(reliableSaid, reliableFoot) };
  const numbered = points.filter((_, nth) => isNumbered(nth));
  const places = numbersPlaced(numbered, {
    line: points,
    levels,
    taken: wide ? [cutName, reliableName].flatMap((one) => one?.box ?? []) : [],
  });
  const placeOf = new Map(numbered.map(({ session }, at) => [session, places[at]]));
  return (
    <div ref={ref}>
      <svg width={room} height={height} viewBox={`0 0 ${room} ${height}`} aria-hidden>
        {phases.map(({ key, name, from, to }) => (
          <g key={from}>
            <rect
              className={css[`phase-${key}`]}
              x={across(from - 0.5)}
              width={across(to + 0.5) - across(from - 0.5)}
              y={0}
              height={foot}
            />
            <rect
              className={classes(css.strip, css[`phase-${key}`])}
              x={across(from - 0.5)}
              width={across(to + 0.5) - across(from - 0.5)}
              y={0}
              height={23}
            />
            <text
              className={classes(css.phaseName, css[`phaseName-${key}`])}
              x={across(from - 0.5) + 6}
              y={16}
            >
              {shortened(
                name ?? t(`pictures.phase.${key}`),
                Math.floor((across(to + 0.5) - across(from - 0.5) - 8) / 7),
              )}
            </text>
          </g>
        ))}
        {instrument.bands.map(({ from, to, label }) => (
          <g key={label}>
            {from > 0 && <line className={css.band} x1={26} x2={width} y1={up(from)} y2={up(from)} />}
            {wide && (
              <text
                className={css.bandName}
                x={width + 8}
                y={(up(from) + up(Math.min(to + 1, instrument.most))) / 2 + 4}
              >
                {shortened(label, 20)}
              </text>
            )}
            <text className={css.tick} x={20} y={up(from) + 4} textAnchor="end">
              {from}
            </text>
          </g>
        ))}
        <text className={css.tick} x={20} y={top + 4} textAnchor="end">
          {instrument.most}
        </text>
        {range && <path className={css.expected} d={range} />}
        <line className={css.axis} x1={26} x2={width} y1={foot} y2={foot} />
        {steps.map(([session, x]) =>
          (session - first) % every === 0 ? (
            <text key={session} className={css.tick} x={x} y={foot + 17} textAnchor="middle">
              {numberAt(before, session)}
            </text>
          ) : null,
        )}
        <text className={css.tick} x={width} y={height - 6} textAnchor="end">
          {t('pictures.trajectory.session')}
        </text>
        {before.map(({ upTo }) => (
          <g key={upTo}>
            <line
              className={css.begins}
              x1={across(upTo + 0.5)}
              x2={across(upTo + 0.5)}
              y1={0}
              y2={foot + 24}
            />
            <text className={classes(css.tick, css.halo)} x={across(upTo + 0.5) + 5} y={foot - 6}>
              {t('pictures.trajectory.nextCourse')}
            </text>
          </g>
        ))}
        {cutY !== undefined && (
          <>
            <line className={css.cut} x1={26} x2={width} y1={cutY} y2={cutY} />
            {wide && cutName && (
              <text
                className={classes(css.cutName, css.halo)}
                x={cutName.x}
                y={cutName.y}
                textAnchor={cutName.textAnchor}
              >
                {cutSaid}
              </text>
            )}
          </>
        )}
        {reliable !== undefined && (
          <>
            <line className={css.reliable} x1={26} x2={width} y1={up(reliable)} y2={up(reliable)} />
            {wide && reliableName && (
              <text
                className={classes(css.reliableName, css.halo)}
                x={reliableName.x}
                y={reliableName.y}
                textAnchor={reliableName.textAnchor}
              >
                {reliableSaid}
              </text>
            )}
          </>
        )}
        <path className={css.line} d={path ?? ''} />
        {points.map(({ session, score, alarm, x, y }) => (
          // Every point is chosen by key in the list under the picture.
          <g key={session} onPointerDown={() => onChoose(session)}>
            <circle className={css.dot} cx={x} cy={y} r={5.5} />
            {chosen === session && <circle className={css.chosen} cx={x} cy={y} r={10} />}
            {placeOf.has(session) && (
              <text
                className={classes(css.score, css.halo)}
                x={placeOf.get(session)?.x}
                y={placeOf.get(session)?.y}
                textAnchor={placeOf.get(session)?.anchor}
              >
                {score}
              </text>
            )}
            {alarm && (
              <path
                className={css.alarm}
                transform={`translate(${x - 6} ${y - 37})`}
                d="M4 0h5l4 4v5l-4 4H4L0 9V4z"
              />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
