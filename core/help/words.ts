/** What lines of help are for, and the ones that have no name of their own, by language. */
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
  es: {
    emergency: 'Emergencias',
    local: 'El número de emergencias de tu lugar',
    inDanger: 'Si tu vida o la de otra persona está en peligro ahora',
    dayOrNight: 'Para hablar con alguien, de día o de noche',
    toTalk: 'Para hablar con alguien',
    health: 'Para una consulta urgente sobre tu salud',
    mentalHealth: 'Para ayuda urgente con tu salud mental',
    advice: 'Para pedir consejo y hablar con alguien',
    violence: 'Si alguien en casa te hace daño, o le tienes miedo',
    mustBeVerified:
      'Son líneas de ayuda nacionales. El servicio debe revisar que sean correctas donde viven sus clientes, y poner primero las suyas.',
  },
};

type HelpWords = (typeof helpWords)['en'];

const inAll: Readonly<Record<string, HelpWords | undefined>> = helpWords;

/** What a line is called or for, in this language where Kith wrote it; as the service wrote it otherwise. */
export function helpSaid(text: string, language: string): string {
  const found = Object.entries(helpWords.en).find(([, said]) => said === text)?.[0];
  const words = inAll[language] ?? inAll[language.split('-')[0] ?? ''];
  return (found && words?.[found as keyof HelpWords]) || text;
}
