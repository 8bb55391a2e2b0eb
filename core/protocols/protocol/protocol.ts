import { z } from 'zod';
import { agesShape } from '#core/days/ages.ts';
import { aboutShape } from './about.ts';
import { areaRowShape } from './area-row.ts';
import { blueprintShape } from './blueprint.ts';
import { cardShape } from './card.ts';
import { checkPointShape } from './check-point.ts';
import { deviationShape } from './deviation.ts';
import { endingRulesShape } from './ending-rules.ts';
import { fidelityDomainShape } from './fidelity-domain.ts';
import { emphasisShape, focusRulesShape } from './focus-rules.ts';
import { groupRulesShape } from './group-rules.ts';
import { inWords } from './in-words.ts';
import { measurePlanShape } from './measure-plan.ts';
import { milestoneShape } from './milestone.ts';
import { meetingShape, personBesideShape } from './person-beside.ts';
import { phaseRowShape } from './phase.ts';
import { presetShape } from './preset.ts';
import { problems } from './problem.ts';
import { settingsShape } from './settings.ts';
import { sheetShape } from './sheet.ts';
import { signOffShape } from './sign-off.ts';
import { certainty, sources } from './sources.ts';
import { taskShape } from './task.ts';
import { techniqueUseShape } from './technique-use.ts';
import { trackerShape } from './tracker.ts';
import { protocolWords, words as said } from './words.ts';

type At = (path: (string | number)[], message: string) => void;

function eachOnce(rows: readonly { id: string }[], list: string, fault: At) {
  const seen = new Set<string>();
  for (const [index, { id }] of rows.entries()) {
    if (seen.has(id)) fault([list, index, 'id'], protocolWords.en.isUsedTwiceGiveEach(id));
    seen.add(id);
  }
}

/** A therapy as data: everything the guide needs to say what comes next. A published edition is never edited. */
export const protocolShape = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/, said.en.id),
    edition: z.string().regex(/^\d{4}\.\d+$/, protocolWords.en.giveEditionSuchAs2026),
    name: inWords,
    says: inWords,
    family: z.enum(['ipt', 'dit', 'mit']).default('ipt'),
    about: aboutShape.optional(),
    format: z.enum(['individual', 'group', 'dyadic', 'blended']),
    /** How the group is made up, for a form that is given to a group. */
    group: groupRulesShape.optional(),
    /** What a course of this form is suggested to be recorded as being for. */
    problem: z.enum(problems).optional(),
    /** For clients of these ages; for others a reason is asked. */
    ages: agesShape.optional(),
    /** Held beside another treatment of the same client, which it neither replaces nor counts with (12.1). */
    stands: z.enum(['alone', 'alongside']).optional(),
    participants: z.array(inWords).min(1, protocolWords.en.sayWhoTakesPart),
    credentials: z.array(z.string()),
    /** Its own phases, where it names them otherwise than IPT does. */
    phases: z.array(phaseRowShape).default([]),
    /** Its own problem areas, where it names them otherwise than IPT does. */
    areas: z.array(areaRowShape).default([]),
    presets: z.array(presetShape).min(1, protocolWords.en.giveAtLeastOnePreset),
    defaultPreset: inWords,
    tasks: z.array(taskShape),
    blueprint: z.array(blueprintShape),
    milestones: z.array(milestoneShape),
    deviations: z.array(deviationShape),
    checkPoints: z.array(checkPointShape),
    focus: focusRulesShape,
    emphases: z.array(emphasisShape),
    settings: settingsShape,
    measures: z.array(measurePlanShape),
    ending: endingRulesShape,
    fidelity: z.array(fidelityDomainShape),
    sheets: z.array(sheetShape).default([]),
    trackers: z.array(trackerShape).default([]),
    cards: z.array(cardShape).default([]),
    people: z.array(personBesideShape).default([]),
    meetings: z.array(meetingShape).default([]),
    techniques: z.array(techniqueUseShape).default([]),
    signOffs: z.array(signOffShape).default([]),
    /** Labels that this form puts in place of IPT’s on its screens, by key. */
    labels: z.record(z.string(), inWords).default({}),
    certainty,
    sources,
  })
  .superRefine((protocol, ctx) => {
    const fault: At = (path, message) => ctx.addIssue({ code: 'custom', path, message });
    eachOnce(protocol.presets, 'presets', fault);
    eachOnce(protocol.tasks, 'tasks', fault);
    eachOnce(protocol.milestones, 'milestones', fault);
    eachOnce(protocol.deviations, 'deviations', fault);
    eachOnce(protocol.fidelity, 'fidelity', fault);
    eachOnce(protocol.cards, 'cards', fault);
    if ((protocol.format === 'group') !== (protocol.group !== undefined))
      fault(['group'], said.en.groupRules);
    if (!protocol.presets.some(({ id }) => id === protocol.defaultPreset)) {
      fault(['defaultPreset'], protocolWords.en.thereIsNoPresetCalled(protocol.defaultPreset));
    }
    const tasks = new Set(protocol.tasks.map(({ id }) => id));
    for (const [index, { id, task }] of protocol.milestones.entries()) {
      if (task && !tasks.has(task))
        fault(['milestones', index, 'task'], protocolWords.en.namesWhichIsNoTask(id, task));
    }
    const longest = Math.max(...protocol.presets.map((one) => (one.openEnded ? Infinity : one.max)));
    for (const [index, { due, again = [] }] of protocol.milestones.entries()) {
      for (const [at, one] of [due, ...again].entries())
        if ('exactly' in one && one.exactly > longest)
          fault(
            ['milestones', index, ...(at === 0 ? ['due'] : ['again', at - 1]), 'exactly'],
            said.en.beyond(one.exactly, longest),
          );
    }
    for (const [index, task] of protocol.ending.tasks.entries()) {
      if (!tasks.has(task)) fault(['ending', 'tasks', index], protocolWords.en.thereIsNoTaskCalled(task));
    }
  });
export type Protocol = z.output<typeof protocolShape>;
