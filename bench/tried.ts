/** What was tried, by what was aimed at; a page of results says it of each aim that was not reached. */
const tried: Readonly<Record<string, string>> = {
  'ahead of the rival: submit a PHQ-9, scored and durable':
    'commits shared by all that arrive together and brought to the disk beside the thread that answers (decision 010), an answer that holds only what changed (037), quick packing, rules asked again only where what they read is another, what a page is told compared once, what a reader is shown of a chapter that is as it was not worked out again, numbers of a chart found once in each list: a tenth of the processor time of an act, and a fifth more acts in turns. What is left is what Kith keeps: a fact sealed and chained, the head of its chain signed, the row of the lists made with it; in a profile no part of it is more than a sixth (the row 16 %, deciding 11 %, the view 8 %, SQLite 12 %, HTTP 10 %, garbage 7 %). To make that row after the answer was refused: an alarm that was acknowledged would be missing on Today until then. The rival’s PostgreSQL works on both cores; one process of Kith answers on one. In November 2026 it was 956/s and 0.23: what acts have learnt since (danger told at the door, who stands in, rooms, columns of the lists) costs processor time',
  'ahead of the rival: draft and sign a note':
    'the same as for a PHQ-9, twice for each note: the draft and the signature are two facts, each sealed, chained and answered. In November 2026 it was 747/s and 0.39',
  'ahead of the rival: read a trajectory of 16':
    'opened charts kept in memory by size, an answer kept until the chart changes and packed once. The first opening of each chart unseals its facts one by one',
  'ahead of the rival: read a trajectory beside 8 writers':
    'the disk waited for beside the thread that answers, figures and research read in a thread of their own. Reading charts in another thread was weighed and left (decision 051): it would open each chart a second time and copy every answer. What is left is that reading and writing share one thread, so that it waits for the write in hand',
  'idle under 130 MB':
    'the thread that reads figures begun when needed and ended when idle, code read in little room for young objects, charts kept by size, what is rare (sending letters, age, Prometheus, the demo’s stories, CSV, calendars) read when asked for, which was 6 MB in turns; one thread for garbage and a larger room for young objects, which were worse. It is measured a second and a half after the start. More clients take more since a checkpoint is made at the start, which reads the end of every chart and of every line of its file',
  'started in under 0.4 s':
    'one built file, code compiled once and kept, what is rare read when asked for (a fifth of the code, an eighth of the processor time until it serves). What is left in a profile is Node itself with its fetch (a third), linking and compiling what acts need, garbage (a fifth) and, with many clients, the checkpoint at the start. A snapshot of V8 was not tried: it takes no modules',
  'ahead of the rival: keep what is typed of a note': 'the same as for a note that is drafted and signed',
  'ahead of the rival: read a trajectory of a chart that was not opened since the start':
    'the key of a chart, its facts and its names opened once and kept in memory by size. What is left is that each fact is opened by itself, and that all of a course is read where the rival reads sixteen rows of an index',
  'first screen: measures of a course':
    'the words of the rooms of a course by room, the table before the picture of it, the typeface’s italics left out, nothing brought that only the pages of a client read. What is left is the frame of a course at the desk and the rules of the guide with the forms they are checked by, which the page runs itself and of which it reads three quarters',
  'the loop held for no more than 50 ms':
    'long work in turns or in threads of its own (decision 051), so that others are answered between. A full collection of garbage holds it once in minutes; less is remembered by weak reference for that',
};

/** One line of what was aimed at: whether it is reached, how far, and else what was tried. */
export const aim = (words: string, isReached: boolean, measured: string): string =>
  `- ${words}: ${isReached ? 'reached' : 'not reached'} (${measured}).${isReached ? '' : triedFor(words)}`;

const triedFor = (words: string) => (tried[words] ? ` Tried: ${tried[words]}.` : '');

/** What was aimed at and is measured elsewhere, or nowhere. */
export const besides = [
  '- the rival within 15% of the figures it had in November 2026 (trajectory 9,123/s, caseload 5,336/s, PHQ-9 4,190/s, note 1,907/s): not reached on this machine, as the tables show; it was not touched since it was fixed (decision 036). What is said to be reached beside it is reached beside what it does here.',
  '- both cores used, several readers and one writer: in part (decision 051). Waiting for the disk, figures, research, drawing, backups and writing the database anew are beside the thread that answers, each by a connection of its own; lists, the record and exports are read on it in pieces. Nothing is written but over one connection.',
  '- figures within 0.3 s at 100,000 courses and every queue within 50 ms: see [figures and lists](LISTS.md). The first figures since a start read what was opened before from one sealed file (decision 038); the first that there ever were open each row. Tried: what was opened walked beside the index, which halves what a later question costs; lists that open only rows whose chart has grown. Two threads that open were not tried.',
  '- nothing holds the others for more than 50 ms: not reached under load ([a clinic at work](LOAD.md) says how long at most); of each long thing [for how long others wait](HELD.md) says it (bringing 600 courses in works for 63 ms without a turn, trying them 54, all else under 50), and a test that others are answered meanwhile. Tried: long work in turns, or in threads of its own. What is left in a profile is collecting garbage (40 to 100 ms while much is read or brought in), a checkpoint at the start and every ten minutes, which reads the end of every chart at once, and other programs of the machine, which a measure of the loop cannot tell from it.',
  '- first screens: the measures of a course are not reached ([first screens](PHONE.md)).',
].join('\n');
