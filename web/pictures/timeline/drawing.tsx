import { type KeyboardEvent, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Key } from '#web/pictures/frame/picture.tsx';
import { shortened, useWidth } from '#web/pictures/frame/width.ts';
import { PartsStand } from '#web/ui/layout/folded-part.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { BeforeOnset, Curve, TimeAxis } from './axis.tsx';
import { EventMark, SessionFoot } from './events.tsx';
import { layAsRoomAllows, type Stretch, timeScale, usualMonths, wordLane } from './layout.ts';
import type { TimelineProps } from './props.ts';
import { middleOf, spanOf } from './span.ts';
import css from './timeline.module.css';

const curveHeights = { screen: 170, paper: 140 };
const axisHeight = 26;

/** How many letters of an event and of who was in it the key gives where sixty of them share a sheet with their picture. */
const onPaper = { what: 38, who: 20 };

/** The drawing alone; it takes focus and moves through time by keys. */
export function TimelineDrawing(
  props: TimelineProps & { stretch: Stretch; onKey: (event: KeyboardEvent) => void; label: string },
) {
  const { today, onset, mood = [], scores = [], events, sessions = [], stretch, onKey, label, title } = props;
  const { before = usualMonths } = props;
  const { t, i18n } = useTranslation();
  const { ref, width, on } = useWidth(900);
  const { size, laid, lanes } = layAsRoomAllows(events, stretch, width);
  const curveHeight = curveHeights[on];
  const lane = size === 'words' ? wordLane : on === 'paper' ? Math.max(21, Math.min(27, 210 / lanes)) : 32;
  const eventsFrom = curveHeight + axisHeight + 16;
  const foot = eventsFrom + lanes * lane + 12;
  const height = foot + 28;
  const scale = timeScale(stretch, width);
  const now = scale(middleOf(today));
  const since = onset ? now - scale(spanOf(onset).from) : Number.POSITIVE_INFINITY;
  const nearOnset = since >= 0 && since < 130;
  const isInFile = useContext(PartsStand) === 'whole';
  const byKeys = isInFile ? {} : { tabIndex: 0, onKeyDown: onKey };
  return (
    <div ref={ref}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className={css.frame}
        role={isInFile ? 'img' : 'application'}
        aria-label={isInFile ? title : label}
        {...byKeys}
      >
        <g aria-hidden>
          {onset && (
            <BeforeOnset stretch={stretch} width={width} height={foot} onset={onset} before={before} />
          )}
          <TimeAxis stretch={stretch} width={width} height={foot} y={curveHeight} today={now} />
          {now >= 0 && now <= width && (
            <>
              <line className={css.today} x1={now} x2={now} y1={0} y2={foot} />
              <text className={css.small} x={now - 5} y={nearOnset ? 26 : 12} textAnchor="end">
                {t('pictures.timeline.today')}
              </text>
            </>
          )}
          {scores.map(({ instrument, most, points }, index) => (
            <Curve
              key={instrument}
              points={points.map(({ on, score }) => ({ on, part: score / most }))}
              stretch={stretch}
              width={width}
              height={curveHeight}
              lineClass={css[`score${index % 3}`]}
              dotClass={css[`scoreDot${index % 3}`]}
            />
          ))}
          <Curve
            points={mood.map(({ on, value, before }) => ({
              on,
              part: value / 10,
              before: before === undefined ? undefined : before / 10,
            }))}
            stretch={stretch}
            width={width}
            height={curveHeight}
            lineClass={css.mood}
            dotClass={css.moodDot}
          />
          {laid.map((at) => (
            <EventMark key={at.event.id} laid={at} y={eventsFrom + at.lane * lane} width={width} />
          ))}
          <SessionFoot sessions={sessions} stretch={stretch} width={width} y={foot} />
        </g>
      </svg>
      {size === 'numbers' && (
        <Key
          size="lines"
          entries={laid.map(({ number, event }) => ({
            number,
            label: on === 'paper' ? shortened(event.what, onPaper.what) : event.what,
            note: [
              dateInWords(event.on, i18n.language, 'short'),
              on === 'paper' ? shortened(event.people.join(', '), onPaper.who) : event.people.join(', '),
            ]
              .filter(Boolean)
              .join(', '),
          }))}
        />
      )}
    </div>
  );
}
