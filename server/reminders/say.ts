import { instantOf, type WallClock } from '#core/days/wall-clock.ts';
import type { CalledInReminders, Way } from '#core/reminders/choice.ts';
import { filledOrEmpty } from '#core/words/filled.ts';
import { spoken, withoutApp } from '#server/languages/spoken.ts';
import { isWhole } from '#server/languages/whole.ts';
import type { Mail } from '#server/post/outbox.ts';
import { inReminders, type WordsOfReminders } from '#server/post/reminder-words.ts';

/** The words of reminders in the language of who reads them. */
export const wordsOfReminders = spoken<WordsOfReminders>(inReminders.en, (language) => {
  const said = withoutApp(language, 'reminders');
  return isWhole<WordsOfReminders>(inReminders.en, said) ? said : undefined;
});

/** Day and time of an hour on its own clock; named, where its reader lives by another. No “tomorrow”: it may be read later. */
export function whenInWords(hour: WallClock, language: string, zone: string): string {
  const at = new Date(instantOf(hour));
  const offsetIn = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(at).split(' ').at(-1);
  const when = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: hour.zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  if (offsetIn(hour.zone) === offsetIn(zone)) return when;
  const place = (hour.zone.split('/').at(-1) ?? '').replaceAll('_', ' ');
  return filledOrEmpty(wordsOfReminders(language).onClock, { when, place });
}

/** All that a reminder is written from. */
export interface ToSay {
  what: 'hour' | 'measures';
  hour: WallClock;
  way: Way;
  called: CalledInReminders;
  language: string;
  zone: string;
  service: string;
  /** The address at which the client signs in, and the one that stops these reminders. */
  home: string;
  stop: string;
  /** Where it goes; empty where that is not known. */
  to: string;
}

/** A reminder as it goes by its way. */
export function reminderSays({
  what,
  hour,
  way,
  called,
  language,
  zone,
  service,
  home,
  stop,
  to,
}: ToSay): Mail {
  const words = wordsOfReminders(language);
  const when = what === 'hour' ? whenInWords(hour, language, zone) : '';
  const says = filledOrEmpty(words[what][called], { service, when });
  const subject = filledOrEmpty(words.title[called], { service });
  const values = { says, home, stop };
  const ends = { at: stop, sender: called === 'service' ? 'named' : 'unnamed' } as const;
  if (way === 'mail') return { to, subject, text: filledOrEmpty(words.mail, values), link: null, ends };
  const text = filledOrEmpty(what === 'hour' ? words.text : words.textWithHome, values);
  return { to, subject, text, link: null, ends };
}
