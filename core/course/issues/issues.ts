import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { withChanged } from '#core/course/shared/versioned-text.ts';
import { issueActs } from './acts.ts';
import { facts, type Issue, type Issues, start } from './state.ts';

const rewrite = (state: Issues, id: string, write: (before: Issue) => Issue): Issues => ({
  ...state,
  issues: withChanged(state.issues, id, write),
});

export const issues = chapter({
  start,
  facts,
  sentences: {
    en: {
      IssueListed: 'An issue was listed.',
      IssuesRanked: 'The issues were ranked.',
      IssueReworded: 'An issue was said in better words.',
      IssueAgreed: 'An issue was agreed.',
      IssueDropped: 'An issue was dropped.',
    },
  },
  fold: {
    IssueListed: (state, { as, ...data }, { act: added, on }) => ({
      ...state,
      issues: [
        ...state.issues,
        { ...data, id: added, version: 1, listedOn: on, listedBy: as, agreed: 'not_yet', dropped: null },
      ],
    }),
    IssuesRanked(state, { order }, { on }) {
      const place = ({ id: each }: Issue) => (order.includes(each) ? order.indexOf(each) : order.length);
      return { issues: [...state.issues].sort((a, b) => place(a) - place(b)), ranked: on };
    },
    IssueReworded: (state, { issue: reworded, people, ...data }) =>
      rewrite(state, reworded, (each) => ({
        ...each,
        ...data,
        people: people ?? each.people,
        version: each.version + 1,
        agreed: 'not_yet',
      })),
    IssueAgreed: (state, data, { on }) => rewrite(state, data.issue, (each) => ({ ...each, agreed: on })),
    IssueDropped: (state, { issue: dropped, why }, { on }) =>
      rewrite(state, dropped, (each) => ({ ...each, dropped: { why, on } })),
  },
  acts: issueActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});
