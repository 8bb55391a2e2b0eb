import type { ConsentAges } from '#core/days/consent-ages.ts';
import { type ACourse, aCourse, type Circumstances } from './a-course.ts';

/** A young person of fifteen whose parents share custody, in a service that has set its consent ages. */

export const ages: ConsentAges = {
  ownConsentFrom: 16,
  comesOfAge: 18,
  guardians: 'both_where_shared',
  assent: 'asked',
  pagesFor: ['guardian'],
  daysAfterClosing: 0,
};
export const day = '2026-02-03';
export const young: Circumstances = { on: day, born: '2010-09-22', consentAges: ages };

export function openedFor(where: Circumstances = young): ACourse {
  return aCourse().does(
    'openCourse',
    {
      client: 'jonah',
      therapist: 'philippa',
      protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt12', sessions: 12, minutes: 45 },
      despiteAge: 'A form for adults, tried for the test',
    },
    where,
  );
}

export const withParents = (course = openedFor()) =>
  course
    .does(
      'bringBeside',
      { role: 'guardian', name: 'Hélène', tie: 'mother', custody: 'shared' },
      { ...young, id: 'helene' },
    )
    .does(
      'bringBeside',
      { role: 'guardian', name: 'Luc', tie: 'father', custody: 'shared' },
      { ...young, id: 'luc' },
    );

export const consented = (course: ACourse, who: string, until?: string) =>
  course
    .does(
      'recordBesideConsent',
      {
        beside: who,
        whose: 'client',
        to: ['meetings', 'sharing'],
        how: 'spoken',
        mayShare: ['own_meetings', 'psychoeducation'],
        ...(until && { until }),
      },
      { ...young, id: `${who}-client` },
    )
    .does(
      'recordBesideConsent',
      { beside: who, whose: 'self', to: ['treatment', 'meetings', 'sharing'], how: 'signed' },
      { ...young, id: `${who}-self` },
    );

export const listed = (course: ACourse) =>
  course.does(
    'listSharing',
    {
      people: ['helene', 'luc'],
      share: ['own_meetings', 'psychoeducation'],
      keepPrivate: ['Notes'],
      told: ['helene', 'luc'],
      clientTold: 'told',
    },
    young,
  );

/** The form of therapy for young people, in which a guardian can have a page. */
export const forTheYoung = () =>
  aCourse().does(
    'openCourse',
    {
      client: 'jonah',
      therapist: 'philippa',
      protocol: { id: 'ipt-a', edition: '2026.1', preset: 'ipt-a-12', sessions: 12, minutes: 45 },
    },
    young,
  );
