import { refusalsOf } from '#core/words/refusals.ts';

/** Why a course is not opened. */
export const refuseBecause = refusalsOf({
  'moved-in-before-it-began': {
    en: 'The course began on {{on}} and moved in on {{movedIn}}. Give the day it began before the day it moved in.',
  },
  'moved-in-far-ahead': {
    en: '{{movedIn}} is more than {{days}} days ahead. Give the day from which the course is kept here.',
  },
  'no-such-protocol': {
    en: 'The protocol {{id}} in the edition {{edition}} is not offered here. Choose one from the list.',
  },
  'minors-off': {
    en: 'The client is a minor, and this service has not set who consents for one. Who runs the service sets it in the settings; until then no course with a minor is opened.',
  },
  'older-than-ages': {
    en: 'The client is {{age}} years old, and this protocol is for people up to {{to}}. Choose another form of help, or write why this one all the same.',
  },
  'outside-ages': {
    en: 'The client is {{age}} years old, and this protocol is for people from {{from}} on. Choose another form of help, or write why this one all the same.',
  },
});

/** What hopes-state.ts says. */
export const hopesStateWords = {
  en: {
    whatYouWouldLikeUs: 'What you would like us to know about telling',
  },
};

/** What hopes.ts says. */
export const hopesWords = {
  en: {
    writeWhatClientHopesTherapy: 'Write what the client hopes therapy will bring, in their words.',
    whatYouHope: 'What you hope for',
    writeWhatClientWouldRather:
      'Write what the client would rather leave alone for now, and how they like to be asked.',
  },
};

/** What opening.ts says. */
export const openingWords = {
  en: {
    openCourseForClient:
      'Open a course for a client, by a protocol; a maintenance course names the course it continues.',
    courseCannotFollowOnItself: 'A course cannot follow on itself: name the earlier course.',
    isMoreThanYearsAgo: (on: string, yearsBack: number) =>
      `${on} is more than ${yearsBack} years ago. Check the year.`,
  },
};
