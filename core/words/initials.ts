import { cleanName } from './names.ts';

/** So many words of a name are told by their letter. */
const most = 3;

/** The initials of a name: `L. H.`; empty where nothing of it can be read. */
export const initialsOf = (name: string): string =>
  cleanName(name)
    .split(' ')
    .filter(Boolean)
    .slice(0, most)
    .map((word) => `${[...new Intl.Segmenter().segment(word)][0]?.segment.toUpperCase() ?? ''}.`)
    .join(' ');
