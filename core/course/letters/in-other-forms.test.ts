import { expect, it } from 'vitest';
import { draftFormulation } from '#core/course/formulation/draft.ts';
import { areasOf } from '#core/protocols/areas/areas-of.ts';
import { opened } from '#tests/a-guided-course.ts';
import { form } from '#tests/a-shipped-form.ts';
import { answersTo } from '#tests/answer-sheets.ts';
import { rawKeysIn } from '#tests/raw-keys.ts';
import { draftLetter } from './draft.ts';

/** A course of this form with its focus agreed, its measure answered twice and what follows decided. */
function lived(id: string, area: string) {
  const { presets, defaultPreset } = form(id);
  const preset = presets.find((one) => one.id === defaultPreset);
  const course = opened(defaultPreset, preset?.sessions ?? 16, id);
  for (const one of areasOf(form(id)))
    course.does('rateArea', { area: one.id, present: 'absent', evidence: ['Asked'], against: ['Nothing'] });
  return course
    .does('chooseFocus', { area, people: [], oldRole: 'Before', newRole: 'Now', why: 'It began there' })
    .does('writeFormulation', { version: 0, clientsWords: 'I keep away', narrative: 'It began there' })
    .does('shareFormulation', { version: 1 })
    .does('agreeFormulation', { version: 1, answer: 'agrees' }, { as: 'client', by: 'leila' });
}
const letters = (course: ReturnType<typeof lived>) =>
  (['formulation', 'mid_point', 'ending_summary', 'goodbye'] as const).map((kind) =>
    draftLetter(course.course, kind),
  );

it('a letter names the area of a form as the client says it, in quotes and as it is written', () => {
  const [formulation] = letters(lived('ipt-sad', 'therapeutic_transition'));
  expect(formulation).toContain('What we are working on: “Who I am as I leave this illness”.');
});

it('a letter of a therapy for something else than depression expects that to ease, and not low mood', () => {
  for (const [id, area] of [
    ['ipt-sad', 'therapeutic_transition'],
    ['ipt-ptsd', 'role_transition'],
    ['ipt-ed', 'role_transition'],
  ] as const) {
    const course = lived(id, area);
    expect(letters(course).join(' '), id).not.toContain('low mood');
    expect(letters(course)[0], id).toContain('I expect what brought you here to ease as well');
    expect(draftFormulation(course.course, '2026-02-10').narrative, id).not.toContain('low mood');
  }
});

it('a letter of counselling speaks of distress, and of no illness', () => {
  const said = letters(lived('ipc', 'role_transition')).join(' ');
  expect(said).not.toMatch(/illness|low mood|treated/);
  expect(said).toContain('is not what weighed on you coming back');
});

it('a goodbye speaks of the illness coming back only where the sick role is given', () => {
  for (const [id, says] of [
    ['ipt-ptsd', 'not the illness coming back'],
    ['dit', 'not what weighed on you coming back'],
    ['mit', 'not what weighed on you coming back'],
  ] as const) {
    const { course } = opened(form(id).defaultPreset, 16, id);
    expect(draftLetter(course, 'goodbye'), id).toContain(says);
  }
});

it('a letter asks what the second half is for only where there is one', () => {
  const mid = (id: string) => {
    const { defaultPreset, presets } = form(id);
    const { sessions = 16 } = presets.find((one) => one.id === defaultPreset) ?? {};
    return draftLetter(opened(defaultPreset, sessions, id).course, 'mid_point');
  };
  expect(mid('dit')).toContain('what should the second half be for?');
  expect(mid('mit')).toContain('what should the time ahead be for?');
  expect(mid('mit')).not.toContain('half');
});

it('a letter says days as they are spoken, and a measure by what it is about', () => {
  const course = lived('ipt-ptsd', 'role_transition');
  for (const [total, on] of [
    [50, '2026-01-13'],
    [20, '2026-04-14'],
  ] as const)
    course.does(
      'answerMeasure',
      { instrument: 'pcl-5', answers: answersTo('pcl-5', total) },
      { as: 'client', on },
    );
  for (const text of ['See Ines', 'Sleep']) course.does('setGoal', { text, type: 'interpersonal' });
  course
    .does('agreeContract', {
      version: 0,
      sessions: 14,
      minutes: 50,
      ends: '2026-04-14',
      attendancePolicy: 'A day',
      emergencyArrangements: 'The number',
    })
    .does('decideAfter', {
      decision: 'discharge',
      why: 'Well',
      medication: 'none_taken',
      followUp: '2026-07-14',
    });
  const [formulation, midPoint, summary] = letters(course);
  expect(formulation).toContain('until about 14 April 2026');
  expect(summary).toContain('We meet once more on 14 July 2026');
  expect(midPoint).toContain('“After what happened” came to 50 at the start and 20 most recently');
  expect(letters(course).flatMap(rawKeysIn)).toEqual([]);
});
