import { expect, test } from 'vitest';
import { otherLanguages } from '#server/languages/files.ts';
import { isWhole, lacking, laidOver } from '#server/languages/whole.ts';
import { wordsFor } from '#server/post/mails.ts';
import { inMail } from '#server/post/words.ts';
import { lackingIn } from '#server/public-pages/language-lacks.ts';
import mail from '#web/messages/es/without-app/mail.ts';

test('what is said where there is no app is said whole in each language: e-mails, calendar, help lines, Help now', () => {
  expect(otherLanguages()).toContain('es');
  for (const language of otherLanguages()) expect(lackingIn(language), language).toEqual([]);
  expect(lackingIn('xx')).toContain('mail.invitation');
});

test('an e-mail is in the language of who reads it, by its region too, else in English', () => {
  const subjects = ['es', 'es-MX', 'fr', undefined].map(
    (language) => wordsFor(language === undefined ? {} : { language }).reset.subject,
  );
  expect(subjects).toEqual([
    mail.reset.subject,
    mail.reset.subject,
    inMail.en.reset.subject,
    inMail.en.reset.subject,
  ]);
});

test('an e-mail that a language does not say whole is wholly in English, and named', () => {
  const english = {
    one: { subject: 'Hello', text: 'Read it here: {{link}}' },
    two: { subject: 'Bye', text: 'It is done.' },
  };
  const said = {
    one: { subject: 'Hej', text: 'Læs det.' },
    two: { subject: 'Farvel', text: 'Det er gjort.' },
  };
  expect(laidOver(english, said)).toEqual({ one: english.one, two: said.two });
  expect(lacking(english, said)).toEqual(['one']);
  expect(laidOver(english, undefined)).toEqual(english);
  expect(isWhole('Hello', ' ')).toBe(false);
});
