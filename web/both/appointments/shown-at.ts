import { useEffect, useState } from 'react';
import type { Appointment } from '#core/course/sessions/state.ts';

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
