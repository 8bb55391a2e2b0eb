import { v7 as newId } from 'uuid';
import type { Caller } from './caller.ts';

/** What can be found in the long course, by the id of its act. */
export interface LongCourse {
  people: string[];
  analysis: string;
  rolePlay: string;
  /** How many entries the record holds. */
  facts: number;
}

export interface LongCourseAsked {
  sessions: number;
  factsASession: number;
  /** How many words the note of the first session has. */
  words: number;
  /** Whether the last note is left unsigned, so that it can still be written. */
  lastNote: 'signed' | 'draft';
}

const names = [
  'Maria-Magdalena von Hohenberg-Sonnenschein de la Vega y Castro',
  'نور الهدى عبد الرحمن',
  'Joris',
  'Mam',
  'שירה בן־דוד',
  'Dr Okafor',
  'Beatriz Fonseca-Lindqvist',
  'The Wednesday choir',
];
const happenings = [
  'A row about money at the kitchen table, which ended with the door and two days of silence',
  'Mam went into hospital',
  'Weekend at the sea',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Passed over for the post of team lead, after six years and on the telephone',
  'Sister stopped calling',
];
const sayings = [
  'You are late again.',
  'I said I would be late, I wrote to you at four, and you answered with a thumb.',
  'Fine.',
  'What is that supposed to mean, fine, you always say fine and then we do not talk for a week and I am the one who has to begin again.',
  'Nothing.',
];
const noteWords = 'She said that it was the silence and not the row that had frightened her'.split(' ');

/** A text of so many words, in paragraphs of about a hundred and twenty. */
export const longText = (count: number): string =>
  Array.from({ length: count }, (_, n) => {
    const word = noteWords[n % noteWords.length] ?? '';
    return n % 120 === 119 ? `${word}.\n\n` : `${word} `;
  })
    .join('')
    .trim();

const pick = (list: readonly string[], n: number) => list[n % list.length] ?? '';
const day = (after: number) => new Date(Date.UTC(2026, 0, 13 + after)).toISOString().slice(0, 10);

/**
 * Writes a long and untidy course through the HTTP door: forty people, sixty events, an exchange of thirty lines with its
 * rehearsal, and sessions of so many facts each, one of them with a very long note.
 */
export async function writeLongCourse(
  therapist: Caller,
  course: string,
  asked: LongCourseAsked,
): Promise<LongCourse> {
  const does = async (name: string, on: string, form: unknown) => {
    const id = newId();
    await therapist.act(course, { name, id, on, form });
    return id;
  };
  const people: string[] = [];
  for (let n = 0; n < 40; n += 1)
    people.push(
      await does('addPerson', day(0), {
        displayName: `${pick(names, n)}${n < 8 ? '' : ` ${n}`}`,
        ring: n % 4,
      }),
    );
  for (let n = 0; n < 60; n += 1)
    await does('addEvent', day(0), {
      date: `2025-${String((n % 12) + 1).padStart(2, '0')}`,
      kind: pick(['conflict', 'health', 'positive', 'other', 'work', 'symptom_worse'], n),
      what: `${pick(happenings, n)}, ${n + 1}`,
      people: [people[n % 40]],
    });
  const { analysis, rolePlay } = await writeExchange(does, people[2] ?? '');
  for (let session = 1; session <= asked.sessions; session += 1) {
    const on = day(7 * session);
    const last = session === asked.sessions && asked.lastNote === 'draft';
    await does('holdSession', on, { minutes: 50, format: 'in_person' });
    const text = session === 1 || last ? longText(asked.words) : 'She came on time and left lighter.';
    await does('draftNote', on, { session, text, version: 0 });
    if (!last) await does('signNote', on, { session, version: 1 });
    for (let n = 0; n < asked.factsASession - 3; n += 1) {
      const about = `${pick(happenings, n + session)}, ${n + 1}`;
      if (n % 2) await does('markTechnique', on, { session, technique: 'T-09', about });
      else
        await does('linkMood', on, {
          session,
          direction: 'event_to_mood',
          what: about,
          people: [people[n % 40]],
          moodBefore: 5,
          moodAfter: n % 10,
        });
    }
  }
  const { facts } = await therapist.get<{ facts: unknown[] }>(`courses/${course}/record`);
  return { people, analysis, rolePlay, facts: facts.length };
}

type Does = (name: string, on: string, form: unknown) => Promise<string>;

async function writeExchange(does: Does, person: string) {
  const analysisId = await does('startAnalysis', day(1), {
    title: 'The evening with the suitcase, from the key in the lock to the light under the door',
    date: day(0),
    personIds: [person],
  });
  const turns = Array.from({ length: 30 }, (_, n) => ({
    speaker: n % 2 ? 'me' : 'other',
    words: pick(sayings, n),
    tone: n % 3 ? '' : 'flat',
    iMeant: n % 2 ? 'Come and sit with me' : '',
    iThoughtTheyMeant: n % 2 ? '' : 'That I am too much',
    unsaid: n % 4 ? '' : 'I was afraid',
    ...(n % 2 ? { iFelt: { emotion: 'hurt', intensity: 7 } } : {}),
  }));
  await does('writeTurns', day(1), { analysisId, turns });
  const alternatives = Array.from({ length: 20 }, (_, n) => ({ words: `${pick(sayings, n)} (${n + 1})` }));
  await does('writeAlternatives', day(1), { analysisId, alternatives, chosen: 0 });
  const rolePlay = await does('startRolePlay', day(1), {
    scenario: longText(120),
    personId: person,
    goal: 'One request, and he knows it is one',
    openingLine: 'I would like us to talk before you unpack.',
    analysisId,
  });
  for (let n = 0; n < 20; n += 1)
    await does('writeTake', day(1), {
      rolePlayId: rolePlay,
      clientPlays: n % 2 ? 'self' : 'other',
      whatWasTried: pick(sayings, n),
      learned: `What was learned the ${n + 1}th time: that it can be said in one breath`,
    });
  for (let n = 0; n < 20; n += 1)
    await does('agreeTryOut', day(1), { what: `${pick(happenings, n)}: ask, ${n + 1}`, personIds: [person] });
  return { analysis: analysisId, rolePlay };
}
