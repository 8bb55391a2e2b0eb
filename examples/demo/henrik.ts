import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import { tellTried } from './work.ts';

const focus: Focused = {
  issues: ['The days have no shape', 'Liv goes out and I stay'],
  focus: {
    area: 'role_transition',
    oldRole: 'Ferry captain',
    newRole: 'Retired, at home',
    why: 'Low within weeks of the last crossing',
    whyForClient: 'You came ashore and nobody met you there.',
    confidence: 'fair',
  },
  found: {
    role_transition: ['present', 'Low within weeks of the last crossing'],
    role_dispute: ['possible', 'Short words with Liv about the house'],
  },
  cycle: [
    'Ashore',
    'Flat',
    'I sit at the window',
    'She thinks I want quiet',
    'She goes without me',
    'There is no use for me',
  ],
  breakPlan: 'Say in the morning what I would like to do',
  clientsWords: 'They gave me a clock, and I have been watching it since.',
  narrative: 'A depression after retirement, in a man whose every friend was aboard.',
  onsetLink: 'Six weeks after the last crossing.',
  goals: [
    { text: 'Two mornings a week with a plan', type: 'role', rated: [2] },
    { text: 'Go out with Liv once a week', type: 'interpersonal', rated: [1] },
  ],
};

/** A role transition in which it gets worse: the score is reliably higher than at the start. */
export const henrik: Story = {
  client: { name: 'Henrik Solberg-Tanaka', born: '1958-06-30' },
  therapist: 'tom',
  referral: 'From his GP, with his wife in the room.',
  at: '09:00',
  next: 4,
  held: 6,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low since he retired as a captain',
      hopes: 'To want to get up.',
      began: tale.monthsBefore(4),
      pastEpisodes: 0,
      called: 'Depression, mild',
    });
    tale
      .person(2, 'Liv', {
        role: 'partner',
        ring: 1,
        contactFrequency: 'daily',
        tone: 'mixed',
        livesWith: 'yes',
        satisfying: ['She hums'],
        unsatisfying: ['She manages without me'],
        conflict: { level: 4, kind: 'covert' },
      })
      .person(2, 'Anders', {
        role: 'colleague',
        roleWords: 'first mate',
        ring: 2,
        ringBefore: 1,
        contactFrequency: 'rarely',
        tone: 'distant',
      })
      .person(2, 'Kiko', {
        role: 'child',
        roleWords: 'daughter, in Bergen',
        ring: 2,
        contactFrequency: 'weekly',
        contactModes: ['video'],
      })
      .event(2, tale.monthsBefore(5), 'change_role', 'The last crossing, a clock and a speech', 6, ['Anders'])
      .event(2, tale.monthsBefore(4), 'symptom_onset', 'I wake at the hour of the first ferry', 3)
      .event(2, tale.session(2), 'other', 'The ferry is sold and renamed', 2);
    tellSickRole(
      tale,
      'The accounts of the sailing club',
      'Anders keeps them for the season',
      'The dog in the morning',
      'Liv',
    );
    tellFocus(tale, focus);
    tellHour(tale, 1, {
      phq: 12,
      gad: 6,
      everyday: 10,
      note: 'Dry, courteous, sleeps badly. Depression named; he called it ballast.',
    });
    tellHour(tale, 2, { phq: 12, gad: 7, used: ['T-01'], note: 'The circle is empty on the harbour side.' });
    tellHour(tale, 3, { phq: 13, gad: 7, used: ['T-01', 'T-03'], note: 'Transition agreed as the focus.' });
    tellHour(tale, 4, {
      phq: 15,
      gad: 9,
      opening: 'Worse. Saw the ferry under its new name.',
      used: ['T-04', 'T-09'],
      strategies: ['RT-1', 'RT-2'],
      link: ['The ferry went by with another name', 4, 2, 'sad', 'angry'],
      note: 'The old role. He wept, which surprised him.',
    });
    tellHour(tale, 5, {
      phq: 17,
      gad: 11,
      opening: 'Has not been out since Monday.',
      used: ['T-09'],
      strategies: ['RT-3'],
      link: ['Liv went to the concert alone', 4, 2, 'lonely', 'worthless'],
      note: 'Worse again. Asked directly about thoughts of death: none. To be taken to supervision.',
    });
    tellHour(tale, 6, {
      phq: 20,
      gad: 13,
      opening: 'Does not see the point of the try-outs.',
      used: ['T-04', 'T-06'],
      strategies: ['RT-3'],
      link: ['Anders did not ring on my birthday', 3, 1, 'rejected'],
      note: 'PHQ-9 from 12 to 20. Said so aloud together. GP written to about medication; Ruth asked for an hour this week. We meet twice a week for a fortnight.',
    });
    tellReview(tale, 4, 'S4', 'PHQ-9 from 12 to 15.', 'Mourning has begun; watch closely.', 'not_clear');
    tale
      .does('reviewProgress', tale.session(6), {
        at: 'S6',
        session: 6,
        seen: 'PHQ-9 from 12 to 20: reliably worse.',
        response: 'worse',
        goals: 'The mornings are not working.',
        focus: 'partly',
        discussed: 'That it is not helping yet, and what else there is.',
        decision: 'go_on_differently',
        actions: ['supervision', 'consider_medication', 'meet_more_often'],
      })
      .does('reviewRisk', tale.session(6), {
        session: 6,
        answers: [
          { question: 'wished_dead', answer: 'no' },
          { question: 'thoughts_of_suicide', answer: 'no' },
        ],
        decided: 'None today; asked again each time while it rises.',
      })
      .does(
        'startTransition',
        tale.session(4),
        {
          type: 'retirement',
          change: 'From captain to home',
          oldRole: 'Ferry captain',
          newRole: 'Retired',
          changedOn: tale.monthsBefore(5),
          wanted: 'no',
          sudden: 'partly',
        },
        { makes: 'change' },
      )
      .does('describeOldRole', tale.session(4), {
        transitionId: tale.id('change'),
        positives: ['Four hundred people safe, every day'],
        negatives: ['Never home at Christmas'],
        selfDescription: 'The one who decides',
      })
      .does('nameRoleLoss', tale.session(5), {
        transitionId: tale.id('change'),
        what: 'The wheelhouse at dawn',
        goodbye: 'not_said',
        feelings: [{ emotion: 'grieving', intensity: 8 }],
      });
    tellTried(tale, 4, 'Ring Anders', 'Anders', ['not_yet', 'He would be busy']);
    tellTried(tale, 5, 'Go to one concert with Liv', 'Liv', ['changed_mind', 'Too many people who ask']);
  },
};
