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
    needs: { 'Number, or how to reach it': '020 7946 0998' },
    again: (words) => [`Change ${words}`],
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
  {
    file: 'therapist/course/client/place.tsx',
    what: 'where the client lives',
    who: 'therapist',
    at: '/courses/atWork/client',
    way: [/^Where they live/],
    write: 'Place',
    box: 'combobox',
    save: 'Save the place',
    after: 'stands',
  },
  {
    file: 'client/plan/where-i-live.tsx',
    what: 'where I live',
    who: 'client',
    at: '/my/plan',
    write: 'My town or district',
    save: 'Save where I live',
    after: 'stands',
  },
];
