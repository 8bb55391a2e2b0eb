import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import { tellTried } from './work.ts';

const priyankasFocus: Focused = {
  issues: ['I have colleagues and no friends', 'I rehearse what I said all night'],
  focus: {
    area: 'interpersonal_deficits',
    why: 'Many acquaintances and nobody close, for years; the first job made it plain',
    whyForClient: 'You let people in as far as the hall.',
    confidence: 'fair',
    rejected: [
      { area: 'grief', why: 'No death' },
      { area: 'role_dispute', why: 'She avoids every quarrel' },
      { area: 'role_transition', why: 'The new job made it plain and did not begin it' },
    ],
  },
  found: { interpersonal_deficits: ['present', 'No one to ring at night, for years'] },
  cycle: [
    'As far as the hall',
    'Tense',
    'I agree and smile',
    'They think all is well',
    'They tell me nothing either',
    'Nobody knows me',
  ],
  breakPlan: 'Say one thing that I do not like',
  clientsWords: 'Everybody likes me and nobody knows my middle name.',
  narrative: 'A depression in somebody well liked and unknown.',
  onsetLink: 'Her birthday in the new city.',
  goals: [
    { text: 'Tell one person one true thing a week', type: 'interpersonal', rated: [1] },
    { text: 'Say no without a reason', type: 'interpersonal', rated: [2] },
  ],
};

/** Loneliness in company; the last measures did not come back. */
export const priyanka: Story = {
  client: { name: 'Priyanka Thalassery', born: '1999-11-30', phone: '07700 900318' },
  therapist: 'ana',
  referral: 'From the university’s advice centre.',
  at: '13:00',
  next: 2,
  held: 5,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low and tense among many acquaintances',
      hopes: 'To be known.',
      began: tale.monthsBefore(9),
      pastEpisodes: 0,
      called: 'Depression, mild',
    });
    tale
      .person(2, 'Amma', {
        role: 'mother',
        ring: 1,
        contactFrequency: 'daily',
        contactModes: ['phone'],
        tone: 'mixed',
        unsatisfying: ['I tell her only good news'],
      })
      .person(2, 'Beck', { role: 'colleague', ring: 2, ringWished: 1, contactFrequency: 'several_week' })
      .person(3, 'The flat', {
        role: 'group',
        roleWords: 'three flatmates',
        ring: 3,
        contactFrequency: 'daily',
        tone: 'distant',
      })
      .event(2, tale.monthsBefore(10), 'move', 'A new city, a first job', 5)
      .event(2, tale.monthsBefore(9), 'symptom_onset', 'My birthday; I tell nobody', 2);
    tellSickRole(tale, 'Organising the office lunch', 'Beck has the list', 'The Saturday swim', 'Beck');
    tellFocus(tale, priyankasFocus);
    tellHour(tale, 1, {
      phq: 11,
      gad: 13,
      everyday: 12,
      note: 'Smiled throughout, and said so. Depression named.',
    });
    tellHour(tale, 2, { phq: 11, gad: 12, used: ['T-01'], note: 'A full circle and an empty middle.' });
    tellHour(tale, 3, {
      phq: 11,
      gad: 12,
      used: ['T-03'],
      note: 'The other areas set aside with her; loneliness agreed as the focus.',
    });
    tellHour(tale, 4, {
      phq: 10,
      gad: 11,
      opening: 'A fine week; then that it was not.',
      used: ['T-08', 'T-04'],
      strategies: ['DF-1', 'DF-2'],
      link: ['Beck asked and I said “great”', 4, 3, 'lonely'],
      note: 'Her own smile, seen by both of us.',
    });
    tellHour(tale, 5, {
      opening: 'Told Beck that the lunch was too much.',
      used: ['T-08', 'T-12'],
      strategies: ['DF-3'],
      link: ['Beck laughed and took the list', 4, 6, 'surprised', 'relieved'],
      note: 'The pattern card. The measures did not come back this week; asked for again.',
    });
    tellReview(tale, 4, 'S4', 'PHQ-9 from 11 to 10.', 'Early.');
    tale
      .does('linkIsolation', tale.session(4), { words: 'After an evening of smiling I am flat for a day.' })
      .does('judgeIsolationSubtype', tale.session(4), {
        subtype: 'unfulfilling',
        why: 'Many ties, none close',
      })
      .does('writePatternCard', tale.session(5), {
        trigger: 'Somebody asks how I am',
        whatIDo: 'I say great',
        whatTheyDo: 'They speak of themselves',
        howIFeel: 'Unseen',
        goesWrongAt: 'getting_closer',
        personIds: [tale.id('Beck')],
      })
      .does('writeContactStep', tale.session(5), {
        step: 'Tell Beck one thing about home',
        personId: tale.id('Beck'),
        kind: 'acquaintance',
        fear: 6,
      });
    tellTried(tale, 4, 'Say no to the lunch list', 'Beck', ['done', 'He laughed and took it']);
  },
};
