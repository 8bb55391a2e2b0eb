/** What lines of help are for, and the ones that have no name of their own. Another language says it in `help-lines.ts` of its folder in `web/messages`. */
export const helpWords = {
  en: {
    emergency: 'Emergency services',
    local: 'Your local emergency number',
    inDanger: 'If your life or somebody else’s is in danger now',
    dayOrNight: 'To talk to somebody, day or night',
    toTalk: 'To talk to somebody',
    health: 'For urgent advice about your health',
    mentalHealth: 'For urgent help with your mental health',
    advice: 'For advice, and for someone to talk to',
    violence: 'If somebody at home hurts you, or you are afraid of them',
    mustBeVerified:
      'These are national helplines. The service must check that they are right where its clients live, and put its own first.',
  },
};

export type HelpWords = (typeof helpWords)['en'];

/** What a line is called or for as it is said by its key, where Kith wrote it; as the service wrote it otherwise. */
export function helpSaid(text: string, say: (key: string, text: string) => string): string {
  const [key] = Object.entries(helpWords.en).find(([, said]) => said === text) ?? [];
  return key === undefined ? text : say(key, text);
}
