export const words = {
  en: {
    noAction: (first: string) =>
      `The treatment is not helping yet, so something is done about it: choose at least one action, such as “${first}” (PD-28).`,
  },
};
