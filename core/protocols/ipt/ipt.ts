import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { about } from './about.ts';
import { blueprint } from './blueprint.ts';
import { checkPoints } from './check-points.ts';
import { deviations } from './deviations.ts';
import { fidelity } from './fidelity.ts';
import { emphases, focus } from './focus.ts';
import { initialMilestones } from './milestones-initial.ts';
import { laterMilestones } from './milestones-later.ts';
import { presets } from './presets.ts';
import { ending, measures, settings } from './settings.ts';
import { endingTasks } from './tasks-ending.ts';
import { sessionSteps } from './tasks-every-session.ts';
import { initialTasks } from './tasks-initial.ts';
import { middleTasks } from './tasks-middle.ts';
import { iptWords } from './words.ts';

/** Individual IPT, an acute course (IPT protocol reference, section 1). */
export const ipt: Protocol = {
  id: 'ipt',
  edition: '2026.2',
  name: iptWords.en.interpersonalPsychotherapy,
  says: iptWords.en.timeLimitedTalkingTreatment,
  family: 'ipt',
  about: about.en,
  format: 'individual',
  // Adolescents have a variant of their own: 12 to 18. IPT protocol reference, 7.3.
  ages: { from: 18 },
  participants: ['client', 'therapist'],
  problem: 'depression',
  credentials: [],
  phases: [],
  areas: [],
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
  sheets: [],
  trackers: [],
  cards: [],
  people: [],
  meetings: [],
  techniques: [],
  signOffs: [],
  labels: {},
  certainty: 'A',
  sources: ['Klerman, Weissman, Rounsaville & Chevron 1984', 'Weissman, Markowitz & Klerman 2018'],
};
