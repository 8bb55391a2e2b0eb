import { expect, test } from 'vitest';
import { everyRefusal, type Said } from './refusals.ts';

/** T13 of the findings of November 2026: a refusal says what is wrong, and what to do about it. */

const todo =
  'add|agree|answer|ask|begin|book|bring|call|change|check|choose|close|come|count|cut|decide|do|draw|drop|end|enter|fill|finish|form|give|go|hand|hold|invite|keep|lead|leave|let|list|load|look|lower|make|mark|move|name|note|open|pass|pick|plan|press|put|raise|rank|rate|read|record|reload|remove|rename|renew|replace|restore|resume|retire|review|reword|run|save|say|see|send|set|share|shorten|show|sign|speak|split|start|stay|stop|strike|take|talk|tell|think|tick|transfer|try|turn|type|use|wait|work|write';

/** What to do stands at the beginning of a sentence or after what is wrong: “Choose …”, “…: give …”, “…, or say why”. */
const way = new RegExp(`(?:^|[.:;,] |\\b(?:or|and|then|first|please|still to) )(?:${todo})\\b`, 'i');

/** Where nothing is to be done, or it can be done otherwise, that is said. */
const nothing =
  /nothing needs to|counts once|stands there once|at any time|(you|they) can |can still|help now|\bfirst\.$/i;

/** Where it is for somebody else to do, it says for whom. */
const byAnother =
  /(an administrator|who runs the service|the therapist|somebody else|somebody who does|whoever [^.]*|the supervisor|the other one of you)\b[^.]* (sets|pairs|offers|rates|ends|takes|records|looks|countersigns|says|is called)\b/i;

const saysAWay = (sentence: string) => [way, nothing, byAnother].some((one) => one.test(sentence));

/** Sentences whose way on is in what they name, with the reason. */
const otherwise: Readonly<Record<string, string>> = {
  'no-such-act': 'said to programs alone: no screen offers an act that there is not',
  'unreadable-note': 'what follows is the fault of each field, which says what it takes',
  'unreadable-target': 'what follows is the fault of each field, which says what it takes',
  'not-a-total': 'names the totals that there are, or that there are none',
  'no-such-session': 'names the session that comes next',
  'own-name': 'names who records it',
  kept: 'says of each kind of entry how it is put right',
  closed: 'its last words say where new work goes',
};

/** A sentence is in pieces, with what is filled in between them. */
const whole = (pieces: readonly string[]) => pieces.join('…');

/** A refusal has a code; what is wrong with one field stands beside that field, whose label says what it asks. */
const withoutAWay = (said: readonly Said[]) =>
  said.flatMap(({ code, sentences }) =>
    code === undefined || code in otherwise
      ? []
      : sentences
          .map(whole)
          .filter((one) => !saysAWay(one))
          .map((one) => `${code}: ${one}`),
  );

test('every refusal says what to do, or that nothing needs to be done', () => {
  const said = everyRefusal();
  expect(said.filter(({ code }) => code !== undefined).length).toBeGreaterThan(400);
  expect(withoutAWay(said)).toEqual([]);
});

test.each(['This is not there.', 'The course is closed.', 'Another one of them has it already.'])(
  'a refusal without a way on is found: %s',
  (sentence) => {
    expect(
      withoutAWay([{ at: '', code: 'a-code', sentences: [[sentence]], names: false, values: false }]),
    ).toHaveLength(1);
  },
);
