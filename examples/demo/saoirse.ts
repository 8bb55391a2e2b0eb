import { tellReadAgain, tellTogether } from '#examples/demo/together/saoirse.ts';
import { type Focused, tellFocus, tellRatings } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import { tellChange, tellEnding } from './saoirse-work.ts';
import type { Story } from './story.ts';
import type { Tale } from './tale.ts';

/** A role transition after the birth of twins; fourteen hours in, about to end. */
export const saoirse: Story = {
  client: { name: 'Saoirse Whitlock', born: '1993-03-08', phone: '07700 900661' },
  email: 'saoirse@example.org',
  therapist: 'ana',
  referral: 'From the health visitor, with her agreement.',
  at: 'later today',
  next: 0,
  held: 14,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low since the twins were born',
      hopes: 'To look at them and feel it.',
      began: tale.monthsBefore(3),
      pastEpisodes: 0,
      called: 'Depression after a birth, moderate',
      clientsWords: 'Then it is an illness and not me.',
    });
    tale
      .person(2, 'Declan', {
        role: 'partner',
        ring: 1,
        contactFrequency: 'daily',
        livesWith: 'yes',
        tone: 'mixed',
        satisfying: ['He is good at three in the morning'],
        unsatisfying: ['He goes back to the band'],
        myExpectations: [{ text: 'Tuesday evenings are mine', said: 'yes', met: 'yes' }],
      })
      .person(2, 'Bláthnaid and Rory', {
        role: 'child',
        roleWords: 'the twins',
        ring: 1,
        contactFrequency: 'daily',
        satisfying: ['Her frown, his hiccups'],
        dependants: 'they_depend_on_me',
      })
      .person(2, 'Mam', {
        role: 'mother',
        ring: 2,
        contactFrequency: 'weekly',
        tone: 'mixed',
        changesWanted: { me: 'Ask for one thing', them: 'Ask before she moves things', us: '' },
      })
      .person(2, 'Tamsin', {
        role: 'friend',
        roleWords: 'from the studio',
        ring: 2,
        ringBefore: 1,
        contactFrequency: 'monthly',
        confidant: 'yes',
      })
      .person(3, 'The Thursday mothers', {
        role: 'group',
        ring: 3,
        ringWished: 2,
        contactFrequency: 'weekly',
      })
      .event(2, tale.monthsBefore(4), 'birth', 'The twins, five weeks early', 5, [
        'Bláthnaid and Rory',
        'Declan',
      ])
      .event(2, tale.monthsBefore(3), 'symptom_onset', 'I count the hours until they sleep', 2)
      .event(6, tale.session(6), 'positive', 'First evening at the studio', 7, ['Tamsin'])
      .event(10, tale.session(10), 'work', 'I say when I am coming back', 7);
    tellSickRole(tale, 'Visitors on Sundays', 'Declan answers the door', 'The evening bath', 'Mam');
    tellFocus(tale, focus);
    tellHours(tale);
    tellChange(tale);
    tellTogether(tale);
    tellEnding(tale);
    tellReadAgain(tale);
  },
};

const focus: Focused = {
  issues: ['I am not myself and not yet a mother', 'Mam does it all better', 'I lost the studio'],
  orders: { client: [2, 0, 1], therapist: [0, 1, 2] },
  focus: {
    area: 'role_transition',
    oldRole: 'Potter with a studio',
    newRole: 'Mother of two at once',
    why: 'The mood fell in the weeks after the birth',
    whyForClient: 'You became two people’s mother overnight, and nobody asked the potter.',
    confidence: 'high',
  },
  found: {
    role_transition: ['present', 'Low four weeks after the birth'],
    role_dispute: ['possible', 'Declan’s evenings with the band'],
  },
  cycle: [
    'Glass wall',
    'Far away',
    'I do it all by the list',
    'They think I manage',
    'They go home',
    'I am only the list',
  ],
  breakPlan: 'Ask for an hour before I need it',
  clientsWords: 'I fired everything at once and it cracked.',
  narrative: 'A depression after the birth of twins, in a woman whose work was herself.',
  onsetLink: 'Four weeks after the birth, when Declan went back to the band.',
  goals: [
    { text: 'One evening a week at the wheel', type: 'role', rated: [0, 5, 9] },
    { text: 'Ask Mam for one thing, not all', type: 'interpersonal', rated: [1, 4, 8] },
  ],
};

const scores = [19, 19, 18, 17, 16, 15, 13, 12, 11, 9, 8, 7, 6, 5];
const everyday: Partial<Record<number, number>> = { 1: 6, 8: 11 };
const openings = [
  '',
  '',
  '',
  'Cried at the bath.',
  'A better Tuesday.',
  'Clay under my nails again.',
  'Mam rearranged the kitchen.',
  'Half-way, I notice.',
  'Declan took both for a night.',
  'I told the studio a date.',
  'They laughed, both at once.',
  'Four left; I counted.',
  'Sad on the way here.',
  'Wrote my plan at the wheel.',
];
const links = [
  'Declan left for the band',
  'The first bowl in five months',
  'Mam washed the twins without asking',
  'Tamsin kept my apron on its hook',
  'Bláthnaid frowned at me and I knew her',
  'I asked before it was too late',
];

function tellHours(tale: Tale): void {
  for (const [place, phq] of scores.entries()) {
    const n = place + 1;
    const what = links[place % links.length] ?? '';
    tellHour(tale, n, {
      phq,
      gad: Math.round(phq * 0.7),
      everyday: everyday[n],
      ...(n > 3
        ? { opening: openings[place], link: [what, 4, n > 6 ? 7 : 3, n > 6 ? 'tender' : 'sad'] as const }
        : {}),
      used: n > 3 ? ['T-04', n % 2 ? 'T-05' : 'T-11'] : ['T-01'],
      strategies: n > 3 && n < 13 ? [`RT-${Math.min(9, n - 3)}`] : [],
      note: notes[place] ?? 'Went on with the two roles.',
    });
  }
  tellReview(tale, 4, 'S4', 'PHQ-9 from 19 to 17.', 'Beginning to move.');
  tellReview(tale, 6, 'S6', 'PHQ-9 from 19 to 15.', 'The studio evening is what changed.');
  tellReview(tale, 8, 'mid', 'PHQ-9 from 19 to 12.', 'The focus is right; Mam is next.', 'responding');
  tellReview(
    tale,
    12,
    'S12',
    'PHQ-9 from 19 to 7.',
    'Four hours left; what she wants them for.',
    'responding',
  );
  tellRatings(tale, focus, 1, tale.session(8));
  tellRatings(tale, focus, 2, tale.session(14));
}

const notes = [
  'With both twins in one pram. Depression after birth named; she wept with relief.',
  'Circle and timeline. The studio is on another sheet of paper.',
  'Transition agreed as the focus.',
  'The old role: clay, quarrels with suppliers, freedom.',
  'The exchange with Declan, line by line.',
  'First evening at the wheel.',
  'Mourning the unhurried morning.',
  'Mid-point. PHQ-9 from 19 to 12.',
  'The birth told from beginning to end.',
  'The new role: what is hers in it.',
  'Rehearsed asking Mam for one thing.',
  'Ending named: four left.',
  'Goodbyes before this one: her father’s, unsaid. Sadness, not a return.',
  'The plan for staying well, begun at the wheel and finished here.',
];
