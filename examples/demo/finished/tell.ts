import type { FormOf } from '#core/course/book.ts';
import type { Area } from '#core/protocols/areas/area.ts';
import { type Focused, tellFocus } from '#examples/demo/focus.ts';
import { tellMeasures } from '#examples/demo/hour.ts';
import { tellBooking, tellOpening, tellSickRole } from '#examples/demo/opening.ts';
import { Tale } from '#examples/demo/tale.ts';
import type { FinishedCourse } from './planned.ts';

/** What each of them worked on, in a few words: the same for all who worked on it, and plainly invented. */
const told: Record<
  Area,
  Pick<Focused, 'issues' | 'clientsWords' | 'narrative' | 'onsetLink'> & { why: string }
> = {
  grief: {
    issues: ['Nobody says her name'],
    why: 'Low since a sister died',
    clientsWords: 'I have not been to her grave.',
    narrative: 'A grief that was put off, and came back with the first anniversary.',
    onsetLink: 'The first anniversary.',
  },
  role_dispute: {
    issues: ['We have stopped talking'],
    why: 'Low since the quarrel over the house',
    clientsWords: 'We pass each other in the hall.',
    narrative: 'A dispute at home that neither of the two will begin to speak of.',
    onsetLink: 'The quarrel over the house.',
  },
  role_transition: {
    issues: ['I am nobody since I stopped work'],
    why: 'Low since the work ended',
    clientsWords: 'I do not know who I am on a Monday.',
    narrative: 'A working life that ended early, and with it the people of every day.',
    onsetLink: 'The last day at work.',
  },
  interpersonal_deficits: {
    issues: ['I see nobody from Friday to Monday'],
    why: 'Low, and alone since the move',
    clientsWords: 'I would not know whom to call.',
    narrative: 'Few people, and nobody new since a move three years ago.',
    onsetLink: 'The second winter alone.',
  },
};

function focusOf(area: Area, sessions: number): Focused {
  const { why, ...words } = told[area];
  const parts: Partial<Record<Area, Partial<FormOf<'chooseFocus'>>>> = {
    role_transition: { oldRole: 'At work', newRole: 'At home' },
    role_dispute: { stage: 'impasse' },
    interpersonal_deficits: {
      rejected: (['grief', 'role_dispute', 'role_transition'] as const).map((other) => ({
        area: other,
        why: 'Looked for together, and not found',
      })),
    },
  };
  return {
    ...words,
    focus: { area, why, whyForClient: why, confidence: 'high', ...parts[area] },
    people: area === 'role_transition' ? [] : ['The one it is about'],
    found: { [area]: ['present', why] },
    cycle: ['Alone with it', 'Low', 'I keep away', 'They think I want to', 'They keep away', 'Nobody asks'],
    breakPlan: 'Say one thing to one person',
    goals: [
      { text: 'One evening a week with somebody', type: 'interpersonal', rated: [2] },
      { text: 'Say what I mind on the day I mind it', type: 'interpersonal', rated: [1] },
    ],
    sessions,
  };
}

function tellPeople(tale: Tale, area: Area): void {
  const isGrief = area === 'grief';
  tale
    .person(2, 'The one it is about', {
      role: area === 'role_dispute' ? 'partner' : 'sibling',
      ring: 1,
      onsetLinked: { answer: 'linked' },
      satisfying: ['Years of it were good'],
      unsatisfying: ['What was never said'],
      ...(isGrief
        ? { living: 'deceased', deathDate: tale.monthsBefore(18), deathCircumstances: 'An illness' }
        : { contactFrequency: 'weekly' }),
    })
    .person(2, 'A friend', { role: 'close_friend', ring: 2, contactFrequency: 'weekly', confidant: 'yes' });
}

const plan: Omit<FormOf<'writeRelapsePlan'>, 'version'> = {
  signs: {
    early: [
      { sign: 'I answer nobody for three days', domain: 'relational' },
      { sign: 'I wake at four', domain: 'sleep' },
      { sign: 'I stop cooking', domain: 'energy' },
    ],
  },
  triggers: [{ what: 'The anniversary' }, { what: 'A winter alone' }],
  people: [{ who: 'A friend' }, { who: 'The doctor' }],
  skills: [{ skill: 'Say one thing' }, { skill: 'Ask for an evening' }, { skill: 'Walk with somebody' }],
  actions: { green: ['One evening a week'], amber: ['Call the friend'], red: ['Call the practice'] },
  wayBack: 'Call the practice.',
  crisis: 'The crisis line, at any time.',
};

