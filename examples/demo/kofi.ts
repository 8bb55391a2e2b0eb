import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellMeasures, tellReview } from './hour.ts';
import { tellOpening, tellReminders, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import { tellExchange, tellTried } from './work.ts';

const focus: Focused = {
  issues: ['Nana decides about the bakery without me', 'I have not slept since the loan'],
  orders: { client: [1, 0], therapist: [0, 1] },
  focus: {
    area: 'role_dispute',
    stage: 'renegotiation',
    why: 'The mood follows the quarrels over the bakery',
    whyForClient: 'Two brothers, one oven, and nothing said plainly.',
    confidence: 'high',
  },
  people: ['Nana'],
  found: {
    role_dispute: ['present', 'Low since the loan was signed without him'],
    grief: ['possible', 'Their father died four years ago'],
  },
  cycle: [
    'The shut oven',
    'Angry and small',
    'I go silent and work harder',
    'He thinks I agree',
    'He signs the next paper',
    'I do not count',
  ],
  breakPlan: 'Say “not yet” before the paper is signed',
  clientsWords: 'I bake the bread and he signs the letters.',
  narrative:
    'A depression tied to an open dispute with your brother about who decides in the bakery that your father left.',
  onsetLink: 'The week of the loan.',
  goals: [
    { text: 'Be asked before a paper is signed', type: 'interpersonal', rated: [1] },
    { text: 'Sleep until the alarm', type: 'symptom', rated: [0] },
  ],
};

/** A role dispute with a brother; yesterday’s answers raised an alarm that is still open. */
export const kofi: Story = {
  client: { name: 'Kofi Mensah-Bright', born: '1988-04-19', phone: '07700 900207' },
  email: 'kofi@example.org',
  therapist: 'ana',
  referral: 'From the occupational nurse at the market hall.',
  at: '11:00',
  next: 1,
  held: 4,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low and sleepless since the quarrel over the bakery',
      hopes: 'To sit at one table with my brother again.',
      began: tale.monthsBefore(4),
      pastEpisodes: 1,
      clientsWords: 'I thought it was only tiredness.',
    });
    tellReminders(tale, ['mail']);
    tale
      .person(2, 'Nana', {
        role: 'sibling',
        roleWords: 'elder brother',
        ring: 1,
        contactFrequency: 'daily',
        tone: 'conflictual',
        satisfying: ['He sings at the oven'],
        unsatisfying: ['He tells me afterwards'],
        myExpectations: [{ text: 'Ask before you sign', said: 'no', met: 'no' }],
        theirExpectations: [{ text: 'Trust me with the money', said: 'partly' }],
        conflict: { level: 8, kind: 'both', topics: ['The loan', 'The second shop'] },
        onsetLinked: { answer: 'linked' },
        areaTags: ['role_dispute'],
      })
      .person(2, 'Efua', {
        role: 'partner',
        ring: 1,
        contactFrequency: 'daily',
        satisfying: ['She listens to the end'],
        confidant: 'yes',
        knowsAboutProblem: { answer: 'partly' },
      })
      .person(2, 'Papa', {
        role: 'father',
        living: 'deceased',
        deathDate: '2022-03',
        ring: 2,
        satisfying: ['He taught us the starter'],
      })
      .person(3, 'Rosalind', {
        role: 'colleague',
        roleWords: 'at the counter',
        ring: 3,
        contactFrequency: 'daily',
      })
      .event(2, tale.monthsBefore(4), 'conflict', 'Nana signs the loan without me', 3, ['Nana'])
      .event(2, tale.monthsBefore(3), 'symptom_onset', 'Awake at two, before the dough', 3)
      .event(3, tale.session(3), 'conflict', 'The lawyer’s letter about the second shop', 2, ['Nana']);
    tellSickRole(
      tale,
      'The Saturday market stall',
      'Rosalind takes it for a month',
      'The starter, every night',
      'Efua',
    );
    tale.does('checkSafetyAtHome', tale.session(2), {
      personId: tale.id('Nana'),
      answer: 'safe',
      asked: 'alone',
      when: 'selection',
    });
    tellFocus(tale, focus);
    tellHour(tale, 1, {
      phq: 18,
      gad: 14,
      everyday: 8,
      note: 'Exhausted, courteous. No thoughts of death when asked. Depression named.',
    });
    tellHour(tale, 2, {
      phq: 17,
      gad: 13,
      used: ['T-01'],
      note: 'The circle. Two brothers in the middle and their father between them.',
    });
    tellHour(tale, 3, {
      phq: 17,
      gad: 13,
      used: ['T-01', 'T-03'],
      note: 'Dispute agreed as the focus; renegotiation, both still speak.',
    });
    tellHour(tale, 4, {
      phq: 17,
      gad: 14,
      opening: 'The lawyer’s letter. Slept in the car on Thursday.',
      used: ['T-05', 'T-04'],
      strategies: ['RD-1', 'RD-2'],
      link: ['The letter came by post, not by his hand', 5, 2, 'betrayed', 'angry'],
      note: 'The exchange about the second shop, line by line. He had not said one sentence about what he wants.',
    });
    tellReview(
      tale,
      4,
      'S4',
      'PHQ-9 from 18 to 17.',
      'Little change yet; the first plain sentence is prepared.',
    );
    tale
      .does(
        'startDispute',
        tale.session(3),
        { personId: tale.id('Nana'), setting: 'family', about: 'Who decides in the bakery' },
        { makes: 'dispute' },
      )
      .does('judgeDisputeStage', tale.session(4), {
        disputeId: tale.id('dispute'),
        stage: 'renegotiation',
        session: 4,
        evidence: 'They still raise it, loudly, each week.',
      })
      .does('writeExpectation', tale.session(4), {
        disputeId: tale.id('dispute'),
        topic: 'money',
        mine: 'Nothing is signed without me',
        saidByMe: 'unsaid',
        theirs: 'That I trust him with the papers',
        saidByThem: 'partly',
        gap: 8,
      });
    tellExchange(tale, 4, {
      title: 'The second shop',
      withWhom: 'Nana',
      place: 'The bakehouse at four',
      wanted: 'That he waits for my answer',
      turns: [
        ['Nana', 'It is signed. You will thank me.'],
        ['me', 'Do what you want.', 'Do not do it'],
        ['Nana', 'Good.'],
      ],
      ending: 'He whistled; I dropped the tray.',
      mood: [4, 1],
      felt: ['angry', 'hurt'],
      received: 'You may go on',
      theirSide: 'He is afraid the shop will be lost.',
      patterns: ['CP-4', 'CP-5'],
      mine: 'To be asked',
      theirs: 'A quick yes',
      instead: 'I am not ready to say yes. Give me until Sunday.',
      area: 'role_dispute',
    });
    tellTried(tale, 4, 'Say “not yet” once', 'Nana');
    tellMeasures(tale, 5, tale.ago(1), 19, 14, 1);
    tale.does(
      'keepMoment',
      tale.ago(2),
      {
        happened: 'He locked the office while I was at the oven',
        mood: 2,
        felt: [{ name: 'angry', intensity: 8 }],
        did: 'Walked to the canal and back',
      },
      { as: 'client' },
    );
  },
};
