import { describe, expect, it } from 'vitest';
import { purposeOf } from '#core/protocols/protocol/blueprint.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { driftsOf, due, form, windows } from '#tests/a-shipped-form.ts';

const course = (last: number) => held(last, opened('ipt-ed-18', 18, 'ipt-ed'));

describe('IPT for eating disorders', () => {
  it('is fifteen to twenty sessions, the first three or four and the last three apart (7.7)', () => {
    expect(
      ['ipt-ed-15', 'ipt-ed-16', 'ipt-ed-18', 'ipt-ed-20'].map((preset) => windows('ipt-ed', preset)),
    ).toEqual(['1-3 / 4-12 / 13-15', '1-4 / 5-13 / 14-16', '1-4 / 5-15 / 16-18', '1-4 / 5-17 / 18-20']);
  });

  it('asks for the ending in its last three sessions, and names it with four left, whatever the length', () => {
    for (const count of [15, 16, 18, 20]) {
      const asked = (session: number) =>
        purposeOf(form('ipt-ed'), session, presetOf(form('ipt-ed'), `ipt-ed-${count}`));
      const opens = 'The ending opens: the way come';
      expect(asked(count - 3).purpose).not.toContain(opens);
      expect(asked(count - 2).purpose).toContain(opens);
      expect(asked(count - 4).must).toContain('MS-19');
      expect(asked(count).purpose).toBe('Goodbye');
      expect(asked(Math.ceil(count / 2)).must).toContain('MS-18');
    }
  });

  it('names who looks after the body by 2 and takes the history by 3, however long', () => {
    for (const preset of ['ipt-ed-15', 'ipt-ed-20'])
      expect(['MS-ED1', 'MS-ED2', 'MS-ED3'].map((one) => due('ipt-ed', one, preset))).toEqual([
        2,
        3,
        preset === 'ipt-ed-15' ? 3 : 4,
      ]);
  });

  it('sees an hour of the middle filled with eating, where the beginning may be', () => {
    const time = { past: 0, symptoms: 40, advice: 0 };
    const early = course(5).does('tagTime', { ...time, session: 2 });
    expect(driftsOf(early, dayAfter(5))).not.toContain('PD-ED1');
    early.does('tagTime', { ...time, session: 5 });
    expect(driftsOf(early, dayAfter(5))).toContain('PD-ED1');
    early.does('tagTime', { ...time, symptoms: 20, session: 5 });
    expect(driftsOf(early, dayAfter(5))).not.toContain('PD-ED1');
  });

  it('presses for change, so that leading in two sessions is no drift, as it is in IPT', () => {
    const advised = (one: ReturnType<typeof course>) => {
      for (const session of [5, 6]) one.does('tagTime', { past: 0, symptoms: 0, advice: 60, session });
      return driftsOf(one, dayAfter(6));
    };
    expect(advised(course(6))).not.toContain('PD-15');
    expect(advised(held(6))).toContain('PD-15');
  });

  it('counts binges and purges outside the hour, and is rated on leading back to people', () => {
    expect(form('ipt-ed').trackers).toMatchObject([
      { id: 'binges-and-purges', lookedAt: 'outside_the_hour' },
    ]);
    const ratings = [{ domain: 'F-ED1', adherence: 1 as const }];
    const rated = course(6).does('rateFidelity', { session: 6, ratings, drifts: ['PD-ED2'] });
    expect(driftsOf(rated, dayAfter(6))).toContain('PD-ED2');
  });

  it('tells the client what will not be talked about, and what guidelines put first where they are that country’s', () => {
    const { tellsClient = [], notAsked = [], evidence = [] } = form('ipt-ed').about ?? {};
    expect(tellsClient.join(' ')).toContain('we do not talk about eating');
    expect(notAsked[0]).toContain('what you weigh');
    expect(evidence.find(({ country }) => country === 'GB')?.says).toContain('NG69');
  });

  it('names the EDE-Q as a measure to ask, and says that isolation is met more often with binge eating', () => {
    const edeQ = form('ipt-ed').measures.find(({ oneOf }) => oneOf.includes('ede-q'));
    expect(edeQ).toMatchObject({ weight: 'optional', when: expect.arrayContaining(['assessment', 'end']) });
    expect(form('ipt-ed').tasks.find(({ id }) => id === 'I-11')?.asks).toContain('binge eating');
  });
});
