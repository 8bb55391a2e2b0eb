import { expect, test } from 'vitest';
import { figureNames } from '#core/programme/words.ts';
import words from '#web/messages/en/signals/signals.ts';
import { signs } from '#web/ui/words/signal.tsx';
import { everyMessage } from './every-message.ts';
import { sourceFiles } from './files.ts';

/** Findings of November 2026, T9: one signal was said in five wordings, and getting worse wore the alarm’s sign. */

/** What was said of a signal before there was one word for it. A client is told in their own words, in `client`. */
const otherwise =
  /more than chance|[Rr]eliably better|[Rr]eliable (improvement|recovery|deterioration|worsening)$|^[Gg]etting better$|^Getting worse$|^Slow (so far|to change)$|^Well and steady$|may be chance/;

test('a signal has one word, which stands in one table', async () => {
  const elsewhere = [...(await everyMessage())].filter(
    ([key, text]) =>
      !key.startsWith('signals.') &&
      !key.startsWith('client.') &&
      (otherwise.test(text) || Object.values<string>(words).includes(text)),
  );
  // What one looks for in the caseload, and the name of a review, which is about more than one score.
  expect(Object.fromEntries(elsewhere)).toEqual({
    'caseload.shows.not_on_track': words.not_on_track,
    'session.review.at.any': words.reliable_deterioration,
  });
  expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});

test('what is said outside the screens says the same word', () => {
  expect(figureNames.recovery.name.en).toBe(words.recovery);
  expect(figureNames.reliable_improvement.name.en).toBe(words.reliable_improvement);
  expect(figureNames.reliable_deterioration.name.en).toBe(words.reliable_deterioration);
});

test('a signal has a sign of its own, and none has the alarm’s', () => {
  const { reliable_recovery: recovered, recovery, ...others } = signs;
  expect(recovered).toBe(recovery);
  expect(new Set([...Object.values(others), recovery]).size).toBe(Object.keys(others).length + 1);
  expect(Object.values<string>(signs)).not.toContain('danger');
});

/** Alarms, members in danger, a client who is not safe with somebody, and reasons to stop and refer. */
const ofDanger =
  /^web\/(ui\/words\/badge|group\/(list|members)\/|therapist\/(today|caseload|referrals)\/|therapist\/course\/(head|risk\/|session\/(before\/scores-moved|due\/agenda-item)|work\/dispute\/safety)|both\/supervision\/why)/;

test('only danger wears the alarm’s sign: what is overdue, refused, struck out or not sent has its own', () => {
  const wears = sourceFiles('.ts', '.tsx').filter(
    ({ path, text }) =>
      path.startsWith('web/') && /tone=["{][^}]*danger|\b(?!kind\b|id\b)\w+: 'danger'/m.test(text),
  );
  expect(wears.length).toBeGreaterThan(8);
  expect(wears.map(({ path }) => path).filter((path) => !ofDanger.test(path))).toEqual([]);
});
