/** What somebody in danger, or whoever is with them, may have to reach. IPT protocol reference, 9.3 and 9.5. */
export const directoryKinds = [
  'crisis',
  'duty',
  'children',
  'adults',
  'perinatal',
  'addiction',
  'violence',
  'other',
] as const;
export type DirectoryKind = (typeof directoryKinds)[number];
