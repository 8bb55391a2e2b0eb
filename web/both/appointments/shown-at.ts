import { useEffect, useState } from 'react';
import type { Appointment } from '#core/course/sessions/state.ts';
import type { Sent } from '#web/app/course.ts';

/**
 * The time an appointment was shown with when its form was opened: it names the hour that is meant. Once a refusal has
 * told that it was moved, the newer time is the one that is meant.
 */
export function useShownAt({ at }: Pick<Appointment, 'at'>, code: string | undefined): string {
  const [shown, setShown] = useState(at);
  useEffect(() => {
    if (code === 'moved-since') setShown(at);
  }, [code, at]);
  return shown;
}

interface NamesAnHour {
  code: string | undefined;
  submit: (how: { patch: { shownAt: string } }) => Promise<Sent | undefined>;
}

/** Sends a form about an appointment with the hour that it was shown with. */
export function useSubmitAsShown(appointment: Pick<Appointment, 'at'>, { code, submit }: NamesAnHour) {
  const shownAt = useShownAt(appointment, code);
  return () => submit({ patch: { shownAt } });
}
