import type { OutOfHours, WorkingHours } from '#core/course/risk/working-hours.ts';
import type { ConsentAges } from '#core/days/consent-ages.ts';
import type { HelpLine } from '#core/help/numbers.ts';
import type { ContentPack } from '#core/instruments/wording/pack-shape.ts';
import type { ResponseCurve } from '#core/outcomes/expected-response.ts';
import type { Settings } from '#core/protocols/protocol/settings.ts';
import type { Role } from '#core/roles.ts';
import type { DemoPage, DemoPerson } from './demo.ts';

/** Which service lives here, and who is signed in. */
export interface PageStart {
  version: string;
  service: { name: string; zone: string; country: string; kind: 'service' | 'demo' } | null;
  me: {
    id: string;
    name: string;
    email: string;
    roles: Role[];
    /** The client this person is, if they are one. */
    client: string | null;
    secondFactor: 'on' | 'off';
    /** The language they chose to read in, by its code; absent where they chose none. */
    language?: string;
    /** They were named to take referrals. */
    takes?: 'referrals';
    /** What the service asks of them before anything else is open. */
    lacks?: 'second-step';
  } | null;
  /** Where Kith listens beyond this machine, before a service is named: the code printed at the start is asked for. */
  setUpCode?: 'asked';
  /** On the machine it runs on, before a service is named: a demo clinic may be opened beside it. */
  lookAround?: 'here';
  /** Letters are sent from here: who wishes can be reminded by one. */
  post?: 'sends';
  /** What the service does research for, where it does any. */
  researchFor?: string;
  /** Pages that anybody reads without an account are there. */
  publicPages?: 'on';
  /** The clinician of the service who has read the articles for clients, and on which day. */
  articlesRead?: { by: string; on: string };
  demo?: { people: DemoPerson[]; pages?: DemoPage[] };
  /**
   * How much room is on the disk, where it is short: `low` is told to those who can see to it, and `full`, when only reading,
   * sign-in and alarms go on, to everybody signed in.
   */
  room?: 'low' | 'full';
  /** That a backup is late, or that the last try failed; told to administrators. `last` is when the last one that is there was made. */
  backups?: { is: 'late' | 'failed'; last?: string };
}

/** What the service has set for everybody. */
export interface ServiceSettings {
  name: string;
  zone: string;
  country: string;
  hours: Pick<WorkingHours, 'days' | 'closed'> & { outOfHours: OutOfHours };
  /** What a new course begins with; null leaves a setting as the protocol has it. */
  protocol: {
    id: string;
    edition: string;
    preset: string;
    sickRole: Settings['sickRole'] | null;
    tryOuts: Settings['tryOuts'] | null;
    entry?: Settings['entry'] | null;
    fociMax?: Settings['fociMax'] | null;
    /** What clients read for a problem area, by its id. */
    areaNames?: Record<string, string>;
  };
  /** Who consents for a young person, whose pages there are, and who set it when; null until it is set, and no course with a minor is opened. */
  youngPeople: (ConsentAges & { setBy: string; setOn: string }) | null;
  /** Of whom a second step at sign-in is asked. */
  signIn: { secondFactor: 'optional' | 'staff' };
  /** What is answered is used for, where the service does research; null where it does none, and nobody is asked. */
  research: { purpose: string } | null;
  /** The service's own lines by country, which it has checked; they stand in place of those that ship. */
  help: Record<string, HelpLine[]>;
}

/** Where to turn now. */
export interface Help {
  country: string;
  lines: readonly HelpLine[];
  /** Said above lines that the service has not checked; empty above its own. */
  note: string;
  /** When the service is staffed, so that a client is told honestly when their words are read. */
  hours?: WorkingHours;
}

/** Curves of expected response that the service brought; what was left out, and why, is told to an administrator. */
export interface ServiceCurves {
  curves: ResponseCurve[];
  leftOut?: string[];
}

/** The wording this service brought; for an administrator also a sentence for each file left out. */
export interface ServiceWording {
  packs: ContentPack[];
  leftOut?: string[];
}
