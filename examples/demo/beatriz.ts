import { type Focused, tellFocus } from './focus.ts';
import { tellHour } from './hour.ts';
import { tellOpening } from './opening.ts';
import type { Story } from './story.ts';

const beatrizsFocus: Focused = {
  session: 1,
  sessions: 12,
  issues: ['I say yes until I am empty'],
  focus: {
    area: 'role_transition',
    oldRole: 'Mother of a full house',
    newRole: 'Mother of grown children',
    why: 'The third episode began when the house emptied',
    whyForClient: 'The house is quieter; you are not.',
    confidence: 'high',
  },
  found: { role_transition: ['present', 'The third episode began as Filipa left school'] },
  cycle: [
    'Yes to everything',
    'Tired',
    'I say yes',
    'They think I have time',
    'They ask again',
    'I am only useful',
  ],
  breakPlan: 'Answer tomorrow, not now',
  clientsWords: 'I know how it comes. I want to see it on the stairs.',
  narrative: 'Recovered from a third depression; monthly, to keep what she has learnt.',
  onsetLink: 'The year the house emptied.',
  goals: [
    { text: 'A choir evening each week', type: 'role', rated: [7] },
    { text: 'Say no within the day', type: 'interpersonal', rated: [6] },
  ],
};

/** Recovered, and meeting once a month to stay well. */
export const beatriz: Story = {
  client: { name: 'Beatriz Fonseca-Lindqvist', born: '1966-05-03' },
  therapist: 'ana',
  referral: 'Continues after sixteen sessions last year; two episodes before.',
  protocol: { id: 'ipt-maintenance', preset: 'monthly-12', sessions: 12 },
  at: '12:00',
  next: 9,
  everyDays: 28,
  held: 4,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Staying well after a third depression',
      hopes: 'A year without it.',
      began: tale.monthsBefore(14),
      pastEpisodes: 3,
      called: 'Depression, recovered',
    });
    tale
      .person(1, 'Gunnar', {
        role: 'partner',
        ring: 1,
        contactFrequency: 'daily',
        satisfying: ['He notices first'],
        confidant: 'yes',
      })
      .person(1, 'Filipa', {
        role: 'child',
        roleWords: 'daughter, 24',
        ring: 1,
        contactFrequency: 'weekly',
        satisfying: ['She asks now'],
      })
      .event(1, tale.monthsBefore(2), 'symptom_better', 'The last acute hour', 7)
      .event(3, tale.session(3), 'change_role', 'Filipa moves to Porto', 5, ['Filipa']);
    tellFocus(tale, beatrizsFocus);
    const notes = [
      'From weekly to monthly. What she wants to keep.',
      'A steady month; said no to the parish accounts.',
      'Filipa’s move. Sad, and told her so.',
      'Visited Porto. Sleeps well.',
    ];
    for (const [place, note] of notes.entries()) {
      tellHour(tale, place + 1, {
        phq: [4, 3, 6, 4][place],
        gad: [3, 3, 5, 3][place],
        everyday: [16, undefined, undefined, 17][place],
        opening: 'The month behind and the month ahead.',
        used: ['T-01', 'T-04'],
        link: ['A month among the people I love', 6, 7, 'content'],
        note,
      });
    }
    tale.does('writeRelapsePlan', tale.session(1), {
      signs: { early: [{ sign: 'I stop answering Filipa', domain: 'relational' }] },
      triggers: [{ what: 'Dark Novembers' }],
      people: [{ who: 'Gunnar', agreed: 'agreed' }],
      skills: [{ skill: 'Say no within the day' }],
      actions: { green: ['Choir'], amber: ['Ring Ana for an earlier hour'], red: ['The practice'] },
      wayBack: 'Ring Ana',
      crisis: 'The crisis line',
    });
  },
};
