export const words = {
  en: { idTaken: 'Another meeting has this id already. Send it with one of its own.' },
} as const;
