import type { EverAsked, WhyNobody, WhyUp } from './ladder.ts';
import type { WentUp } from './state.ts';

/** One step in which an alarm went up, as it is told: by names, without the ids of persons and letters. */
export interface StepSaid {
  at: string;
  who: EverAsked;
  asked: string[];
  nobody: WhyNobody | null;
  why: WhyUp;
  /** Who could not be reached by letter. */
  undelivered: string[];
  mail: 'sent' | 'not_set_up';
}

export const stepSaid = ({ at, who, asked, nobody, why, undelivered, mail }: WentUp): StepSaid => ({
  at,
  who,
  asked: asked.map(({ name }) => name),
  nobody,
  why,
  undelivered: asked.filter(({ person }) => undelivered.includes(person)).map(({ name }) => name),
  mail,
});
