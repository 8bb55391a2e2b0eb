import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { withPartsChanged } from '#core/course/shared/versioned-text.ts';
import { agreeSheet, commentSheet, setSheetAside, shareSheet } from './answer-sheet.ts';
import { forPaper } from './for-paper.ts';
import { forTheClient } from './for-the-client.ts';
import { facts } from './shapes.ts';
import { type SheetEntry, type Sheets, start } from './state.ts';
import { writeSheet } from './write-sheet.ts';

const rewrite = (state: Sheets, id: string, change: (entry: SheetEntry) => Partial<SheetEntry>): Sheets => ({
  ...state,
  entries: withPartsChanged(state.entries, id, change),
});

/** Sheets: forms that a form of therapy brings, as the IPAF of DIT; one chapter for all of them. */
export const sheets = chapter({
  start,
  facts,
  permanent: ['SheetBegun'],
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
    SheetWritten(state, { sheet, entry, fields, as, session }, { on, by }) {
      const before = state.entries.find(({ id }) => id === entry);
      const form = state.forms.findLastIndex((one) => one.sheet.id === sheet);
      const version = (before?.versions.length ?? 0) + 1;
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
