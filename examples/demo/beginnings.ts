import { tellHour } from './hour.ts';
import { tellOpening } from './opening.ts';
import type { Story } from './story.ts';

/** Opened yesterday; the first hour is tomorrow. */
export const daniel: Story = {
  client: { name: 'Daniel Achterberg', born: '1990-10-05' },
  email: 'daniel@example.org',
  therapist: 'ana',
  referral: 'Self-referred. Asks whether evenings are possible; low since a move for work.',
  at: '17:00',
  next: 1,
  held: 0,
  tell(tale) {
    // The treatment was talked over on the telephone; what he says of it has not come yet.
    tale.does('recordChoice', tale.ago(0), {
      talkedOver: ['ipt', 'cbt', 'waiting'],
      chosen: ['ipt'],
      why: 'It began with the move, and with the people who stayed behind. Evenings can be arranged.',
      otherwise: 'A place on the list for CBT, if it does not move by session 6.',
    });
  },
};

/** Two hours in; the inventory is half done, and the third hour is about now. */
export const wilhelmina: Story = {
  client: { name: 'Wilhelmina Okonkwo-Price', born: '1972-07-21' },
  therapist: 'ana',
  referral: 'From the hospital chaplain, eight months after her husband’s death.',
  at: 'past hour',
  next: 0,
  held: 2,
  tell(tale) {
    tellOpening(tale, {
      mainProblem: 'Low since her husband died',
      hopes: 'To open his letters.',
      began: tale.monthsBefore(6),
      pastEpisodes: 0,
      clientsWords: 'I wondered when somebody would say it.',
    });
    const died = tale.monthsBefore(8);
    tale
      .person(2, 'Edwin', {
        role: 'partner',
        living: 'deceased',
        deathDate: died,
        ring: 1,
        onsetLinked: { answer: 'linked' },
        satisfying: ['He read to me'],
        unsatisfying: ['He would not see a doctor'],
      })
      .person(2, 'Clementine', {
        role: 'child',
        roleWords: 'daughter, in Perth',
        ring: 1,
        contactFrequency: 'weekly',
        contactModes: ['video'],
        satisfying: ['She calls on Sundays'],
      })
      .does('addPerson', tale.session(2), {
        displayName: 'Father Aidan',
        role: 'faith_or_community',
        living: 'living',
        ring: 3,
      })
      .does('addPerson', tale.session(2), { displayName: 'Hortense', role: 'neighbour' })
      .event(2, died, 'death', 'Edwin dies at home', 1, ['Edwin', 'Clementine'])
      .event(2, tale.monthsBefore(6), 'symptom_onset', 'I stop going downstairs in the evening', 2);
    tellHour(tale, 1, {
      phq: 16,
      gad: 8,
      everyday: 9,
      note: 'Composed, and then not. Depression named; grief is near. Series agreed.',
    });
    tellHour(tale, 2, {
      phq: 16,
      gad: 8,
      used: ['T-01', 'T-09'],
      note: 'Half of the circle: the family. Neighbours and the parish next time. The letters are in the bureau, unopened.',
    });
  },
};
