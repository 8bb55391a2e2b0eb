import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Despite } from '#web/both/appointments/despite.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { MomentField } from './moment-field.tsx';
import { momentOf } from './words.ts';

interface Moved {
  day: string;
  time: string;
  why: string;
  despite: string;
}

/** How the form begins that moves a session or a meeting: at the hour it has now. */
export const movedFrom = ({ at }: { at: string }) => ({
  day: at.slice(0, 10),
  time: at.slice(11, 16),
  why: '',
  despite: '',
  shownAt: at,
});

/** The same as its act takes it. */
export const movedTo = <Typed extends Moved>({ day, time, ...moved }: Typed) => ({
  ...moved,
  to: momentOf(day, time),
});

interface MoveFieldsProps {
  form: Moved;
  change: (patch: Partial<Moved>) => void;
  wrong: (field: 'to' | 'why') => string | undefined;
  code: string | undefined;
  zone: string;
  /** What else is asked, before the reason. */
  children?: ReactNode;
}

/** Another day or time, the reason, and why it may lie over another hour. */
export function MoveFields({ form, change, wrong, code, zone, children }: MoveFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <MomentField form={form} change={change} error={wrong('to')} zone={zone} />
      {children}
      <TextField
        label={t('appointments.why')}
        value={form.why}
        onChange={(why) => change({ why })}
        error={wrong('why')}
      />
      <Despite code={code} value={form.despite} onChange={change} />
    </>
  );
}
