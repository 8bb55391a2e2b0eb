import { useTranslation } from 'react-i18next';
import { type SettingsPart, type Weekday, weekdays } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Switch } from '#web/ui/fields/switch.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { FoldedPart } from '#web/ui/layout/folded-part.tsx';
import { ClosedDays } from './closed-days.tsx';
import { OutOfHoursFields } from './out-of-hours.tsx';

const usual = { from: '09:00', to: '17:00' };

/** When the service is staffed, by weekday: clients are told when an alarm will be seen. */
export function Hours({ form, change, wrong }: SettingsPart) {
  const { t } = useTranslation();
  const { days } = form.hours;
  const put = (day: Weekday, hours: { from: string; to: string } | undefined) =>
    change({ hours: { ...form.hours, days: { ...days, [day]: hours } } });
  return (
    <FoldedPart
      id="hours"
      title={t('service.settings.hours')}
      says={t('service.settings.daysStaffed', { count: weekdays.filter((day) => days[day]).length })}
      isDue={wrong('hours') !== undefined}
    >
      <p className={css.soft}>{t('service.settings.hoursSay')}</p>
      <fieldset className={css.days} aria-label={t('service.settings.hours')}>
        {weekdays.map((day) => {
          const hours = days[day];
          const name = t(`service.settings.weekday.${day}`);
          return (
            <div key={day} className={css.day}>
              <Switch
                label={name}
                isSelected={hours !== undefined}
                onChange={(isOpen) => put(day, isOpen ? usual : undefined)}
              />
              {hours ? (
                <>
                  <TextField
                    label={t('service.settings.from')}
                    aria-label={t('service.settings.fromOn', { day: name })}
                    type="time"
                    value={hours.from}
                    onChange={(from) => put(day, { ...hours, from })}
                    error={wrong(`hours.days.${day}.from`)}
                  />
                  <TextField
                    label={t('service.settings.to')}
                    aria-label={t('service.settings.toOn', { day: name })}
                    type="time"
                    value={hours.to}
                    onChange={(to) => put(day, { ...hours, to })}
                    error={wrong(`hours.days.${day}.to`) ?? wrong(`hours.days.${day}`)}
                  />
                </>
              ) : (
                <span className={css.soft}>{t('service.settings.closed')}</span>
              )}
            </div>
          );
        })}
      </fieldset>
      <ClosedDays form={form} change={change} wrong={wrong} />
      <OutOfHoursFields form={form} change={change} wrong={wrong} />
    </FoldedPart>
  );
}
