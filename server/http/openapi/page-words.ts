/** What the page of the API says. */
export const pageWords = {
  en: {
    title: 'The API of Kith',
    lead: 'Everything the pages of Kith do, they do through these addresses.',
    forPrograms: 'The same for programs, as OpenAPI 3.1',
    signIn:
      'Sign in first; the cookie says who is asking. A refusal comes with the right status and a sentence to act on, as application/problem+json.',
    search: 'Search',
    find: 'Find an act or an address',
    hint: 'A word or two: sick role, letters, score.',
    found_one: 'One is found.',
    found_other: '{{count}} are found.',
    foundNone: 'Nothing is found for “{{words}}”. Try another word, or choose a chapter.',
    all: 'All chapters',
    skip: 'Skip to the content',
    course: 'Acts in a course',
    courseSays:
      'A course is changed only by an act, sent to the address below with an id of its own (a new UUID), the day it happened (today when left out) and its form. The same id sent twice is recorded once.',
    group: 'Acts in a group',
    groupSays: 'A group is changed in the same way, by acts of its own.',
    referral: 'Acts in a referral',
    referralSays: 'So is a referral, by those who take referrals.',
    addresses: 'Addresses',
    addressesSay: 'What is read, and what is done that is no act in a chart.',
    form: 'Its form',
    others: 'other addresses',
  },
} as const;
