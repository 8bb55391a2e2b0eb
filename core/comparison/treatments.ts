/** What IPT is laid beside: the first three at first, the others by choice (IPT protocol reference, 10 and 11.3, D-16; 9.1). */
export const treatments = ['ipt', 'cbt', 'psychodynamic', 'psychoanalysis', 'medication', 'waiting'] as const;
export type Treatment = (typeof treatments)[number];

export const atFirst: readonly Treatment[] = ['ipt', 'cbt', 'psychodynamic'];

/** What they are compared by, in the order in which they are read. */
export const comparedBy = [
  'CM-01',
  'CM-02',
  'CM-03',
  'CM-04',
  'CM-05',
  'CM-06',
  'CM-07',
  'CM-08',
  'CM-09',
  'CM-10',
  'CM-11',
  'CM-12',
  'CM-13',
  'CM-14',
  'CM-15',
  'CM-16',
  'CM-17',
  'CM-18',
  'CM-19',
  'CM-20',
] as const;
export type ComparedBy = (typeof comparedBy)[number];
