import type { Course } from '#core/course/course.ts';
import type { RiskQuestion, RiskReview } from './state.ts';

/** The direct questions about suicide and self-harm. IPT protocol reference, 9.3. */
export const ofSuicide: readonly RiskQuestion[] = [
  'wished_dead',
  'thoughts_of_suicide',
  'thought_how',
  'intends_to_act',
  'prepared',
  'past_attempt',
  'recent_attempt',
  'self_harm',
];

/** Who may harm the client or a dependant of theirs. IPT protocol reference, 9.5, SR-05 and SR-06. */
export const ofViolence: readonly RiskQuestion[] = ['abuse_at_home', 'safeguarding'];

/** Whether it is mania, hypomania or a mixed state. IPT protocol reference, 9.5, SR-03. */
export const ofMania: readonly RiskQuestion[] = ['mania'];

/** Reviews of risk in which one of these was put to the client: one that says nothing of it answers nothing. IPT protocol reference, 9.3. */
export const reviewsAsking = ({ risk }: Course, questions: readonly RiskQuestion[]): RiskReview[] =>
  risk.reviews.filter(({ answers }) =>
    answers.some(({ question, answer }) => answer !== 'not_asked' && questions.includes(question)),
  );

type Told = Pick<RiskReview, 'on' | 'seq'>;

/** Whether one came after the other: on a later day, or told later on the same day. */
export const isLater = (one: Told, other: Told): boolean =>
  one.on > other.on || (one.on === other.on && one.seq > other.seq);
