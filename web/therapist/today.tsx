import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TitleOf } from '../entry/title-of.tsx';
import { useNews } from '../news.ts';
import { buttonClass } from '../ui/button.tsx';
import { Columns, Part } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Loading } from '../ui/states.tsx';
import { saidDay } from '../when.ts';
import { caseloadKey, useCaseload } from './caseload/caseload-list.ts';
import { Answers } from './today/answers.tsx';
import { FirstDay } from './today/first-day.tsx';
import { Sessions } from './today/sessions.tsx';
import { todayKey, useToday } from './today/today-list.ts';

const lists = [todayKey, caseloadKey];

/** The therapist’s day: sessions in order of time, and what needs an answer. */
export function Today() {
  const { t, i18n } = useTranslation();
  const { data: today, error } = useToday();
  const { data: caseload } = useCaseload();
  useNews('events', lists);
  if (error && !today) return <Notice kind="warn">{error.problem?.title ?? t('entry.noLine')}</Notice>;
  if (!today || !caseload) return <Loading />;
  const isFirst = caseload.courses.length === 0;
  return (
    <>
      <TitleOf words={t('today.title')} />
      <PageHead
        title={t('today.title')}
        lead={<time dateTime={today.date}>{saidDay(today.date, i18n.language)}</time>}
        actions={
          isFirst ? undefined : (
            <Link to="/courses/new" className={buttonClass()}>
              {t('today.openCourse')}
            </Link>
          )
        }
      />
      {isFirst ? (
        <FirstDay />
      ) : (
        <Columns shape="main">
          <Part title={t('today.sessions')}>
            <Sessions sessions={today.sessions} />
          </Part>
          <Part title={t('today.answers')}>
            <div aria-live="polite">
              <Answers answers={today.answers} />
            </div>
          </Part>
        </Columns>
      )}
    </>
  );
}
