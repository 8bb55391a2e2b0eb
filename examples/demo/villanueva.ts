import { tellTogether } from '#examples/demo/together/villanueva.ts';
import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import type { Tale } from './tale.ts';
import { tellLadder } from './villanueva-work.ts';

/** Loneliness and isolation; seven hours in; a name of about sixty letters. */
export const villanueva: Story = {
  client: { name: 'María Aurelia Guadalupe de los Ángeles Villanueva y Santacruz', born: '1996-12-12' },
  email: 'maria@example.org',
  therapist: 'tom',
  referral: 'Self-referred after a course on the library’s notice-board.',
  at: '16:00',
  next: 1,
  held: 7,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Years of being alone, and low since her studies ended',
      hopes: 'One person who would notice if I were not there.',
      began: tale.monthsBefore(16),
      pastEpisodes: 2,
      called: 'Depression, moderate, returning',
    });
    tale
      .person(2, 'Mamá', {
        role: 'mother',
        ring: 1,
        contactFrequency: 'weekly',
        contactModes: ['phone'],
        tone: 'mixed',
        unsatisfying: ['She speaks, I listen'],
        support: [{ type: 'practical', level: 1 }],
      })
      .person(2, 'Inés', {
        role: 'friend',
        roleWords: 'from school',
        ring: 3,
        ringBefore: 1,
        contactFrequency: 'rarely',
        status: 'lost_touch',
        tone: 'distant',
        onsetLinked: { answer: 'not_linked' },
      })
      .person(3, 'Mr Oyelaran', {
        role: 'colleague',
        roleWords: 'at the archive',
        tone: 'distant',
        ring: 3,
        ringWished: 2,
        contactFrequency: 'several_week',
      })
      .person(3, 'The Tuesday drawing class', {
        role: 'group',
        ring: 3,
        contactFrequency: 'none',
        status: 'wished_for',
      })
      .event(2, tale.monthsBefore(17), 'work', 'I finish my studies and begin at the archive', 5)
      .event(2, tale.monthsBefore(16), 'symptom_onset', 'Whole week-ends without a word spoken', 2)
      .event(3, tale.monthsBefore(6), 'conflict', 'I did not answer Inés and then it was too late', 3, [
        'Inés',
      ]);
    tellSickRole(
      tale,
      'Staying late at the archive',
      'Leaves at five on two days',
      'The plants on the roof',
      'Mr Oyelaran',
    );
    tellFocus(tale, focus);
    tellHours(tale);
    tellLadder(tale);
    tellTogether(tale);
  },
};

const focus: Focused = {
  issues: ['I have nobody here', 'I stop answering when somebody comes close'],
  focus: {
    area: 'interpersonal_deficits',
    why: 'No loss, quarrel or change explains it; the ties have been few for years',
    whyForClient: 'You know how to be alone. We look at how to be with somebody.',
    confidence: 'fair',
    rejected: [
      { area: 'grief', why: 'Nobody close has died' },
      { area: 'role_dispute', why: 'No quarrel is going on; she withdraws before one begins' },
      { area: 'role_transition', why: 'The end of her studies came after years of the same' },
    ],
  },
  found: {
    interpersonal_deficits: ['present', 'Two friendships in eight years, each ended by not answering'],
    role_transition: ['possible', 'The end of her studies took the last company'],
  },
  cycle: [
    'Not answering',
    'Tired of myself',
    'I leave the message until tomorrow',
    'They think I have lost interest',
    'They stop writing',
    'Nobody stays',
  ],
  breakPlan: 'Answer on the same day, with one line',
  clientsWords: 'I keep the door closed so that nobody can leave through it.',
  narrative:
    'A returning depression in somebody with few ties for a long time. She does well at meeting people and withdraws at the second step.',
  onsetLink: 'The week-ends became silent when the seminar ended.',
  goals: [
    { text: 'Answer messages on the same day', type: 'interpersonal', rated: [1] },
    { text: 'Go to the drawing class three times', type: 'support', rated: [0] },
  ],
};

function tellHours(tale: Tale): void {
  tellHour(tale, 1, {
    phq: 15,
    gad: 11,
    everyday: 8,
    note: 'Came early and stood outside. Depression named; she had read about it and still was glad to hear it.',
  });
  tellHour(tale, 2, {
    phq: 15,
    gad: 11,
    used: ['T-01'],
    note: 'Four people on the circle, three of them at the edge. She looked at it for a long time.',
  });
  tellHour(tale, 3, {
    phq: 15,
    gad: 10,
    used: ['T-01', 'T-03'],
    note: 'The other three areas gone through and set aside with her. Loneliness agreed as the focus.',
  });
  tellHour(tale, 4, {
    phq: 14,
    gad: 10,
    opening: 'As always.',
    used: ['T-01', 'T-08'],
    strategies: ['DF-1', 'DF-2'],
    link: ['Mr Oyelaran left without saying goodbye', 4, 3, 'left out'],
    note: 'Past ties, good and bad. Inés was the one who laughed at her drawings.',
  });
  tellHour(tale, 5, {
    phq: 14,
    gad: 9,
    opening: 'Answered one message.',
    used: ['T-08', 'T-05'],
    strategies: ['DF-3', 'DF-4'],
    link: ['Inés wrote back within the hour', 3, 6, 'surprised', 'hopeful'],
    note: 'The pattern card. It happened here as well: she cancelled after the hour in which she had wept; spoken of.',
  });
  tellHour(tale, 6, {
    phq: 12,
    gad: 8,
    opening: 'Coffee with Mr Oyelaran, eleven minutes.',
    used: ['T-07', 'T-12'],
    strategies: ['DF-5', 'DF-6'],
    link: ['He asked what I draw', 4, 6, 'embarrassed', 'content'],
    note: 'Rehearsed the class: arriving, a first line, staying until the end.',
  });
  tellHour(tale, 7, {
    phq: 11,
    gad: 8,
    opening: 'Went to the class and stayed.',
    used: ['T-11', 'T-08'],
    strategies: ['DF-6'],
    link: ['Somebody kept me a chair', 4, 7, 'grateful'],
    note: 'Fear before the class 8, after it 3. She told me that she had wanted to cancel today, and did not.',
  });
  tellReview(tale, 4, 'S4', 'PHQ-9 from 15 to 14.', 'Slow, as expected; the frame holds her.');
  tellReview(tale, 6, 'S6', 'PHQ-9 from 15 to 12.', 'The same-day answers are what changed.');
}
