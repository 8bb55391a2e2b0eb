import type { FormOf } from '#core/course/book.ts';
import { missingOf } from '#core/course/inventory/completeness.ts';
import { nothingAgainst, nothingFound } from '#examples/on-paper.ts';
import type { Telling } from '#examples/role-dispute/telling.ts';
import paper from './course.json' with { type: 'json' };

const first = paper.consent.assent;
const second = paper.medication.on;
const third = paper.contract.on;

/** What may be shared with his parents; the plan only from the end on. */
const shared = [
  'meeting_times',
  'psychoeducation',
  'own_meetings',
  'help_numbers',
  'chosen_sentence',
  'relapse_plan',
] as const;

/** The parents and the school beside him: who agreed to what, and what was listed to all three before anything was shared. */
export function tellBeside(telling: Telling): void {
  for (const { name, tie } of paper.guardians) {
    const beside = telling.id(name);
    telling
      .does(
        'bringBeside',
        first,
        { role: 'guardian', name, tie, custody: 'shared', contact: 'In the service’s own list' },
        { makes: name },
      )
      .does('recordBesideConsent', first, {
        beside,
        whose: 'self',
        to: ['treatment', 'meetings', 'sharing', 'asking'],
        how: 'signed',
        mayShare: [...shared],
      })
      .does('recordBesideConsent', first, {
        beside,
        whose: 'client',
        to: ['meetings', 'sharing', 'asking'],
        how: 'spoken',
        mayShare: [...shared],
      });
  }
  const guardians = paper.guardians.map(({ name }) => telling.id(name));
  telling.does('listSharing', first, {
    people: guardians,
    share: [...shared],
    keepPrivate: paper.privacy.private,
    told: guardians,
    clientTold: 'told',
  });
  for (const beside of guardians) {
    for (const what of ['meeting_times', 'psychoeducation', 'own_meetings', 'help_numbers'] as const)
      telling.does('shareWith', first, { beside, what });
  }
}

/** A meeting with the parents, which takes no number. */
export function tellParents(telling: Telling, n: number): void {
  const which = ['parents-first', 'parents-middle', 'parents-last'][n - 1] ?? 'other';
  const met = paper.parentMeetings.find((one) => one.n === n);
  if (!met) throw new Error(`The paper file holds no meeting ${n} with the parents.`);
  telling.does('holdMeeting', met.at.slice(0, 10), {
    which,
    minutes: met.minutes,
    with: paper.guardians
      .filter(({ name }) => met.with.some((who) => name.startsWith(who)))
      .map(({ name }) => telling.id(name)),
    clientThere: met.with.includes('Jonah') ? 'there' : 'not_there',
    agreed: met.about,
  });
}

/** The first two hours: consent, fit, safety, the name of the illness, the limited sick role, medication, the school. */
export function tellOpening(telling: Telling): void {
  const { consent, suitability, sickRole, medication } = paper;
  tellBeside(telling);
  tellParents(telling, 1);
  telling
    .does('giveConsent', first, { item: 'treatment' }, { as: 'client' })
    .does('giveConsent', first, {
      item: 'confidentiality',
      words: `Told, to all three: ${consent.limits.join('; ')}.`,
    })
    .does('giveConsent', first, { item: 'supervision' }, { as: 'client' })
    .does('decideSuitability', first, {
      mainProblem: suitability.mainProblem,
      linkedToRelationships: 'yes',
      answers: [],
      screen: nothingAgainst,
      decision: 'suitable',
      reasons: ['Depression that began two weeks after his father moved out'],
      notes: suitability.notes,
    })
    .does('reviewSymptoms', first, { began: telling.day(paper.symptomsBegan), pastEpisodes: 0 })
    .does('reviewRisk', first, {
      session: 1,
      answers: (['wished_dead', 'thoughts_of_suicide', 'past_attempt'] as const).map((question) => ({
        question,
        answer: 'no' as const,
        words: '',
      })),
      decided: 'Asked alone: no thoughts of dying, none ever, no self-harm. Asked again each time.',
    })
    .does('tellDiagnosis', paper.diagnosis.told, { called: paper.diagnosis.name })
    .does('explainIllness', first, { topics: ['depression', 'not_your_fault', 'what_ipt_is', 'privacy'] })
    .does('offerTracker', first, { tracker: 'mood-of-the-week' });
  telling
    .does('screenExclusions', second, nothingFound)
    .does(
      'giveSickRole',
      second,
      {
        mode: 'limited',
        eased: sickRole.eased.map(({ obligation, how, until }) => ({
          obligation,
          how,
          reviewBySession: Number(until.replace('session ', '')),
        })),
        kept: sickRole.kept,
        recovery: sickRole.recovery,
        sharedWith: sickRole.sharedWith,
      },
      { makes: 'sick-role' },
    )
    .does('considerMedication', second, {
      taking: [],
      decision: medication.decision,
      with: medication.with,
      reviewBySession: 6,
    });
  tellSchool(telling);
}

