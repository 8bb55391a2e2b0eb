import { expect, it } from 'vitest';
import { fold, seenBy } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { guide } from '#core/guide/guide.ts';
import { readProtocol } from '#core/guide/protocol-file/read-protocol.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aCourse } from '#tests/a-course.ts';
import { asTold, dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { protocolFollowedBy } from './settings.ts';

const file = {
  id: 'willow',
  edition: '2026.1',
  extends: 'ipt 2026.1',
  name: 'Willow House',
  ages: { from: 25 },
  presets: {
    keep: ['ipt12', 'ipt16-default'],
    change: {
      ipt12: {
        id: 'ten',
        sessions: 10,
        min: 8,
        windows: [
          { phase: 'initial', from: 1, to: 2 },
          { phase: 'middle', from: 3, to: 8 },
          { phase: 'ending', from: 9, to: 10 },
        ],
      },
    },
  },
  milestones: { drop: ['MS-10'] },
};
const whole = readProtocol(JSON.stringify(file));
if (isRefusal(whole)) throw new Error(whole.because);
const own = [asTold(JSON.parse(JSON.stringify(whole)))];
const willow = () => opened('ten', 10, 'willow', [whole]);

it('a course under a service’s own protocol carries it, and guide, acts and lists go by it wherever it is read', () => {
  const course = held(3, willow());
  const moved = fold(course.id, JSON.parse(JSON.stringify(course.facts)));
  expect(protocolFollowedBy(moved)).toEqual(whole);
  expect(guide(moved, dayAfter(3))?.phase).toMatchObject({ now: 'middle' });
  expect(guide(moved, dayAfter(3))?.milestones.map(({ id }) => id)).not.toContain('MS-10');
  expect(summarise(moved)).toMatchObject({
    protocol: 'willow',
    preset: 'ten',
    sessions: 10,
    phase: 'middle',
  });
  expect(roadmap(moved, dayAfter(3))?.phases.at(-1)).toMatchObject({ from: 9, to: 10 });
  expect(course.refusal('passBlock', { milestone: 'MS-10', why: 'x' })).toBe('no-such-milestone');
  const again = { sessions: 16, aim: 'More', why: 'x' };
  expect(course.refusal('recontract', { ...again, preset: 'ipt14' })).toBe('no-such-preset');
  course.does('recontract', { ...again, preset: 'ipt16-default' });
  expect(summarise(course.course)).toMatchObject({ preset: 'ipt16-default', sessions: 16 });
});

it('its own ages are asked at the opening, and one that is not offered opens nothing', () => {
  const protocol = { id: 'willow', edition: '2026.1', preset: 'ten', sessions: 10, minutes: 50 };
  const form = { client: 'c', therapist: 't', protocol };
  expect(aCourse().refusal('openCourse', form, { protocols: own, born: '2005-01-01' })).toBe('outside-ages');
  expect(aCourse().refusal('openCourse', form, { protocols: [] })).toBe('no-such-protocol');
  const newer = { ...form, protocol: { ...protocol, edition: '2026.2' } };
  expect(aCourse().refusal('openCourse', newer, { protocols: own })).toBe('no-such-protocol');
});

it('a course under a protocol that ships carries no copy of it', () => {
  const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt12', sessions: 12, minutes: 50 };
  const course = aCourse().does('openCourse', { client: 'c', therapist: 't', protocol }, { protocols: own });
  expect(course.facts.map(({ type }) => type)).toEqual(['CourseOpened']);
  expect(protocolFollowedBy(course.course)?.id).toBe('ipt');
});

it('thousands of charts share one protocol, and a client is sent what a client’s page needs of it', () => {
  const [one, other] = [held(2, willow()), willow()].map(({ facts, id }) =>
    fold(id, JSON.parse(JSON.stringify(facts))),
  );
  if (!one || !other) throw new Error('There is no course.');
  expect(protocolFollowedBy(one)).toBe(protocolFollowedBy(other));
  const seen = seenBy(one, { as: 'client', by: 'leila' });
  expect(roadmap(seen, dayAfter(2))).toMatchObject({ session: 3, phases: [{}, {}, { to: 10 }] });
  const size = (value: unknown) => JSON.stringify(value).length;
  expect(size(seen.protocolFollowed)).toBeLessThan(size(whole) / 2);
  expect(JSON.stringify(seen)).not.toContain(whole.deviations[0]?.why);
  expect(protocolFollowedBy(seenBy(one, { as: 'therapist', by: 'ana' }))).toBe(protocolFollowedBy(one));
});

it('what a later Kith has added to a protocol is there when an older chart is read', () => {
  const { sheets: _sheets, labels: _labels, ...older } = whole;
  const facts = willow().facts.map((one) =>
    one.type === 'ProtocolBrought' ? { ...one, data: { protocol: older } } : one,
  );
  expect(protocolFollowedBy(fold('course-1', facts))).toMatchObject({ sheets: [], labels: {} });
});
