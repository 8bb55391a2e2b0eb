import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import { primaryFocus } from '#core/course/formulation-focus.ts';
import type { MoodLink } from '#core/course/mood-links.ts';
import { useAct } from '../../../course-here.ts';
import { saidDate } from '../../../pictures/when.ts';
import { Button, buttonClass } from '../../../ui/button.tsx';
import { Refused } from '../../../ui/notice.tsx';
import { useCourseHere } from '../course-frame.tsx';
import { namesOf } from './names.ts';
import { sessionHere } from './session-here.ts';
import css from './work.module.css';

/** What this session's mood was tied to, and moments shared since: each becomes an analysis in one press. */
export function MomentsToAnalyse() {
  const { t, i18n } = useTranslation();
  const view = useCourseHere();
  const { course, acts } = view;
  const navigate = useNavigate();
  const start = useAct(course.id, 'startAnalysis');
  const session = sessionHere(view);
  const analysed = course.communication.analyses.map(({ momentId }) => momentId);
  const moments = course.moodLinks.links
    .filter((link) => (link.session === null || link.session === session) && !analysed.includes(link.id))
    .toReversed()
    .slice(0, 3);
  if (moments.length === 0 || !acts.includes('startAnalysis')) return null;
  const dayOf = ({ event, on }: MoodLink) => (event.when || on).slice(0, 10);
  async function begin(link: MoodLink) {
    const id = newId();
    await start.mutateAsync({
      id,
      form: {
        title: link.event.what.slice(0, 300),
        date: dayOf(link),
        personIds: link.event.people,
        momentId: link.id,
        focusArea: primaryFocus(course)?.area,
        session,
      },
    });
    await navigate({ to: '/courses/$course/work/analysis/$id', params: { course: course.id, id } });
  }
  return (
    <div className={css.moments}>
      <h3>{t('work.startLead')}</h3>
      <ul className={css.cards}>
        {moments.map((link) => {
          const words = t('work.analyseThis', { what: link.event.what });
          const on = saidDate(dayOf(link), i18n.language);
          const names = namesOf(course, link.event.people);
          return (
            <li key={link.id}>
              {names ? (
                <Button onPress={() => void begin(link).catch(() => undefined)} isPending={start.isPending}>
                  <bdi>{words}</bdi>
                </Button>
              ) : (
                <Link
                  to="/courses/$course/work/start/$what"
                  params={{ course: course.id, what: 'analysis' }}
                  search={{ moment: link.id }}
                  className={buttonClass()}
                >
                  <bdi>{words}</bdi>
                </Link>
              )}
              <p className={css.soft}>
                {names ? t('work.fromEvent', { on, names }) : t('work.needsPerson', { on })}
              </p>
            </li>
          );
        })}
      </ul>
      <Refused sentence={start.error?.problem?.title} />
    </div>
  );
}
