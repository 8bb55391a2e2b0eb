/** What the record says of people beside the client and of meetings, in words. */
export const words = {
  en: {
    agesNotSet:
      'The client is a minor, and the service has not set who consents for one. An administrator sets it in the settings.',
    guardianMissing: 'The consent of a parent or guardian is not recorded.',
    guardiansMissing: (names: string) => `Consent to treatment is not recorded of: ${names}.`,
    held: (name: string, times: number, last: string) =>
      `${name}: held ${times === 1 ? 'once' : `${times} times`}, last on ${last}.`,
    notHeld: (name: string, times: number, asked: number) => `${name}: ${times} of ${asked} held.`,
    nobody: (role: string) => `${role}: nobody stands beside the client yet.`,
    beside: (role: string, names: string) => `${role}: ${names}.`,
    besideUnconsented: (name: string, missing: string) => `${name}: a consent is missing, ${missing}.`,
  },
} as const;
