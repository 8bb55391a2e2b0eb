import type { Course } from '#core/course/course.ts';
import { namesOf } from '#core/course/inventory/people.ts';
import { inSession } from '#core/course/shared/in-session.ts';
import { skills } from '#core/protocols/skills/skills.ts';
import { inPlainWords } from '#core/words/plain-words.ts';
import { draftedWorkWords } from './words.ts';

/** The lines of a drafted note that come from the work of the hour. IPT protocol reference, X-12. */

const skillTitles = new Map(skills.map(({ id, title }) => [id, title]));

/** A line closed with a full stop, where it has none. */
export const asSentence = (words: string) => (/[.!?…”"]$/.test(words) ? words : `${words}.`);

/** With whom, in brackets; empty where nobody is known. */
export function withPeople(course: Course, people: readonly string[]): string {
  const names = namesOf(course.inventory, people);
  return names.length > 0 ? ` (with ${names.join(', ')})` : '';
}

/** What came back from between the sessions, and what is to be tried. */
export function triedAndAgreed(course: Course, session: number): { back: string[]; agreed: string[] } {
  const all = course.tryOuts.tryOuts;
  const back = all.flatMap(({ what, told, reviews }) => {
    const review = reviews.findLast((one) => one.session === session);
    if (!review) return [];
    const how = told.at(-1);
    const words = [how?.whatHappened, how?.learned, review.words].flatMap((one) =>
      one ? [asSentence(one)] : [],
    );
    return [[`${what}: ${inPlainWords(how?.result ?? 'not told')}.`, ...words].join(' ')];
  });
  const agreed = all
    .filter((one) => one.session === session)
    .map(({ what, withWhom, personIds, when, obstacle, planB }) =>
      [
        `${what}${withWhom ? ` (with ${withWhom})` : withPeople(course, personIds)}${when ? `, ${when}` : ''}.`,
        obstacle && draftedWorkWords.en.inWay(asSentence(obstacle)),
        planB && draftedWorkWords.en.ifSo(asSentence(planB)),
      ]
        .filter(Boolean)
        .join(' '),
    );
  return { back, agreed };
}

/** What was worked through: incidents, analyses, decisions, role plays and skills. */
export function workedOn(course: Course, session: number): string[] {
  const of = inSession(session);
  return [
    ...of(course.sessionRoom.incidents).map(
      ({ what, people, went }) =>
        `${what}${withPeople(course, people)}${went === 'unsaid' ? '' : `: went ${went}`}.`,
    ),
    ...of(course.communication.analyses).map(({ title }) =>
      draftedWorkWords.en.communicationAnalysis(asSentence(title)),
    ),
    ...of(course.decisions.decisions).map(({ texts }) =>
      draftedWorkWords.en.decisionAnalysis(asSentence(texts.frame?.text.problem ?? 'begun')),
    ),
    ...of(course.rolePlays.rolePlays).map(({ texts }) =>
      draftedWorkWords.en.rolePlay(asSentence(texts.scene?.text.scenario ?? 'begun')),
    ),
    ...of(course.skillsPractised.practices).map(({ skill, confidence }) => {
      const name = skillTitles.get(skill) ?? inPlainWords(skill);
      return draftedWorkWords.en.skillPractised(
        name,
        confidence === undefined ? '' : `, sure of it ${confidence} of 10`,
      );
    }),
  ];
}

/** Feelings named aloud in the session (T-04); what the client keeps private is no part of a note. */
export function feelingsNamed(course: Course, session: number): string[] {
  return course.feelings.records
    .filter((one) => one.session === session && one.privacy === 'shared')
    .map(({ situation, emotions }) => {
      const names = emotions.map(({ emotion, words, intensity }) =>
        [words || inPlainWords(emotion ?? ''), intensity].filter((one) => one !== undefined).join(' '),
      );
      return `${situation.replace(/[.]$/, '')}: ${names.join(', ')}.`;
    });
}

/** RD-2: where a dispute was judged to stand in this session, and what showed it. */
export function stagesJudged(course: Course, session: number): string[] {
  return course.dispute.disputes.flatMap(({ stageHistory }) =>
    stageHistory
      .filter((judged) => judged.session === session)
      .map(({ stage, evidence }) => `${inPlainWords(stage)}. ${asSentence(evidence)}`),
  );
}

/** M-10: what was eased and looked at again in this session. */
export function dutiesReviewed({ sickRole }: Course, session: number): string[] {
  return (sickRole.given?.eased ?? []).flatMap(({ obligation, reviews }) =>
    reviews
      .filter((review) => review.session === session)
      .map(({ outcome }) => `${obligation}: ${inPlainWords(outcome)}.`),
  );
}
