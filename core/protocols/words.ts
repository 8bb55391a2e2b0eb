/** What protocols.ts says. */
export const protocolsWords = {
  en: {
    protocolHasNoPreset: (id: string) => `The protocol ${id} has no preset.`,
  },
};
