import { answering } from './answering/answering.ts';
import { facilitators } from './facilitators/facilitators.ts';
import { forming } from './forming/forming.ts';
import { meetings } from './meetings/meetings.ts';
import { members } from './members/members.ts';
import { observed } from './observed/observed.ts';
import { record } from './record/record.ts';
import { rules } from './rules/rules.ts';
import { spotChecks } from './spot-checks/spot-checks.ts';
import { supervised } from './supervised/supervised.ts';

/** The table of contents of a group. */
export const groupChapters = {
  record,
  forming,
  facilitators,
  answering,
  members,
  rules,
  meetings,
  observed,
  supervised,
  spotChecks,
} as const;
