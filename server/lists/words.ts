/** Why figures are not given. */
export const refusedOfFigures = {
  en: {
    'no-such-period':
      'There are no figures of that period: too few courses ended in it, or it is called otherwise. Choose one of those listed.',
  },
} as const;
