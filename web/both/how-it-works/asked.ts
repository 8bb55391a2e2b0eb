/** The address one came from, where it is one of our own pages. */
export const ownAddress = (from: unknown): string | undefined =>
  typeof from === 'string' && /^\/(?![/\\])/.test(from) ? from : undefined;

const told = [
  'therapist',
  'client',
  'supervisor',
  'facilitator',
  'secretary',
  'manager',
  'administrator',
] as const;

/** From which page somebody comes, and whose work is told of where it is not their own. */
export interface HelpAsked {
  from?: string | undefined;
  role?: (typeof told)[number] | undefined;
}

export const readAsked = ({ from, role }: Record<string, unknown>): HelpAsked => ({
  from: ownAddress(from),
  role: told.find((one) => one === role),
});
