import { useTranslation } from 'react-i18next';
import { isByTouch } from '#web/pictures/frame/by-touch.ts';
import { Key, PictureWithTable } from '#web/pictures/frame/picture.tsx';
import { useWidth } from '#web/pictures/frame/width.ts';
import { VisuallyHidden } from '#web/ui/words/visually-hidden.tsx';
import css from './circle.module.css';
import { Ground, Me, PersonDot, RingNames, Tie } from './drawing.tsx';
import { layOut } from './layout.ts';
import { useCircleLegend } from './legend.tsx';
import { type OnPlace, useCircleMoves } from './moves.ts';
import type { CirclePerson } from './on-rings.ts';
import { ringNamePlaces } from './room-for-names.ts';
import { CircleTable, useCircleWords } from './words.tsx';

interface CircleProps {
  people: readonly CirclePerson[];
  /** `private` is the therapist's own layer: only there is an unsafe tie drawn. */
  layer?: 'shared' | 'private';
  /** Wedges, by name. People without an angle of their own stand in theirs. */
  sectors?: readonly string[];
  /** The word in the middle. */
  me?: string;
  /** Given when people can be placed. */
  onPlace?: OnPlace;
}

/** The largest radius of a circle that shares a sheet of paper with its legend, and with a second circle. */
const onPaper = { alone: 300, pair: 125 };

/** The drawing alone: rings, ties and people; placed by hand, mouse, touch or keys. */
export function CircleDrawing({
  people,
  layer = 'shared',
  sectors = [],
  me,
  onPlace,
  label,
  sheet = 'alone',
}: CircleProps & { label: string; sheet?: 'alone' | 'pair' }) {
  const { t } = useTranslation();
  const words = useCircleWords(layer);
  const { ref, width, on } = useWidth(640);
  const wide = Math.min(width, 860);
  const radius = Math.min(wide / 2 - 12, on === 'paper' ? onPaper[sheet] : 340);
  const half = { x: wide / 2, y: radius + 14 };
  const still = layOut(people, radius, half, sectors);
  const moves = useCircleMoves(still, radius, onPlace);
  const { held } = moves;
  const now = held
    ? layOut(
        still.map(({ person, angle }) =>
          person.id === held.id ? { ...person, ring: held.ring, angle: held.angle } : { ...person, angle },
        ),
        radius,
        half,
        sectors,
      )
    : still;
  const unnamed = now.filter((at) => !at.label);
  return (
    <div className={css.drawing} ref={ref}>
      <svg
        ref={moves.svg}
        className={onPlace ? css.movable : undefined}
        width={wide}
        height={half.y * 2}
        viewBox={`${-half.x} ${-half.y} ${wide} ${half.y * 2}`}
        role={onPlace ? 'application' : 'group'}
        aria-label={label}
        onPointerDown={moves.onGround}
        onPointerMove={moves.onMove}
        onPointerUp={moves.onUp}
        onPointerCancel={moves.letGo}
      >
        <Ground radius={radius} sectors={sectors} />
        {now.map((at) => (
          <Tie key={at.person.id} at={at} radius={radius} layer={layer} />
        ))}
        <RingNames places={ringNamePlaces(now, radius)} />
        <Me name={me ?? t('pictures.circle.me')} radius={radius} />
        {now.map((at) => (
          <PersonDot
            key={at.person.id}
            at={at}
            state={held?.id === at.person.id ? 'held' : 'resting'}
            role={onPlace ? 'button' : 'img'}
            aria-label={words.said(at.person)}
            aria-pressed={onPlace ? held?.id === at.person.id : undefined}
            tabIndex={moves.current === at.person.id ? 0 : -1}
            onKeyDown={(event) => moves.onKey(event, at)}
            onPointerDown={(event) => moves.onPersonDown(event, at)}
          />
        ))}
      </svg>
      <Key size="names" entries={unnamed.map(({ number, person }) => ({ number, label: person.name }))} />
      {onPlace && (
        <p className={css.hint} data-print="never">
          {t(`pictures.circle.${held ? 'hintHeld' : 'hint'}.${isByTouch() ? 'byTouch' : 'byKeys'}`)}
        </p>
      )}
      <VisuallyHidden as="div">
        <span aria-live="assertive" data-said>
          {moves.said}
        </span>
      </VisuallyHidden>
    </div>
  );
}

export interface ClosenessCircleProps extends CircleProps {
  title?: string;
  level?: 2 | 3 | 4;
}

/** The people in the client's life by how close they are (IPT protocol reference, 4.4), with its table and legend. */
export function ClosenessCircle({ title, level, ...circle }: ClosenessCircleProps) {
  const { t } = useTranslation();
  const { people, layer = 'shared', onPlace } = circle;
  const words = useCircleWords(layer);
  const name = title ?? t('pictures.circle.title');
  return (
    <PictureWithTable
      title={name}
      level={level}
      words={words.summary(people)}
      legend={useCircleLegend(people, layer)}
      drawing={<CircleDrawing {...circle} label={name} />}
      table={(shown) => (
        <CircleTable
          caption={name}
          people={people}
          layer={layer}
          onRing={
            shown && onPlace ? (person, ring) => onPlace(person.id, ring, person.angle ?? 0) : undefined
          }
        />
      )}
    />
  );
}
