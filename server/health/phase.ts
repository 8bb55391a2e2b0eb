/** How far one running Kith is: it answers for itself from the first moment, and is ready once its start is done. */
export interface Phase {
  is: 'starting' | 'open' | 'stopping';
}
