import { z } from 'zod';
import { clientAndTherapist, type Standing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, foundIn, textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { realLifePlan, rolePlayFact, rolePlayScene, rolePlayStarted, rolePlayTake } from './shapes.ts';
import type { RolePlay } from './state.ts';

const where = z.object({ rolePlayId: id });

function rolePlayOf(course: Course, rolePlayId: string): RolePlay | Refusal {
  return (
    course.rolePlays.rolePlays.find((rolePlay) => rolePlay.id === rolePlayId) ??
    refuse('no-such-role-play', 'This role play is not in the record. Start it with its scene.')
  );
}

const at = foundIn((course, { rolePlayId }: z.output<typeof where>) => rolePlayOf(course, rolePlayId));

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

export const rolePlayActs = {
  startRolePlay: act({
    says: 'Start a role play of a scene with one person, from an analysis or a decision if there is one (T-07).',
    who: clientAndTherapist,
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
    who: clientAndTherapist,
    where,
    shape: rolePlayScene,
    type: 'RolePlaySceneWritten',
    find: at(({ texts }) => texts.scene),
    unless: unlessUnsafe,
  }),
  writeTake: entryAct({
    says: 'Write one take: who played whom, what was tried, the feedback and what to change next.',
    who: clientAndTherapist,
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
    who: clientAndTherapist,
    where,
    shape: realLifePlan,
    type: 'RealLifePlanned',
    find: at(({ texts }) => texts.plan),
    unless: unlessUnsafe,
  }),
};
