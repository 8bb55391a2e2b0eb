import type { DirectoryEntry } from '#core/safety-directory/entry.ts';

type Told = Omit<DirectoryEntry, 'id' | 'checked'> & { checkedAgo?: number };

const usual = {
  forWhom: '',
  hours: '',
  holidays: 'not_known',
  place: '',
  languages: 'English',
  readBy: 'everybody',
} as const;

/** Whom the demo clinic would reach; numbers that nobody has, and names that are made up. */
const told: readonly Told[] = [
  {
    ...usual,
    kind: 'crisis',
    name: 'Harbour crisis team (invented)',
    reach: '020 7946 0990',
    forWhom: 'Adults',
    hours: 'always',
    place: 'demo-harbour-side',
    checkedAgo: 40,
  },
  {
    ...usual,
    kind: 'duty',
    name: 'Duty clinician of this service (invented)',
    reach: '020 7946 0991',
    forWhom: 'Colleagues who are worried',
    hours: 'Mon-Fri 09:00-19:00',
    holidays: 'closed',
    readBy: 'staff',
    checkedAgo: 12,
  },
  {
    ...usual,
    kind: 'children',
    name: 'Children’s front door (invented)',
    reach: '020 7946 0992',
    forWhom: 'Anybody worried about a child',
    hours: 'Mon-Fri 08:30-17:30',
    place: 'demo-harbour-side',
    checkedAgo: 90,
  },
  {
    ...usual,
    kind: 'adults',
    name: 'Adult safeguarding desk (invented)',
    reach: '020 7946 0993',
    forWhom: 'Adults who cannot protect themselves',
    hours: 'Mon-Fri 09:00-17:00',
    holidays: 'closed',
    place: 'demo-harbour-side',
    readBy: 'staff',
    checkedAgo: 400,
  },
  {
    ...usual,
    kind: 'perinatal',
    name: 'Perinatal team, Harbour Street (invented)',
    reach: '020 7946 0994',
    forWhom: 'From pregnancy to a child’s first birthday',
    hours: 'Mon-Fri 09:00-17:00, Sat 10:00-13:00',
    place: 'demo-harbour',
    languages: 'English, Spanish',
    checkedAgo: 20,
  },
  {
    ...usual,
    kind: 'addiction',
    name: 'Hill Street drug and alcohol service (invented)',
    reach: '020 7946 0995, or walk in at 8 Hill Street',
    hours: 'Mon-Thu 10:00-18:00',
    place: 'demo-hill',
  },
  {
    ...usual,
    kind: 'violence',
    name: 'Safe at Harbour (invented)',
    reach: '020 7946 0996',
    forWhom: 'Anybody who is not safe at home',
    hours: 'always',
    languages: 'English, Spanish, Portuguese',
    checkedAgo: 100,
  },
];

/** The directory of the demo clinic. @param dayIn the day so many days from now */
export const demoDirectory = (dayIn: (days: number) => string): DirectoryEntry[] =>
  told.map(({ checkedAgo, ...entry }, at) => ({
    ...entry,
    id: `demo-directory-${at + 1}`,
    checked: checkedAgo === undefined ? null : { on: dayIn(-checkedAgo), by: 'Mei Castellanos' },
  }));
