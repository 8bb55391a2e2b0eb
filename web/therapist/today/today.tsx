import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useNews } from '#web/app/news.ts';
import { AwayNotice } from '#web/both/away/notice.tsx';
import { caseloadKey, useCaseload } from '#web/therapist/caseload/list.ts';
import { FirstDay } from '#web/therapist/first-day.tsx';
import { buttonClass } from '#web/ui/buttons/button.tsx';
import { Columns, Part } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { dayInWords } from '#web/ui/words/when.ts';
import { First } from './first.tsx';
import { InOtherHands } from './hands.tsx';
import { todayKey, useToday } from './list.ts';
import { Answers } from './needs-answer.tsx';
import { Sessions } from './sessions.tsx';

const lists = [todayKey, caseloadKey];

/** The therapist’s day, in this order: danger, who got worse, today’s hours, what waits. */
export function Today() {
  const { t, i18n } = useTranslation();
  const { data: today, error } = useToday();
  const { data: caseload, error: lacking } = useCaseload();
  useNews('events', lists);
  if (!today || !caseload) return <PageNotReady error={error ?? lacking} title={t('today.title')} />;
  const isFirst = caseload.courses.length === 0;
  return (
    <>
      <TitleOf words={t('today.title')} />
      <PageHead
        title={t('today.title')}
        lead={<time dateTime={today.date}>{dayInWords(today.date, i18n.language)}</time>}
        actions={
          isFirst ? undefined : (
            <Link to="/courses/new" className={buttonClass()}>
              {t('today.openCourse')}
            </Link>
          )
        }
      />
      <AwayNotice />
      <InOtherHands />
      {isFirst ? (
        <FirstDay />
      ) : (
        <>
          <div aria-live="polite">
            <First today={today} />
          </div>
          <Columns shape="main">
            <Part title={t('today.sessions')}>
              <Sessions sessions={today.sessions} meetings={today.meetings} />
            </Part>
            <Part title={t('today.answers')}>
              <div aria-live="polite">
                <Answers answers={today.answers} today={today.date} />
              </div>
            </Part>
          </Columns>
        </>
      )}
    </>
  );
}
