import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import type { Tale } from './tale.ts';
import { tellChange } from './yusuf-work.ts';

/** A role transition: a surgeon’s nurse in one country, a night carer in another. Six hours in. */
export const yusuf: Story = {
  client: { name: 'يوسف الراشدي', born: '1979-02-11', language: 'ar' },
  email: 'yusuf@example.org',
  therapist: 'tom',
  referral: 'From the practice nurse. Tearful at a blood-pressure check; here for fourteen months.',
  at: '14:00',
  next: 3,
  held: 6,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low and ashamed since he came here and works nights as a carer',
      hopes: 'That my son sees his father stand straight again.',
      began: tale.monthsBefore(10),
      pastEpisodes: 0,
      called: 'Depression, moderate, first episode',
      clientsWords: 'In my language we say the heart is narrow. It is that.',
    });
    tellPeople(tale);
    tellSickRole(
      tale,
      'Interpreting for every neighbour',
      'Says “ask me in the spring”',
      'His son’s homework',
      'Huda',
    );
    tellFocus(tale, focus);
    tellHours(tale);
    tellChange(tale);
  },
};

function tellPeople(tale: Tale): void {
  tale
    .person(2, 'Huda', {
      role: 'partner',
      ring: 1,
      contactFrequency: 'daily',
      livesWith: 'yes',
      satisfying: ['She still sets two glasses of tea'],
      unsatisfying: ['She has stopped asking about work'],
      myExpectations: [{ text: 'Ask me how the night was', said: 'no' }],
      theirExpectations: [{ text: 'Be at table', said: 'partly' }],
      support: [{ type: 'emotional', level: 2 }],
    })
    .person(2, 'Karim', {
      role: 'child',
      roleWords: 'son, 11',
      ring: 1,
      contactFrequency: 'daily',
      satisfying: ['Chess on Fridays'],
      unsatisfying: ['He answers me in English'],
    })
    .person(2, 'Dr Salma', {
      role: 'colleague',
      roleWords: 'surgeon he worked with for nine years',
      ring: 2,
      ringBefore: 1,
      contactFrequency: 'few_year',
      tone: 'distant',
      onsetLinked: { answer: 'linked', note: 'The last message was in the week it began' },
    })
    .person(3, 'Abu Nabil', { role: 'neighbour', ring: 2, contactFrequency: 'weekly', confidant: 'no' })
    .person(3, 'Grace', {
      role: 'colleague',
      roleWords: 'the nurse on his shift',
      ring: 3,
      ringWished: 2,
      contactFrequency: 'several_week',
    })
    .event(2, tale.monthsBefore(14), 'move', 'We arrive with two suitcases', 6)
    .event(2, tale.monthsBefore(11), 'work', 'First night at the care home', 4)
    .event(2, tale.monthsBefore(10), 'symptom_onset', 'I stop ringing anybody at home', 2, ['Dr Salma'])
    .event(3, tale.monthsBefore(1), 'positive', 'Karim wins at chess', 6, ['Karim']);
}

const focus: Focused = {
  issues: ['I was somebody and now I am nobody', 'I do not talk with Huda any more', 'My papers as a nurse'],
  focus: {
    area: 'role_transition',
    oldRole: 'Theatre nurse, asked by everybody',
    newRole: 'Newcomer, carer on nights',
    why: 'The mood fell in the month he began the new work',
    whyForClient: 'You lost the place where people knew your hands.',
    confidence: 'high',
  },
  found: {
    role_transition: ['present', 'The mood fell a month after the first night at the home'],
    role_dispute: ['possible', 'Silence with Huda, more a result than a cause'],
  },
  cycle: [
    'The narrow heart',
    'Ashamed',
    'I sleep by day and speak to nobody',
    'They think I want to be left alone',
    'They plan without me',
    'I am not needed',
  ],
  breakPlan: 'Tell one person each week what I know how to do',
  clientsWords: 'I crossed a sea and left the man who crossed it on the other side.',
  narrative:
    'A first depression after a change of country and of work. The old role is spoken of only in secret; the new one has nothing good in it yet.',
  onsetLink: 'First nights at the home, and the last message from the ward, in one month.',
  answer: 'نعم. This is how it was.',
  goals: [
    { text: 'Find out what my nursing papers need here', type: 'role', rated: [0] },
    { text: 'Tea with Huda before the shift', type: 'interpersonal', rated: [2] },
  ],
};

function tellHours(tale: Tale): void {
  tellHour(tale, 1, {
    phq: 16,
    gad: 9,
    everyday: 8,
    note: 'With an interpreter for ten minutes, then without. Depression named; he asked for the word twice and wrote it down.',
  });
  tellHour(tale, 2, {
    phq: 16,
    gad: 9,
    used: ['T-01'],
    note: 'Circle and timeline. The ward is further away than the country.',
  });
  tellHour(tale, 3, {
    phq: 15,
    gad: 9,
    used: ['T-01', 'T-03'],
    note: 'Role transition agreed; neither of us calls it a failure.',
  });
  tellHour(tale, 4, {
    phq: 15,
    gad: 8,
    opening: 'A bad week: a resident called him “boy”.',
    used: ['T-04', 'T-09'],
    strategies: ['RT-1', 'RT-2'],
    link: ['A resident called me “boy”', 5, 2, 'humiliated', 'angry'],
    note: 'The old role, good and bad. He smiled at the on-call nights he does not miss.',
  });
  tellHour(tale, 5, {
    phq: 13,
    gad: 8,
    opening: 'Rang Dr Salma after ten months.',
    used: ['T-04', 'T-05'],
    strategies: ['RT-3', 'RT-4'],
    link: ['Dr Salma wept on the telephone', 3, 6, 'tender', 'sad'],
    note: 'Mourning the ward. They have not replaced him on the photograph.',
  });
  tellHour(tale, 6, {
    phq: 12,
    gad: 7,
    opening: 'Steadier. Told Grace what he used to do.',
    used: ['T-05', 'T-07'],
    strategies: ['RT-5'],
    link: ['Grace asked me to show her a dressing', 4, 7, 'proud'],
    note: 'The new role has its first good line: nobody at the home knows dressings as he does. Rehearsed asking the manager.',
  });
  tellReview(tale, 4, 'S4', 'PHQ-9 from 16 to 15.', 'Early; the anger is a good sign.');
  tellReview(tale, 6, 'S6', 'PHQ-9 from 16 to 12.', 'He sees the link himself now.');
}
