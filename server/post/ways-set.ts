import type { Way } from '#core/reminders/choice.ts';
import type { Settings } from '#server/settings.ts';

/** Whether anything goes by a way from here. Nothing does from a demo. */
export function waySet({ smtp, texts }: Pick<Settings, 'smtp' | 'texts'>, way: Way): 'on' | 'off' {
  const set = { mail: smtp !== undefined, text: texts !== undefined };
  return set[way] ? 'on' : 'off';
}

/** Whether people are offered to be reminded by a way: where it is set up, and in a demo, whose reminders stay in the outbox. */
export const wayThere = (settings: Pick<Settings, 'demo' | 'smtp' | 'texts'>, way: Way): boolean =>
  settings.demo || waySet(settings, way) === 'on';
