import { useTranslation } from 'react-i18next';
import { urgencySays } from '#core/course/risk/urgency.ts';
import { shortNameOf } from '#core/instruments/instruments.ts';
import type { Today } from '#core/lists/today.ts';
import { useRecorded } from '#web/app/frame/zone.tsx';
import { Part } from '#web/ui/layout/layout.tsx';
import { Badge } from '#web/ui/words/badge.tsx';
import { Signal } from '#web/ui/words/signal.tsx';
import { Group, Place } from './needs-answer.tsx';

/** What comes before the hours of the day: who may be in danger, then who has got reliably worse. An alarm of somebody who has died calls for nobody: it comes last, and is only to be closed. */
export function First({ today: { answers, worse } }: { today: Today }) {
  const { t } = useTranslation();
  const recorded = useRecorded();
  const { alarms } = answers;
  const waiting = alarms.filter(({ ofWhoDied }) => !ofWhoDied);
  const toClose = alarms.filter(({ ofWhoDied }) => ofWhoDied);
  if (alarms.length + worse.length === 0) return null;
  return (
    <Part title={t('today.before')}>
      {waiting.length > 0 && (
        <Group title={t('today.alarms')} length="whole">
          {waiting.map(({ course, client, alarm }) => (
            <Place key={alarm.id} course={course} room="session" hash="alarms" name={client.name}>
              <Badge tone="danger">
                {t('today.line.alarm', { source: t(`today.source.${alarm.source}`) })}
              </Badge>{' '}
              {urgencySays[alarm.urgency]} {t('today.raised', { at: recorded(alarm.at) })}
            </Place>
          ))}
        </Group>
      )}
      {worse.length > 0 && (
        <Group title={t('today.worse')} length="whole">
          {worse.map(({ course, client, measures }) => (
            <Place key={course} course={course} room="session" name={client.name}>
              <Signal is="reliable_deterioration" />{' '}
              {measures
                .map(({ instrument, ...scores }) =>
                  t('today.line.worse', { instrument: shortNameOf(instrument), ...scores }),
                )
                .join(' ')}
            </Place>
          ))}
        </Group>
      )}
      {toClose.length > 0 && (
        <Group title={t('today.toClose')} length="whole">
          {toClose.map(({ course, client, alarm }) => (
            <Place key={alarm.id} course={course} room="session" hash="alarms" name={client.name}>
              <Badge>{t('today.ofWhoDied')}</Badge> {t('today.raised', { at: recorded(alarm.at) })}
            </Place>
          ))}
        </Group>
      )}
    </Part>
  );
}
