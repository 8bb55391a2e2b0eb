import { describe, expect, it } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { stepsBegun, wholeForm, wholeFrom } from './exchange.ts';

const linked = () =>
  aCourseAtWork()
    .does('linkMood', {
      direction: 'both',
      what: 'Away all week',
      moodBefore: 6,
      moodAfter: 2,
      feelings: [{ name: 'hurt', intensity: 7 }, { name: 'lonely' }],
    })
    .course.moodLinks.links.at(-1);

describe('an exchange on one page', () => {
  it('begins with the moods and feelings of the link, and with nothing that nobody said', () => {
    const { moodBefore, moodAfter, feelings, ...rest } = wholeFrom(linked());
    expect([moodBefore, moodAfter, feelings]).toEqual([6, 2, 'hurt 7, lonely']);
    expect(Object.values(rest).flat().filter(Boolean)).toEqual([{ speaker: 'me', words: '' }]);
    expect(wholeFrom(undefined)).toMatchObject({ moodBefore: null, moodAfter: null, feelings: '' });
  });

  it('does not count a mood taken over from the link as a step that was written', () => {
    const typed = wholeFrom(linked());
    expect(stepsBegun(typed)).toEqual([]);
    expect(stepsBegun({ ...typed, goal: 'To be asked', place: 'Kitchen' })).toEqual(['setting', 'goal']);
  });

  it('sends the steps asked for alone, feelings by their names, each line another way', () => {
    const typed = { ...wholeFrom(linked()), ending: 'I went up', otherWords: 'Wait.\n\nAsk me first.\n' };
    const form = wholeForm('a', typed, ['ending', 'alternatives', 'setting'], 'open');
    expect(form).toEqual({
      analysisId: 'a',
      leave: 'open',
      setting: { place: '', channel: undefined },
      ending: {
        ending: 'I went up',
        moodAfter: 2,
        emotionsAfter: [{ emotion: 'hurt', intensity: 7 }, { emotion: 'lonely' }],
      },
      alternatives: { alternatives: [{ words: 'Wait.' }, { words: 'Ask me first.' }] },
    });
  });
});
