import { choiceNow, clientsAnswer } from '#core/course/choice/choice-now.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { sharedFormulation } from '#core/course/formulation/agreement.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import type { Issue } from '#core/course/issues/state.ts';

/** Something that was shared with the client and waits for their own word; `key` is how it is remembered where they leave it alone. */
export interface WordAskedFor {
  kind: 'formulation' | 'terms' | 'issue' | 'clarified' | 'choice' | 'jointSession' | 'cardAnswered';
  key: string;
}

/** What was first listed is talked over as it is listed; the therapist’s new words for it wait for the client’s yes. */
const waitsForYes = ({ agreed, version, wordsOf }: Issue) =>
  agreed === 'not_yet' && version > 1 && wordsOf === 'therapist';

/**
 * Whether the formulation fits (MS-12), the terms their yes (MS-13), new words for an issue theirs (I-11), what was put more
 * clearly a word (T-03), a choice written at the desk an answer, a joint session their consent (T-16), and what somebody close
 * answered whether it is shown.
 */
export function wordsAskedFor(course: Course, leftOut: readonly string[]): WordAskedFor[] {
  const story = sharedFormulation(course);
  const isStoryAnswered = course.formulation.answers.some(({ version }) => version === story?.version);
  const terms = contractNow(course);
  const choice = choiceNow(course);
  const asked: WordAskedFor[] = [];
  // Before there is a focus nobody can agree to it yet.
  const isWhole = areasFollowed(course).length === 0 || primaryFocus(course) !== undefined;
  if (story && isWhole && !isStoryAnswered)
    asked.push({ kind: 'formulation', key: `formulation/${story.version}` });
  if (terms && !terms.acknowledged) asked.push({ kind: 'terms', key: `terms/${terms.version}` });
  if (choice?.as === 'therapist' && !clientsAnswer(choice))
    asked.push({ kind: 'choice', key: `choice/${course.choice.choices.length}` });
  for (const { id, jointSession } of course.dispute.disputes)
    if (jointSession && !jointSession.calledOff && !jointSession.consents.client)
      asked.push({ kind: 'jointSession', key: `joint/${id}/${jointSession.plan.version}` });
  for (const { id, version } of standingIssues(course).filter(waitsForYes))
    asked.push({ kind: 'issue', key: `issue/${id}/${version}` });
  for (const { id, texts, agreed } of course.issues.clarifications) {
    const { restatement, correction, statement } = texts;
    const now = statement ?? (correction ? null : restatement);
    if (now && !agreed) asked.push({ kind: 'clarified', key: `clarified/${id}/${now.version}` });
  }
  for (const { id, answered, therapist } of course.feedbackCards.cards)
    if (answered && therapist === 'not_decided') asked.push({ kind: 'cardAnswered', key: `card/${id}` });
  return asked.filter(({ key }) => !leftOut.includes(key));
}

/** The letters the client was given and has not opened on this phone; `key` is how it is remembered that they did. */
export function lettersToRead(course: Course, leftOut: readonly string[]): { key: string }[] {
  return course.letters.letters
    .filter(({ from }) => from === 'therapist')
    .flatMap(({ id, sent }) => sent.map(({ version }) => ({ key: `letter/${id}/${version}` })))
    .filter(({ key }) => !leftOut.includes(key));
}
