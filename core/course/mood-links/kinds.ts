/** What kind of thing happened between people. S004-02 of the seeds; IPT protocol reference, 1.5. */
export const happenings = ['conflict', 'loss', 'distance', 'change', 'closeness'] as const;

export type Happening = (typeof happenings)[number];
