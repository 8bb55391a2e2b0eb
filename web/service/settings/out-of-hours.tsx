import { useTranslation } from 'react-i18next';
import type { SettingsPart } from '#web/app/settings.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';

/** Who answers an alarm while the service is closed: what a client is told then follows from it. */
export function OutOfHoursFields({ form, change, wrong }: SettingsPart) {
  const { t } = useTranslation();
  // A draft kept on this machine before the setting was there has none.
  const outOfHours = form.hours.outOfHours ?? { who: 'nobody', number: '' };
  const put = (patch: Partial<typeof outOfHours>) =>
    change({ hours: { ...form.hours, outOfHours: { ...outOfHours, ...patch } } });
  return (
    <>
      <RadioList
        label={t('service.settings.outOfHours.who')}
        options={(['nobody', 'duty'] as const).map((value) => ({
          value,
          label: t(`service.settings.outOfHours.${value}`),
          hint: t(`service.settings.outOfHours.${value}Says`),
        }))}
        value={outOfHours.who}
        onChange={(value) => put({ who: value === 'duty' ? 'duty' : 'nobody' })}
      />
      {outOfHours.who === 'duty' && (
        <TextField
          label={t('service.settings.outOfHours.number')}
          type="tel"
          value={outOfHours.number}
          onChange={(number) => put({ number })}
          error={wrong('hours.outOfHours.number')}
        />
      )}
    </>
  );
}
