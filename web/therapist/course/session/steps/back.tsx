import { ReturningTryOuts } from '#web/therapist/course/session/before/returning-try-outs.tsx';
import type { SessionView } from '#web/therapist/course/session/view.ts';

/** what was agreed to try is gone through together, whatever came of it. */
export function StepBack({ session }: { session: SessionView }) {
  return <ReturningTryOuts session={session} />;
}
