import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOf } from '#core/course/mood-links/day-of.ts';
import type { MoodLink } from '#core/course/mood-links/state.ts';
import { MoodBesideTies } from '#web/both/people/mood-by-tie.tsx';
import { listNames } from '#web/both/people/names.ts';
import { RoomLink } from '#web/therapist/course/room-link.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { BackToSession } from '#web/therapist/course/work/room-head.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { useFold } from '#web/ui/layout/fold.tsx';
import { Part, Row, Stack } from '#web/ui/layout/layout.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { dateInWords, dayInWords } from '#web/ui/words/when.ts';
import { byWeek } from './by-week.ts';
import { MomentLineByLine } from './line-by-line.tsx';
import { feltInWords, moodInWords } from './mood-in-words.ts';
import css from './moods.module.css';
import { MoodsShare } from './share.tsx';

/** One mood and its event: the day, what happened and with whom, what was felt, and where it was said. */
function Moment({ link }: { link: MoodLink }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const { event, did, recordedBy, session } = link;
  const names = listNames(course, event.people);
  const mood = moodInWords(link, t);
  const kind = event.happening && t(`moods.happenings.${event.happening}`);
  return (
    <li className={css.moment}>
      <p className={css.day}>{dayInWords(dayOf(link), i18n.language)}</p>
      <div>
        <p dir="auto">
          {event.what}
          {names && (
            <>
              {' '}
              · <bdi>{names}</bdi>
            </>
          )}
        </p>
        <p dir="auto">{[kind, mood, feltInWords(link)].filter(Boolean).join(' · ')}</p>
        {did && <p dir="auto">{t('moods.did', { did })}</p>}
        <p className={css.fine}>
          {recordedBy === 'client' && t('moods.byClient')}{' '}
          {session !== null && (
            <Link to="/courses/$course/session/$n" params={{ course: course.id, n: String(session) }}>
              {t('moods.inSession', { session })}
            </Link>
          )}
        </p>
        <MomentLineByLine link={link} />
      </div>
    </li>
  );
}

/** How many weeks stand open; the earlier ones open on demand. */
const openWeeks = 4;

/** The moments of one week, the first of many. */
function Moments({ links }: { links: readonly MoodLink[] }) {
  const { shown, turn } = useFold(links, 8);
  return (
    <>
      <ul className={css.week}>
        {shown.map((link) => (
          <Moment key={link.id} link={link} />
        ))}
      </ul>
      {turn}
    </>
  );
}

/** The diary of moods and events: what the client shared and what was tied together in sessions, week by week. */
export function MoodsDiary() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseView();
  const weeks = byWeek(course.moodLinks.links.filter(({ seen }) => seen === 'shared'));
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('moods.title')}</h2>
        <RoomLink to="work/patterns">{t('work.patterns.toPage')}</RoomLink>
        <BackToSession />
      </Row>
      <MoodsShare place="diary" />
      {weeks.length > 0 && (
        <MoodBesideTies course={course} to="they" toneInWords={(tone) => t(`people.value.tone.${tone}`)} />
      )}
      {weeks.length === 0 && <Empty title={t('moods.none')}>{t('moods.noneWords')}</Empty>}
      {weeks.slice(0, openWeeks).map(({ from, links }) => (
        <Part key={from} title={t('moods.weekOf', { on: dateInWords(from, i18n.language) })}>
          <Moments links={links} />
        </Part>
      ))}
      {weeks.length > openWeeks && (
        <div>
          {weeks.slice(openWeeks).map(({ from, links }) => (
            <Disclosure
              key={from}
              level={2}
              title={t('moods.weekWith', { on: dateInWords(from, i18n.language), count: links.length })}
            >
              <Moments links={links} />
            </Disclosure>
          ))}
        </div>
      )}
    </Stack>
  );
}
