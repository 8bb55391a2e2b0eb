import type { Course } from '#core/course/course.ts';
import type { RiskQuestion, RiskReview } from './state.ts';

/** Reviews of risk in which one of these was put to the client: one that says nothing of it answers nothing. IPT protocol reference, 9.3. */
export const reviewsAsking = ({ risk }: Course, questions: readonly RiskQuestion[]): RiskReview[] =>
  risk.reviews.filter(({ answers }) =>
    answers.some(({ question, answer }) => answer !== 'not_asked' && questions.includes(question)),
  );

type Told = Pick<RiskReview, 'on' | 'seq'>;

/** Whether one came after the other: on a later day, or told later on the same day. */
export const isLater = (one: Told, other: Told): boolean =>
  one.on > other.on || (one.on === other.on && one.seq > other.seq);
