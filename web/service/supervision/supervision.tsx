import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QueuedCourse } from '#core/lists/supervision.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useNews } from '#web/app/news.ts';
import { AwayNotice } from '#web/both/away/notice.tsx';
import css from '#web/service/service.module.css';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { WithNames } from '#web/ui/words/with-names.tsx';
import { AgreedInSupervision } from './agreed.tsx';
import { Countersigns } from './countersigns.tsx';
import { GroupsAsking } from './groups-asking.tsx';
import { supervisionKey, useSupervision } from './list.ts';
import { Portfolios } from './portfolios.tsx';
import { WhyWords } from './why.tsx';

const lists = [supervisionKey];

function Course({ one }: { one: QueuedCourse }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/courses/$course" params={{ course: one.course }} className={standingLinkClass}>
        <span dir="auto">{one.client.name || t('today.noName')}</span>
      </Link>
      <span className={css.soft}>
        <WithNames
          says={(marks) => t('service.supervision.with', marks)}
          names={{ name: one.therapist.name }}
        />
      </span>
      <span className={css.soft}>
        {one.status === 'closed'
          ? t('course.standing.closed')
          : t(one.openEnded ? 'course.sessionN' : 'course.sessionOf', {
              session: one.session,
              sessions: one.sessions,
            })}
        {one.phase && `, ${one.phaseCalled ?? t(`course.phase.${one.phase}`)}`}
        {(one.focus || one.focusCalled) && `, ${one.focusCalled ?? t(`course.area.${one.focus}`)}`}
      </span>
    </>
  );
}

function Queued({ one }: { one: QueuedCourse }) {
  return (
    <li className={css.queued}>
      <h2 className={css.who}>
        <Course one={one} />
      </h2>
      <ul className={css.why}>
        {one.why.map((why) => (
          <li key={why.kind}>
            <WhyWords why={why} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The queue by exception: courses of those one supervises that need a look, alarms first. */
export function Supervision() {
  const { t } = useTranslation();
  const { data, error } = useSupervision();
  useNews('events', lists);
  if (!data) return <PageNotReady error={error} title={t('service.supervision.title')} />;
  const { watched, queue, others, countersigns } = data;
  return (
    <>
      <TitleOf words={t('service.supervision.title')} />
      <PageHead
        title={t('service.supervision.title')}
        lead={watched > 0 ? t('service.supervision.watched', { count: queue.length, watched }) : undefined}
      />
      <AwayNotice />
      <GroupsAsking />
      {watched === 0 && (
        <Empty title={t('service.supervision.nobody')}>{t('service.supervision.nobodySays')}</Empty>
      )}
      {watched > 0 && queue.length === 0 && (
        <Empty title={t('service.supervision.quiet')}>
          {t('service.supervision.quietSays', { count: watched })}
        </Empty>
      )}
      <Stack gap="chapter">
        <Countersigns waiting={countersigns} />
        {queue.length > 0 && (
          <ol className={css.queue}>
            {queue.map((one) => (
              <Queued key={one.course} one={one} />
            ))}
          </ol>
        )}
        <AgreedInSupervision />
        {others.length > 0 && (
          <Part title={t('service.supervision.others')}>
            <ul className={classes(css.queue, css.close)}>
              {others.map((one) => (
                <li key={one.course} className={css.queued}>
                  <p className={css.who}>
                    <Course one={one} />
                  </p>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Portfolios />
        <p data-print="never">
          <Link to="/emergency" className={standingLinkClass}>
            {t('caseload.emergency')}
          </Link>
        </p>
      </Stack>
    </>
  );
}
