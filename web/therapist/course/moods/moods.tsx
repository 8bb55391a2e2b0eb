import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MoodLink } from '#core/course/mood-links.ts';
import { Part, Row, Stack } from '../../../ui/layout.tsx';
import { Empty } from '../../../ui/states.tsx';
import { saidDate, saidDay } from '../../../when.ts';
import { useCourseHere } from '../course-frame.tsx';
import { MoodsShare } from '../session/moods-share.tsx';
import { namesOf } from '../work/names.ts';
import { BackToSession } from '../work/room-head.tsx';
import { byWeek, dayOf } from './by-week.ts';
import css from './moods.module.css';

/** One mood and its event: the day, what happened and with whom, what was felt, and where it was said. */
function Moment({ link }: { link: MoodLink }) {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const { event, moodBefore, moodAfter, feelings, did, recordedBy, session } = link;
  const names = namesOf(course, event.people);
  const felt = feelings.map(({ name, intensity }) => (intensity === null ? name : `${name} ${intensity}`));
  const mood =
    moodBefore !== null && moodAfter !== null
      ? t('moods.fromTo', { from: moodBefore, to: moodAfter })
      : (moodAfter ?? moodBefore) === null
        ? ''
        : t('moods.of', { mood: moodAfter ?? moodBefore });
  return (
    <li className={css.moment}>
      <p className={css.day}>{saidDay(dayOf(link), i18n.language)}</p>
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
        <p dir="auto">{[mood, felt.join(', ')].filter(Boolean).join(' · ')}</p>
        {did && <p dir="auto">{t('moods.did', { did })}</p>}
        <p className={css.fine}>
          {recordedBy === 'client' && t('moods.byClient')}{' '}
          {session !== null && (
            <Link to="/courses/$course/session/$n" params={{ course: course.id, n: String(session) }}>
              {t('moods.inSession', { session })}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}

/** The diary of moods and events: what the client shared and what was tied together in sessions, week by week. */
export function MoodsDiary() {
  const { t, i18n } = useTranslation();
  const { course } = useCourseHere();
  const weeks = byWeek(course.moodLinks.links.filter(({ seen }) => seen === 'shared'));
  return (
    <Stack gap="section">
      <Row spread="apart" align="baseline">
        <h2>{t('moods.title')}</h2>
        <BackToSession />
      </Row>
      <MoodsShare place="diary" />
      {weeks.length === 0 && <Empty title={t('moods.none')}>{t('moods.noneWords')}</Empty>}
      {weeks.map(({ from, links }) => (
        <Part key={from} title={t('moods.weekOf', { on: saidDate(from, i18n.language) })}>
          <ul className={css.week}>
            {links.map((link) => (
              <Moment key={link.id} link={link} />
            ))}
          </ul>
        </Part>
      ))}
    </Stack>
  );
}
