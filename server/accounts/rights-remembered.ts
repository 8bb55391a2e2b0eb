/** Those who wait on somebody's rights, such as a stream of news, and are woken when any may have changed. */
const watching = new Set<() => void>();
let timesForgotten = 0;

/** How often everybody was forgotten: what was read before the last time is not to be believed after it. */
export const forgottenSoFar = (): number => timesForgotten;

/** Forgets who was signed in: after a sign-out, a change of roles, or a lock. Whoever hears news is asked for anew at once. */
export function forgetSignedIn(): void {
  timesForgotten += 1;
  for (const wake of watching) wake();
}

/** Calls when what somebody may do, or whether they are signed in, may have changed. @returns how to stop */
export function whenRightsChange(wake: () => void): () => void {
  watching.add(wake);
  return () => {
    watching.delete(wake);
  };
}
