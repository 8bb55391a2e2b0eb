import { useTranslation } from 'react-i18next';
import type { Weekday } from '#web/app/settings.ts';
import css from '#web/service/service.module.css';
import { Button } from '#web/ui/buttons/button.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

interface DayOnDutyProps {
  day: Weekday;
  /** Who may be named. */
  clinicians: readonly { value: string; label: string }[];
  people: readonly string[];
  onChange: (people: string[]) => void;
  error: string | undefined;
}

/** Who is on duty on one weekday: each with a way out, and whoever else may be named in a list. */
export function DayOnDuty({ day, clinicians, people, onChange, error }: DayOnDutyProps) {
  const { t } = useTranslation();
  const name = t(`service.settings.weekday.${day}`);
  const nameOf = (id: string) => clinicians.find(({ value }) => value === id)?.label ?? '';
  return (
    <Stack>
      <Select
        label={name}
        hint={people.length === 0 ? t('service.duty.nobodyOn') : undefined}
        options={clinicians.filter(({ value }) => !people.includes(value))}
        value={undefined}
        onChange={(chosen) => chosen && onChange([...people, chosen])}
        error={error}
      />
      {people.length > 0 && (
        <ul className={css.lines}>
          {people.map((one) => (
            <li key={one} className={css.pair}>
              <bdi>{nameOf(one)}</bdi>
              <Button
                kind="quiet"
                size="small"
                aria-label={t('service.duty.takeOff', { name: nameOf(one), day: name })}
                onPress={() => onChange(people.filter((other) => other !== one))}
              >
                {t('service.duty.removeAway')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
