import type { Story } from './story.ts';
import type { Tale } from './tale.ts';

const tracker = 'srm-5';
const daysNoted = 14;

const clock = (minutes: number) =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A fortnight of her days: the first week ragged, the second nearer to what was agreed; one evening left out. */
function tellDays(tale: Tale): void {
  for (let back = daysNoted; back >= 1; back -= 1) {
    const off = back > 7 ? (back % 3) * 50 : (back % 3) * 12;
    const fields = {
      outOfBed: { at: clock(7 * 60 + off), people: 0 },
      firstContact: { at: clock(7 * 60 + 35 + off), people: 1 },
      ...(back % 7 > 1 && { dayBegun: clock(9 * 60 + off) }),
      dinner: { at: clock(18 * 60 + 30 + off), people: 2 },
      ...(back !== 5 && { toBed: clock(22 * 60 + 45 + off) }),
      sleep: back > 7 ? 6.5 - (back % 3) / 2 : 7.5,
      mood: (back % 3) - 1,
      energy: back % 2,
    };
    tale.does('noteTracker', tale.ago(back), { tracker, day: tale.ago(back), fields }, { as: 'client' });
  }
}

/** Bipolar disorder beside medication, by IPSRT: the rhythm of her days is noted, and the link with her prescriber agreed. */
export const ingrid: Story = {
  client: { name: 'Ingrid Halloran-Sato', born: '1984-03-08' },
  email: 'ingrid@example.org',
  therapist: 'tom',
  referral: 'From the mood clinic: bipolar II disorder, steady on medication, and days without any rhythm.',
  protocol: { id: 'ipsrt', preset: 'ipsrt-1-year', sessions: 35 },
  at: '10:00',
  next: 2,
  held: 3,
  tell(tale) {
    const first = tale.session(1);
    const second = tale.session(2);
    tale
      .does('giveConsent', first, { item: 'treatment' }, { as: 'client' })
      .does('giveConsent', first, {
        item: 'confidentiality',
        words: 'The limits were gone through together.',
      })
      .does('giveConsent', first, { item: 'supervision' }, { as: 'client' })
      .does('tellHopes', first, { words: 'A year without a hospital bed.' }, { as: 'client' })
      .does(
        'bringBeside',
        first,
        { role: 'prescriber', name: 'Dr Odalys Fenwick', tie: 'psychiatrist', contact: 'The mood clinic' },
        { makes: 'Dr Fenwick' },
      )
      .does('recordBesideConsent', first, {
        beside: tale.id('Dr Fenwick'),
        whose: 'client',
        to: ['meetings', 'asking'],
        how: 'signed',
        mayAsk: 'Medication, blood levels, and early signs',
      })
      .does(
        'writeSheet',
        first,
        {
          sheet: 'prescribers-link',
          version: 0,
          session: 1,
          fields: {
            who: 'Dr Fenwick, at the mood clinic, on weekday mornings',
            disorder: 'bipolar_2',
            taken: ['Lithium in the evening, as it was agreed with her'],
            passedOn: 'Scores each month; early signs when they are there',
            sameDay: 'Two short nights in a row with energy up',
          },
        },
        { makes: 'link' },
      )
      .does('shareSheet', first, { entry: tale.id('link'), version: 1 })
      .does(
        'agreeSheet',
        second,
        { entry: tale.id('link'), version: 1, answer: 'agrees', words: 'Ring her before me, please.' },
        { as: 'client' },
      )
      .does('offerTracker', first, { tracker, words: 'Let us see what your days look like.' })
      .does('setTrackerTarget', first, {
        tracker,
        targets: { outOfBed: '07:15', dinner: '18:45', toBed: '23:00', sleep: 7.5 },
      });
    for (const n of [1, 2, 3])
      tale.does('holdSession', tale.session(n), {
        appointment: n === 1 ? tale.id('series') : `${tale.id('series')}.${n}`,
        minutes: 50,
        format: 'in_person',
      });
    tellDays(tale);
  },
};
