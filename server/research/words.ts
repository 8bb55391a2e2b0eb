/** Why the file for research is not given. */
export const refusedOfResearch = {
  en: {
    'too-few-agreed':
      'Fewer than five clients of finished courses agree to research, so each of them might be known. There is no file yet. Wait until more have agreed.',
  },
} as const;
