import type { Course } from '#core/course/course.ts';

/** Numbers of entries without which something signed or sent would be in the course no more: the meeting of a signed note, the beginning of a letter. */
export const underASignature = ({ meetings, letters }: Course): number[] => [
  ...meetings.held.filter(({ note }) => note?.signed).map(({ seq }) => seq),
  ...letters.letters.filter(({ sent }) => sent.length > 0).map(({ begun }) => begun),
];
