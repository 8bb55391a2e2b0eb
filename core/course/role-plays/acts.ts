import { z } from 'zod';
import type { Standing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { realLifePlan, rolePlayFact, rolePlayScene, rolePlayStarted, rolePlayTake } from './shapes.ts';
import type { RolePlay, RolePlayTexts } from './state.ts';

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

export const rolePlayActs = {
  startRolePlay: act({
    says: 'Start a role play of a scene with one person, from an analysis or a decision if there is one (T-07).',
    who: both,
    form: rolePlayStarted,
    open: whileOpen,
    decide(course, form, doing) {
      if (doing.as === 'client' && form.kind === 'together') {
        return refuse('on-paper', 'Alone you can prepare on paper. Rehearsing together is for the session.');
      }
      return (
        refuseWithUnsafe(course, [form.personId], doing.as) ?? [
          rolePlayFact('RolePlayStarted', doing.on, form),
        ]
      );
    },
  }),
  rewriteScene: textAct({
    says: 'Write the scene of a role play again: scenario, goal and opening line.',
    who: both,
    where,
    shape: rolePlayScene,
    type: 'RolePlaySceneWritten',
    find: textAt('scene'),
    unless: unlessUnsafe,
  }),
  writeTake: entryAct({
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
  planRealLife: textAct({
    says: 'Plan the real thing: how ready, who, where, when, and what to do if it goes otherwise.',
    who: both,
    where,
    shape: realLifePlan,
    type: 'RealLifePlanned',
    find: textAt('plan'),
    unless: unlessUnsafe,
  }),
};
