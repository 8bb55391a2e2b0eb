import { expect, test } from 'vitest';
import { trackerShape } from '#core/protocols/protocol/tracker.ts';
import { resolveProtocol } from '#core/protocols/resolve-protocol.ts';
import { shippedTrackers } from './list.ts';

const spoken = resolveProtocol({ trackers: shippedTrackers }).whole.trackers as unknown[];

test.each(spoken.map((one) => [(one as { id: string }).id, one]))(
  '%s is a tracker by its schema, each field and score named once and all they name there',
  (_id, one) => {
    const tracker = trackerShape.parse(one);
    const fields = tracker.fields.map(({ id }) => id);
    expect(new Set(fields).size).toBe(fields.length);
    const named = [
      ...tracker.scores.flatMap((score) => score.fields),
      ...tracker.alerts.flatMap((alert) =>
        alert.rule === 'sleep_and_energy' ? [alert.sleep, alert.energy] : [alert.field],
      ),
    ];
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
  },
);

test('the mood of the week is worst at 10, and counts of binges are kept out of the hour', () => {
  const of = (id: string) => trackerShape.parse(spoken.find((one) => (one as { id: string }).id === id));
  expect(of('mood-of-the-week').fields[0]).toMatchObject({ min: 1, max: 10, higherIs: 'worse' });
  expect(of('binges-and-purges').lookedAt).toBe('outside_the_hour');
});
