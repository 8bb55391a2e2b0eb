import type { PublicPages } from '#core/api-answers/public-pages.ts';

/** What the demo clinic says of itself to anybody; its number is one that nobody has. */
export const demoPublicPages: PublicPages = {
  pages: 'on',
  welcome:
    'We are a small service for talking treatments on Harbour Street. All people in this demo are invented.',
  howToAsk:
    'Call or write, or ask your doctor to. Somebody calls you back within a week and offers you a first talk of an hour. You need no letter.',
  telephone: '020 7946 0018',
  email: 'hello@harbour-street.example',
  address: '3 Harbour Street\nSecond floor, with a lift',
  opening: 'Weekdays, nine to five',
  readBy: 'Ruth Okafor, clinical psychologist (invented)',
  readOn: '2026-11-20',
};
