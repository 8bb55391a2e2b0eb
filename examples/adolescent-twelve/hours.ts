import type { FormOf } from '#core/course/book.ts';
import { techniquesOnPaper } from '#examples/on-paper.ts';
import type { Telling } from '#examples/role-dispute/telling.ts';
import { tellChanged, tellContacts, tellParents, tellPeople } from './beginning.ts';
import paper from './course.json' with { type: 'json' };
import { tellEnding } from './ending.ts';
import { rateGoals, tellFocus } from './focus.ts';

type Session = (typeof paper.sessions)[number];

const results = { done: 'done', 'not yet': 'not_yet' } as const;

/** What was going on when the mood was best, or worst: `Best: band. Worst: Sunday night.` */
const at = (linked: string, word: 'Best' | 'Worst') =>
  linked.match(new RegExp(`${word}: ([^.]*)`))?.[1] ?? '';

/** Each hour in order, with what stood between it and the one before. */
export function tellHours(telling: Telling): void {
  let before = paper.consent.assent;
  for (const session of paper.sessions) {
    const on = session.at.slice(0, 10);
    tellContacts(telling, before, on);
    if (session.n === 8) tellParents(telling, 2);
    tellMeasures(telling, session, on);
    tellHour(telling, session, on);
    if (session.n === 3) {
      tellPeople(telling);
      tellFocus(telling);
    }
    tellLived(telling, before, on);
    tellChanged(telling, session.n, on);
    tellWork(telling, session, on);
    tellReviews(telling, session.n, on);
    tellEnding(telling, session.n, on);
    telling
      .does('draftNote', on, { session: session.n, text: session.note, version: 0 })
      .does('signNote', on, { session: session.n, version: 1 });
    before = on;
  }
  tellParents(telling, 3);
  telling.does('closeCourse', paper.contract.ends, { outcome: 'completed' });
}

/** What happened since the hour before, once his time line stands. */
function tellLived(telling: Telling, before: string, on: string): void {
  for (const { on: date, what, kind } of paper.timeline)
    if (date > paper.formulation.agreed && date > before && date <= on)
      telling.does('addEvent', on, {
        date: telling.day(date),
        what,
        kind: kind as FormOf<'addEvent'>['kind'],
      });
}

function tellMeasures(telling: Telling, { n, phqA, moodWeek }: Session, on: string): void {
  if (phqA) {
    const answers = [...phqA.items, phqA.item10, phqA.item11, phqA.item12, phqA.item13];
    telling.does(
      'answerMeasure',
      on,
      { instrument: 'phq-a', answers, session: n, administered: 'with-therapist' },
      { as: 'client' },
    );
  }
  const { average, best, worst, linkedTo } = moodWeek;
  const said = { atBest: at(linkedTo, 'Best'), atWorst: at(linkedTo, 'Worst') };
  const words = Object.fromEntries(Object.entries(said).filter(([, text]) => text !== ''));
  telling.does(
    'noteTracker',
    on,
    { tracker: 'mood-of-the-week', day: telling.day(on), fields: { average, best, worst, ...words } },
    { as: 'client' },
  );
}

function tellHour(telling: Telling, { n, minutes, moodWeek, techniques: used }: Session, on: string): void {
  telling.does('holdSession', on, { startedAt: '16:00', minutes, format: 'in_person', present: ['client'] });
  telling.does('recordOpening', on, { session: n, answer: moodWeek.linkedTo, about: 'event' });
  for (const name of used) {
    const technique = techniquesOnPaper[name];
    if (technique) telling.does('markTechnique', on, { session: n, technique });
  }
  telling.does('reviewRisk', on, {
    session: n,
    answers: [{ question: 'thoughts_of_suicide', answer: 'no', words: '' }],
    decided: 'Asked; none.',
  });
  if (n < 5) return;
  telling.does('linkMood', on, {
    session: n,
    direction: 'event_to_mood',
    what: moodWeek.linkedTo,
    feelings: [{ name: n === 5 || n === 9 ? 'angry' : 'hurt' }],
    focusLinked: 'linked',
  });
}

function tellWork(telling: Telling, { n }: Session, on: string): void {
  for (const { what, agreed, reviewed, result, learned } of paper.tryOuts) {
    if (reviewed === n)
      telling
        .does(
          'tellTryOut',
          on,
          { tryOutId: telling.id(what), result: results[result as keyof typeof results], learned },
          { as: 'client' },
        )
        .does('reviewTryOut', on, { tryOutId: telling.id(what), session: n, words: learned });
    const next = paper.sessions[n]?.at.slice(0, 10);
    if (agreed === n && next)
      telling.does('agreeTryOut', on, { what, session: n, due: telling.day(next) }, { makes: what });
  }
  if (n === 5) tellAnalysis(telling, on);
  if (n === 6) tellRehearsal(telling, on);
  if (n === 8) tellAgreed(telling, on);
  if (n === 9) tellSetback(telling, on);
}

