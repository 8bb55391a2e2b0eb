import type { RefObject, SVGProps } from 'react';
import { useTranslation } from 'react-i18next';
import css from './circle.module.css';
import { Movement, PersonMark, Pulse, SupportHeads, TieLine, Wish } from './marks.tsx';
import { edges, meRadius, type Placed, pointAt, stands } from './on-rings.ts';
import type { RingName } from './room-for-names.ts';

/** Rings, their names, and the wedges if there are any. */
export function Ground({ radius, sectors }: { radius: number; sectors: readonly string[] }) {
  const wedge = 360 / Math.max(1, sectors.length);
  return (
    <g aria-hidden>
      <circle className={css.field} r={radius * edges[3]} />
      {([3, 2, 1] as const).map((ring) => (
        <circle key={ring} className={css.ring} r={radius * edges[ring]} />
      ))}
      {sectors.map((sector, index) => {
        const spoke = pointAt(wedge * index, radius);
        const name = pointAt(wedge * (index + 0.5), radius * 0.99);
        return (
          <g key={sector}>
            <line className={css.spoke} x2={spoke.x} y2={spoke.y} />
            <text className={css.sectorName} x={name.x} y={name.y}>
              {sector}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The names of the rings, each where no tie runs. */
export function RingNames({ places }: { places: readonly RingName[] }) {
  const { t } = useTranslation();
  return (
    <g aria-hidden>
      {places.map(({ ring, x, y }) => (
        <text key={ring} className={css.ringName} x={x} y={y + 5}>
          {t(`pictures.circle.ring.${ring}`)}
        </text>
      ))}
    </g>
  );
}

/** The client, in the middle. */
export function Me({ name, radius }: { name: string; radius: number }) {
  return (
    <g aria-hidden>
      <circle className={css.me} r={meRadius(radius)} />
      <text className={css.meName} y={5}>
        {name}
      </text>
    </g>
  );
}

/** What lies between the client and one person: the tie, support, movement, the wish. */
export function Tie({ at, radius, layer }: { at: Placed; radius: number; layer: 'shared' | 'private' }) {
  const { person, angle, away } = at;
  const tone = person.tone === 'unsafe' && layer === 'shared' ? undefined : person.tone;
  const moved = person.ringBefore !== undefined && person.ringBefore !== person.ring;
  const start = meRadius(radius) + 2;
  const wishes = person.ringWished !== undefined && person.ringWished !== person.ring;
  return (
    <g transform={`rotate(${angle - 90})`} aria-hidden>
      <g transform={`translate(${start} 0)`}>
        <TieLine tone={tone} length={away - start - 12} />
        <SupportHeads support={person.support} length={away - start - 12} />
      </g>
      {moved && <Movement from={stands[person.ringBefore ?? 0] * radius} to={away} />}
      {wishes && <Wish from={away} to={stands[person.ringWished ?? 0] * radius} />}
    </g>
  );
}

interface PersonDotProps extends Omit<SVGProps<SVGGElement>, 'ref'> {
  at: Placed;
  state: 'resting' | 'held';
  dotRef?: RefObject<SVGGElement | null>;
}

/** One person: mark, name or number, and a target large enough for a thumb. */
export function PersonDot({ at, state, dotRef, ...rest }: PersonDotProps) {
  const { person, x, y, label, number } = at;
  const seen = label ? undefined : number;
  const spoken = rest['aria-label'];
  return (
    <g
      {...rest}
      aria-label={seen === undefined || !spoken ? spoken : `${seen}, ${spoken}`}
      ref={dotRef}
      className={`${css.person} ${state === 'held' ? css.held : ''}`}
      data-person={person.id}
    >
      <title>{person.name}</title>
      <g transform={`translate(${x} ${y})`}>
        <circle className={css.hit} r={22} />
        <circle className={css.halo} r={16} />
        <PersonMark kind={person.kind} number={seen} />
        {person.onset === 'linked' && <Pulse />}
      </g>
      {label && (
        <text className={css.label} x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
