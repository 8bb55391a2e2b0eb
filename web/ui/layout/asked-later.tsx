import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import type { AskOnceMore } from './ask-once-more.tsx';

const bring = () => import('./ask-once-more.tsx');
const Question = lazy(async () => ({ default: (await bring()).AskOnceMore }));

/** Milliseconds after which a page that begins with this has what it needs, and the question comes for when the line is gone. */
const aMoment = 1_000;

/** A question that is seldom asked on a page that many begin from: its piece comes a moment after the page. */
export function AskedLater(question: ComponentProps<typeof AskOnceMore> & { isOpen: boolean }) {
  useEffect(() => {
    const comes = setTimeout(() => void bring().catch(() => undefined), aMoment);
    return () => clearTimeout(comes);
  }, []);
  if (!question.isOpen) return null;
  return (
    <Suspense>
      <Question {...question} />
    </Suspense>
  );
}
