import type { FormOf } from '#core/course/book.ts';
import { nothingAgainst, nothingFound } from '#examples/on-paper.ts';
import { type Step, Telling } from '#examples/role-dispute/telling.ts';
import paper from './course.json' with { type: 'json' };
import { tellEnding } from './ending.ts';
import { tellLetter, tellPattern, tellWork } from './sheets.ts';

const at = (session: number) => paper.sessions.find(({ n }) => n === session)?.at.slice(0, 10) ?? '';

const roles: Record<string, FormOf<'addPerson'>['role']> = {
  sunniva: 'partner',
  bea: 'step_child',
  gordon: 'colleague',
  mother: 'mother',
  kit: 'sibling',
  father: 'father',
};

function tellOpening(telling: Telling): void {
  const first = paper.consent.treatment;
  const { notes, mainProblem } = paper.suitability;
  telling
    .does('giveConsent', first, { item: 'treatment' }, { as: 'client' })
    .does('giveConsent', first, { item: 'confidentiality', words: 'The limits were explained.' })
    .does('giveConsent', first, { item: 'supervision' }, { as: 'client' });
  for (const said of paper.consent.whoMayBeContacted) {
    const [whom = '', answer = ''] = said.split(': ');
    telling.does('giveConsent', first, { item: 'contact', whom, words: answer }, { as: 'client' });
  }
  telling
    .does('decideSuitability', first, {
      mainProblem,
      linkedToRelationships: 'yes',
      answers: [],
      screen: nothingAgainst,
      decision: 'suitable',
      reasons: ['One pattern that keeps coming back with people'],
      notes,
    })
    .does('screenExclusions', at(2), nothingFound)
    .does('considerMedication', paper.medication.on, {
      taking: [],
      decision: paper.medication.decision,
      with: 'Family doctor',
    });
  for (const { feels, id, name, now, tie } of paper.people)
    telling.does(
      'addPerson',
      first,
      {
        displayName: name,
        role: roles[id] ?? 'friend',
        living: tie.startsWith('father') ? 'deceased' : 'living',
        roleWords: tie,
        contactWords: now,
        linkToMood: { words: feels },
      },
      { makes: id },
    );
}

function tellGoals(telling: Telling, when: 'start' | 'mid' | 'end', on: string): void {
  for (const goal of paper.goals) {
    if (when === 'start')
      telling.does(
        'setGoal',
        on,
        { text: goal.goal, type: 'interpersonal' },
        { as: 'client', makes: goal.goal },
      );
    telling.does('rateGoal', on, { goal: telling.id(goal.goal), rating: goal[when], at: when });
  }
}

/** Item 9 is nought throughout, and asked aloud at 1, 7 and 16. */
function tellRisk(telling: Telling, session: number, on: string): void {
  telling.does('reviewRisk', on, {
    session,
    answers: (['wished_dead', 'thoughts_of_suicide'] as const).map((question) => ({
      question,
      answer: 'no' as const,
      words: session === 1 ? 'None now or before' : 'None',
    })),
    decided: 'Nothing needed; asked again.',
  });
}

function tellContract(telling: Telling, on: string): void {
  telling
    .does('agreeContract', on, {
      version: 0,
      sessions: paper.protocol.sessions,
      minutes: paper.protocol.minutes,
      starts: telling.day(at(1)),
      ends: telling.day(at(16)),
      attendancePolicy: 'A meeting missed because of the ferry does not count.',
      emergencyArrangements: `${paper.service.outOfHours.who}: ${paper.service.outOfHours.number}`,
    })
    .does('acknowledgeContract', on, { version: 1 }, { as: 'client' });
}

/** Every act of the course after it is opened, in order, as the therapist and the client do them. */
export function dynamicSixteen(newId: () => string, shift?: (day: string) => string): Step[] {
  const telling = new Telling(newId, shift);
  tellOpening(telling);
  for (const { at: time, gad7, minutes, n, note, phq9 } of paper.sessions) {
    const on = time.slice(0, 10);
    for (const { at: missed, why } of paper.missed)
      if (missed < time && missed > (paper.sessions[n - 2]?.at ?? time))
        telling.does('missSession', missed.slice(0, 10), { note: why, told: 'beforehand' });
    const answered = { session: n, administered: 'self' as const };
    telling
      .does('answerMeasure', on, { instrument: 'phq-9', answers: phq9, ...answered }, { as: 'client' })
      .does('answerMeasure', on, { instrument: 'gad-7', answers: gad7, ...answered }, { as: 'client' })
      .does('holdSession', on, { startedAt: time.slice(11), minutes, format: 'in_person' })
      .does('reviewScores', on, { session: n, comment: 'Looked at together.' });
    if ([1, 7, 16].includes(n)) tellRisk(telling, n, on);
    tellPattern(telling, n, on);
    if (n === 4) {
      tellGoals(telling, 'start', on);
      tellContract(telling, on);
    }
    if (n === 8) {
      tellGoals(telling, 'mid', on);
      telling.does('reviewProgress', on, {
        at: 'mid',
        session: n,
        seen: 'Both scores a little down.',
        response: 'partly',
        goals: 'Each a few points nearer',
        focus: 'still_right',
        discussed: 'What he expects of me if he does not watch.',
        decision: 'go_on',
        why: 'The pattern is in the room now.',
      });
    }
    tellWork(telling, n, on);
    tellLetter(telling, n, on);
    tellEnding(telling, n, on);
    if (n === 16) tellGoals(telling, 'end', on);
    telling
      .does('draftNote', on, { session: n, text: note, version: 0 })
      .does('signNote', on, { session: n, version: 1 });
    if (n === 16) telling.does('closeCourse', on, { outcome: 'completed' });
  }
  return telling.steps;
}
