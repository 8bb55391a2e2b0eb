import { tellTogether } from '#examples/demo/together/amara.ts';
import { tellWords } from './amara-words.ts';
import { tellWork } from './amara-work.ts';
import { tellFocus, tellRatings } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellReminders, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import type { Tale } from './tale.ts';

/** Grief for a mother; in the middle, eight hours in, with measures to answer before the ninth. */
export const amara: Story = {
  client: { name: 'Amara Nwosu-Delacroix', born: '1984-09-02', phone: '07700 900142' },
  email: 'amara@example.org',
  therapist: 'ana',
  referral: 'From her GP. Low since the summer after her mother’s death; sleeps four hours a night.',
  at: 'soon',
  next: 0,
  held: 8,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low and unable to cry since her mother died',
      hopes: 'To be able to talk about her without everything stopping.',
      began: tale.monthsBefore(5),
      pastEpisodes: 1,
      history: 'One low winter at twenty, after moving to Lyon; it passed without treatment.',
      clientsWords: 'So it has a name. I thought I was just bad at this.',
    });
    tellReminders(tale, ['mail', 'text']);
    tellPeople(tale);
    tellSickRole(
      tale,
      'Hosting the whole family on Sundays',
      'Your brother hosts until the spring',
      'Choir on Wednesdays',
      'Pascal',
    );
    tellFocus(tale, focus);
    tellHours(tale);
    tellWork(tale);
    tellWords(tale);
    tellTogether(tale);
  },
};

function tellPeople(tale: Tale): void {
  const died = tale.monthsBefore(7);
  tale
    .person(2, 'Mama Ify', {
      role: 'mother',
      living: 'deceased',
      deathDate: died,
      deathCircumstances: 'A stroke, three days in hospital',
      ring: 1,
      onsetLinked: { answer: 'linked' },
      satisfying: ['She rang every evening at seven', 'She laughed before the joke was over'],
      unsatisfying: ['She never said I had done enough'],
      areaTags: ['grief'],
    })
    .person(2, 'Pascal', {
      role: 'partner',
      ring: 1,
      contactFrequency: 'daily',
      livesWith: 'yes',
      satisfying: ['He cooks and does not ask'],
      myExpectations: [{ text: 'Sit with me when it is bad', said: 'no', met: 'partly' }],
      conflict: { level: 2, kind: 'covert' },
      support: [{ type: 'practical', level: 3 }],
    })
    .person(2, 'Chidi', {
      role: 'sibling',
      ring: 1,
      contactFrequency: 'weekly',
      tone: 'mixed',
      unsatisfying: ['He will not speak of the hospital'],
      support: [{ type: 'companionship', level: 2 }],
    })
    .person(2, 'Solange', { role: 'friend', ring: 2, contactFrequency: 'fortnightly', confidant: 'yes' })
    .person(3, 'Aunt Ngozi', {
      role: 'other_kin',
      ring: 2,
      contactFrequency: 'monthly',
      contactModes: ['phone'],
    })
    .person(3, 'The Wednesday choir', { role: 'group', ring: 3, contactFrequency: 'rarely', tone: 'distant' })
    .event(2, tale.monthsBefore(9), 'health', 'Mama begins to forget names', 6, ['Mama Ify'])
    .event(2, died, 'death', 'Mama dies, three days after the stroke', 2, ['Mama Ify', 'Chidi'])
    .event(2, tale.monthsBefore(5), 'symptom_onset', 'I stop sleeping and stop singing', 2)
    .event(2, tale.monthsBefore(3), 'work', 'I am moved to the quieter desk', 3);
}

