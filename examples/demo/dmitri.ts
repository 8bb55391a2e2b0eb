import { type Focused, tellFocus } from './focus.ts';
import { tellHour, tellMissed, tellReview } from './hour.ts';
import { tellOpening, tellSickRole } from './opening.ts';
import type { Story } from './story.ts';
import { tellTried } from './work.ts';

const dmitrisFocus: Focused = {
  issues: ['Father and I have not spoken since the wedding'],
  focus: {
    area: 'role_dispute',
    stage: 'impasse',
    why: 'The silence began with the low mood',
    whyForClient: 'A silence that both of you keep, and only one of you chose.',
    confidence: 'high',
  },
  people: ['Father'],
  found: {
    role_dispute: ['present', 'Low since the silence after the wedding'],
    role_transition: ['possible', 'Newly married'],
  },
  cycle: [
    'The unrung telephone',
    'Guilty',
    'I wait for him',
    'He thinks I have chosen',
    'He waits too',
    'I have no father',
  ],
  breakPlan: 'A card with one sentence',
  clientsWords: 'We are two men waiting for a telephone.',
  narrative: 'A depression tied to a dispute at an impasse with his father since the wedding.',
  onsetLink: 'The month after the wedding.',
  goals: [
    { text: 'One conversation with Father', type: 'interpersonal', rated: [0] },
    { text: 'Tell Noor when the waiting is bad', type: 'support', rated: [3] },
  ],
};

/** A role dispute at an impasse; two hours missed, and now paused for an operation. */
export const dmitri: Story = {
  client: { name: 'Dmitri Valentin', born: '1986-01-27' },
  therapist: 'tom',
  referral: 'From his GP.',
  at: '10:00',
  next: 5,
  held: 5,
  missed: [5, 6],
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low since he and his father stopped speaking',
      hopes: 'That he meets my wife.',
      began: tale.monthsBefore(7),
      pastEpisodes: 1,
    });
    tale
      .person(2, 'Father', {
        role: 'father',
        ring: 1,
        contactFrequency: 'none',
        status: 'estranged',
        tone: 'cut_off',
        satisfying: ['He taught me to skate'],
        unsatisfying: ['He did not come'],
        conflict: { level: 9, kind: 'covert', words: 'Silence since the wedding' },
        onsetLinked: { answer: 'linked' },
      })
      .person(2, 'Noor', {
        role: 'partner',
        roleWords: 'wife',
        ring: 1,
        contactFrequency: 'daily',
        satisfying: ['She laughs at the map'],
        confidant: 'yes',
      })
      .person(3, 'Lev', { role: 'sibling', ring: 2, contactFrequency: 'monthly', tone: 'mixed' })
      .event(2, tale.monthsBefore(8), 'relationship_start', 'The wedding; Father’s chair is empty', 4, [
        'Father',
        'Noor',
      ])
      .event(2, tale.monthsBefore(7), 'symptom_onset', 'I cannot read a page', 2)
      .event(5, tale.session(5), 'health', 'A date for the knee', 4);
    tellSickRole(tale, 'The league accounts', 'Lev keeps them', 'Skating with the children’s group', 'Noor');
    tale.does('checkSafetyAtHome', tale.session(2), {
      personId: tale.id('Father'),
      answer: 'safe',
      asked: 'alone',
      when: 'selection',
    });
    tellFocus(tale, dmitrisFocus);
    tellHour(tale, 1, { phq: 15, gad: 8, everyday: 9, note: 'Reserved. Depression named.' });
    tellHour(tale, 2, {
      phq: 15,
      gad: 8,
      used: ['T-01'],
      note: 'The circle: an empty chair at the middle of it.',
    });
    tellHour(tale, 3, {
      phq: 14,
      gad: 8,
      used: ['T-03'],
      note: 'Dispute agreed as the focus, at an impasse.',
    });
    tellHour(tale, 4, {
      phq: 14,
      gad: 8,
      opening: 'Nothing from Father.',
      used: ['T-01', 'T-04'],
      strategies: ['RD-1', 'RD-2'],
      link: ['Lev rang and spoke only of the weather', 4, 3, 'disappointed'],
      note: 'What each expected of the wedding. Unsaid on both sides.',
    });
    tellReview(tale, 4, 'S4', 'PHQ-9 from 15 to 14.', 'Slow; the waiting itself is the subject.');
    tellMissed(tale, 4, 16, { note: 'Rang an hour later: on the way and turned back.', told: 'afterwards' });
    tellHour(tale, 5, {
      phq: 13,
      gad: 7,
      opening: 'Came, and said why not last week.',
      used: ['T-05', 'T-08'],
      strategies: ['RD-3'],
      link: ['Noor found the card I did not send', 3, 4, 'ashamed', 'relieved'],
      note: 'The missed hour was like the unrung telephone; said aloud. The operation on his knee has a date.',
    });
    tellMissed(tale, 6, 17, { note: 'In hospital earlier than planned.', told: 'beforehand' });
    tale
      .does(
        'startDispute',
        tale.session(4),
        { personId: tale.id('Father'), setting: 'family', about: 'The wedding' },
        { makes: 'dispute' },
      )
      .does('judgeDisputeStage', tale.session(4), {
        disputeId: tale.id('dispute'),
        stage: 'impasse',
        session: 4,
        evidence: 'Neither has rung since the wedding.',
      })
      .does('cancelSession', tale.dayAt(6), {
        appointment: `${tale.id('series')}.8`,
        why: 'The operation',
        by: 'client',
      })
      .does('cancelSession', tale.dayAt(6), {
        appointment: `${tale.id('series')}.9`,
        why: 'The operation',
        by: 'client',
      })
      .does('pauseCourse', tale.dayAt(6), {
        why: 'An operation on his knee; three weeks at his wife’s parents’.',
        reviewBy: tale.ago(-16),
      });
    tellTried(tale, 5, 'A card with one sentence', 'Father');
  },
};
