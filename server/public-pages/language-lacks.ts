import { helpWords } from '#core/help/words.ts';
import { inCalendar } from '#server/calendar/words.ts';
import { fileOf } from '#server/languages/files.ts';
import { withoutApp } from '#server/languages/spoken.ts';
import { lacking } from '#server/languages/whole.ts';
import { inReminders } from '#server/post/reminder-words.ts';
import { inMail } from '#server/post/words.ts';
import { sameAsInTheApp } from './help-now-in.ts';

/** What of all that is said outside the app's pages a language does not say whole, and English is said instead. */
export function lackingIn(language: string): string[] {
  const mail = lacking(inMail.en, withoutApp(language, 'mail')).map((key) => `mail.${key}`);
  const calendar = lacking(inCalendar.en, withoutApp(language, 'calendar')).map((key) => `calendar.${key}`);
  const reminders = lacking(inReminders.en, withoutApp(language, 'reminders')).map(
    (key) => `reminders.${key}`,
  );
  const lines = lacking(helpWords.en, fileOf(language, 'help-lines.ts')).map((key) => `help-lines.${key}`);
  return [...mail, ...calendar, ...reminders, ...lines, ...(sameAsInTheApp(language) ? [] : ['help-now'])];
}
