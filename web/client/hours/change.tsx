import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asksWaiting } from '#core/course/hours-asked/find.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { AskForHour } from './ask.tsx';

/** Asks for an hour, or for another one instead of this; nothing where the service takes it by telephone. */
export function ChangeHour({ instead }: { instead?: Appointment }) {
  const { t } = useTranslation();
  const { course, who, may, hourRules } = useMyCourse();
  const [state, setState] = useState<'shut' | 'open' | 'moved' | 'asked' | 'waiting'>('shut');
  const isLet = hourRules && (instead ? hourRules.move !== 'no' : hourRules.ask === 'yes');
  if (!isLet || !may('askForHour')) return null;
  const hasAsked = asksWaiting(course).some(({ appointment }) => appointment === (instead?.id ?? ''));
  if (hasAsked && state !== 'asked') return null;
  if (state === 'open')
    return (
      <AskForHour
        rules={hourRules}
        {...(instead && { instead })}
        onDone={setState}
        onLeave={() => setState('shut')}
      />
    );
  return (
    <>
      {state !== 'shut' && (
        <p role="status">{t(`client.hours.${state === 'waiting' ? 'waits' : `${state}Done`}`, { who })}</p>
      )}
      {state !== 'waiting' && !hasAsked && (
        <div>
          <Button onPress={() => setState('open')}>{t(`client.hours.${instead ? 'other' : 'more'}`)}</Button>
        </div>
      )}
    </>
  );
}
