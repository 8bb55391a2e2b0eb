/** Why something was not recorded. */
export const refusedByDisk = {
  en: {
    'disk-full':
      'The disk of this service is full or cannot be written to, so this was not recorded. Ask whoever runs it to make room.',
  },
};

/** What whoever runs Kith is told where there is little room on the disk, or none. */
export const words = {
  en: {
    low: (left: string) =>
      `There is little room left on the disk of the data folder (${left}). Make room soon: once it is full, only reading, sign-in and alarms go on.`,
    full: 'The disk of the data folder is full. Only reading, sign-in and alarms go on, from a reserve; nothing else is recorded. Make room.',
  },
}.en;

const units = [
  [1024 ** 3, 'GB'],
  [1024 ** 2, 'MB'],
  [1024, 'KB'],
] as const;

/** So many bytes as people say them. */
export function bytesInWords(bytes: number): string {
  const [size, name] = units.find(([one]) => bytes >= one) ?? [1024, 'KB'];
  return `${Math.floor(bytes / size)} ${name}`;
}
