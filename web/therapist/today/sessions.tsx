import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingListed, SessionToday } from '#core/lists/today.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { timeOf } from '#web/ui/words/when.ts';
import { LineWords } from './line-words.tsx';
import css from './today.module.css';

interface OneHourProps {
  one: SessionToday | MeetingListed;
  to: '/courses/$course/session' | '/courses/$course/beside';
  /** What it is and how long, in fine print. */
  fine: string;
  /** What became of it. */
  badges: ReactNode;
  children?: ReactNode;
}

/** An hour of the day: when, with whom, what it is. */
function OneHour({ one, to, fine, badges, children }: OneHourProps) {
  const { t } = useTranslation();
  const { service } = useSignedIn();
  return (
    <li className={css.session} data-state={one.state}>
      <p className={css.time}>
        <time dateTime={one.at}>{timeOf(one.at)}</time>
        {one.zone !== service.zone && <span className={css.soft}>{one.zone.replaceAll('_', ' ')}</span>}
      </p>
      <div className={css.whole}>
        <h3 className={css.who}>
          <Link to={to} params={{ course: one.course }} className={standingLinkClass}>
            <span dir="auto">{one.client.name || t('today.noName')}</span>
          </Link>
          <span className={css.soft}>{fine}</span>
          {one.over && <Badge tone="warn">{t('today.over')}</Badge>}
          {badges}
        </h3>
        {children}
      </div>
    </li>
  );
}

function OneSession({ one }: { one: SessionToday }) {
  const { t } = useTranslation();
  const [matters, ...rest] = one.lines;
  const { session, sessions, minutes } = one;
  const number = t(one.openEnded ? 'course.sessionN' : 'course.sessionOf', { session, sessions });
  return (
    <OneHour
      one={one}
      to="/courses/$course/session"
      fine={`${number}, ${t('today.minutes', { count: minutes })}`}
      badges={one.state === 'booked' ? <AtDesk one={one} /> : <Became one={one} />}
    >
      {matters ? (
        <p className={css.matters}>
          <LineWords line={matters} />
        </p>
      ) : (
        <p className={css.soft}>{t('today.nothingNew')}</p>
      )}
      {rest.length > 0 && (
        <ul className={css.rest}>
          {rest.map((line) => (
            <li key={'instrument' in line ? `${line.kind}/${line.instrument}` : line.kind}>
              <LineWords line={line} />
            </li>
          ))}
        </ul>
      )}
    </OneHour>
  );
}

const Became = ({ one: { state } }: { one: SessionToday }) => {
  const { t } = useTranslation();
  return state === 'booked' ? null : (
    <Badge tone={state === 'held' ? 'good' : 'warn'}>{t(`today.state.${state}`)}</Badge>
  );
};

/** What the desk noted of whoever comes, or that they said they would. */
function AtDesk({ one: { desk } }: { one: SessionToday }) {
  const { t } = useTranslation();
  if (desk?.came)
    return (
      <Badge tone={desk.came.says === 'arrived' ? 'good' : 'warn'}>{t(`today.came.${desk.came.says}`)}</Badge>
    );
  return desk?.confirmed ? <Badge tone="steady">{t('today.confirmed')}</Badge> : null;
}

/** A meeting outside the count, in the hour it takes. */
function OneMeeting({ one }: { one: MeetingListed }) {
  const { t } = useTranslation();
  const fine = [
    one.called ?? t('today.meeting'),
    one.clientThere === 'not_there' && t('today.withoutClient'),
    t('today.minutes', { count: one.minutes }),
  ];
  return (
    <OneHour
      one={one}
      to="/courses/$course/beside"
      fine={fine.filter(Boolean).join(', ')}
      badges={one.state === 'held' && <Badge tone="good">{t('today.state.held')}</Badge>}
    />
  );
}

type Hour = { at: string; shown: ReactNode };

interface SessionsProps {
  sessions: readonly SessionToday[];
  meetings: readonly MeetingListed[];
}

/** The sessions and meetings of the day in order of time, each session with the line that matters first. */
export function Sessions({ sessions, meetings }: SessionsProps) {
  const { t } = useTranslation();
  if (sessions.length + meetings.length === 0) return <p className={css.soft}>{t('today.noSessions')}</p>;
  const hours = [
    ...sessions.map(
      (one): Hour => ({
        at: one.at,
        shown: <OneSession key={`${one.course}/${one.at}`} one={one} />,
      }),
    ),
    ...meetings.map(
      (one): Hour => ({
        at: one.at,
        shown: <OneMeeting key={`${one.course}/${one.at}/meeting`} one={one} />,
      }),
    ),
  ].toSorted((one, other) => one.at.localeCompare(other.at));
  return <ol className={css.sessions}>{hours.map(({ shown }) => shown)}</ol>;
}
