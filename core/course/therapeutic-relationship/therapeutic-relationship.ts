import { z } from 'zod';
import { isClinician } from '#core/book/viewer.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseSessionToCome } from '#core/course/sessions/not-come-yet.ts';
import { entryAct } from '#core/course/shared/text-acts.ts';
import { withEntry } from '#core/course/shared/versioned-text.ts';
import { facts, relationshipEvent, start } from './state.ts';
import { therapeuticRelationshipWords } from './words.ts';

export const therapeuticRelationship = chapter({
  start,
  facts,
  sentences: {
    en: {
      RoomEventNoted: 'Something that happened in the room was noted.',
    },
  },
  fold: {
    RoomEventNoted: ({ events }, { id, text }, fact) => ({ events: withEntry(events, id, text, fact) }),
  },
  acts: {
    noteRoomEvent: entryAct({
      says: therapeuticRelationshipWords.en.noteSomethingThatHappenedBetween,
      who: ['therapist'],
      where: z.object({}),
      shape: relationshipEvent,
      type: 'RoomEventNoted',
      find: (course: Course) => course.therapeuticRelationship.events,
      unless: (course, _where, { session }) => refuseSessionToCome(course, session),
    }),
  },
  seenBy({ events }, viewer) {
    if (isClinician(viewer)) return { events };
    return viewer.as === 'client'
      ? { events: events.filter(({ text }) => text.shared === 'with_client') }
      : start;
  },
  paper: {
    in: 'areaWork',
    as: (state) => ({ ...state, events: state.events.filter(({ text }) => text.shared === 'with_client') }),
  },
  carriesOver: 'stays_behind',
});
