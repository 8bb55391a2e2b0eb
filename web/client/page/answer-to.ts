import { useState } from 'react';

/** What is answered to a text as it stands; a newer version of it is answered anew, since nobody has read that yet. */
export function useAnswerTo<Answer extends string>(answers: readonly Answer[], version: number) {
  const [given, give] = useState<{ answer: Answer; version: number }>();
  return {
    chosen: given?.version === version ? given.answer : undefined,
    choose(value: string) {
      const answer = answers.find((known) => known === value);
      give(answer && { answer, version });
    },
  };
}
