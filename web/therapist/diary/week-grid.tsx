import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { freeHours } from '#core/lists/free-hours.ts';
import type { DiaryDay, DiaryEntry, DiaryWeek } from '#core/lists/week.ts';
import { classes } from '#web/ui/look/classes.ts';
import { dayInWords, narrowDay } from '#web/ui/words/when.ts';
import css from './diary.module.css';
import { useEntryWords } from './entry-words.ts';
import { walkWeek } from './walk.ts';

/** How long an hour is that is offered as free. */
const anHour = 50;

export interface Free {
  day: string;
  time: string;
}

interface WeekGridProps {
  week: DiaryWeek;
  onEntry: (entry: DiaryEntry) => void;
  onFree: (free: Free) => void;
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The first and the last full hour that anything of the week touches. */
function spanOf({ days, entries }: DiaryWeek): { first: number; last: number } {
  const begins = [
    ...entries.map(({ from }) => from),
    ...days.flatMap(({ hours }) => (hours ? [hours.from] : [])),
  ];
  const ends = [...entries.map(({ to }) => to), ...days.flatMap(({ hours }) => (hours ? [hours.to] : []))];
  const first = Math.min(9, ...begins.map((time) => Math.floor(minuteOf(time) / 60)));
  const last = Math.max(17, ...ends.map((time) => Math.ceil(minuteOf(time) / 60)));
  return { first, last };
}

/** Seven days side by side at a desk, one below the other on a phone; each hour can be pressed, and walked by arrow keys. */
export function WeekGrid({ week, onEntry, onFree }: WeekGridProps) {
  const { t } = useTranslation();
  const { first, last } = useMemo(() => spanOf(week), [week]);
  const hours = Array.from({ length: last - first }, (_, nth) => first + nth);
  return (
    <section
      className={css.week}
      style={{ '--hours': hours.length } as CSSProperties}
      aria-label={t('diary.week')}
      onKeyDown={walkWeek}
    >
      <ol className={css.clock} aria-hidden="true">
        {hours.map((hour) => (
          <li key={hour}>{`${String(hour).padStart(2, '0')}:00`}</li>
        ))}
      </ol>
      {week.days.map((day) => (
        <Day key={day.day} week={week} day={day} first={first} onEntry={onEntry} onFree={onFree} />
      ))}
    </section>
  );
}

function Day({ week, day, first, onEntry, onFree }: WeekGridProps & { day: DiaryDay; first: number }) {
  const { t, i18n } = useTranslation();
  const entries = week.entries.filter((one) => one.day === day.day);
  const free = freeHours(day, [...week.entries, ...week.held], { minutes: anHour, now: week.now });
  const name = dayInWords(day.day, i18n.language);
  const isEmpty = entries.length + free.length === 0;
  const all = [
    ...entries.map((entry) => ({ at: entry.from, entry })),
    ...free.map((time) => ({ at: time, entry: undefined })),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return (
    <section
      data-day={day.day}
      className={classes(css.day, day.day === week.today && css.today, day.off !== null && css.off)}
      aria-label={name}
    >
      <h2 className={css.dayName}>{narrowDay(day.day, i18n.language)}</h2>
      {day.off && <p className={css.offWords}>{t(`diary.off.${day.off}`)}</p>}
      {!day.off && isEmpty && <p className={css.offWords}>{t('diary.nothing')}</p>}
      <ol className={css.hours}>
        {all.map(({ at, entry }) =>
          entry ? (
            <Booked
              key={entry.id}
              entry={entry}
              first={first}
              beside={besideOf(entry, entries)}
              onEntry={onEntry}
            />
          ) : (
            <li key={at} className={css.free} style={placed(at, anHour, first)}>
              <button
                type="button"
                data-minute={minuteOf(at)}
                aria-label={t('diary.bookAt', { day: name, time: at })}
                onClick={() => onFree({ day: day.day, time: at })}
              >
                <span className={css.freeTime}>{at}</span> {t('diary.free')}
              </button>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

interface BookedProps {
  entry: DiaryEntry;
  first: number;
  beside: { nth: number; of: number };
  onEntry: WeekGridProps['onEntry'];
}

function Booked({ entry, first, beside, onEntry }: BookedProps) {
  const { t } = useTranslation();
  const said = useEntryWords();
  const { who, brief } = said(entry);
  const long = Math.max(25, minuteOf(entry.to) - minuteOf(entry.from));
  return (
    <li
      className={classes(css.entry, css[entry.state], entry.over && css.over)}
      style={{ ...placed(entry.from, long, first), '--nth': beside.nth, '--of': beside.of } as CSSProperties}
    >
      <button type="button" data-minute={minuteOf(entry.from)} onClick={() => onEntry(entry)}>
        <time dateTime={`${entry.day}T${entry.from}`}>{entry.from}</time> <bdi className={css.who}>{who}</bdi>{' '}
        <span className={css.what}>{brief}</span>
        {entry.over && <span className={css.overWords}>{t('diary.over')}</span>}
      </button>
    </li>
  );
}

const placed = (from: string, minutes: number, first: number) =>
  ({ '--from': (minuteOf(from) - first * 60) / 60, '--long': minutes / 60 }) as CSSProperties;

/** Which it is of those that lie over each other, so that they stand side by side. */
function besideOf(entry: DiaryEntry, entries: readonly DiaryEntry[]) {
  const over = entries.filter((one) => one.from < entry.to && entry.from < one.to);
  return { nth: over.indexOf(entry), of: over.length };
}