const focus = {
  issues: ['I cannot talk about Mama', 'The flat is still full of her things', 'I let the choir go'],
  orders: { client: [1, 0, 2], therapist: [0, 2, 1] },
  focus: {
    area: 'grief' as const,
    why: 'Low mood began two months after the death and rises with every reminder',
    whyForClient: 'You lost the voice that rang at seven, and there has been no room to miss it.',
    confidence: 'high' as const,
  },
  people: ['Mama Ify'],
  found: {
    grief: ['present', 'The mood fell with the death and with each reminder of it'],
    role_transition: ['possible', 'She has become the one who holds the family'],
  } satisfies Parameters<typeof tellFocus>[1]['found'],
  cycle: [
    'The closed door',
    'Heavy, and far from everybody',
    'I keep busy and say I am fine',
    'They think I would rather not speak of her',
    'Nobody says her name',
    'So I carry it alone',
  ] satisfies Parameters<typeof tellFocus>[1]['cycle'],
  breakPlan: 'Say her name first, at the table',
  clientsWords: 'I have been strong for everyone and I never got to be her daughter who lost her.',
  narrative:
    'A depression that followed the death of a mother who was closest of all, in a family where nobody speaks of it. The work is to mourn her as she was and to let others in.',
  onsetLink: 'Mood fell in the second month after the death, when the visitors stopped coming.',
  answer: 'Yes. Especially the part about the telephone.',
  goals: [
    { text: 'Tell Chidi how the last night was', type: 'interpersonal' as const, rated: [1, 5] },
    { text: 'Sing again on Wednesdays', type: 'role' as const, rated: [0, 4] },
  ],
};

function tellHours(tale: Tale): void {
  tellHour(tale, 1, {
    phq: 17,
    gad: 12,
    everyday: 7,
    note: 'First hour. Low since the summer; no thoughts of death. Depression named and the series agreed.',
  });
  tellHour(tale, 2, {
    phq: 17,
    gad: 11,
    used: ['T-01', 'T-09'],
    note: 'The circle drawn. Her mother at the centre; nobody speaks of her.',
  });
  tellHour(tale, 3, {
    phq: 16,
    gad: 11,
    used: ['T-01', 'T-03'],
    note: 'Grief agreed as the focus. She wept for the first time since the funeral.',
  });
  tellHour(tale, 4, {
    phq: 16,
    gad: 10,
    opening: 'Slept two nights through. Angry on Sunday and did not know why.',
    used: ['T-04', 'T-09'],
    strategies: ['GR-1', 'GR-2'],
    link: ['Chidi cleared a drawer without asking', 5, 3, 'angry', 'sad'],
    note: 'What mourning asks, in her family and in general. The drawer was the first anger at her brother.',
  });
  tellHour(tale, 5, {
    phq: 14,
    gad: 10,
    opening: 'A better week; told Solange about the hospital.',
    used: ['T-01', 'T-04'],
    strategies: ['GR-3'],
    link: ['Solange asked what Mama was like', 4, 6, 'tender', 'sad'],
    note: 'Photographs. A portrait with both sides: the laugh, and the praise that never came.',
  });
  tellHour(tale, 6, {
    phq: 13,
    gad: 8,
    opening: 'Thinking about the three days a great deal.',
    used: ['T-04', 'T-03'],
    strategies: ['GR-4'],
    link: ['The smell of the ward, in a lift', 5, 2, 'guilty'],
    note: 'The days of the death, hour by hour. She had gone home to sleep and has never forgiven herself; heard and understood.',
  });
  tellHour(tale, 7, {
    phq: 12,
    gad: 8,
    opening: 'Lighter after last time, tired the day after.',
    used: ['T-04', 'T-05'],
    strategies: ['GR-4', 'GR-5'],
    link: ['Told Pascal about the last night', 3, 6, 'relieved', 'loving'],
    note: 'She told Pascal. He had been waiting for her to begin.',
  });
  tellHour(tale, 8, {
    phq: 10,
    gad: 7,
    everyday: 12,
    opening: 'Went to hear the choir and left at the break.',
    used: ['T-04', 'T-11'],
    strategies: ['GR-6'],
    link: ['The choir sang Mama’s hymn', 5, 4, 'sad', 'proud'],
    note: 'Mid-point. PHQ-9 from 17 to 10. The focus is right; next, Chidi and the anniversary.',
  });
  tellReview(tale, 4, 'S4', 'PHQ-9 from 17 to 16.', 'Early days; the anger is new and welcome.');
  tellReview(tale, 6, 'S6', 'PHQ-9 from 17 to 13.', 'The days of the death can be told now.');
  tellReview(
    tale,
    8,
    'mid',
    'PHQ-9 from 17 to 10, GAD-7 from 12 to 7.',
    'Half-way. More people, fewer Sundays alone.',
    'responding',
  );
  tellRatings(tale, focus, 1, tale.session(8));
}
