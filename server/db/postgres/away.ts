/** PostgreSQL cannot be reached, or went away in the middle: nothing is known of what was asked last. */
export class Away extends Error {
  readonly code = 'KITH_AWAY';
}

/** What PostgreSQL says when it ends a connection, or has none to give, and what the network says. */
const endings =
  /^(08...|57P0[1-5]|53300|ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** Errors of the driver that have no code. */
const withoutCode =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout exceeded|Query read timeout)/i;

/** Whether a connection is of no use after this. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof Away) return true;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? withoutCode.test(error.message) : endings.test(code);
}

/** Whether a transaction was undone only since others were at the same at that moment: run again, it may do. */
export const isInTheWay = (error: unknown): boolean =>
  ['40001', '40P01', '55P03'].includes(String((error as NodeJS.ErrnoException)?.code));

/** Whether the server has become a standby, which takes no writes. */
export const isOnlyRead = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === '25006';
