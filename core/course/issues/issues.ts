import { z } from 'zod';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { stillNaming } from '#core/course/inventory/people-named.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { partForm } from '#core/course/shared/part-in-it.ts';
import { refuseStaleText, versionNext, withChanged } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { line, whole } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { refuse } from '#core/forms/refusal.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { clarifyingActs } from './clarify.ts';
import { listedAlready, placedByDay } from './listed-once.ts';
import { orderForm, ownOrderActs, refuseOrder, reordered } from './own-orders.ts';
import { standingIssues } from './standing.ts';
import { fact, facts, type Issue, type Issues, issue, listed, start, symptomsTied } from './state.ts';
import { issuesWords, refuseBecause, words } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'already-agreed': { en: 'This issue has been agreed already. Nothing needs to change.' },
});

const rewrite = (state: Issues, id: string, write: (before: Issue) => Issue): Issues => ({
  ...state,
  issues: withChanged(state.issues, id, write),
});

const noSuchIssue = () => refuse('no-such-issue', issuesWords.en.thisIssueIsNot);
const issueOf = (course: Course, wanted: string) => standingIssues(course).find((each) => each.id === wanted);

const issueActs = {
  listIssue: act({
    says: issuesWords.en.putIssueOnList,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: listed,
    decide: (course, form, doing) =>
      listedAlready(course, form.words, doing)
        ? refuseBecause('listed-already')
        : [fact('IssueListed', doing.on, { ...form, as: authorOf(doing) })],
  }),
  rankIssues: act({
    says: issuesWords.en.rankIssuesTogetherWeightiestFirst,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: orderForm,
    decide: (course, form, doing) =>
      refuseOrder(course, form.order, doing) ?? [fact('IssuesRanked', doing.on, form)],
  }),
  rewordIssue: act({
    says: issuesWords.en.sayIssueInBetterWords,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object({
      ...issue,
      words: line(issuesWords.en.issue),
      area: areaId.optional(),
      /** Left out, the people stay as they are. */
      people: z.array(personId).max(50).optional(),
      /** Left out, the symptoms it goes with stay as they are. */
      symptoms: symptomsTied,
      version: whole.min(1),
    }),
    decide(course, { version, ...form }, doing) {
      const known = issueOf(course, form.issue);
      if (!known) return noSuchIssue();
      return (
        refuseStaleText(
          { text: known.words, version: known.version },
          version,
          issuesWords.en.rewordedSince,
        ) ?? [
          fact('IssueReworded', doing.on, {
            ...form,
            people: form.people && stillNaming(course, known.people, form.people, doing),
            as: authorOf(doing),
            version: versionNext(course, {
              type: 'IssueReworded',
              known: [known],
              isOfIt: (data) => data.issue === form.issue,
            }),
          }),
        ]
      );
    },
  }),
  agreeIssue: act({
    says: issuesWords.en.recordThatClientAndTherapist,
    who: ['client', 'therapist'],
    open: whileOpen,
    /** Agreed as it was read: left out, as it was first listed. */
    form: z.object({ ...issue, version: whole.min(1).default(1) }),
    decide(course, { version, ...form }, doing) {
      const known = issueOf(course, form.issue);
      if (!known) return noSuchIssue();
      if (known.agreed !== 'not_yet') return mayNot('already-agreed');
      const stale = refuseStaleText(
        { text: known.words, version: known.version },
        version,
        refuseBecause('issue-reworded').because,
      );
      return stale ?? [fact('IssueAgreed', doing.on, form)];
    },
  }),
  dropIssue: act({
    says: issuesWords.en.takeIssueOffList,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: z.object({ ...issue, why: line(issuesWords.en.reason) }),
    decide: (course, form, doing) =>
      issueOf(course, form.issue) ? [fact('IssueDropped', doing.on, form)] : noSuchIssue(),
  }),
  ...ownOrderActs,
  sayIssuePart: act({
    says: words.en.acts.sayIssuePart,
    who: ['client', 'therapist'],
    open: whileOpen,
    form: partForm.extend(issue),
    decide: (course, form, doing) =>
      issueOf(course, form.issue)
        ? [fact('IssuePartSaid', doing.on, { ...form, as: authorOf(doing) })]
        : noSuchIssue(),
  }),
  ...clarifyingActs,
};

const { on, text } = changesAmong(start, 'clarifications', 'clarificationId');

export const issues = chapter({
  start,
  facts,
  sentences: {
    en: {
      IssueListed: 'An issue was listed.',
      IssuesRanked: 'The issues were ranked.',
      IssueOrderTold: words.en.orderTold,
      IssueReworded: 'An issue was said in better words.',
      IssueAgreed: 'An issue was agreed.',
      IssueDropped: 'An issue was dropped.',
      IssuePartSaid: 'It was said what part an issue has in the illness.',
      ClarificationBegun: 'What the client said was taken down, to make it clearer.',
      IssueRestated: 'What the client said was said back.',
      RestatementCorrected: 'A restatement was corrected.',
      StatementWritten: 'An issue was put as both would say it.',
      StatementAgreed: 'A statement was agreed.',
    },
  },
  fold: {
    IssueListed: (state, { as, ...data }, { act: added, on, by }) => ({
      ...state,
      issues: placedByDay(state.issues, {
        ...data,
        ...{
          id: added,
          version: 1,
          listedOn: on,
          listedBy: as,
          by,
          wordsOf: as,
          agreed: 'not_yet',
          dropped: null,
        },
      }),
    }),
    IssuesRanked(state, { order }, { on }) {
      const ids = state.issues.map(({ id: each }) => each);
      const places = reordered(ids, order);
      const place = ({ id: each }: Issue) => places.indexOf(each);
      const issues = state.issues.map((each) => (order.includes(each.id) ? { ...each, placed: true } : each));
      return { ...state, issues: issues.toSorted((a, b) => place(a) - place(b)), ranked: on };
    },
    IssueOrderTold: (state, { order, whose }, { on: day }) => ({
      ...state,
      orders: {
        ...state.orders,
        [whose]: { order: reordered(state.orders[whose]?.order ?? [], order), on: day },
      },
    }),
    IssueReworded: (state, { issue: reworded, people, symptoms, version, as, ...data }, { by }) =>
      rewrite(state, reworded, (each) => ({
        ...each,
        ...data,
        people: people ?? each.people,
        ...(symptoms && { symptoms }),
        by,
        wordsOf: as,
        version: version ?? each.version + 1,
        agreed: 'not_yet',
      })),
    IssueAgreed: (state, data, { on }) => rewrite(state, data.issue, (each) => ({ ...each, agreed: on })),
    IssueDropped: (state, { issue: dropped, why }, { on, by }) =>
      rewrite(state, dropped, (each) => ({ ...each, dropped: { why, on, by } })),
    IssuePartSaid: (state, { issue: which, ...part }, { on }) =>
      rewrite(state, which, (each) => ({ ...each, part: { ...part, on } })),
    ClarificationBegun: (state, data, { act: id, on, by }) => ({
      ...state,
      clarifications: [...state.clarifications, { ...data, id, on, by, texts: {}, agreed: null }],
    }),
    IssueRestated: text('restatement'),
    RestatementCorrected: text('correction'),
    StatementWritten: text('statement'),
    StatementAgreed: (state, { clarificationId, ...agreed }, { on: day, by }) =>
      on(state, clarificationId, () => ({ agreed: { ...agreed, on: day, by } })),
  },
  acts: issueActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'understood' },
  carriesOver: 'stays_behind',
});
