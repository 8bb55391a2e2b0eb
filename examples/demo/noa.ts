import type { Story } from './story.ts';
import type { Tale } from './tale.ts';

/** A young person by IPT-A: her mother has a page of her own, what the school may know is agreed, and a meeting is planned. */
export const noa: Story = {
  client: { name: 'Noa Quillfeather', bornYearsAgo: 15 },
  email: 'noa@example.org',
  page: 'Perpetua',
  therapist: 'tom',
  training: 'under the supervisor',
  referral: 'From the school nurse: low since the move, and no longer at the choir.',
  protocol: { id: 'ipt-a', preset: 'ipt-a-12', sessions: 12 },
  at: '16:00',
  next: 3,
  held: 2,
  tell(tale) {
    const first = tale.session(1);
    const second = tale.session(2);
    const mother = () => tale.id('Perpetua');
    const shared = ['meeting_times', 'psychoeducation', 'own_meetings', 'help_numbers'] as const;
    tale
      .does(
        'bringBeside',
        first,
        { role: 'guardian', name: 'Perpetua Quillfeather', tie: 'mother', custody: 'sole' },
        { makes: 'Perpetua' },
      )
      .does('recordBesideConsent', first, {
        beside: mother(),
        whose: 'self',
        to: ['treatment', 'meetings', 'sharing'],
        how: 'signed',
      })
      .does('recordBesideConsent', first, {
        beside: mother(),
        whose: 'client',
        to: ['meetings', 'sharing'],
        how: 'spoken',
        mayShare: [...shared],
      })
      .does('giveConsent', first, { item: 'treatment' }, { as: 'client' })
      .does('giveConsent', first, { item: 'confidentiality', words: 'What stays hers, and what cannot.' })
      .does('giveConsent', first, { item: 'supervision' }, { as: 'client' })
      .does('tellHopes', first, { words: 'To sing again without counting who looks.' }, { as: 'client' })
      .does('listSharing', first, {
        people: [mother()],
        share: [...shared],
        keepPrivate: ['What Noa says in the hour', 'Noa’s diary of the week'],
        told: [mother()],
        clientTold: 'told',
      });
    for (const what of shared) tale.does('shareWith', first, { beside: mother(), what });
    tale
      .does('tellAlarmRule', first, {
        rule: 'If Noa is in danger, her mother is called the same day, and Noa is told before.',
        ring: [mother()],
        told: [mother()],
        clientTold: 'told',
      })
      .does('holdMeeting', first, {
        which: 'parents-first',
        minutes: 45,
        with: [mother()],
        clientThere: 'there',
        agreed: 'Less is asked for at home until the summer; school goes on.',
      })
      .does(
        'writeSheet',
        second,
        {
          sheet: 'school-plan',
          version: 0,
          session: 2,
          fields: {
            whom: 'Ms Abara, the form teacher',
            about: ['Hand-in dates', 'A quiet room at lunch'],
            notAbout: ['What Noa says here'],
            eased: ['Two weeks more for the history project'],
            askedOf: ['Noa', 'Her mother'],
          },
        },
        { makes: 'school' },
      )
      .does(
        'agreeSheet',
        second,
        { entry: tale.id('school'), version: 1, answer: 'agrees' },
        { as: 'client' },
      )
      .does('offerTracker', first, {
        tracker: 'mood-of-the-week',
        words: 'Ten is the worst, one is the best.',
      });
    tellWren(tale);
    for (const n of [1, 2])
      tale.does('holdSession', tale.session(n), {
        appointment: n === 1 ? tale.id('series') : `${tale.id('series')}.${n}`,
        minutes: 45,
        format: 'in_person',
      });
    // Tom gives this in training: what he passed over waits for Ruth’s countersign.
    tale.does('passBlock', second, {
      milestone: 'MS-04',
      why: 'The school nurse screened her on paper last month; the letter is on its way.',
    });
    const weeks = [
      {
        back: 8,
        fields: { average: 7, best: 5, atBest: 'The bus with Wren', worst: 9, atWorst: 'Lunch alone' },
      },
      {
        back: 1,
        fields: { average: 6, best: 3, atBest: 'One song, door shut', worst: 8, atWorst: 'The new flat' },
      },
    ];
    for (const { back, fields } of weeks)
      tale.does(
        'noteTracker',
        tale.ago(back),
        { tracker: 'mood-of-the-week', day: tale.ago(back), fields },
        { as: 'client' },
      );
    tale.does('planMeeting', tale.ago(0), {
      which: 'parents-telephone',
      minutes: 20,
      with: [mother()],
      clientThere: 'not_there',
      at: `${tale.ago(-2)}T17:30`,
    });
  },
};

/** A friend whom she may ask by a card: her mother and Tom agreed to it first, as it is with who is young. */
function tellWren(tale: Tale): void {
  const second = tale.session(2);
  const shared = { living: 'living', status: 'active', disclosure: 'share_freely', safety: 'safe' } as const;
  tale
    .does(
      'addPerson',
      second,
      {
        ...shared,
        displayName: 'Wren',
        role: 'close_friend',
        age: 15,
        ring: 1,
        angle: 20,
        contactFrequency: 'daily',
        satisfying: ['The bus in the morning'],
      },
      { as: 'client', makes: 'Wren' },
    )
    .does('checkSafetyAtHome', second, {
      personId: tale.id('Wren'),
      answer: 'safe',
      asked: 'alone',
      when: 'selection',
    })
    .does('approveFeedbackCard', second, {
      person: tale.id('Wren'),
      guardian: 'Perpetua Quillfeather, her mother',
      agreed: 'yes',
    })
    .does('giveCard', second, { card: 'i-statements', about: 'Lunch, and who sits where', session: 2 });
}
