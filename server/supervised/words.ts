export const words = {
  en: {
    idTaken: 'Another meeting has this id already. Send it with one of its own.',
    otherwise:
      'This meeting is recorded already, with something else in it. What was recorded first stands. If this is another meeting, open the page anew and record it there.',
  },
} as const;
