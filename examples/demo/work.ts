import type { FormOf } from '#core/course/book.ts';
import type { Tale } from './tale.ts';

export interface Exchange {
  title: string;
  withWhom: string;
  place: string;
  wanted: string;
  /** Who spoke, what was said, and for the client's own lines what was meant. */
  turns: [speaker: string, words: string, meant?: string][];
  ending: string;
  mood: [before: number, after: number];
  felt: NonNullable<FormOf<'writeExchangeEnding'>['emotionsAfter'][number]['emotion']>[];
  received: string;
  theirSide: string;
  patterns: FormOf<'markPatterns'>['patterns'];
  /** What went well in it all the same. */
  strengths?: FormOf<'markPatterns'>['strengths'];
  mine: string;
  theirs: string;
  instead: string;
  area: FormOf<'startAnalysis'>['focusArea'];
}

/** An exchange gone through line by line in session n, all ten steps. */
export function tellExchange(tale: Tale, n: number, told: Exchange): void {
  const on = tale.session(n);
  const analysisId = tale.id('analysis');
  const [moodBefore, moodAfter] = told.mood;
  tale
    .does(
      'startAnalysis',
      on,
      { title: told.title, date: on, personIds: [tale.id(told.withWhom)], focusArea: told.area, session: n },
      { makes: 'analysis' },
    )
    .does('writeExchangeSetting', on, { analysisId, place: told.place, channel: 'in_person' })
    .does('writeExchangeGoal', on, { analysisId, goalBefore: told.wanted, moodBefore })
    .does('writeTurns', on, {
      analysisId,
      turns: told.turns.map(([speaker, words, iMeant = '']) => ({ speaker, words, iMeant })),
    })
    .does('writeExchangeEnding', on, {
      analysisId,
      ending: told.ending,
      moodAfter,
      emotionsAfter: told.felt.map((emotion) => ({ emotion })),
    })
    .does('writeMessages', on, {
      analysisId,
      intendedMessage: told.wanted,
      receivedMessage: told.received,
      otherPerspective: told.theirSide,
    })
    .does('markPatterns', on, { analysisId, patterns: told.patterns, strengths: told.strengths })
    .does('writeExchangeExpectations', on, {
      analysisId,
      mine: told.mine,
      theirs: told.theirs,
      stated: 'unsaid',
    })
    .does('writeAlternatives', on, { analysisId, alternatives: [{ words: told.instead }], chosen: 0 })
    .does('finishAnalysis', on, { analysisId });
}

/** A scene rehearsed in session n with what each take taught. */
export function tellRehearsal(
  tale: Tale,
  n: number,
  withWhom: string,
  scenario: string,
  openingLine: string,
  ...takes: string[]
): void {
  const on = tale.session(n);
  const rolePlayId = tale.id(`rehearsal/${n}`);
  tale.does(
    'startRolePlay',
    on,
    { scenario, personId: tale.id(withWhom), openingLine, session: n },
    { makes: `rehearsal/${n}` },
  );
  for (const [place, learned] of takes.entries()) {
    tale.does('writeTake', on, { rolePlayId, clientPlays: place === 0 ? 'self' : 'other', learned });
  }
  tale.does('planRealLife', on, { rolePlayId, readiness: 6, who: withWhom });
}

/** Something to try, agreed in session n; with words, what came of it by the next. */
export function tellTried(
  tale: Tale,
  n: number,
  what: string,
  withWhom: string,
  came?: [result: FormOf<'tellTryOut'>['result'], learned: string],
): void {
  const tryOutId = tale.id(`try/${what}`);
  tale.does(
    'agreeTryOut',
    tale.session(n),
    { what, withWhom, personIds: [tale.id(withWhom)], session: n },
    { makes: `try/${what}` },
  );
  if (!came) return;
  const [result, learned] = came;
  tale
    .does('tellTryOut', tale.session(n + 1), { tryOutId, result, learned }, { as: 'client' })
    .does('reviewTryOut', tale.session(n + 1), { tryOutId, session: n + 1, words: learned });
}
