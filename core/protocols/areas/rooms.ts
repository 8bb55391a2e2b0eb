/** The four problem areas of IPT that have rooms of their own; they stand alone, so that a list can name them and load no more. */
export const areas = ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits'] as const;

/** Whether this id is one of the four built rooms. */
export const isRoom = (id: string): id is (typeof areas)[number] => areas.some((room) => room === id);
