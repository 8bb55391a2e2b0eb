import { useTranslation } from 'react-i18next';
import type { ClosingObstacle } from '#core/course/closing/what-closing-needs.ts';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { passing } from '#web/therapist/course/ending/captures.ts';
import css from '#web/therapist/course/ending/ending.module.css';
import { RoomLink } from '#web/therapist/course/room-link.tsx';

const alarmsInTheWay: readonly string[] = ['open-alarm', 'alarm-to-close', 'death-untold'];

/** What still stands in the way of closing, each with the way to where it is done, or a reason to pass it. */
export function InTheWay({ obstacles }: { obstacles: readonly ClosingObstacle[] }) {
  const { t } = useTranslation();
  return (
    <ul className={css.inTheWay}>
      {obstacles.map(({ refused, because, milestone }) => (
        <li key={because}>
          <span>{because}</span>
          {refused === 'countersign-first' && <RoomLink to="countersigns">{t('signOffs.title')}</RoomLink>}
          {alarmsInTheWay.includes(refused) && (
            <RoomLink to="safety" hash="alarms">
              {t(refused === 'alarm-to-close' ? 'risk.close.open' : 'ending.toAlarm')}
            </RoomLink>
          )}
          {milestone && (
            <InPlace
              capture={passing}
              start={{ milestone, why: '', supervisor: '' }}
              place={milestone}
              kind="quiet"
              opens={t('ending.pass')}
              spoken={t('ending.passOf', { milestone })}
              button={t('ending.passGo')}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