function tellCompleted(tale: Tale, sessions: number): void {
  const [named, planned, end] = [
    tale.session(sessions - 3),
    tale.session(sessions - 1),
    tale.session(sessions),
  ];
  tale
    .does('nameEnding', named, { words: 'Three sessions left after today.' })
    .does('writeRelapsePlan', planned, { ...plan, version: 0 })
    .does('decideAfter', planned, {
      decision: 'discharge',
      why: 'The agreed sessions are over, and there is a plan',
      medication: 'none_taken',
      clientAgrees: 'agrees',
    })
    .does('sayGoodbye', end, {
      handedOver: ['relapse_plan', 'final_scores'],
      words: 'We both said what it had been.',
    })
    .does('closeCourse', end, { outcome: 'completed' });
}

const smallEnding = (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
  task,
  how: 'not_possible' as const,
  words: 'There was no further meeting',
}));

function tellEarly(tale: Tale, held: number, ended: 'dropout' | 'moved'): void {
  const [next, later] = [tale.session(held + 1), tale.session(held + 2)];
  const tries = { how: 'phone', purpose: 'after_missed', reached: 'not_reached', words: '' } as const;
  if (ended === 'dropout') {
    tale.does('recordContact', next, tries).does('recordContact', later, tries);
  }
  tale
    .does('finishEarly', later, {
      reason: ended === 'dropout' ? 'stopped_attending' : 'moved',
      words: ended === 'dropout' ? 'No answer to two calls and a letter.' : 'Moved to another town.',
      checklist: smallEnding,
      riskChecked: 'could_not_reach',
      letterSent: later,
    })
    .does('closeCourse', later, { outcome: ended });
}

/** Nobody came, and nobody had said so: another hour is booked after the last. */
function tellMissedOnce(tale: Tale, place: number, sessions: number): void {
  const on = tale.dayAt(place);
  tale
    .does('missSession', on, { appointment: `${tale.id('series')}.${place + 1}`, told: 'not_told', note: '' })
    .does(
      'bookSession',
      on,
      { at: `${tale.dayAt(sessions)}T${tale.meets}`, minutes: 50, despite: 'Agreed with both' },
      { makes: 'again' },
    );
}

/** The course told from its first hour to its closing: days are counted from today. */
export function tellFinished(course: FinishedCourse, today: string, newId: () => string): Tale {
  const { protocol, area, held, missed, ended } = course;
  const frame = { next: -course.endedAgo + 7, held, missed };
  const tale = new Tale(frame, today, newId, '10:00');
  tellBooking(tale, { ...frame, protocol });
  tellOpening(tale, {
    mainProblem: told[area].why,
    hopes: 'To sleep, and to see people again.',
    began: tale.monthsBefore(5),
    pastEpisodes: course.therapist,
  });
  if (held > 2) {
    tellPeople(tale, area);
    tellSickRole(tale, 'The big dinners', 'Somebody else cooks', 'One walk a day', 'A friend');
  }
  for (const [place, phq] of course.phq.entries()) {
    const n = place + 1;
    const on = tale.session(n);
    const gad = n === 1 ? course.gad[0] : n === held ? course.gad[1] : undefined;
    if (missed.includes(n)) tellMissedOnce(tale, tale.place(n) - 1, protocol.sessions);
    tellMeasures(tale, n, on, phq, gad);
    const booked = tale.place(n);
    const inSeries = booked === 0 ? tale.id('series') : `${tale.id('series')}.${booked + 1}`;
    tale.does('holdSession', on, {
      appointment: booked < protocol.sessions ? inSeries : tale.id('again'),
      minutes: 50,
      format: 'in_person',
    });
    if (n === 3) tellFocus(tale, focusOf(area, protocol.sessions));
  }
  if (ended === 'completed') tellCompleted(tale, held);
  else tellEarly(tale, held, ended);
  return tale;
}
