import type { FormOf } from '#core/course/book.ts';
import type { Tale } from './tale.ts';

export interface HourTold {
  phq?: number;
  gad?: number;
  /** Everyday life and people, from 0 to 20: asked at the start, in the middle and at the end. */
  everyday?: number;
  /** How things had been since the last time. */
  opening?: string;
  used?: FormOf<'markTechnique'>['technique'][];
  strategies?: string[];
  /** What happened, mood before, mood after, the feelings it brought. */
  link?: readonly [what: string, before: number, after: number, ...feelings: string[]];
  note: string;
  unsigned?: 'not signed yet';
  /** Further acts of this hour. */
  and?: (on: string) => void;
}

/** Answers that come to a total: the heaviest items first. */
export function answersFor(total: number, items: number, most = 3): number[] {
  return Array.from({ length: items }, (_, item) =>
    Math.max(0, Math.min(most, Math.ceil((total - item) / items))),
  );
}

/** The client's measures before an hour; the last item of the PHQ-9 is 0 unless said. */
export function tellMeasures(tale: Tale, n: number, on: string, phq?: number, gad?: number, ninth = 0): void {
  if (phq !== undefined) {
    const answers = [...answersFor(phq - ninth, 8), ninth];
    tale.does(
      'answerMeasure',
      on,
      { instrument: 'phq-9', answers, session: n },
      { as: 'client', makes: `phq-9/${n}` },
    );
  }
  if (gad !== undefined) {
    tale.does(
      'answerMeasure',
      on,
      { instrument: 'gad-7', answers: answersFor(gad, 7), session: n },
      { as: 'client' },
    );
  }
}

/** One hour: measures before it, what happened in it, the note after it. */
export function tellHour(tale: Tale, n: number, told: HourTold): void {
  const on = tale.session(n);
  const place = tale.place(n);
  const series = tale.id('series');
  tellMeasures(tale, n, on, told.phq, told.gad);
  if (told.everyday !== undefined) {
    const answers = answersFor(told.everyday, 5, 4);
    tale.does('answerMeasure', on, { instrument: 'everyday-5', answers, session: n }, { as: 'client' });
  }
  tale.does('holdSession', on, {
    appointment: place === 0 ? series : `${series}.${place + 1}`,
    minutes: 50,
    format: 'in_person',
  });
  if (told.phq !== undefined) {
    tale.does('reviewScores', on, { session: n, comment: `PHQ-9 is ${told.phq}; looked at together.` });
  }
  if (told.opening) tale.does('recordOpening', on, { session: n, answer: told.opening, about: 'both' });
  for (const technique of told.used ?? []) tale.does('markTechnique', on, { session: n, technique });
  for (const strategy of told.strategies ?? []) tale.does('workStrategy', on, { session: n, strategy });
  if (told.link) {
    const [what, moodBefore, moodAfter, ...feelings] = told.link;
    tale.does('linkMood', on, {
      session: n,
      direction: 'event_to_mood',
      what,
      moodBefore,
      moodAfter,
      feelings: feelings.map((name) => ({ name })),
      focusLinked: n > 3 ? 'linked' : undefined,
    });
  }
  told.and?.(on);
  tale.does('draftNote', on, { session: n, text: told.note, version: 0 });
  if (!told.unsigned) tale.does('signNote', on, { session: n, version: 1 });
}

/** An hour for which nobody came; another is booked at the end of the row. */
export function tellMissed(
  tale: Tale,
  place: number,
  last: number,
  told: Omit<FormOf<'missSession'>, 'appointment'>,
): void {
  tale
    .does('missSession', tale.dayAt(place), { ...told, appointment: `${tale.id('series')}.${place + 1}` })
    .does('bookSession', tale.dayAt(place), {
      at: `${tale.dayAt(last)}T${tale.meets}`,
      minutes: 50,
      despite: 'Agreed with both',
    });
}

/** A look at progress with the client, at one of the check-points. */
export function tellReview(
  tale: Tale,
  n: number,
  at: FormOf<'reviewProgress'>['at'],
  seen: string,
  discussed: string,
  response: FormOf<'reviewProgress'>['response'] = 'partly',
): void {
  tale.does('reviewProgress', tale.session(n), {
    at,
    session: n,
    seen,
    response,
    goals: 'Rated together; each has moved a little.',
    focus: 'still_right',
    discussed,
    decision: 'go_on',
  });
}
