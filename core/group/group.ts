import type { Bound } from '#core/book/book.ts';
import type { Answering } from './answering/state.ts';
import type { Facilitators } from './facilitators/state.ts';
import type { Forming } from './forming/state.ts';
import type { Meetings } from './meetings/state.ts';
import type { Members } from './members/state.ts';
import type { Observed } from './observed/state.ts';
import type { Record as Struck } from './record/state.ts';
import type { Rules } from './rules/state.ts';
import type { SpotChecks } from './spot-checks/state.ts';
import type { Supervised } from './supervised/state.ts';

/**
 * A group of people who receive the therapy together: the second kind of chart. What concerns one member stands in that
 * member’s own course. IPT protocol reference, 7.6.
 */
export interface Group extends Bound {
  record: Struck;
  forming: Forming;
  facilitators: Facilitators;
  answering: Answering;
  members: Members;
  rules: Rules;
  meetings: Meetings;
  observed: Observed;
  supervised: Supervised;
  spotChecks: SpotChecks;
}
