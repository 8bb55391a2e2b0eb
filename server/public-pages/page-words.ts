import { languageIn } from '#server/http/language-asked.ts';

/** What the public pages say around their texts, by language. A language is read by whoever has it first in their browser. */
export const pageWords = {
  en: {
    about: 'About Interpersonal Psychotherapy',
    skip: 'Skip to the text',
    menu: 'These pages',
    pages: {
      '': 'What IPT is',
      'what-to-expect': 'What to expect',
      compared: 'How it compares',
      conditions: 'What it is for',
      'worth-talking-about': 'Is it worth talking about?',
      ask: 'How to ask for help here',
      sources: 'Where all this comes from',
    },
    help: {
      title: 'If it cannot wait',
      lead: 'Call one of these numbers. You don’t have to be sure it’s “bad enough” to call.',
      known: 'These are the national helplines for this country.',
    },
    nothingKept:
      'These pages set no cookies, keep nothing of you and send nothing. Nobody sees what you read or tick here.',
    written: 'By {{author}}, {{month}}, in their own words after: {{after}}. Licence: {{licence}}.',
    readBy: 'Read for this service by {{readBy}} on {{readOn}}.',
    notRead: 'Nobody of this service has said yet that a clinician has read these pages.',
    signIn: 'For clients and those who work here: sign in',
    grounds: 'What this stands on',
    whatIptIs: {
      lead: 'IPT is a talking treatment of about four months. It looks at how your mood and the people in your life act on each other.',
    },
    compared: {
      lead: 'Treatments side by side, evenly. Nobody can tell from a table which is right for you: talk about it.',
      which: 'Lay beside each other',
      first: 'On the left',
      second: 'On the right',
      caption: 'Treatments side by side',
      more: 'Where each comes from, what is known, how it ends, and whom it may suit',
      told: 'Written in {{month}}. It says what is usual; each therapist and each service is a little different. Many people do well with any of these treatments.',
      described: 'The rest describes what is usual: {{sources}}.',
    },
    conditions: {
      lead: 'What people come with, and what is known of IPT for each. A clinician looks with you at what you have; this page cannot.',
    },
    sources: {
      lead: 'All that these pages and Kith’s texts claim. Each has its sources, how sure it is, and the day on which it is looked at again. Where one is out of date, it says so here and wherever it stands.',
      past: 'Out of date or replaced',
    },
    ask: {
      byForm: 'Ask for help with a form on this page',
      lead: 'How to reach {{service}}.',
      ways: 'Ways to reach this service',
      telephone: 'Telephone',
      email: 'E-mail',
      address: 'Address',
      opening: 'When somebody answers',
      how: 'What happens when you ask',
      none: 'This service has not written here yet how it is reached. Your doctor can tell you how to ask for a talking treatment. You can also ask where you were given this address.',
      notUrgent: 'These ways are not for when it cannot wait: the numbers at the top of this page are.',
    },
  },
};
export type PageWords = (typeof pageWords)['en'];

/** The words of these pages in the dearest language of a reader that there are words in; English otherwise. */
export function wordsFor(accepted = ''): { language: string; words: PageWords } {
  const all: Readonly<Record<string, PageWords | undefined>> = pageWords;
  const language = languageIn(Object.keys(all), accepted);
  return { language, words: all[language] ?? pageWords.en };
}

/** What Help now says before the app has drawn it: the same as there, where another language says it too. */
export const helpNow = {
  en: {
    title: 'Help now',
    lead: 'If you are in danger, call one of these numbers. They and your plan are here without a connection too.',
    ring: 'Somebody to talk to',
    known: 'These are the national helplines for your country.',
    notSure: 'You don’t have to be sure it’s “bad enough” to call.',
  },
};
