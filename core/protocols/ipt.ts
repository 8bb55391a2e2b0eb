import { blueprint } from './ipt/blueprint.ts';
import { checkPoints } from './ipt/check-points.ts';
import { deviations } from './ipt/deviations.ts';
import { fidelity } from './ipt/fidelity.ts';
import { emphases, focus } from './ipt/focus.ts';
import { initialMilestones } from './ipt/milestones-initial.ts';
import { laterMilestones } from './ipt/milestones-later.ts';
import { presets } from './ipt/presets.ts';
import { ending, measures, settings } from './ipt/settings.ts';
import { endingTasks } from './ipt/tasks-ending.ts';
import { sessionSteps } from './ipt/tasks-every-session.ts';
import { initialTasks } from './ipt/tasks-initial.ts';
import { middleTasks } from './ipt/tasks-middle.ts';
import type { Protocol } from './protocol.ts';

/** Individual IPT, an acute course (IPT protocol reference, section 1). */
export const ipt: Protocol = {
  id: 'ipt',
  edition: '2026.1',
  name: 'Interpersonal Psychotherapy',
  says: 'A time-limited talking treatment that eases depression by working on what happens between the client and the people in their life.',
  format: 'individual',
  participants: ['client', 'therapist'],
  credentials: [],
  presets,
  defaultPreset: 'ipt16-default',
  tasks: [...initialTasks, ...middleTasks, ...endingTasks, ...sessionSteps],
  blueprint,
  milestones: [...initialMilestones, ...laterMilestones],
  deviations,
  checkPoints,
  focus,
  emphases,
  settings,
  measures,
  ending,
  fidelity,
  certainty: 'A',
  sources: ['Klerman, Weissman, Rounsaville & Chevron 1984', 'Weissman, Markowitz & Klerman 2018'],
};
