/** The day on which a claim is read, by the reader’s own clock. */
export const today = (): string => new Date().toISOString().slice(0, 10);