function tellAnalysis(telling: Telling, on: string): void {
  const { communication: exchange, expectations } = paper;
  const analysisId = telling.id('analysis');
  telling
    .does(
      'startAnalysis',
      on,
      {
        title: 'The Friday texts',
        date: telling.day('2026-02-27'),
        personIds: [telling.id('Dad (Luc)')],
        focusArea: 'role_dispute',
        session: 5,
      },
      { makes: 'analysis' },
    )
    .does('writeExchangeSetting', on, { analysisId, place: 'At home', time: '17:40', channel: 'text' })
    .does('writeExchangeGoal', on, { analysisId, goalBefore: exchange.wanted, moodBefore: 4 })
    .does('writeTurns', on, {
      analysisId,
      turns: exchange.lines.map(({ who, said, meant, felt }) => ({
        speaker: who === 'Jonah' ? 'me' : who,
        words: said,
        iMeant: meant ?? '',
        ...(felt ? { iFelt: { words: felt } } : {}),
      })),
    })
    .does('writeExchangeEnding', on, {
      analysisId,
      ending: '(turns the phone over)',
      moodAfter: 1,
      emotionsAfter: [{ emotion: 'angry' }],
    })
    .does('writeMessages', on, {
      analysisId,
      intendedMessage: 'Ring me',
      receivedMessage: exchange.theyTook,
      otherPerspective: expectations[0]?.theirs ?? '',
    })
    .does('markPatterns', on, { analysisId, patterns: ['CP-5'], words: exchange.pattern.join(', ') })
    .does('writeExchangeExpectations', on, {
      analysisId,
      mine: expectations[0]?.mine ?? '',
      theirs: expectations[0]?.theirs ?? '',
      stated: 'unsaid',
    })
    .does('writeAlternatives', on, { analysisId, alternatives: [{ words: exchange.instead }], chosen: 0 })
    .does('finishAnalysis', on, { analysisId });
}

function tellRehearsal(telling: Telling, on: string): void {
  const { rolePlay, communication } = paper;
  const rolePlayId = telling.id('role-play');
  telling.does(
    'startRolePlay',
    on,
    {
      scenario: rolePlay.scene,
      personId: telling.id('Dad (Luc)'),
      goal: 'One weekend, one feeling, one question',
      openingLine: communication.instead,
      analysisId: telling.id('analysis'),
      session: rolePlay.session,
    },
    { makes: 'role-play' },
  );
  for (const { jonahAs, learned } of rolePlay.takes)
    telling.does('writeTake', on, {
      rolePlayId,
      clientPlays: jonahAs === 'himself' ? 'self' : 'other',
      learned,
    });
}

/** He wrote down what he felt before he saw anybody, and weighed what to do only then. */
function tellSetback(telling: Telling, on: string): void {
  telling.does(
    'nameFeeling',
    on,
    {
      context: 'session',
      session: 9,
      situation: 'Met Dad’s friend Renata at the flat without warning',
      personIds: [telling.id('Dad (Luc)')],
      emotions: [{ emotion: 'angry' }],
    },
    { as: 'client' },
  );
}

/** What the quarrel came to, after the coached talk. */
function tellAgreed(telling: Telling, on: string): void {
  for (const { mine, theirs } of paper.expectations)
    telling.does('writeExpectation', on, {
      disputeId: telling.id('dispute'),
      topic: 'time',
      mine,
      saidByMe: 'said',
      theirs,
      saidByThem: 'said',
    });
}

function tellReviews(telling: Telling, n: number, on: string): void {
  if (n === 4)
    telling.does('reviewProgress', on, {
      at: 'S4',
      session: 4,
      seen: 'PHQ-A 13 from 14: hardly moved.',
      response: 'no_response',
      actions: ['talk_about_fit'],
      discussed: 'Asked about fit: it is okay, it is just slow.',
      decision: 'go_on',
    });
  if (n !== 6) return;
  telling
    .does('reviewProgress', on, {
      at: 'mid',
      session: 6,
      seen: 'PHQ-A 13 at session 4; the mood of the week is better.',
      response: 'partly',
      goals: 'Rated together.',
      focus: 'still_right',
      discussed: 'Focus still right, six left.',
      decision: 'go_on',
    })
    .does('considerMedication', on, {
      taking: [],
      decision: 'Still not',
      with: paper.medication.with,
    });
  rateGoals(telling, 'mid', on);
}
