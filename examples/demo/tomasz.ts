import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import { tellExchange, tellRehearsal, tellTried } from './work.ts';

const tomaszsFocus: Focused = {
  sessions: 12,
  issues: ['Zuzanna’s room', 'I shout at the boys I train'],
  focus: {
    area: 'grief',
    why: 'Low since his sister’s death',
    whyForClient: 'You raised her, and buried her, and went to work.',
    confidence: 'high',
  },
  people: ['Zuzanna'],
  found: {
    grief: ['present', 'Low since the spring in which she died'],
    role_dispute: ['possible', 'Words with their mother over the grave'],
  },
  cycle: ['Work', 'Empty', 'I work and shout', 'They are afraid', 'They keep away', 'Nobody asks about her'],
  breakPlan: 'Tell one person one story of her',
  clientsWords: 'Her bicycle is still on my balcony.',
  narrative: 'A delayed grief for a younger sister whom he had brought up.',
  onsetLink: 'The anniversary of the crash.',
  goals: [
    { text: 'Open her room with Mother', type: 'interpersonal', rated: [0, 4] },
    { text: 'Train the boys without shouting', type: 'role', rated: [2, 6] },
  ],
};

/** Grief for a sister; ten of twelve hours in, the ending not named yet, and the last note waits for its signature. */
export const tomasz: Story = {
  client: { name: 'Tomasz Wierzbicki', born: '1987-08-14' },
  therapist: 'tom',
  referral: 'From the youth club where he coaches.',
  protocol: { id: 'ipt', preset: 'ipt12', sessions: 12 },
  at: '15:00',
  next: 6,
  held: 10,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Angry and low since his sister’s death',
      hopes: 'To ride her bicycle.',
      began: tale.monthsBefore(8),
      pastEpisodes: 0,
    });
    const died = tale.monthsBefore(20);
    tale
      .person(2, 'Zuzanna', {
        role: 'sibling',
        living: 'deceased',
        deathDate: died,
        deathCircumstances: 'A crash on the ring road',
        ring: 1,
        onsetLinked: { answer: 'linked' },
        satisfying: ['She argued with referees'],
        unsatisfying: ['She never wore the helmet'],
      })
      .person(2, 'Mother', {
        role: 'mother',
        ring: 1,
        contactFrequency: 'weekly',
        tone: 'conflictual',
        conflict: { level: 5, kind: 'overt', topics: ['The stone'] },
        unsatisfying: ['She blames the bicycle'],
      })
      .person(3, 'Olek', { role: 'close_friend', ring: 2, contactFrequency: 'weekly', confidant: 'yes' })
      .event(2, died, 'death', 'Zuzanna dies on the ring road', 1, ['Zuzanna'])
      .event(2, tale.monthsBefore(8), 'anniversary', 'The first anniversary; I go to work', 2, ['Zuzanna']);
    tellSickRole(tale, 'The under-twelves', 'Olek coaches them until Easter', 'Saturday football', 'Olek');
    tellFocus(tale, tomaszsFocus);
    for (const [place, phq] of [16, 16, 15, 15, 15, 13, 13, 12, 11, 10].entries()) {
      const n = place + 1;
      tellHour(tale, n, {
        phq,
        gad: Math.round(phq / 2),
        everyday: ({ 1: 8, 8: 12 } as Partial<Record<number, number>>)[n],
        used: n > 3 ? ['T-04', 'T-05'] : ['T-01'],
        strategies: n > 3 ? [`GR-${Math.min(8, n - 3)}`] : [],
        ...(n > 3
          ? {
              opening: 'As it is, and a little less loud.',
              link: ['A story of her, told to somebody', 4, n > 6 ? 7 : 5, 'sad', 'tender'] as const,
            }
          : {}),
        note:
          n === 10
            ? 'He brought the helmet. They opened the room on Sunday, Mother and he; she kept the scarf.'
            : `Hour ${n}. ${n < 4 ? 'Listening, and the circle.' : 'The portrait and the days of the crash, a piece each time.'}`,
        ...(n === 10 ? { unsigned: 'not signed yet' as const } : {}),
      });
    }
    tellReview(tale, 4, 'S4', 'PHQ-9 from 16 to 15.', 'Anger first, sorrow behind it.');
    tellReview(tale, 6, 'S6', 'PHQ-9 from 16 to 13.', 'The boys are less afraid.');
    tellReview(tale, 8, 'mid', 'PHQ-9 from 16 to 12.', 'The focus is right; the room next.', 'responding');
    const lossId = tale.id('loss');
    tale
      .does(
        'startGriefWork',
        tale.session(4),
        { personId: tale.id('Zuzanna'), whatWasLost: 'My little sister' },
        { makes: 'loss' },
      )
      .does('describeLostRelationship', tale.session(5), {
        lossId,
        positives: ['She made me laugh at funerals'],
        negatives: ['She borrowed and never returned'],
        ordinary: ['Toast at midnight'],
      })
      .does('tellDaysOfLoss', tale.session(7), {
        lossId,
        row: 'the_day',
        happened: 'A policeman at training',
        feltThen: 'Nothing',
        feelNow: 'I finished the training',
      })
      .does('tellDaysOfLoss', tale.session(8), {
        lossId,
        row: 'rituals',
        happened: 'Rain, and her team in their shirts',
        feltThen: 'Angry',
        feelNow: 'Proud of them',
      })
      .does('noteAnniversary', tale.session(9), {
        lossId,
        what: 'The crash',
        date: `${tale.monthsBefore(8).slice(5)}-11`,
        plan: 'A match in her name',
      });
    tellExchange(tale, 6, {
      title: 'The stone',
      withWhom: 'Mother',
      place: 'At the grave',
      wanted: 'Her name as she spelt it',
      turns: [
        ['Mother', 'I ordered the grey one.'],
        ['me', 'Of course you did.', 'You did not ask me'],
        ['Mother', 'Then order another.'],
      ],
      ending: 'We drove home apart.',
      mood: [4, 2],
      felt: ['angry', 'left_out'],
      received: 'Nothing I do is right',
      theirSide: 'She wanted one thing to be finished.',
      patterns: ['CP-4'],
      mine: 'To be asked',
      theirs: 'Thanks',
      instead: 'I wish we had chosen it together. May I choose the words?',
      area: 'grief',
    });
    tellRehearsal(
      tale,
      8,
      'Mother',
      'Asking to open the room',
      'Mother, will you open her room with me?',
      'No “but” at the end.',
    );
    tellTried(tale, 9, 'Open the room with Mother', 'Mother', ['done', 'She kept the scarf']);
  },
};
