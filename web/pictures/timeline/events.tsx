import { type Laid, markAt, type Stretch, type TimelineSession, timeScale } from './layout.ts';
import { middleOf } from './span.ts';
import css from './timeline.module.css';

const shape = (effect: number | undefined) =>
  (effect ?? 0) < 0
    ? 'M-7-5H7L0 8z'
    : (effect ?? 0) > 0
      ? 'M-7 5H7L0-8z'
      : 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0';

/** One event: its mark, the stretch its date may mean, what it was and who was in it. */
export function EventMark({ laid, y, width }: { laid: Laid; y: number; width: number }) {
  const { event, x, end, text, people, number } = laid;
  const effect = event.effect ?? 0;
  const tone = effect < 0 ? css.worse : effect > 0 ? css.better : css.even;
  const at = markAt(x, width);
  const flip = laid.side === 'before';
  return (
    <g>
      <title>{[event.what, event.people.join(', ')].filter(Boolean).join(' · ')}</title>
      {end - x > 14 && <path className={css.span} d={`M${at} ${y - 8}V${y - 13}H${end - 2}v4`} />}
      {text === undefined ? (
        <g transform={`translate(${at} ${y})`}>
          <circle className={tone} r={10} />
          {effect !== 0 && <path className={tone} d={effect < 0 ? 'M-6 9H6L0 15z' : 'M-6-9H6L0-15z'} />}
          <text className={css.number} y={4}>
            {number}
          </text>
        </g>
      ) : (
        <>
          <path className={tone} d={shape(event.effect)} transform={`translate(${at} ${y})`} />
          <text
            className={css.what}
            x={flip ? at - 13 : at + 13}
            y={y + 4}
            textAnchor={flip ? 'end' : 'start'}
          >
            {text}
          </text>
          <text
            className={css.who}
            x={flip ? at - 13 : at + 13}
            y={y + 19}
            textAnchor={flip ? 'end' : 'start'}
          >
            {people}
          </text>
        </>
      )}
    </g>
  );
}

/** A session on the foot: filled when held, hollow when booked, a cross when missed. */
export function SessionMark({ state }: Pick<TimelineSession, 'state'>) {
  if (state === 'missed') return <path className={css.missed} d="M-4-4 4 4M4-4-4 4" />;
  return <circle className={css[state]} r={4} />;
}

/** The course's sessions along the foot. */
export function SessionFoot({
  sessions,
  stretch,
  width,
  y,
}: {
  sessions: readonly TimelineSession[];
  stretch: Stretch;
  width: number;
  y: number;
}) {
  const scale = timeScale(stretch, width);
  let last = -100;
  return (
    <g>
      <line className={css.axis} x2={width} y1={y} y2={y} />
      {sessions.map((session) => {
        const x = scale(middleOf(session.on));
        if (x < 0 || x > width) return null;
        const hasRoom = session.state !== 'missed' && x - last > 18;
        if (hasRoom) last = x;
        return (
          <g key={`${session.state}-${session.on}`} transform={`translate(${x} ${y})`}>
            <SessionMark state={session.state} />
            {hasRoom && (
              <text className={css.small} y={19} textAnchor="middle">
                {session.number}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
