import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { textAct } from '#core/course/shared/text-acts.ts';
import { refuseStaleText, versionNext } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { whole } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import {
  type Clarification,
  clarificationBegun,
  correction,
  restatement,
  statement,
} from './clarified-state.ts';
import { standingIssues } from './standing.ts';
import { fact } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { where, find, at } = workAmong(
  'clarificationId',
  (course) => course.issues.clarifications,
  () => refuseBecause('no-such-clarification'),
);

/** What was agreed stands; what is clearer still is said in a new clarification. */
function unlessAgreed(course: Course, { clarificationId }: { clarificationId: string }): Refusal | undefined {
  const found = find(course, clarificationId);
  if (isRefusal(found)) return found;
  return found.agreed ? refuseBecause('statement-agreed') : undefined;
}

/** The issue says what was agreed of it; where none was clarified, what was agreed is a new one. */
function intoTheList(course: Course, { issue, texts }: Clarification, doing: Doing): NewFact[] {
  const agreed = texts.statement?.text.words ?? '';
  const known = standingIssues(course).find(({ id }) => id === issue);
  if (!known) {
    return [
      fact('IssueListed', doing.on, { words: agreed, people: [], as: authorOf(doing) }),
      fact('IssueAgreed', doing.on, { issue: doing.id }),
    ];
  }
  const version = versionNext(course, {
    type: 'IssueReworded',
    known: [known],
    isOfIt: (data) => data.issue === known.id,
  });
  return [
    fact('IssueReworded', doing.on, { issue: known.id, words: agreed, version, as: authorOf(doing) }),
    fact('IssueAgreed', doing.on, { issue: known.id }),
  ];
}

export const clarifyingActs = {
  beginClarification: act({
    says: words.en.acts.beginClarification,
    who: clientAndTherapist,
    open: whileOpen,
    form: clarificationBegun,
    decide: (_course, form, doing) => [fact('ClarificationBegun', doing.on, form)],
  }),
  restateIssue: textAct({
    says: words.en.acts.restateIssue,
    who: therapistOnly,
    where,
    shape: restatement,
    type: 'IssueRestated',
    find: at(({ texts }) => texts.restatement),
    unless: unlessAgreed,
  }),
  correctRestatement: textAct({
    says: words.en.acts.correctRestatement,
    who: clientAndTherapist,
    where,
    shape: correction,
    type: 'RestatementCorrected',
    find: at(({ texts }) => texts.correction),
    unless(course, named) {
      const found = find(course, named.clarificationId);
      if (!isRefusal(found) && !found.texts.restatement) return refuseBecause('nothing-restated');
      return unlessAgreed(course, named);
    },
  }),
  writeStatement: textAct({
    says: words.en.acts.writeStatement,
    who: clientAndTherapist,
    where,
    shape: statement,
    type: 'StatementWritten',
    find: at(({ texts }) => texts.statement),
    unless: unlessAgreed,
  }),
  agreeStatement: act({
    says: words.en.acts.agreeStatement,
    who: clientAndTherapist,
    open: whileOpen,
    form: where.extend({ version: whole.min(1) }),
    decide(course, form, doing) {
      const { clarificationId, version } = z
        .object({ clarificationId: z.string(), version: z.number() })
        .parse(form);
      const found = find(course, clarificationId);
      if (isRefusal(found)) return found;
      if (found.agreed) return refuseBecause('statement-agreed');
      const written = found.texts.statement;
      if (!written) return refuseBecause('no-statement');
      const stale = refuseStaleText(written, version);
      if (stale) return stale;
      const known = standingIssues(course).find(({ id }) => id === found.issue);
      const issue = known?.id ?? doing.id;
      return [
        fact('StatementAgreed', doing.on, { clarificationId, version, issue, as: authorOf(doing) }),
        ...intoTheList(course, found, doing),
      ];
    },
  }),
};
