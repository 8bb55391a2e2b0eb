import type { StayingForm } from '#tests/forms/twice.ts';

/** The forms by which the service keeps whom to reach. */
export const serviceForms: readonly StayingForm[] = [
  {
    file: 'service/directory/entry-form.tsx',
    what: 'an entry of the safety directory',
    who: 'therapist',
    at: '/safety-directory',
    way: ['Add an entry'],
    write: 'What it is called',
    save: 'Save this entry',
    after: 'opens again',
    kept: ({ therapist }) => therapist.get('safety-directory'),
  },
  {
    file: 'service/rooms/hour-rules.tsx',
    what: 'the rules of hours',
    who: 'therapist',
    at: '/rooms',
    write: 'Hours of notice',
    words: ['12', '48'],
    save: 'Save these rules',
    after: 'stands',
    kept: ({ therapist }) => therapist.get('diary/rules'),
  },
];
