import { describe, expect, it } from 'vitest';
import { fold, seenBy } from '#core/course/book.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen as protocol } from '#tests/a-course-under-way.ts';
import { presetFollowed } from './settings.ts';

const opened = () => aCourse().does('openCourse', { client: 'c', therapist: 't', protocol });

describe('a milestone that blocks', () => {
  it('is passed over with a reason, which stays', () => {
    const { course } = opened().does('passBlock', { milestone: 'MS-10', why: 'The client asked to wait.' });
    expect(course.protocolFollowed.passed).toMatchObject([
      { milestone: 'MS-10', why: 'The client asked to wait.', session: 0 },
    ]);
  });

  it('cannot be passed over without a reason, twice, or when it does not exist', () => {
    expect(opened().refusal('passBlock', { milestone: 'MS-10', why: ' ' })).toBe('form: why empty');
    expect(opened().attempt('passBlock', { milestone: 'MS-99', why: 'x' })).toMatchObject({
      refused: 'no-such-milestone',
      values: { milestone: 'MS-99' },
    });
    const passed = opened().does('passBlock', { milestone: 'MS-12', why: 'Agreed with supervision.' });
    expect(passed.refusal('passBlock', { milestone: 'MS-12', why: 'again' })).toBe('already-passed');
  });

  it('cannot be passed over by the client', () => {
    expect(opened().refusal('passBlock', { milestone: 'MS-10', why: 'x' }, { as: 'client' })).toBe(
      'not-yours',
    );
  });
});

describe('a new contract (PD-20)', () => {
  const more = { sessions: 20, aim: 'To settle the move out.', why: 'The dispute ended only in session 14.' };

  it('sets the number of sessions agreed, with its aim and reason', () => {
    const { course } = opened().does('recontract', more);
    expect(sessionsAgreed(course)).toBe(20);
    expect(course.protocolFollowed.recontracts.at(-1)).toMatchObject({ preset: 'ipt16-default', ...more });
  });

  it('is refused when nothing changes, or the preset is unknown', () => {
    expect(opened().refusal('recontract', { ...more, sessions: 16 })).toBe('nothing-new');
    expect(opened().attempt('recontract', { ...more, preset: 'ipt99' })).toMatchObject({
      refused: 'no-such-preset',
      values: { preset: 'ipt99' },
    });
  });

  it('may change the split alone', () => {
    const { course } = opened().does('recontract', { ...more, sessions: 16, preset: 'ipt16-uk' });
    expect(course.protocolFollowed.recontracts.at(-1)?.preset).toBe('ipt16-uk');
  });

  it('keeps the split named last when a chart brought from elsewhere names none', () => {
    const story = opened()
      .does('recontract', { ...more, preset: 'ipt16-uk' })
      .does('recontract', { ...more, sessions: 24 });
    const last = story.facts.length - 1;
    const brought = story.facts.map((fact, index) =>
      index === last ? { ...fact, data: { ...(fact.data as Record<string, unknown>), preset: '' } } : fact,
    );
    expect(presetFollowed(fold('course-1', brought))).toBe('ipt16-uk');
  });
});

describe('the settings of a course', () => {
  it('change one at a time, each with a reason', () => {
    const { course } = opened()
      .does('changeProtocolSettings', { settings: { tryOuts: 'none' }, why: 'The client asked for it.' })
      .does('changeProtocolSettings', { settings: { jointSessionsMax: 1 }, why: 'One is enough.' });
    expect(course.protocolFollowed.settings).toEqual({ tryOuts: 'none', jointSessionsMax: 1 });
    expect(course.protocolFollowed.settingsChanges).toHaveLength(2);
  });

  it('cannot be changed to nothing', () => {
    expect(opened().refusal('changeProtocolSettings', { settings: {}, why: 'x' })).toBe('nothing-changed');
  });
});

it('the client sees what was agreed with them and not why a block was passed', () => {
  const { course } = opened()
    .does('passBlock', { milestone: 'MS-10', why: 'Private reasoning.' })
    .does('recontract', { sessions: 20, aim: 'To finish well.', why: 'Therapist reasoning.' });
  const seen = seenBy(course, { as: 'client', by: 'c' }).protocolFollowed;
  expect(seen.passed).toEqual([]);
  expect(seen.recontracts).toMatchObject([{ sessions: 20, aim: 'To finish well.', why: '' }]);
});
