import css from './circle.module.css';
import type { CirclePerson, Tone } from './on-rings.ts';

const shapes: Record<CirclePerson['kind'], string> = {
  living: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  notAsked: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  dead: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  wishedFor: 'M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0',
  pet: 'M-5 -9H5a4 4 0 0 1 4 4V5a4 4 0 0 1-4 4H-5a4 4 0 0 1-4-4V-5a4 4 0 0 1 4-4z',
  group: 'M-10 0-5-9H5L10 0 5 9H-5z',
  spiritual: 'M0-12 3-4 11-4 5 2 7 10 0 5-7 10-5 2-11-4-3-4z',
};

const hollow: readonly CirclePerson['kind'][] = ['dead', 'wishedFor', 'notAsked'];

/** The mark of a person: its shape says what kind of tie it is. */
export function PersonMark({ kind, number }: { kind: CirclePerson['kind']; number?: number }) {
  return (
    <>
      {/* A number is read in its mark, so the mark is larger. */}
      <path
        className={css[kind]}
        d={shapes[kind]}
        transform={number === undefined ? undefined : 'scale(1.35)'}
      />
      {kind === 'dead' && number === undefined && (
        <path className={css.leaf} d="M0 5C-5 1-4-4 0-6 4-4 5 1 0 5zM0 5V-1" />
      )}
      {number !== undefined && (
        <text className={hollow.includes(kind) ? css.numberDark : css.number} y={5}>
          {number}
        </text>
      )}
    </>
  );
}

/** A tie drawn along a straight line from (0,0) to (length,0): its form says its tone. */
export function TieLine({ tone, length }: { tone: Tone | undefined; length: number }) {
  if (length <= 0) return null;
  if (tone === 'conflictual') {
    const steps = Math.max(2, Math.round(length / 9) * 2);
    const points = Array.from({ length: steps - 1 }, (_, index) => {
      const x = ((index + 1) * length) / steps;
      return `L${x.toFixed(1)} ${index % 2 === 0 ? -4 : 4}`;
    });
    return <path className={css.conflictual} d={`M0 0${points.join('')}L${length} 0`} />;
  }
  if (tone === 'cutOff') {
    const half = length / 2;
    return (
      <path
        className={css.cutOff}
        d={`M0 0H${half - 5}M${half - 5}-6V6M${half + 5}-6V6M${half + 5} 0H${length}`}
      />
    );
  }
  if (tone === 'unsafe') {
    const half = length / 2;
    return (
      <path
        className={css.unsafe}
        d={`M0-2.5H${length}M0 2.5H${length}M${half - 6}-7L${half + 6} 7M${half + 6}-7L${half - 6} 7`}
      />
    );
  }
  return <path className={css[tone ?? 'untold']} d={`M0 0H${length}`} />;
}

/** Heads that say which way support goes, on the same line. */
export function SupportHeads({ support, length }: { support: CirclePerson['support']; length: number }) {
  if (length <= 14 || !support) return null;
  return (
    <>
      {support !== 'fromMe' && <path className={css.head} d="M0 0 9-5V5z" />}
      {support !== 'toMe' && <path className={css.head} d={`M${length} 0l-9-5v10z`} />}
    </>
  );
}

/** From the ring of before to the ring of now: a ghost and an arrow, beside the tie's own line. */
export function Movement({ from, to }: { from: number; to: number }) {
  const way = Math.sign(to - from);
  return (
    <g className={css.moved} transform="translate(0 -11)">
      <circle className={css.ghost} cx={from} cy={0} r={8} />
      <path d={`M${from + way * 9} 0H${to - way * 14}m${-way * 6}-4l${way * 6} 4l${-way * 6} 4`} />
    </g>
  );
}

/** A hollow arrow to the ring wished for. */
export function Wish({ from, to }: { from: number; to: number }) {
  const way = Math.sign(to - from);
  const tip = to;
  const neck = to - way * 10;
  return (
    <path
      className={css.wish}
      d={`M${from + way * 13}-2H${neck}V-6L${tip} 0L${neck} 6V2H${from + way * 13}z`}
      transform="translate(0 11)"
    />
  );
}

/** The small pulse that marks a tie bound up with how this began. */
export function Pulse() {
  return <path className={css.pulse} d="M-11-16h6l3-6 5 11 3-5h5" />;
}
