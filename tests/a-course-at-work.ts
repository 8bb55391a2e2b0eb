import { type ACourse, aCourse } from './a-course.ts';
import { sixteen } from './a-course-under-way.ts';

/** A course with a husband, a friend and a father who has died; their ids are `tomas`, `ines` and `father`. */
export function aCourseAtWork(): ACourse {
  return aCourse()
    .does('openCourse', {
      client: 'leila',
      therapist: 'ana',
      protocol: sixteen,
    })
    .does('addPerson', { displayName: 'Tomas', role: 'partner', living: 'living' }, { id: 'tomas' })
    .does('addPerson', { displayName: 'Ines', role: 'friend', living: 'living' }, { id: 'ines' })
    .does(
      'addPerson',
      { displayName: 'Father', role: 'father', living: 'deceased', deathDate: '2014-03-02' },
      { id: 'father' },
    );
}

/** The same, with a dispute with Tomas whose id is `dispute`, and the client asked alone: safe. */
export function aCourseInDispute(): ACourse {
  return aCourseAtWork()
    .does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: 'dispute' })
    .does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone', when: 'selection' });
}

/** The same, with an event on the timeline and a moment that the client shared, by these ids. */
export function aCourseAtWorkSince(event: string, moment: string): ACourse {
  const client = { as: 'client', by: 'leila' } as const;
  return aCourseAtWork()
    .does('addEvent', { date: '2026-02-08', kind: 'other', what: 'Another week away' }, { id: event })
    .does('keepMoment', { happened: 'He said it on the stairs', mood: 3 }, { ...client, id: moment })
    .does('shareMoment', { link: moment }, client);
}
