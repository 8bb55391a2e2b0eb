import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import {
  type Change,
  foldsText,
  nextVersion,
  withEntry,
  withPartsChanged,
} from '#core/course/shared/versioned-text.ts';
import { rolePlayActs } from './acts.ts';
import { rolePlayFacts } from './shapes.ts';
import { type RolePlay, type RolePlays, type RolePlayTexts, start } from './state.ts';

const on = (state: RolePlays, id: string, change: Change<RolePlay>): RolePlays => ({
  rolePlays: withPartsChanged(state.rolePlays, id, change),
});

const text = foldsText<RolePlays, { rolePlayId: string }, RolePlayTexts>((state, { rolePlayId }, written) =>
  on(state, rolePlayId, ({ texts }) => ({ texts: written(texts) })),
);

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
    TakeWritten: (state, { rolePlayId, id, text }, fact) =>
      on(state, rolePlayId, ({ takes }) => ({ takes: withEntry(takes, id, text, fact) })),
    RealLifePlanned: text('plan'),
  },
  acts: rolePlayActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
