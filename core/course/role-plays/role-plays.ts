import { clientAndTherapist, type Standing } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { nextVersion } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { changesAmong, workAmong } from '#core/course/shared/work-among.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import {
  realLifePlan,
  rolePlayFact,
  rolePlayFacts,
  rolePlayScene,
  rolePlayStarted,
  rolePlayTake,
  start,
} from './state.ts';
import { rolePlaysWords } from './words.ts';

const { text, card } = changesAmong(start, 'rolePlays', 'rolePlayId');

const { where, find, at } = workAmong(
  'rolePlayId',
  (course) => course.rolePlays.rolePlays,
  () => refuse('no-such-role-play', rolePlaysWords.en.thisRolePlayIsNot),
);

/** Nothing is rehearsed with somebody the client may not be safe with, however the scene was started. */
const unlessUnsafe = (
  course: Course,
  { rolePlayId }: { rolePlayId: string },
  _text: unknown,
  { as }: { as: Standing },
) => {
  const rolePlay = find(course, rolePlayId);
  return isRefusal(rolePlay) ? rolePlay : refuseWithUnsafe(course, [rolePlay.personId], as);
};

const rolePlayActs = {
  startRolePlay: act({
    says: rolePlaysWords.en.startRolePlayOfScene,
    who: clientAndTherapist,
    form: rolePlayStarted,
    open: whileOpen,
    decide(course, form, doing) {
      if (doing.as === 'client' && form.kind === 'together') {
        return refuse('on-paper', rolePlaysWords.en.aloneYouCanPrepare);
      }
      return (
        refuseWithUnsafe(course, [form.personId], doing.as) ?? [
          rolePlayFact('RolePlayStarted', doing.on, form),
        ]
      );
    },
  }),
  rewriteScene: textAct({
    says: rolePlaysWords.en.writeSceneOfRolePlay,
    who: clientAndTherapist,
    where,
    shape: rolePlayScene,
    type: 'RolePlaySceneWritten',
    find: at(({ texts }) => texts.scene),
    unless: unlessUnsafe,
  }),
  writeTake: entryAct({
    says: rolePlaysWords.en.writeOneTakeWhoPlayed,
    who: clientAndTherapist,
    where,
    shape: rolePlayTake,
    type: 'TakeWritten',
    find: (course, { rolePlayId }) => {
      const rolePlay = find(course, rolePlayId);
      return isRefusal(rolePlay) ? rolePlay : rolePlay.takes;
    },
    unless: unlessUnsafe,
  }),
  planRealLife: textAct({
    says: rolePlaysWords.en.planRealThingHowReady,
    who: clientAndTherapist,
    where,
    shape: realLifePlan,
    type: 'RealLifePlanned',
    find: at(({ texts }) => texts.plan),
    unless: unlessUnsafe,
  }),
};

export const rolePlays = chapter({
  start,
  facts: rolePlayFacts,
  sentences: {
    en: {
      RolePlayStarted: 'A role play began.',
      RolePlaySceneWritten: 'The scene of a role play was set.',
      TakeWritten: 'One go of a role play was written.',
      RealLifePlanned: 'Doing it in real life was planned.',
    },
  },
  fold: {
    RolePlayStarted: (state, { scenario, goal, openingLine, ...data }, fact) => {
      const scene = nextVersion(undefined, { scenario, goal, openingLine }, fact);
      const { act: id, on, by } = fact;
      return { rolePlays: [...state.rolePlays, { ...data, id, on, by, texts: { scene }, takes: [] }] };
    },
    RolePlaySceneWritten: text('scene'),
    TakeWritten: card('takes'),
    RealLifePlanned: text('plan'),
  },
  acts: rolePlayActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
