import type { FormOf } from '#core/course/book.ts';
import { techniquesOnPaper } from '#examples/on-paper.ts';
import paper from './course.json' with { type: 'json' };
import { tellClosing, tellEnding } from './ending.ts';
import { rateGoals, tellContract, tellFocus } from './focus.ts';
import { tellEvents } from './people.ts';
import type { Telling } from './telling.ts';
import { tellTried, tellWork } from './work.ts';

type Session = (typeof paper.sessions)[number];

/** Each hour in order: measures before it, what happened in it, the note after it. */
export function tellHours(telling: Telling): void {
  let before = '';
  for (const session of paper.sessions) {
    for (const { on, why } of paper.missed) {
      if (on > before && on < session.on) telling.does('missSession', on, { note: why, told: 'beforehand' });
    }
    tellMeasures(telling, session);
    tellTried(telling, session.n, session.on);
    tellHour(telling, session);
    tellEvents(telling, before, session.on);
    if (session.n === 3) tellFocus(telling);
    if (session.n === 4) tellContract(telling);
    tellWork(telling, session.n, session.on);
    tellReviews(telling, session);
    tellEnding(telling, session.n, session.on);
    telling
      .does('draftNote', session.on, { session: session.n, text: session.note, version: 0 })
      .does('signNote', session.on, { session: session.n, version: 1 });
    if (session.n === paper.protocol.sessions) tellClosing(telling, session.on);
    before = session.on;
  }
}

/** PHQ-9 and GAD-7 by the client before the hour; an answer to item 9 raises an alarm, which is answered that day. */
function tellMeasures(telling: Telling, { n, on, phq9, gad7, note }: Session): void {
  telling
    .does(
      'answerMeasure',
      on,
      { instrument: 'phq-9', answers: phq9, session: n, administered: 'self' },
      { as: 'client', makes: `phq-9/${n}` },
    )
    .does(
      'answerMeasure',
      on,
      { instrument: 'gad-7', answers: gad7, session: n, administered: 'self' },
      { as: 'client' },
    );
  if ((phq9[8] ?? 0) === 0) return;
  telling.does('answerAlarm', on, {
    alarm: `${telling.id(`phq-9/${n}`)}.2`,
    asked: 'Asked directly, face to face: thoughts, plan, intent, past attempts, who knows.',
    said:
      n === 1
        ? 'Easier not to wake up, several days; no plan, no intent, no past attempt; her sister knows.'
        : 'The same thought, no more often; no plan, no intent.',
    decided:
      n === 1
        ? 'Safety plan begun and hers to keep; looked at again next week.'
        : 'Safety plan looked at together; asked again next week.',
    why: note.split('.')[0] ?? '',
    actions: ['continue_with_safety_plan'],
    nextReview: telling.day(paper.sessions[n]?.on ?? on),
  });
}

function tellHour(
  telling: Telling,
  { n, on, minutes, note, techniques: used, moodEventLink: link }: Session,
): void {
  telling.does('holdSession', on, {
    appointment: n === 1 ? telling.id('series') : `${telling.id('series')}.${n}`,
    startedAt: '10:00',
    minutes,
    format: 'in_person',
    present: ['client'],
  });
  if (n > 3) {
    const answer = (link?.event ?? note.split('.')[0] ?? '').trim();
    telling.does('recordOpening', on, { session: n, answer, about: link ? 'event' : 'mood' });
  }
  for (const name of used) {
    const technique = techniquesOnPaper[name];
    if (technique) telling.does('markTechnique', on, { session: n, technique });
  }
  if (!link) return;
  telling.does('linkMood', on, {
    session: n,
    direction: 'event_to_mood',
    what: link.event,
    moodBefore: link.before,
    moodAfter: link.after,
    feelings: link.feelings.map((name) => ({ name })),
    focusLinked: 'linked',
  });
}

/** The reviews that the notes tell of: medication at session 6, the mid-point at session 8, goals again at 12 and 16. */
function tellReviews(telling: Telling, { n, on }: Session): void {
  if (n === 4) {
    review(telling, on, n, 'S4', 'PHQ-9 from 18 to 15.', 'Contract and expectations listed.', 'go_on');
  }
  if (n === 6) {
    review(
      telling,
      on,
      n,
      'S6',
      'PHQ-9 up to 16 after 14.',
      'The first try-out found no moment; anger reached for the first time.',
      'go_on',
    );
    telling.does('considerMedication', on, { taking: [], decision: 'Wait two more weeks', with: 'GP' });
  }
  if (n === 8) {
    review(
      telling,
      on,
      n,
      'mid',
      'PHQ-9 from 18 to 11, GAD-7 from 13 to 7.',
      'She opened the subject; the focus is still right.',
      'go_on',
    );
    telling
      .does('reviewEasedDuty', on, {
        duty: telling.id('sick-role'),
        outcome: 'kept_eased',
        session: 8,
        words: 'The club is handed over for the term; otherwise back to her usual duties.',
      })
      .does('checkSafetyAtHome', on, {
        personId: telling.id('Tomas'),
        answer: 'safe',
        asked: 'alone',
        when: 'mid_point',
        session: 8,
      });
    rateGoals(telling, 'mid', on);
  }
  if (n === 16) rateGoals(telling, 'end', on);
}

function review(
  telling: Telling,
  on: string,
  session: number,
  at: FormOf<'reviewProgress'>['at'],
  seen: string,
  discussed: string,
  decision: FormOf<'reviewProgress'>['decision'],
): void {
  telling.does('reviewProgress', on, {
    at,
    session,
    seen,
    response: at === 'mid' ? 'responding' : 'partly',
    goals: 'Rated together; each has moved.',
    focus: 'still_right',
    discussed,
    decision,
  });
}
