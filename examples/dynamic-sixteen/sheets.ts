import type { Telling } from '#examples/role-dispute/telling.ts';
import paper from './course.json' with { type: 'json' };

/** The map at 2, the pattern drafted at 3 and agreed at 4, with his words in it. */
export function tellPattern(telling: Telling, session: number, on: string): void {
  if (session === 2)
    telling
      .does(
        'writeSheet',
        on,
        { sheet: 'attachment-map', version: 0, fields: { ...paper.map }, session },
        { makes: 'map' },
      )
      .does('shareSheet', on, { entry: telling.id('map'), version: 1 });
  const ipaf = paper.ipaf.find((one) => one.session === session);
  if (!ipaf) return;
  const entry = telling.id('ipaf');
  const { affects, costs, currentExamples, defensiveFunction, inRoomExample, origins, otherRep, selfRep } =
    ipaf;
  telling
    .does(
      'writeSheet',
      on,
      {
        sheet: 'ipaf',
        version: ipaf.version - 1,
        session,
        ...(ipaf.version > 1 ? { entry } : {}),
        fields: {
          selfRep,
          otherRep,
          affects,
          defensiveFunction,
          costs,
          ...(origins ? { origins } : {}),
          currentExamples: currentExamples.map(({ person, on: day, what }) => ({
            person: telling.id(person),
            on: telling.day(day),
            what,
          })),
          inRoomExamples: inRoomExample ? [{ session: inRoomExample.session, what: inRoomExample.what }] : [],
        },
      },
      ipaf.version > 1 ? {} : { makes: 'ipaf' },
    )
    .does('shareSheet', on, { entry, version: ipaf.version });
  if (ipaf.agreed)
    telling.does(
      'agreeSheet',
      on,
      { entry, version: ipaf.version, answer: 'agrees', words: ipaf.clientSaid, session },
      { as: 'client' },
    );
  else
    telling.does(
      'commentSheet',
      on,
      { entry, version: ipaf.version, words: ipaf.clientSaid, session },
      { as: 'client' },
    );
}

/** Where the pattern was worked on in this session, with somebody or between the two of them. */
export function tellWork(telling: Telling, n: number, on: string): void {
  for (const { inRoom, person, session, what } of paper.ipafWork) {
    if (session !== n) continue;
    telling.does('writeSheet', on, {
      sheet: 'ipaf-work',
      version: 0,
      session,
      fields: {
        session,
        what,
        inRoom: inRoom ? 'yes' : 'no',
        ...(person ? { person: telling.id(person) } : {}),
      },
    });
  }
}

/** The letter: a draft at 13, what he said of it at 14 and 15, the last version at 16. */
export function tellLetter(telling: Telling, session: number, on: string): void {
  const entry = telling.id('letter');
  for (const step of paper.letter) {
    if (step.session !== session) continue;
    if (step.body) {
      const version = step.version ?? 1;
      telling
        .does(
          'writeSheet',
          on,
          {
            sheet: 'goodbye-letter',
            version: version - 1,
            session,
            ...(version > 1 ? { entry } : {}),
            fields: { ...step.body },
          },
          version > 1 ? {} : { makes: 'letter' },
        )
        .does('shareSheet', on, { entry, version });
    }
    if (step.clientComments)
      telling.does(
        'commentSheet',
        on,
        { entry, version: 1, words: step.clientComments, session },
        { as: 'client' },
      );
  }
}
