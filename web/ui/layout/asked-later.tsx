import { type ComponentProps, lazy, Suspense } from 'react';
import type { AskOnceMore } from './ask-once-more.tsx';

const Question = lazy(async () => ({ default: (await import('./ask-once-more.tsx')).AskOnceMore }));

/** A question that is seldom asked on a page that many begin from: its piece comes once it is. */
export function AskedLater(question: ComponentProps<typeof AskOnceMore> & { isOpen: boolean }) {
  if (!question.isOpen) return null;
  return (
    <Suspense>
      <Question {...question} />
    </Suspense>
  );
}
