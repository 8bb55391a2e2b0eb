import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { auditC } from './audit-c.ts';
import { cSsrsScreener } from './c-ssrs-screener.ts';
import { cesD } from './ces-d.ts';
import { core10 } from './core-10.ts';
import { epds } from './epds.ts';
import { gad2 } from './gad-2.ts';
import { gad7 } from './gad-7.ts';
import { gds15 } from './gds-15.ts';
import { iip } from './iip.ts';
import { ipars } from './ipars.ts';
import { k6 } from './k6.ts';
import { k10 } from './k10.ts';
import { lsns6 } from './lsns-6.ts';
import { mdi } from './mdi.ts';
import { mspss } from './mspss.ts';
import { ors } from './ors.ts';
import { osss3 } from './osss-3.ts';
import { pcl5 } from './pcl-5.ts';
import { phq2 } from './phq-2.ts';
import { phq9 } from './phq-9.ts';
import { phqA } from './phq-a.ts';
import { qidsSr16 } from './qids-sr16.ts';
import { sasSr } from './sas-sr.ts';
import { srs } from './srs.ts';
import { swls } from './swls.ts';
import { ucla3 } from './ucla-3.ts';
import { waiSr } from './wai-sr.ts';
import { who5 } from './who-5.ts';
import { whodas12 } from './whodas-12.ts';
import { wsas } from './wsas.ts';

/** The one list, in the order in which pages show them: a new instrument is its file and its line here. */
const all: Instrument[] = [
  phq9,
  phq2,
  phqA,
  gad7,
  gad2,
  who5,
  pcl5,
  cesD,
  gds15,
  mspss,
  osss3,
  swls,
  core10,
  k10,
  k6,
  auditC,
  wsas,
  whodas12,
  epds,
  qidsSr16,
  ucla3,
  lsns6,
  cSsrsScreener,
  mdi,
  iip,
  ors,
  srs,
  waiSr,
  sasSr,
  ipars,
];

/** Every instrument Kith knows, by id. Those whose wording may not be shipped are skeletons: numbers and neutral labels. */
export const instruments: ReadonlyMap<string, Instrument> = new Map(all.map((one) => [one.id, one]));
