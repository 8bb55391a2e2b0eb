import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { channels } from '#core/course/communication/state.ts';
import type { VersionedEntry, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import { id, line, maybe, moment, partialDate, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { stateWords } from './words.ts';

/** A role play: rehearsing before the real thing. IPT protocol reference, 3.6, T-07. */
export const rolePlayStarted = z.object({
  scenario: text(stateWords.en.scene),
  personId,
  goal: maybe,
  openingLine: maybe,
  analysisId: thingId.optional(),
  decisionId: thingId.optional(),
  /** What is planned to be said, where this rehearses it. */
  talkId: thingId.optional(),
  /** On paper: the client prepares alone; it does not stand in for rehearsing together. */
  kind: z.enum(['together', 'on_paper']).default('together'),
  session: sessionNumber.optional(),
});
export const rolePlayScene = rolePlayStarted.pick({ scenario: true, goal: true, openingLine: true });
/** One time through the scene. */
export const rolePlayTake = z.object({
  clientPlays: z.enum(['self', 'other'], { error: stateWords.en.sayWhomClientPlaysThemselves }),
  therapistPlays: maybe,
  difficulty: z.enum(['easy', 'realistic', 'hard', 'not_said']).default('not_said'),
  whatWasTried: maybe,
  feedbackContent: maybe,
  feedbackTone: maybe,
  feelingDuring: maybe,
  learned: maybe,
  changeForNext: maybe,
});
/** From the rehearsal to life: who, where and when, and what to do when it goes otherwise. */
export const realLifePlan = z.object({
  readiness: ten,
  contingency: maybe,
  who: line(stateWords.en.withWhom),
  where: maybe,
  when: z.union([moment('agreed'), partialDate('agreed'), maybe]),
  channel: z.enum(channels).optional(),
});

const rolePlayId = z.string();
export const rolePlayFacts = {
  RolePlayStarted: rolePlayStarted,
  RolePlaySceneWritten: z.object({ rolePlayId, text: rolePlayScene }),
  TakeWritten: z.object({ rolePlayId, id, text: rolePlayTake }),
  RealLifePlanned: z.object({ rolePlayId, text: realLifePlan }),
};
export const rolePlayFact = factsOf(rolePlayFacts);

export interface RolePlayTexts {
  scene: z.output<typeof rolePlayScene>;
  plan: z.output<typeof realLifePlan>;
}

/** A scene rehearsed take by take, and its plan for life. */
export interface RolePlay
  extends Omit<z.output<typeof rolePlayStarted>, 'scenario' | 'goal' | 'openingLine'> {
  id: string;
  on: string;
  by: string;
  texts: VersionedTexts<RolePlayTexts>;
  takes: VersionedEntry<z.output<typeof rolePlayTake>>[];
}

export interface RolePlays {
  rolePlays: RolePlay[];
}

export const start: RolePlays = { rolePlays: [] };
