/** Why a client is erased, in codes: what is told of it for ever names nobody and quotes nothing. */
export const erasureReasons = ['client-asked', 'guardian-asked', 'court', 'mistake', 'time-is-over'] as const;
export type ErasureReason = (typeof erasureReasons)[number];
