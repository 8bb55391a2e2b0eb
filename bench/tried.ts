/** What was tried, by what was aimed at; a page of results says it of each aim that was not reached. */
const tried: Readonly<Record<string, string>> = {
  'ahead of the rival: submit a PHQ-9, scored and durable':
    'commits shared by all that arrive together and brought to the disk beside the thread that answers (decision 010), an answer that holds only what changed (037), quick packing, rules asked again only where what they read is another, what a page is told compared once. What is left is what Kith keeps: a fact sealed and chained, the head of its chain signed, the row of the lists made with it. To make that row after the answer was refused: an alarm that was acknowledged would be missing on Today until then. The rival’s PostgreSQL works on both cores; one process of Kith answers on one',
  'ahead of the rival: draft and sign a note':
    'the same as for a PHQ-9, twice for each note: the draft and the signature are two facts, each sealed, chained and answered',
  'ahead of the rival: read a trajectory of 16':
    'opened charts kept in memory by size, an answer kept until the chart changes and packed once, 304 to a page that has it. The first opening of each chart unseals its facts one by one',
  'ahead of the rival: read a trajectory beside 8 writers':
    'the disk waited for beside the thread that answers, heavy reads in a thread of their own. What is left is that reading and writing share one thread, so that it waits for the write in hand',
  'idle under 130 MB':
    'threads begun when needed and ended when idle, code read in little room for young objects, charts kept by size. More clients come to more: the lists are gone through once after the start',
  'started in under 0.4 s': 'one built file, code compiled once and kept, what is rare read when asked for',
  'first screen: sign-in':
    'no questions, charts, guide or form library on it, its own words alone, one typeface. What is left is what draws any page of Kith (React, the router, the fields that can be used by keyboard and screen reader), and Home needs it a moment later',
  'first screen: measures of a course':
    'the words of the rooms of a course by room, the table before the picture of it, the typeface’s italics left out. What is left is the frame of a course at the desk and the rules of the guide, which the page runs itself',
  'the loop held for no more than 50 ms':
    'long work in turns, so that others are answered between; reading whole exports step by step. A full collection of garbage holds it once in minutes; less is remembered by weak reference for that',
};

/** One line of what was aimed at: whether it is reached, how far, and else what was tried. */
export const aim = (words: string, isReached: boolean, measured: string): string =>
  `- ${words}: ${isReached ? 'reached' : 'not reached'} (${measured}).${isReached ? '' : triedFor(words)}`;

const triedFor = (words: string) => (tried[words] ? ` Tried: ${tried[words]}.` : '');
