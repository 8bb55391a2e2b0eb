import { describe, expect, it } from 'vitest';
import { fold, seenBy } from '#core/course/book.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { guide } from '#core/guide/guide.ts';
import { summarise } from '#core/lists/summarise.ts';
import { aForm } from '#tests/a-form.ts';
import { asTold, dayAfter, dayOfSession, held, opened } from '#tests/a-guided-course.ts';
import { presetFollowed, protocolFollowedBy, protocolsFollowed } from './settings.ts';

const brief = aForm({
  name: 'Ten of our own',
  ages: { from: 18 },
  milestones: { keep: ['MS-01', 'MS-02', 'MS-12'] },
  presets: { keep: ['ipt12', 'ipt16-default'] },
  defaultPreset: 'ipt12',
});
const to = { id: 'of-its-own', edition: '2026.1', preset: 'ipt12' };
const form = { protocol: to, sessions: 12, why: 'She can come for three months only.' };
const where = { protocols: [asTold(brief)], on: dayAfter(5) };
const changed = () => held(5).does('changeForm', form, where);

describe('a course that goes on by another form', () => {
  it('follows it from the session at hand, in guide, lists and agreement, and carries it when it is the service’s own', () => {
    const before = held(5);
    before.does('passBlock', { milestone: 'MS-02', why: 'Read aloud.' });
    const { facts } = before.does('changeForm', form, where);
    const course = fold('course-1', JSON.parse(JSON.stringify(facts)));
    expect(protocolFollowedBy(course)).toMatchObject({ name: 'Ten of our own' });
    expect(protocolsFollowed(course).map(({ id }) => id)).toEqual(['ipt', 'of-its-own']);
    expect([sessionsAgreed(course), presetFollowed(course)]).toEqual([12, 'ipt12']);
    const now = guide(course, dayAfter(5));
    expect(now?.position).toMatchObject({ session: 6, sessions: 12, held: 5 });
    expect(now?.milestones.map(({ id, state }) => [id, state])).toContainEqual(['MS-02', 'passed']);
    expect(now?.milestones.map(({ id }) => id)).not.toContain('MS-20');
    expect(summarise(course)).toMatchObject({ protocol: 'of-its-own', preset: 'ipt12', sessions: 12 });
  });

  it('loses nothing: every fact stands, and what was shown stays shown', () => {
    const before = held(5)
      .does('giveConsent', { item: 'treatment' })
      .does('giveConsent', { item: 'confidentiality' });
    const shown = guide(before.course, dayAfter(5))?.milestones.find(({ id }) => id === 'MS-01')?.state;
    const { protocolFollowed: _followed, seq: _seq, permanent: _permanent, ...rest } = before.course;
    const after = before.does('changeForm', form, where).course;
    expect(after).toMatchObject(rest);
    expect(guide(after, dayAfter(5))?.milestones.find(({ id }) => id === 'MS-01')?.state).toBe(shown);
    expect(shown).toBe('done');
  });

  it('may be agreed anew, and changed once more and back, and each change stays with its reason', () => {
    const course = changed()
      .does('recontract', { sessions: 14, preset: 'ipt16-default', aim: 'More', why: 'x' })
      .does('changeForm', {
        ...form,
        protocol: { id: 'ipt', edition: '2026.1', preset: 'ipt14' },
        sessions: 16,
      });
    expect([sessionsAgreed(course.course), presetFollowed(course.course)]).toEqual([16, 'ipt14']);
    course.does('changeForm', { ...form, why: 'Back again' });
    expect(protocolFollowedBy(course.course)?.id).toBe('of-its-own');
    expect(course.facts.filter(({ type }) => type === 'ProtocolBrought')).toHaveLength(1);
    expect(course.course.protocolFollowed.formChanges.map(({ why, session }) => [why, session])).toEqual([
      [form.why, 5],
      [form.why, 5],
      ['Back again', 5],
    ]);
  });

  it('calls off what is booked beyond the sessions agreed', () => {
    const course = held(5);
    for (const n of [6, 7, 8]) {
      const at = `2027-01-${String(n).padStart(2, '0')}T10:00`;
      course.does('bookSession', { at, minutes: 50 }, { on: dayOfSession(5) });
    }
    course.does('changeForm', { ...form, sessions: 6 }, where);
    expect(course.course.sessions.appointments.map(({ state }) => state)).toEqual([
      'booked',
      'cancelled',
      'cancelled',
    ]);
  });

  it.each([
    [{ ...form, why: ' ' }, where, 'form: why empty'],
    [form, { ...where, protocols: [] }, 'no-such-protocol'],
    [{ ...form, protocol: { ...to, edition: '2026.2' } }, where, 'no-such-protocol'],
    [{ ...form, protocol: { ...to, preset: 'ipt14' } }, where, 'no-such-preset'],
    [{ ...form, sessions: 4 }, where, 'fewer-than-held'],
    [{ ...form, protocol: { id: 'ipt', edition: '2026.2', preset: 'ipt12' } }, where, 'same-form'],
    [form, { ...where, born: '2012-01-01' }, 'outside-ages'],
    [form, { ...where, as: 'client' as const }, 'not-yours'],
  ])('is refused: %j', (asked, circumstances, code) => {
    expect(held(5).refusal('changeForm', asked, circumstances)).toBe(code);
  });

  it('is for somebody outside its ages with a reason', () => {
    const born = { ...where, born: '2012-01-01' };
    const course = held(5).does('changeForm', { ...form, despiteAge: 'No other service' }, born);
    expect(protocolFollowedBy(course.course)?.id).toBe('of-its-own');
  });

  it('is the client’s to see without the reasons', () => {
    const seen = seenBy(changed().course, { as: 'client', by: 'leila' });
    expect(protocolFollowedBy(seen)?.name).toBe('Ten of our own');
    expect(JSON.stringify(seen)).not.toContain(form.why);
  });
});

describe('a form that was chosen', () => {
  const answers = { episode: 'linked_to_people', comes: 'at_most_eight' } as const;
  const chosen = { answers, chosen: { id: 'ipt', edition: '2026.1' }, why: 'She wishes for sixteen.' };

  it('is signed with its answers, what was suggested then and why, whatever was suggested', () => {
    const { course } = opened().does('chooseForm', chosen, { name: 'Ana Sousa', born: '1986-01-01' });
    expect(course.protocolFollowed.chosen).toMatchObject([
      {
        answers,
        suggested: ['ipt', 'ipt-b'],
        chosen: { id: 'ipt' },
        why: chosen.why,
        clinician: 'Ana Sousa',
        age: 40,
      },
    ]);
    expect(seenBy(course, { as: 'client', by: 'leila' }).protocolFollowed.chosen).toEqual([]);
  });

  it('needs its reason, and a clinician', () => {
    const unknown = { ...chosen, chosen: { id: 'moon', edition: '2026.1' } };
    expect(opened().refusal('chooseForm', unknown)).toBe('no-such-protocol');
    expect(opened().refusal('chooseForm', { ...chosen, why: '' })).toBe('form: why empty');
    expect(opened().refusal('chooseForm', chosen, { as: 'client' })).toBe('not-yours');
  });

  it('stays as it was signed: another choice is signed after it', () => {
    const course = opened().does('chooseForm', chosen, { name: 'Ana Sousa' });
    expect(course.refusal('strikeOut', { seq: course.facts.length, why: 'x' })).toBe('kept');
    expect(course.does('chooseForm', chosen).course.protocolFollowed.chosen).toHaveLength(2);
  });
});
