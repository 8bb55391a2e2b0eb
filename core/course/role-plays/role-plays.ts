import { z } from 'zod';
import type { Standing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { byBoth } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseUnknown } from '#core/course/inventory/people-named.ts';
import { lists, writes } from '#core/course/shared/text-acts.ts';
import { changed, rewritten, withEntry, withText } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import {
  realLifePlan,
  rolePlayFact,
  rolePlayFacts,
  rolePlayScene,
  rolePlayStarted,
  rolePlayTake,
} from './shapes.ts';
import { type RolePlay, type RolePlays, type RolePlayTexts, start } from './state.ts';

const both: readonly Standing[] = ['therapist', 'client'];
const where = z.object({ rolePlayId: id });

function rolePlayOf(course: Course, rolePlayId: string): RolePlay | Refusal {
  return (
    course.rolePlays.rolePlays.find((rolePlay) => rolePlay.id === rolePlayId) ??
    refuse('no-such-role-play', 'This role play is not in the record. Start it with its scene.')
  );
}

/** Nothing is rehearsed with somebody the client may not be safe with, however the scene was started. */
const unlessUnsafe = (
  course: Course,
  { rolePlayId }: { rolePlayId: string },
  _text: unknown,
  { as }: { as: Standing },
) => {
  const rolePlay = rolePlayOf(course, rolePlayId);
  return isRefusal(rolePlay) ? rolePlay : refuseWithUnsafe(course, [rolePlay.personId], as);
};

const textAt =
  (name: keyof RolePlayTexts) =>
  (course: Course, { rolePlayId }: { rolePlayId: string }) => {
    const rolePlay = rolePlayOf(course, rolePlayId);
    return isRefusal(rolePlay) ? rolePlay : rolePlay.texts[name];
  };

const on = (
  state: RolePlays,
  rolePlayId: string,
  change: (rolePlay: RolePlay) => Partial<RolePlay>,
): RolePlays => ({
  rolePlays: changed(state.rolePlays, rolePlayId, (rolePlay) => ({ ...rolePlay, ...change(rolePlay) })),
});

const text =
  <Name extends keyof RolePlayTexts>(name: Name) =>
  (state: RolePlays, data: { rolePlayId: string; text: RolePlayTexts[Name] }, fact: Fact): RolePlays =>
    on(state, data.rolePlayId, ({ texts }) => ({ texts: withText(texts, name, data.text, fact) }));

/** Whether both sides of the scene have been played by the client: swapping once lets them feel the other side. IPT protocol reference, 3.6. */
export function swapped({ takes }: RolePlay): 'not_yet' | 'swapped' {
  const played = new Set(takes.map(({ text }) => text.clientPlays));
  return played.size === 2 ? 'swapped' : 'not_yet';
}

export const rolePlays = chapter({
  start,
  facts: rolePlayFacts,
  fold: {
    RolePlayStarted: (state, { scenario, goal, openingLine, ...data }, fact) => {
      const scene = rewritten(undefined, { scenario, goal, openingLine }, fact);
      const { act: id, on, by } = fact;
      return { rolePlays: [...state.rolePlays, { ...data, id, on, by, texts: { scene }, takes: [] }] };
    },
    RolePlaySceneWritten: text('scene'),
    TakeWritten: (state, { rolePlayId, id, text }, fact) =>
      on(state, rolePlayId, ({ takes }) => ({ takes: withEntry(takes, id, text, fact) })),
    RealLifePlanned: text('plan'),
  },
  acts: {
    startRolePlay: act({
      says: 'Start a role play of a scene with one person, from an analysis or a decision if there is one (T-07).',
      who: both,
      form: rolePlayStarted,
      open: whileOpen,
      decide(course, form, doing) {
        if (doing.as === 'client' && form.kind === 'together') {
          return refuse(
            'on-paper',
            'Alone you can prepare on paper. Rehearsing together is for the session.',
          );
        }
        return (
          refuseUnknown(course, [form.personId], doing) ??
          refuseWithUnsafe(course, [form.personId], doing.as) ?? [
            rolePlayFact('RolePlayStarted', doing.on, form),
          ]
        );
      },
    }),
    rewriteScene: writes({
      says: 'Write the scene of a role play again: scenario, goal and opening line.',
      who: both,
      where,
      shape: rolePlayScene,
      type: 'RolePlaySceneWritten',
      find: textAt('scene'),
      unless: unlessUnsafe,
    }),
    writeTake: lists({
      says: 'Write one take: who played whom, what was tried, the feedback and what to change next.',
      who: both,
      where,
      shape: rolePlayTake,
      type: 'TakeWritten',
      find: (course, { rolePlayId }) => {
        const rolePlay = rolePlayOf(course, rolePlayId);
        return isRefusal(rolePlay) ? rolePlay : rolePlay.takes;
      },
      unless: unlessUnsafe,
    }),
    planRealLife: writes({
      says: 'Plan the real thing: how ready, who, where, when, and what to do if it goes otherwise.',
      who: both,
      where,
      shape: realLifePlan,
      type: 'RealLifePlanned',
      find: textAt('plan'),
      unless: unlessUnsafe,
    }),
  },
  seenBy: byBoth(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
