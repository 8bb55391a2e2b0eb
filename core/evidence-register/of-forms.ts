import { everyProtocol } from '#core/protocols/protocols.ts';
import { type Claim, expiryOf } from './claim.ts';

/**
 * The claims that stand in the files of forms of therapy, with sources and month of their own: the id each has in the
 * register, its form, and how it begins. A file of a published edition is never edited for it.
 */
const begins: { en: readonly (readonly [id: string, form: string, begins: string])[] } = {
  en: [
    ['ipt-90-trials', 'ipt', 'In 90 trials'],
    ['ipt-avoidant', 'ipt', 'Where someone avoids people'],
    ['monthly-two-years', 'ipt-maintenance', 'Over two years'],
    ['monthly-over-seventy', 'ipt-maintenance', 'Over the age of seventy'],
    ['brief-about-eight', 'ipt-b', 'Many people come about eight times'],
    ['brief-in-pregnancy', 'ipt-b', 'It was tried with women'],
    ['brief-phases', 'ipt-b', 'How the eight sessions'],
    ['ipc-length', 'ipc', 'At most six meetings'],
    ['ipc-who-gives-it', 'ipc', 'Counsellors who are no specialists'],
    ['est-three-meetings', 'ipt-est', 'Three meetings'],
    ['adolescents-trials', 'ipt-a', 'Trials of 1999 and 2004'],
    ['gb-adolescents', 'ipt-a', 'For depression from 12 to 18'],
    ['adolescents-length', 'ipt-a', 'Twelve sessions were tried'],
    ['family-based-length', 'ipt-fb', 'It is for 8 to 12'],
    ['family-based-measure', 'ipt-fb', 'The PHQ-A'],
    ['after-birth-trial', 'ipt-perinatal-postpartum', 'Twelve weekly sessions'],
    ['after-birth-for-two', 'ipt-perinatal-postpartum', 'Beside it there is a form of eight meetings'],
    ['after-birth-groups', 'ipt-perinatal-postpartum', 'It has been given to groups'],
    ['pregnancy-trial', 'ipt-perinatal-antenatal', 'Sixteen weekly sessions'],
    ['pregnancy-spacing', 'ipt-perinatal-antenatal', 'How sessions are spaced'],
    ['partner-first-study', 'ipt-partner-assisted', 'Eight sessions with the partner'],
    ['partner-phases', 'ipt-partner-assisted', 'How the eight fall'],
    ['late-life-length', 'ipt-late-life', 'Sixteen sessions are usual'],
    ['late-life-monthly', 'ipt-late-life', 'Some people over seventy'],
    ['late-life-caregiver', 'ipt-late-life', 'A form for people whose memory fails'],
    ['eating-slower', 'ipt-ed', 'Symptoms change more slowly'],
    ['binges-comparable', 'ipt-ed', 'In binge-eating disorder'],
    ['gb-eating', 'ipt-ed', 'NICE NG69'],
    ['ptsd-trial', 'ipt-ptsd', 'In a trial beside prolonged exposure'],
    ['ptsd-guidelines', 'ipt-ptsd', 'Guidelines put treatments'],
    ['dit-trial', 'dit', 'People with more than mild depression'],
    ['bipolar-two-years', 'ipsrt', 'It was tested beside medication'],
    ['bipolar-alone', 'ipsrt', 'There are small trials of it alone'],
    ['social-anxiety-trials', 'ipt-sad', 'It helped in trials'],
    ['social-anxiety-guidelines', 'ipt-sad', 'For social anxiety'],
    ['persistent-manual', 'ipt-cd', 'A form with a manual'],
    ['alongside-two-years', 'ipt-alongside', 'Over two years'],
    ['alongside-medication-stopped', 'ipt-alongside', 'Of those who had needed medication'],
    ['alongside-untested', 'ipt-alongside', 'That it is held alongside'],
    ['blended-one-study', 'ipt-blended', 'One study in the Netherlands'],
    ['group-uganda', 'ipt-group', 'Tried in villages in Uganda'],
    ['community-group-uganda', 'ipt-group-community', 'Sixteen meetings, four of them'],
    ['community-group-phases', 'ipt-group-community', 'How the other twelve'],
    ['group-binges', 'ipt-group-ed', 'In binge-eating disorder IPT in a group'],
    ['gb-eating-group', 'ipt-group-ed', 'NICE NG69'],
    ['prevention-in-schools', 'ipt-ast', 'In first trials in schools'],
    ['prevention-phases', 'ipt-ast', 'Which of the eight meetings'],
    ['mit-manual', 'mit', 'There is a manual'],
    ['mit-length', 'mit', 'How long an individual course'],
  ],
};

/** What was looked up since for a claim whose form is published, and whose own sources stand as they were. */
const lookedUpSince: Readonly<Record<string, readonly string[]>> = {
  'after-birth-groups': ['KLI01', 'REA12'],
};

/** The id of what a form of therapy says of how well it is known to work; null where nobody gave it one. */
export const claimIdIn = (form: string, says: string): string | null =>
  begins.en.find(([, of, start]) => of === form && says.startsWith(start))?.[0] ?? null;

/** What each form of therapy says of itself, as claims of the register, with what the form is called; a form that says nothing is left out. */
export const byForm = (): readonly { form: string; claims: readonly Claim[] }[] =>
  everyProtocol().flatMap(({ id, name, about }) => {
    const claims = (about?.evidence ?? []).flatMap((one) => claimIn(id, one));
    return claims.length > 0 ? [{ form: name, claims }] : [];
  });

type Said = NonNullable<ReturnType<typeof everyProtocol>[number]['about']>['evidence'][number];

function claimIn(form: string, { says, asOf, certainty, sources: cited, country }: Said): Claim[] {
  const id = claimIdIn(form, says);
  if (!id) return [];
  const sources = [...cited, ...(lookedUpSince[id] ?? [])];
  const expires = expiryOf(asOf, country ? 'guideline' : 'other');
  return [{ id, says: { en: says }, sources, certainty, asOf, expires, ...(country && { country }) }];
}

/** What the forms of therapy say of themselves, as claims of the register. */
export const ofForms = (): readonly Claim[] => byForm().flatMap(({ claims }) => claims);
