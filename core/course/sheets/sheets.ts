import type { Fact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { versionAfter, withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { agreeSheet, commentSheet, setSheetAside, shareSheet } from './answer-sheet.ts';
import { forPaper } from './for-paper.ts';
import { forTheClient } from './for-the-client.ts';
import { facts, type SheetEntry, type Sheets, start } from './state.ts';
import { writeSheet } from './write-sheet.ts';

const rewrite = (state: Sheets, id: string, change: (entry: SheetEntry) => Partial<SheetEntry>): Sheets => ({
  ...state,
  entries: withPartsChanged(state.entries, id, change),
});

const isClientsWord = ({ type, data }: Fact): boolean =>
  (type === 'SheetAnswered' && facts.SheetAnswered.safeParse(data).data?.as === 'client') ||
  (type === 'SheetSetAside' && facts.SheetSetAside.safeParse(data).data?.as === 'client');

/** Sheets: forms that a form of therapy brings, as the IPAF of DIT; one chapter for all of them. */
export const sheets = chapter({
  start,
  facts,
  permanent: ['SheetBegun'],
  // What a client answered, or took back of theirs, is changed by another answer and by nobody who strikes it out.
  alsoPermanent: isClientsWord,
  sentences: {
    en: {
      SheetBegun: 'A sheet of this form of therapy was begun.',
      SheetWritten: 'A sheet was written.',
      SheetShared: 'A sheet was shared with the client.',
      SheetAnswered: 'The client answered whether a sheet fits.',
      SheetCommented: 'The client said something to a sheet.',
      SheetSetAside: 'A sheet was set aside.',
    },
  },
  fold: {
    SheetBegun: (state, form) => ({ ...state, forms: [...state.forms, form] }),
    SheetWritten(state, { sheet, entry, fields, as, session, version: number }, { on, by }) {
      const before = state.entries.find(({ id }) => id === entry);
      const form = state.forms.findLastIndex((one) => one.sheet.id === sheet);
      const version = number ?? versionAfter(before?.versions ?? []);
      const written = { version, on, by, as, fields, form, shared: 'not_yet' as const, session };
      const fresh = { id: entry, sheet, versions: [written], answers: [], comments: [], aside: null };
      if (!before) return { ...state, entries: [...state.entries, fresh] };
      return rewrite(state, entry, ({ versions }) => ({ versions: [...versions, written], aside: null }));
    },
    SheetShared: (state, { entry, version }, { on }) =>
      rewrite(state, entry, ({ versions }) => ({
        versions: versions.map((each) => (each.version === version ? { ...each, shared: on } : each)),
      })),
    SheetAnswered: (state, { entry, ...answer }, { on }) =>
      rewrite(state, entry, (before) => ({ answers: [...before.answers, { ...answer, on }] })),
    SheetCommented: (state, { entry, ...comment }, { on }) =>
      rewrite(state, entry, (before) => ({ comments: [...before.comments, { ...comment, on }] })),
    SheetSetAside: (state, { entry, why, as }, { on }) =>
      rewrite(state, entry, () => ({ aside: { why, on, as } })),
  },
  acts: { writeSheet, shareSheet, agreeSheet, commentSheet, setSheetAside },
  seenBy: toClientAs(start, forTheClient),
  paper: { in: 'understood', as: forPaper },
  carriesOver: 'stays_behind',
});
