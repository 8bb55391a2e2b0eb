import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { presetOf, shipped } from '#core/protocols/protocols.ts';
import type { CourseLine } from '#interop/csv/read-cells.ts';
import type { Around } from './around.ts';

export interface FormMeant {
  form: Protocol;
  chosen: { id: string; edition: string; preset: string; sessions: number; minutes: number };
}

/** The form of therapy a line means, by its id, else the one the service begins with; in the length it says. */
export function formMeant(
  { offered, settings }: Around,
  { form, sessions, minutes }: Pick<CourseLine, 'form' | 'sessions' | 'minutes'>,
): FormMeant | undefined {
  const usual = settings.protocol;
  const id = form === '' ? usual.id : form.toLowerCase().trim();
  // The newest edition, and only of the form that is meant: reading every one takes its time.
  const found = shipped.findLast((one) => one.id === id)?.whole() ?? offered.findLast((one) => one.id === id);
  if (!found) return undefined;
  const preset = presetOf(found, found.id === usual.id ? usual.preset : '');
  return {
    form: found,
    chosen: {
      id: found.id,
      edition: found.edition,
      preset: preset.id,
      sessions: sessions ?? preset.sessions,
      minutes: minutes ?? preset.minutes,
    },
  };
}
