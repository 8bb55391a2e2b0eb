import { useState } from 'react';

interface Standing<Answer> {
  is: 'not asked' | 'under way' | 'answered' | 'failed';
  answer?: Answer;
  error?: unknown;
}

/** One thing that a door asks of Kith, without the library of queries, which comes with the app. */
export function useAsked<Given, Answer>(ask: (given: Given) => Promise<Answer>) {
  const [standing, setStanding] = useState<Standing<Answer>>({ is: 'not asked' });
  return {
    ...standing,
    /** Asks once at a time; what became of it stands in `error` and `answer`. */
    async go(given: Given): Promise<void> {
      if (standing.is === 'under way') return;
      setStanding({ is: 'under way' });
      try {
        setStanding({ is: 'answered', answer: await ask(given) });
      } catch (error) {
        setStanding({ is: 'failed', error });
      }
    },
    forget: () => setStanding({ is: 'not asked' }),
  };
}
