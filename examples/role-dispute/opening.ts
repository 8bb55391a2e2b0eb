import paper from './course.json' with { type: 'json' };
import type { Telling } from './telling.ts';

/** The first hour: consent item by item, fit, hopes, symptoms, the name of the illness, the series of sessions. */
export function tellOpening(telling: Telling): void {
  const { consent, suitability, sickRole, medication } = paper;
  const first = consent.treatment;
  telling
    .does(
      'bookSeries',
      first,
      { first: `${telling.day('2026-01-13')}T10:00`, count: 16, minutes: 50, despite: 'Entered from paper' },
      { makes: 'series' },
    )
    .does('giveConsent', consent.treatment, { item: 'treatment' }, { as: 'client' })
    .does('giveConsent', consent.treatment, {
      item: 'confidentiality',
      words: 'The limits were explained in the first hour.',
    })
    .does('giveConsent', consent.supervision, { item: 'supervision' }, { as: 'client' });
  for (const said of consent.whoMayBeContacted) {
    const [whom = '', answer] = said.split(': ');
    telling.does(
      answer === 'yes' ? 'giveConsent' : 'refuseConsent',
      first,
      { item: 'contact', whom },
      { as: 'client' },
    );
  }
  telling
    .does('tellHopes', first, { words: paper.hopes }, { as: 'client', makes: 'hopes' })
    .does('decideSuitability', first, {
      mainProblem: suitability.mainProblem,
      linkedToRelationships: suitability.linkedToRelationships ? 'yes' : 'no',
      answers: [],
      screen: {
        psychosis: suitability.psychosis ? 'yes' : 'no',
        bipolar: suitability.bipolar ? 'yes' : 'no',
        substances: suitability.substances ? 'yes' : 'no',
        violenceAtHome: suitability.violenceAtHome ? 'yes' : 'no',
        violenceAsked: 'alone',
      },
      decision: 'suitable',
      reasons: ['Depression tied to what happens between her and her husband'],
      notes: suitability.notes,
    })
    .does('reviewSymptoms', first, {
      began: telling.day(paper.symptomsBegan),
      pastEpisodes: paper.pastEpisodes,
    })
    .does('reviewRisk', first, {
      session: 1,
      answers: [
        { question: 'wished_dead', answer: 'yes', words: 'Easier not to wake up, several days' },
        { question: 'thoughts_of_suicide', answer: 'no', words: '' },
        { question: 'thought_how', answer: 'no', words: '' },
        { question: 'intends_to_act', answer: 'no', words: '' },
        { question: 'past_attempt', answer: 'no', words: '' },
      ],
      decided: 'Safety plan begun; her sister knows. Asked again next time.',
    })
    .does('screenExclusions', first, {
      answers: (['psychosis', 'bipolarity', 'substance_use'] as const).map((item) => ({
        item,
        found: 'not_found' as const,
      })),
    })
    .does('tellDiagnosis', paper.diagnosis.told, { called: paper.diagnosis.name })
    .does('explainIllness', first, { topics: ['depression', 'common_and_treatable', 'what_ipt_is'] })
    .does(
      'giveSickRole',
      '2026-01-20',
      {
        mode: 'full',
        eased: sickRole.eased.map(({ obligation, how }) => ({ obligation, how, reviewBySession: 8 })),
        kept: sickRole.kept,
        recovery: sickRole.recovery,
        sharedWith: sickRole.sharedWith,
      },
      { makes: 'sick-role' },
    )
    .does('considerMedication', medication.on, {
      taking: [],
      decision: medication.decision,
      with: medication.with,
      reviewBySession: 6,
    });
  tellSafetyPlan(telling);
}

function tellSafetyPlan(telling: Telling): void {
  const { safetyPlan } = paper;
  const named = (names: string[]) => names.map((who) => ({ who }));
  telling.does('writeSafetyPlan', safetyPlan.on, {
    warningSigns: safetyPlan.warningSigns.map((sign) => ({ sign })),
    alone: safetyPlan.whatIDoAlone.map((what) => ({ what })),
    peopleAndPlaces: named(safetyPlan.peopleAndPlaces),
    help: named(safetyPlan.whoToAskForHelp),
    professionals: named(safetyPlan.professionals),
    saferSurroundings: safetyPlan.makingSafer.map((what) => ({ what })),
  });
}
