/** What the chains say of themselves where something is missing, as it goes on after their name. */
export const words = {
  en: {
    missing: (from: number, to: number) =>
      from === to ? `entry ${to} is missing` : `entries ${from} to ${to} are missing`,
    endNotSigned: (day: string, seq: number) =>
      `on ${day} it did not end where this service had signed that it ends, and went on after entry ${seq}: what stood there was taken out or put back`,
    wasGone: (day: string) => `on ${day} its chain was gone, and was begun anew`,
  },
}.en;
