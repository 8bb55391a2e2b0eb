import { forViolenceAtHome } from './violence-at-home.ts';
import { helpWords } from './words.ts';

/** What a line is for; of violence at home somebody else knows more than who listens to despair. */
export const helpKinds = ['emergency', 'listening', 'health', 'violence'] as const;

/** A line somebody in distress can turn to now. */
export interface HelpLine {
  name: string;
  /** As it is dialled; empty where only the local emergency number can be named. */
  number: string;
  /** When to turn to it, in a few words. */
  says: string;
  kind: (typeof helpKinds)[number];
}

const says = helpWords.en;

const emergency = (number: string, toWhom = says.inDanger): HelpLine => ({
  name: says.emergency,
  number,
  says: toWhom,
  kind: 'emergency',
});

const listening = (name: string, number: string, toWhom = says.dayOrNight): HelpLine => ({
  name,
  number,
  says: toWhom,
  kind: 'listening',
});

const health = (name: string, number: string, toWhom = says.health): HelpLine => ({
  name,
  number,
  says: toWhom,
  kind: 'health',
});

/** The line for violence at home, where one is known for all of the country. */
const atHome = (country: string): HelpLine[] => {
  const known = forViolenceAtHome.en[country];
  return known ? [{ name: known.name, number: known.number, says: says.violence, kind: 'violence' }] : [];
};

/** What is shown to people above these lines until a service has checked them. */
export const helpMustBeVerified = says.mustBeVerified;

const toRing: Readonly<Record<string, readonly HelpLine[]>> = {
  AT: [emergency('112'), listening('Telefonseelsorge', '142')],
  AU: [emergency('000'), listening('Lifeline', '13 11 14')],
  BE: [emergency('112'), listening('Zelfmoordlijn', '1813'), listening('Télé-Accueil', '107')],
  BR: [emergency('192'), listening('Centro de Valorização da Vida', '188')],
  CA: [emergency('911'), listening('Suicide Crisis Helpline', '988')],
  CH: [emergency('144'), listening('Die Dargebotene Hand', '143')],
  DE: [emergency('112'), listening('Telefonseelsorge', '0800 1110111')],
  DK: [emergency('112'), listening('Livslinien', '70 201 201', says.toTalk)],
  ES: [emergency('112'), listening('Línea de atención a la conducta suicida', '024')],
  FI: [emergency('112')],
  FR: [emergency('15'), listening('Numéro national de prévention du suicide', '3114')],
  GB: [
    emergency('999'),
    listening('Samaritans', '116 123'),
    health('NHS 111, then option 2', '111', says.mentalHealth),
  ],
  IE: [emergency('112'), listening('Samaritans', '116 123')],
  IN: [emergency('112'), listening('Tele-MANAS', '14416')],
  IT: [emergency('112'), listening('Telefono Amico', '02 2327 2327', says.toTalk)],
  JP: [emergency('119'), listening('Yorisoi Hotline', '0120 279 338')],
  KE: [emergency('999'), listening('Kenya Red Cross', '1199')],
  NL: [emergency('112'), listening('113 Zelfmoordpreventie', '113')],
  NO: [emergency('113'), listening('Mental Helse', '116 123')],
  NZ: [emergency('111'), listening('Need to talk?', '1737')],
  PL: [emergency('112'), listening('Telefon zaufania dla dorosłych', '116 123', says.toTalk)],
  PT: [emergency('112'), health('SNS 24', '808 24 24 24', says.advice)],
  SE: [emergency('112'), listening('Mind Självmordslinjen', '90101')],
  US: [emergency('911'), listening('Suicide and Crisis Lifeline', '988')],
  ZA: [emergency('112'), listening('SADAG', '0800 567 567')],
};

/** Where nobody has looked for a line to talk to yet. */
const onlyEmergency112 = 'BG CY CZ EE GR HR HU IS LI LT LU LV MT RO SI SK'.split(' ');

/** Publicly known crisis lines by ISO 3166 country. A service checks them, and replaces them in its settings. */
export const helpNumbers: Readonly<Record<string, readonly HelpLine[]>> = Object.fromEntries(
  [
    ...Object.entries(toRing),
    ...onlyEmergency112.map((country) => [country, [emergency('112')]] as const),
  ].map(([country, lines]) => [country, [...lines, ...atHome(country)]]),
);

const anywhere: readonly HelpLine[] = [
  {
    ...emergency(''),
    name: says.local,
    says: says.inDanger,
  },
];

/** The lines of a country; one that is not known gets the words “your local emergency number”. */
export function helpIn(country: string): readonly HelpLine[] {
  return helpNumbers[country] ?? anywhere;
}
