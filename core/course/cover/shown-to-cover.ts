import type { Bound } from '#core/book/book.ts';
import type { Viewer } from '#core/book/viewer.ts';
import type { Course } from '#core/course/course.ts';

/** Every chapter, by its name in the course. */
type ChapterName = Exclude<keyof Course, keyof Bound>;

/**
 * What somebody who stands in is shown of each chapter, and nothing of any other: whether the client is safe, what is
 * planned for that, the hours ahead, what waits, and what the work is about. A new chapter does not compile until it is
 * said here. Decision 046.
 */
const shownToCover: Record<ChapterName, 'whole' | 'nothing'> = {
  record: 'nothing',
  opening: 'whole',
  consent: 'whole',
  reminders: 'nothing',
  beside: 'whole',
  cameBy: 'whole',
  hopes: 'nothing',
  choice: 'nothing',
  suitability: 'nothing',
  symptoms: 'nothing',
  exclusions: 'nothing',
  diagnosis: 'whole',
  psychoeducation: 'nothing',
  sickRole: 'nothing',
  medication: 'whole',
  support: 'nothing',
  inventory: 'whole',
  network: 'nothing',
  feedbackCards: 'nothing',
  timeline: 'nothing',
  howItBegan: 'nothing',
  issues: 'nothing',
  parked: 'nothing',
  areasRated: 'nothing',
  focus: 'whole',
  cycle: 'nothing',
  formulation: 'whole',
  sheets: 'nothing',
  goals: 'whole',
  contract: 'whole',
  measures: 'whole',
  grief: 'nothing',
  dispute: 'nothing',
  transition: 'nothing',
  deficits: 'nothing',
  therapeuticRelationship: 'nothing',
  communication: 'nothing',
  decisions: 'nothing',
  rolePlays: 'nothing',
  feelings: 'nothing',
  talksAhead: 'nothing',
  patterns: 'nothing',
  tryOuts: 'whole',
  routines: 'nothing',
  skillsPractised: 'nothing',
  cards: 'nothing',
  trackers: 'whole',
  letters: 'nothing',
  lettersToOthers: 'nothing',
  messages: 'whole',
  deletion: 'nothing',
  sessions: 'whole',
  hoursAsked: 'whole',
  inGroup: 'whole',
  signOffs: 'nothing',
  supervision: 'nothing',
  meetings: 'whole',
  sessionRoom: 'whole',
  moodLinks: 'nothing',
  notes: 'whole',
  privateNotes: 'nothing',
  risk: 'whole',
  safetyPlan: 'whole',
  relapsePlan: 'nothing',
  ending: 'nothing',
  transfer: 'whole',
  cover: 'whole',
  closing: 'whole',
  reviews: 'nothing',
  alliance: 'nothing',
  fidelity: 'nothing',
  protocolFollowed: 'whole',
};

/** Whether a chapter is shown to this viewer at all: to anybody but whoever stands in each says itself what it shows. */
export const showsToCover = ({ as }: Viewer, chapter: string): boolean =>
  as !== 'cover' || shownToCover[chapter as ChapterName] === 'whole';
