import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { alarmsToClose } from '#core/course/risk/open-alarms.ts';
import { type AlertNow, alertsOpen, alertsUnready } from '#core/course/trackers/alerts.ts';
import { trackersUnderWay } from '#core/course/trackers/kept.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { QuickForm } from '#web/therapist/course/forms/quick-form.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { SeenDays } from './seen-days.tsx';

function LookAt({ alert }: { alert: AlertNow }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const start = { tracker: alert.tracker.id, alert: alert.alert, from: alert.from, words: '' };
  const { form, change, ...rest } = useActForm(
    course.id,
    'lookAtTrackerAlert',
    start,
    `${start.tracker}/${start.alert}/${start.from}`,
  );
  return (
    <QuickForm {...rest} go={t('trackers.desk.lookedAt')}>
      <TextArea
        label={t('trackers.desk.follows')}
        rows={2}
        value={form.words}
        onChange={(words) => change({ words })}
        error={rest.wrong('words')}
      />
    </QuickForm>
  );
}

/** What diaries raised and nobody has looked at, with the days and numbers that were seen; and what waits for a target. */
export function OpenAlerts() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const open = alertsOpen(course);
  const waiting = trackersUnderWay(course).flatMap((kept) =>
    alertsUnready(kept).map(({ target }) => ({ kept, target })),
  );
  const toClose = alarmsToClose(course).map(({ id }) => id);
  const isToClose = ({ alarm }: AlertNow) => alarm !== null && toClose.includes(alarm);
  if (open.length + waiting.length === 0) return null;
  return (
    <Part title={t('trackers.desk.alerts')}>
      <Stack>
        {open.map((alert) => (
          <Notice key={`${alert.tracker.id}/${alert.alert}/${alert.from}`} kind="warn" title={alert.says}>
            <Stack>
              <SeenDays alert={alert} />
              {alert.alarm && (
                <p>
                  {t(isToClose(alert) ? 'trackers.desk.isToClose' : 'trackers.desk.isAlarm')}{' '}
                  <Link to="/courses/$course/safety" params={{ course: course.id }}>
                    {t(isToClose(alert) ? 'trackers.desk.closeAlarm' : 'trackers.desk.toAlarm')}
                  </Link>
                </p>
              )}
              {!alert.alarm && acts.includes('lookAtTrackerAlert') && (
                <Disclosure title={t('trackers.desk.follows')} level={4}>
                  <LookAt alert={alert} />
                </Disclosure>
              )}
            </Stack>
          </Notice>
        ))}
        {waiting.map(({ kept, target }) => (
          <p key={`${kept.tracker.id}/${target}`}>
            {kept.tracker.name}:{' '}
            {t('trackers.desk.waiting', {
              field: kept.tracker.fields.find(({ id }) => id === target)?.name,
            })}
          </p>
        ))}
      </Stack>
    </Part>
  );
}
