import { describe, expect, it } from 'vitest';
import type { FormOf } from '#core/course/book.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { stepsUnwritten } from './whole-exchange.ts';

const analysisId = 'sunday';
const started = () =>
  aCourseAtWork().does(
    'startAnalysis',
    { title: 'Another week away', date: '2026-02-08', personIds: ['tomas'], session: 5 },
    { id: analysisId },
  );

const steps: Required<Omit<FormOf<'writeWholeExchange'>, 'analysisId' | 'leave'>> = {
  setting: { place: 'Kitchen', channel: 'in_person' },
  goal: { goalBefore: 'To be asked before it is settled', moodBefore: 5 },
  turns: {
    turns: [
      { speaker: 'other', words: 'I have to be in Leeds all week.' },
      { speaker: 'me', words: 'Fine.' },
    ],
  },
  ending: { ending: 'She went upstairs', moodAfter: 2, emotionsAfter: [{ emotion: 'hurt' }] },
  messages: {
    intendedMessage: 'Ask me first',
    receivedMessage: 'Agreement',
    otherPerspective: 'Relieved that it was easy',
  },
  patterns: { patterns: ['CP-5'] },
  alternatives: { alternatives: [{ words: 'I want a say in this.' }] },
};

describe('an exchange written in one go (T-05)', () => {
  it('is one act that writes every step and finishes the analysis', () => {
    const { course } = started().does('writeWholeExchange', { analysisId, ...steps, leave: 'finished' });
    const [analysis] = course.communication.analyses;
    expect(analysis?.state).toBe('finished');
    expect(analysis?.texts.turns?.text.turns).toHaveLength(2);
    expect(analysis?.texts.alternatives).toMatchObject({ version: 1 });
  });

  it('keeps what there is, and leaves the other steps to be written', () => {
    const { turns, goal } = steps;
    const { course } = started().does('writeWholeExchange', { analysisId, turns, goal });
    const [analysis] = course.communication.analyses;
    expect(analysis?.state).toBe('draft');
    expect(analysis && stepsUnwritten(analysis)).toEqual([
      'setting',
      'ending',
      'messages',
      'patterns',
      'alternatives',
    ]);
  });

  it('spares no step that finishing needs', () => {
    const { messages, ...rest } = steps;
    const missing = (step: number) => ({ refused: 'step-missing', values: { step } });
    expect(started().attempt('writeWholeExchange', { analysisId, ...rest, leave: 'finished' })).toMatchObject(
      missing(8),
    );
    const { turns } = steps.turns;
    const oneLine = { ...steps, turns: { turns: turns.slice(0, 1) } };
    expect(
      started().attempt('writeWholeExchange', { analysisId, ...oneLine, leave: 'finished' }),
    ).toMatchObject(missing(5));
    expect(messages.intendedMessage).toBe('Ask me first');
  });

  it('writes over nothing, and nothing is written where nothing was said', () => {
    const written = started().does('writeWholeExchange', { analysisId, goal: steps.goal });
    expect(written.refusal('writeWholeExchange', { analysisId, goal: steps.goal })).toBe('already-written');
    expect(started().refusal('writeWholeExchange', { analysisId })).toBe('nothing-said');
    expect(started().refusal('writeWholeExchange', { analysisId: 'gone', goal: steps.goal })).toBe(
      'no-such-analysis',
    );
    const finished = started().does('writeWholeExchange', { analysisId, ...steps, leave: 'finished' });
    expect(finished.refusal('writeWholeExchange', { analysisId, goal: steps.goal })).toBe('finished');
  });
});
