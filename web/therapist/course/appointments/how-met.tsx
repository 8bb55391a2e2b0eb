import { useTranslation } from 'react-i18next';
import { sessionFormats } from '#core/course/sessions/state.ts';
import { NumberField } from '#web/ui/fields/number.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { asFormat, type Format } from './words.ts';

interface HowMetProps {
  form: { minutes: number; format?: Format | undefined };
  change: (to: { minutes?: number; format?: Format }) => void;
  error: string | undefined;
}

/** How long a session is to be, and in which way the two meet. */
export function HowMet({ form, change, error }: HowMetProps) {
  const { t } = useTranslation();
  return (
    <>
      <NumberField
        label={t('appointments.minutes')}
        minValue={10}
        maxValue={180}
        step={5}
        value={form.minutes}
        onChange={(minutes) => change({ minutes })}
        error={error}
      />
      <Select
        label={t('appointments.how')}
        options={sessionFormats.map((value) => ({ value, label: t(`appointments.format.${value}`) }))}
        value={form.format ?? 'in_person'}
        onChange={(value) => change({ format: asFormat(value) })}
      />
    </>
  );
}
