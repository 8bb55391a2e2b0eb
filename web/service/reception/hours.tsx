import { useTranslation } from 'react-i18next';
import type { DeskHour, ReceptionDay } from '#core/api-answers/reception.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import { Badge } from '#web/ui/words/badge.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { Contact } from './contact.tsx';
import { useHourWords } from './hour-words.ts';
import { useDeskAct } from './list.ts';
import css from './reception.module.css';

interface HoursProps {
  day: ReceptionDay;
  onMore: (hour: DeskHour) => void;
}

/** Who comes when to whom in which room: a line an hour, to be pressed and to be printed. */
export function DeskHours({ day, onMore }: HoursProps) {
  const { t } = useTranslation();
  if (day.hours.length === 0) return <p>{t('service.reception.nothing')}</p>;
  return (
    <ul className={css.hours}>
      {day.hours.map((hour) => (
        <li key={hour.id} className={classes(css.hour, hour.state === 'cancelled' && css.off)}>
          <DeskLine hour={hour} today={day.today} />
          {hour.course && (
            <div className={css.acts} data-print="never">
              {hour.state === 'booked' && day.day === day.today && <Came hour={hour} course={hour.course} />}
              {(hour.state === 'booked' || hour.state === 'cancelled') && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={t('service.reception.moreOf', { name: hour.client?.name, time: hour.from })}
                  onPress={() => onMore(hour)}
                >
                  {t('service.reception.more')}
                </Button>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function DeskLine({ hour, today }: { hour: DeskHour; today: string }) {
  const { t } = useTranslation();
  const { marksOf, nameOf } = useHourWords(today);
  const where =
    hour.room?.name ?? hour.where ?? (hour.format && t(`service.reception.format.${hour.format}`));
  return (
    <>
      <p className={css.time}>
        {t(`service.reception.${hour.endsNextDay ? 'fromToNextDay' : 'fromTo'}`, {
          from: hour.from,
          to: hour.endsNextDay ?? hour.to,
        })}
      </p>
      <div>
        <p className={css.name} dir="auto">
          {nameOf(hour)}
        </p>
        {hour.client && (
          <p className={css.contact}>
            <Contact client={hour.client} />
          </p>
        )}
      </div>
      <p dir="auto">{t('service.reception.with', { therapist: hour.therapist.name })}</p>
      <p dir="auto">{where}</p>
      <p className={css.marks}>
        {marksOf(hour).map(({ words, tone }) => (
          <Badge key={words} tone={tone}>
            {words}
          </Badge>
        ))}
      </p>
    </>
  );
}

/** Who arrived, and who did not come: their therapist reads it at once. */
function Came({ hour, course }: { hour: DeskHour; course: string }) {
  const { t } = useTranslation();
  const call = useDeskAct(course, 'noteAtDesk');
  const note = (says: 'arrived' | 'not_come' | 'not_noted') =>
    call.mutate({ appointment: hour.id, says, shownAt: hour.at });
  const of = { name: hour.client?.name, time: hour.from };
  return (
    <>
      <Row gap="tight">
        {hour.desk.came ? (
          <Button
            size="small"
            kind="quiet"
            aria-label={t('service.reception.undoOf', of)}
            isPending={call.isPending}
            onPress={() => note('not_noted')}
          >
            {t('service.reception.undo')}
          </Button>
        ) : (
          <>
            <Button
              size="small"
              aria-label={t('service.reception.arrivedOf', of)}
              isPending={call.isPending}
              onPress={() => note('arrived')}
            >
              {t('service.reception.arrived')}
            </Button>
            <Button
              size="small"
              kind="quiet"
              aria-label={t('service.reception.notComeOf', of)}
              onPress={() => note('not_come')}
            >
              {t('service.reception.notCome')}
            </Button>
          </>
        )}
      </Row>
      <Refused sentence={call.error?.problem?.title} />
    </>
  );
}
