import { alliance } from '#core/course/alliance/alliance.ts';
import { diagnosis } from '#core/course/assessment/diagnosis.ts';
import { exclusions } from '#core/course/assessment/exclusions.ts';
import { medication } from '#core/course/assessment/medication.ts';
import { psychoeducation } from '#core/course/assessment/psychoeducation.ts';
import { sickRole } from '#core/course/assessment/sick-role.ts';
import { support } from '#core/course/assessment/support.ts';
import { symptoms } from '#core/course/assessment/symptoms.ts';
import { beside } from '#core/course/beside/beside.ts';
import { cameBy } from '#core/course/came-by/came-by.ts';
import { cards } from '#core/course/cards/cards.ts';
import { choice } from '#core/course/choice/choice.ts';
import { closing } from '#core/course/closing/closing.ts';
import { communication } from '#core/course/communication/communication.ts';
import { consent } from '#core/course/consent/consent.ts';
import { contract } from '#core/course/contract/contract.ts';
import { cover } from '#core/course/cover/cover.ts';
import { cycle } from '#core/course/cycle/cycle.ts';
import { decisions } from '#core/course/decisions/decisions.ts';
import { deficits } from '#core/course/deficits/deficits.ts';
import { deletion } from '#core/course/deletion/deletion.ts';
import { dispute } from '#core/course/dispute/dispute.ts';
import { ending } from '#core/course/ending/ending.ts';
import { feedbackCards } from '#core/course/feedback-cards/feedback-cards.ts';
import { feelings } from '#core/course/feelings/feelings.ts';
import { fidelity } from '#core/course/fidelity/fidelity.ts';
import { areasRated } from '#core/course/focus/areas-rated.ts';
import { focus } from '#core/course/focus/focus.ts';
import { formulation } from '#core/course/formulation/formulation.ts';
import { goals } from '#core/course/goals/goals.ts';
import { grief } from '#core/course/grief/grief.ts';
import { hoursAsked } from '#core/course/hours-asked/hours-asked.ts';
import { howItBegan } from '#core/course/how-it-began/how-it-began.ts';
import { inGroup } from '#core/course/in-group/in-group.ts';
import { inventory } from '#core/course/inventory/inventory.ts';
import { network } from '#core/course/inventory/network.ts';
import { issues } from '#core/course/issues/issues.ts';
import { parked } from '#core/course/issues/parked.ts';
import { letters } from '#core/course/letters/letters.ts';
import { lettersToOthers } from '#core/course/letters-to-others/letters-to-others.ts';
import { measures } from '#core/course/measures/measures.ts';
import { meetings } from '#core/course/meetings/meetings.ts';
import { messages } from '#core/course/messages/messages.ts';
import { moodLinks } from '#core/course/mood-links/mood-links.ts';
import { notes } from '#core/course/notes/notes.ts';
import { privateNotes } from '#core/course/notes/private-notes.ts';
import { hopes } from '#core/course/opening/hopes.ts';
import { opening } from '#core/course/opening/opening.ts';
import { patterns } from '#core/course/patterns/patterns.ts';
import { protocolFollowed } from '#core/course/protocol-followed/protocol-followed.ts';
import { record } from '#core/course/record/record.ts';
import { relapsePlan } from '#core/course/relapse-plan/relapse-plan.ts';
import { reminders } from '#core/course/reminders/reminders.ts';
import { reviews } from '#core/course/reviews/reviews.ts';
import { risk } from '#core/course/risk/risk.ts';
import { rolePlays } from '#core/course/role-plays/role-plays.ts';
import { routines } from '#core/course/routines/routines.ts';
import { safetyPlan } from '#core/course/safety-plan/safety-plan.ts';
import { sessionRoom } from '#core/course/session-room/session-room.ts';
import { sessions } from '#core/course/sessions/sessions.ts';
import { sheets } from '#core/course/sheets/sheets.ts';
import { signOffs } from '#core/course/sign-offs/sign-offs.ts';
import { skillsPractised } from '#core/course/skills-practised/skills-practised.ts';
import { suitability } from '#core/course/suitability/suitability.ts';
import { supervision } from '#core/course/supervision/supervision.ts';
import { talksAhead } from '#core/course/talks-ahead/talks-ahead.ts';
import { therapeuticRelationship } from '#core/course/therapeutic-relationship/therapeutic-relationship.ts';
import { timeline } from '#core/course/timeline/timeline.ts';
import { trackers } from '#core/course/trackers/trackers.ts';
import { transfer } from '#core/course/transfer/transfer.ts';
import { transition } from '#core/course/transition/transition.ts';
import { tryOuts } from '#core/course/try-outs/try-outs.ts';

/** The table of contents of a course. The order is that of the acts in the API's page and of the record's filter. */
export const chapters = {
  record,
  opening,
  consent,
  reminders,
  beside,
  cameBy,
  hopes,
  choice,
  suitability,
  symptoms,
  exclusions,
  diagnosis,
  psychoeducation,
  sickRole,
  medication,
  support,
  inventory,
  network,
  feedbackCards,
  timeline,
  howItBegan,
  issues,
  parked,
  areasRated,
  focus,
  cycle,
  formulation,
  sheets,
  goals,
  contract,
  measures,
  grief,
  dispute,
  transition,
  deficits,
  therapeuticRelationship,
  communication,
  decisions,
  rolePlays,
  feelings,
  talksAhead,
  patterns,
  tryOuts,
  routines,
  skillsPractised,
  cards,
  trackers,
  letters,
  lettersToOthers,
  messages,
  deletion,
  sessions,
  hoursAsked,
  inGroup,
  signOffs,
  supervision,
  meetings,
  sessionRoom,
  moodLinks,
  notes,
  privateNotes,
  risk,
  safetyPlan,
  relapsePlan,
  ending,
  transfer,
  cover,
  closing,
  reviews,
  alliance,
  fidelity,
  protocolFollowed,
} as const;

export type ChapterName = keyof typeof chapters;

export const chapterNames = Object.keys(chapters) as ChapterName[];