/** Whom at school the service may speak to, as he and both parents agreed. */
function tellSchool(telling: Telling): void {
  const { school } = paper.consent;
  const [name = '', tie = ''] = school.mayContact.split(', ');
  const beside = telling.id(name);
  telling.does('bringBeside', second, { role: 'school_contact', name, tie }, { makes: name });
  telling.does('recordBesideConsent', second, {
    beside,
    whose: 'client',
    to: ['asking'],
    how: 'spoken',
    mayAsk: school.what,
    notShare: school.notWhat,
  });
  for (const guardian of paper.guardians)
    telling.does('recordBesideConsent', second, {
      beside,
      whose: 'guardian',
      guardian: telling.id(guardian.name),
      to: ['asking'],
      how: 'spoken',
      mayAsk: school.what,
      notShare: school.notWhat,
    });
  telling
    .does(
      'writeSheet',
      second,
      {
        sheet: 'school-plan',
        version: 0,
        fields: {
          whom: school.mayContact,
          about: school.what.split(', '),
          notAbout: [school.notWhat],
          eased: ['Two hand-in dates'],
          askedOf: school.askedOf,
          from: telling.day(school.from),
        },
        session: 2,
      },
      { makes: 'school-plan' },
    )
    .does(
      'agreeSheet',
      second,
      { entry: telling.id('school-plan'), version: 1, answer: 'agrees' },
      { as: 'client' },
    );
}

/** What was said to the school, and the planned call to his mother. */
export function tellContacts(telling: Telling, from: string, to: string): void {
  const within = (on: string) => on > from && on <= to;
  for (const { on, with: who, about } of paper.schoolContacts)
    if (within(on))
      telling.does('recordBesideContact', on, { beside: telling.id(who), kind: 'telephone', about });
  for (const { on, minutes, about } of paper.parentTelephone)
    if (within(on))
      telling.does('holdMeeting', on, {
        which: 'parents-telephone',
        minutes,
        with: [telling.id('Hélène Desrosiers')],
        clientThere: 'not_there',
        agreed: about,
      });
}

const ties: Record<string, FormOf<'addPerson'>['role']> = {
  mother: 'mother',
  father: 'father',
  'sister, 10': 'sibling',
  'best friend': 'close_friend',
  grandmother: 'grandparent',
  'band teacher': 'professional',
};
const rings: Record<string, FormOf<'addPerson'>['ring']> = { inner: 1, middle: 2, outer: 3 };
const some = (words: string) => (words ? [words] : []);

/** What changed with somebody, with its day where the paper has one. */
function changeOf({ changed }: { changed: string }): { on?: string; what: string } {
  const [, on, what] = changed.match(/^(\d{4}-[\d-]+): (.*)$/) ?? [];
  return on && what ? { on, what } : { what: changed };
}

/** In which session a change is told that the circle of session 3 could not hold yet. */
const toldLater: Readonly<Record<string, number>> = { Amir: 6, Renata: 9 };

/** What has changed since with people of his circle. */
export function tellChanged(telling: Telling, session: number, day: string): void {
  for (const person of paper.people.filter(({ name }) => toldLater[name] === session)) {
    const { on, what } = changeOf(person);
    telling.does('changePerson', day, {
      person: telling.id(person.name),
      version: 1,
      fields: { recentChanges: [{ ...(on && { on: telling.day(on) }), what }] },
    });
  }
}

/** His circle, drawn by session 3; Renata comes into it later and is told with it, as the paper does. */
export function tellPeople(telling: Telling): void {
  for (const [place, person] of paper.people.entries()) {
    const { on, what } = changeOf(person);
    const fields = {
      displayName: person.name,
      role: ties[person.tie] ?? 'other',
      roleWords: person.tie,
      living: 'living' as const,
      status: 'active' as const,
      safety: 'safe' as const,
      ring: rings[person.ring],
      angle: (place * 360) / paper.people.length,
      satisfying: some(person.likes),
      unsatisfying: some(person.dislikes),
      myExpectations: some(person.wantsFromThem).map((text) => ({ text })),
      recentChanges:
        what && !(person.name in toldLater) ? [{ ...(on && { on: telling.day(on) }), what }] : [],
      ...('conflict' in person && person.conflict ? { conflict: { level: 5, words: person.conflict } } : {}),
      disclosure: 'share_freely' as const,
    };
    // The paper says that each was gone through, and holds no more of them: what else was asked stayed empty.
    const leftBlank = missingOf({ fields } as Parameters<typeof missingOf>[0]).map((field) => ({
      field,
      why: 'nothing' as const,
    }));
    telling.does('addPerson', third, { ...fields, leftBlank }, { makes: person.name });
    if (fields.ring === 1)
      telling.does('reviewPerson', third, { person: telling.id(person.name), state: 'reviewed' });
  }
}
