import { expect, test } from 'vitest';
import { calledInReminders, ways } from '#core/reminders/choice.ts';
import { otherLanguages } from '#server/languages/files.ts';
import { reminderSays, type ToSay, wordsOfReminders } from './say.ts';

const base: ToSay = {
  what: 'hour',
  hour: { at: '2027-01-12T10:00', zone: 'Europe/London' },
  way: 'text',
  called: 'appointment',
  language: 'en',
  zone: 'Europe/London',
  service: 'Willow Clinic for Depression',
  home: 'https://kith.example.org/home',
  stop: 'https://kith.example.org/stop/secret',
  to: '',
};
const languages = ['en', ...otherLanguages()];
const every = languages.flatMap((language) =>
  ways.flatMap((way) =>
    calledInReminders.flatMap((called) =>
      (['hour', 'measures'] as const).map((what) => reminderSays({ ...base, language, way, called, what })),
    ),
  ),
);
/** What tells of therapy, in either language, or of whoever gives it. */
const tells = new RegExp(
  [
    ...['therap', 'terap', 'session', 'sesi[oó]n', 'cl[ií]nic', 'psych', 'psic', 'mood', 'ánimo', 'depres'],
    ...['mental', 'health', 'salud', 'treat', 'tratam', 'course', 'doctor', 'patient', 'pacient', 'measure'],
    ...[
      'questionnaire',
      'cuestionario',
      'kith\\b(?!\\.example)',
      'symptom',
      'síntoma',
      'anxi',
      'ansied',
      'willow',
    ],
  ].join('|'),
  'i',
);

test('no reminder in any language and by any way tells of therapy; the name of the service stands there by choice alone', () => {
  expect(languages).toContain('es');
  expect(every).toHaveLength(languages.length * 2 * 3 * 2);
  for (const { subject, text, ends } of every) {
    const said = `${subject}\n${text}`;
    if (ends?.sender === 'unnamed') expect(said).not.toMatch(tells);
    else expect(said.replaceAll(base.service, '')).not.toMatch(tells);
    expect(said).not.toMatch(/\{\{|undefined/);
  }
  for (const language of languages) {
    const { stopping, tried } = wordsOfReminders(language);
    expect([...Object.values(stopping), tried].join()).not.toMatch(tells);
  }
});

test('every reminder can be stopped from itself', () => {
  for (const { ends, text } of every) {
    expect(ends?.at).toBe(base.stop);
    expect(text).toContain(base.stop);
  }
});

test('where it was wished nothing but notes is spoken of', () => {
  for (const language of languages)
    for (const way of ways) {
      const { subject, text } = reminderSays({ ...base, called: 'notes', language, way });
      expect(subject).toMatch(/^Not(es|as)$/);
      expect(text).not.toMatch(/appointment|cita\b/i);
    }
});

test('an hour stands with its day, in the language of its reader, and with its place where they live by another clock', () => {
  const says = (more: Partial<ToSay>) => reminderSays({ ...base, ...more }).text;
  expect(says({})).toMatch(/^Appointment: Tuesday 12 January at 10:00\. /);
  expect(says({ language: 'es' })).toMatch(/^Cita: martes, 12 de enero, 10:00\. /);
  expect(says({ zone: 'America/New_York' })).toContain('(London time)');
});
