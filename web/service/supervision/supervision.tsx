import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queueShown } from '#core/lists/queue-shown.ts';
import type { QueuedCourse } from '#core/lists/supervision.ts';
import { PageNotReady } from '#web/app/frame/page-not-ready.tsx';
import { useNews } from '#web/app/news.ts';
import { AwayNotice } from '#web/both/away/notice.tsx';
import { supervisionKey, useSupervision } from '#web/both/supervision/queue.ts';
import { standingLinkClass } from '#web/ui/buttons/text-link.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead } from '#web/ui/layout/page-head.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { AgreedInSupervision } from './agreed.tsx';
import { Countersigns } from './countersigns.tsx';
import { GroupsAsking } from './groups-asking.tsx';
import { Portfolios } from './portfolios.tsx';
import { QueueRows } from './rows.tsx';

const lists = [supervisionKey];

/** The queue by exception: courses of those one supervises that need a look, danger first; what else waits stands below them. */
export function Supervision() {
  const { t } = useTranslation();
  const { data, error } = useSupervision();
  useNews('events', lists);
  if (!data) return <PageNotReady error={error} title={t('service.supervision.title')} />;
  const { watched, queue, others, countersigns } = data;
  const { open, folded } = queueShown(queue);
  const isFinished = ({ status, died }: QueuedCourse) => status === 'closed' || died === true;
  const finished = others.filter(isFinished);
  const quiet = others.filter((one) => !isFinished(one));
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
      <Stack gap="section">
        {open.length > 0 && (
          <div>
            <QueueRows of={open} level={2} />
            {folded.map(({ kind, courses }) => (
              <Disclosure
                key={kind}
                level={2}
                title={t(`service.supervision.more.${kind}`, { count: courses.length })}
              >
                <QueueRows of={courses} level={3} />
              </Disclosure>
            ))}
          </div>
        )}
        <Countersigns waiting={countersigns} />
        <AgreedInSupervision />
        {quiet.length > 0 && (
          <Part title={t('service.supervision.others')}>
            <QueueRows of={quiet} level={3} />
          </Part>
        )}
        {finished.length > 0 && (
          <Disclosure level={2} title={t('service.supervision.finished', { count: finished.length })}>
            <QueueRows of={finished} level={3} />
          </Disclosure>
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
