import paper from './course.json' with { type: 'json' };
import type { Telling } from './telling.ts';

const results = { done: 'done', 'not yet': 'not_yet' } as const;

/** What came of the try-outs that this session looks back on, told by the client before it. */
export function tellTried(telling: Telling, session: number, on: string): void {
  for (const { what, reviewed, result, learned } of paper.tryOuts) {
    if (reviewed !== session) continue;
    telling.does(
      'tellTryOut',
      on,
      { tryOutId: telling.id(what), result: results[result as keyof typeof results], learned },
      { as: 'client' },
    );
  }
}

/** The work of each session: the exchange taken apart, the rehearsal, what to try, where the dispute stands. */
export function tellWork(telling: Telling, session: number, on: string): void {
  for (const tried of paper.tryOuts) {
    if (tried.reviewed === session)
      telling.does('reviewTryOut', on, { tryOutId: telling.id(tried.what), session, words: tried.learned });
  }
  if (session === 5) tellAnalysis(telling, on);
  if (session === 7) tellRehearsal(telling, on);
  if (session === 8) {
    telling.does('judgeDisputeStage', on, {
      disputeId: telling.id('dispute'),
      stage: 'renegotiation',
      session,
      evidence:
        'She opened the subject; it became loud, then quiet, then he said he had been afraid she would leave.',
    });
    telling.does('reviewAnalysis', on, {
      analysisId: telling.id('analysis'),
      happened: 'She opened the subject on the Saturday walk.',
      learned: 'It got loud and he stayed',
    });
  }
  for (const tried of paper.tryOuts) {
    if (tried.agreed === session) tellAgreed(telling, tried.what, session, on);
  }
}

function tellAgreed(telling: Telling, what: string, session: number, on: string): void {
  const withTomas = session === 5 || session === 7;
  const from =
    session === 5
      ? { kind: 'analysis' as const, id: telling.id('analysis') }
      : session === 7
        ? { kind: 'role_play' as const, id: telling.id('role-play') }
        : undefined;
  const whom = withTomas ? 'Tomas' : session === 9 ? 'Ines' : 'Yasmin';
  telling.does(
    'agreeTryOut',
    on,
    { what, withWhom: whom, personIds: [telling.id(whom)], session, from },
    { makes: what },
  );
}

function tellAnalysis(telling: Telling, on: string): void {
  const { communication: exchange, expectations } = paper;
  const analysisId = telling.id('analysis');
  const [where = '', when = '', who = ''] = exchange.where.split(', ');
  telling
    .does(
      'startAnalysis',
      on,
      {
        title: 'Another week away',
        date: telling.day('2026-02-07'),
        personIds: [telling.id(exchange.with)],
        focusArea: 'role_dispute',
        eventId: telling.id('Tomas announced another week away'),
        session: 5,
      },
      { makes: 'analysis' },
    )
    .does('writeExchangeSetting', on, {
      analysisId,
      place: where,
      time: when,
      channel: 'in_person',
      bystanders: who,
    })
    .does('writeExchangeGoal', on, { analysisId, goalBefore: exchange.wanted, moodBefore: 5 })
    .does('writeTurns', on, {
      analysisId,
      turns: exchange.lines.map(({ who: speaker, said, meant, felt }) => ({
        speaker: speaker === 'Leila' ? 'me' : speaker,
        words: said,
        iMeant: meant ?? '',
        ...(felt ? { iFelt: { words: felt } } : {}),
      })),
    })
    .does('writeExchangeEnding', on, {
      analysisId,
      ending: '(goes upstairs)',
      moodAfter: 2,
      emotionsAfter: [{ emotion: 'angry' }, { emotion: 'hurt' }],
    })
    .does('writeMessages', on, {
      analysisId,
      intendedMessage: 'Come after me.',
      receivedMessage: exchange.heTook,
      otherPerspective: expectations[0]?.his ?? '',
    })
    .does('markPatterns', on, { analysisId, patterns: ['CP-5', 'CP-4'], words: exchange.pattern.join(', ') })
    .does('writeExchangeExpectations', on, {
      analysisId,
      mine: expectations[0]?.mine ?? '',
      theirs: expectations[0]?.his ?? '',
      stated: 'unsaid',
    })
    .does('writeAlternatives', on, { analysisId, alternatives: [{ words: exchange.instead }], chosen: 0 })
    .does('finishAnalysis', on, { analysisId });
}

function tellRehearsal(telling: Telling, on: string): void {
  const { rolePlay } = paper;
  const rolePlayId = telling.id('role-play');
  telling.does(
    'startRolePlay',
    on,
    {
      scenario: rolePlay.scene,
      personId: telling.id('Tomas'),
      goal: 'One request, and he knows it is one',
      openingLine: paper.communication.instead,
      analysisId: telling.id('analysis'),
      session: rolePlay.session,
    },
    { makes: 'role-play' },
  );
  for (const { leilaAs, learned } of rolePlay.takes) {
    telling.does('writeTake', on, {
      rolePlayId,
      clientPlays: leilaAs === 'herself' ? 'self' : 'other',
      learned,
    });
  }
  telling.does('planRealLife', on, {
    rolePlayId,
    readiness: 6,
    who: 'Tomas',
    where: 'A walk on Saturday',
    when: 'Saturday',
  });
}
