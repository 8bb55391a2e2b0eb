import { beforeAll, describe, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { guide } from '#core/guide/guide.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { topicsFor } from '#core/protocols/psychoeducation/topics-for.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { dayAfter, held, opened } from '#tests/a-guided-course.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import sickRole from '#web/messages/en/opening/sick-role.ts';
import * as formulation from '#web/therapist/course/formulation/order.ts';
import { CourseRead } from '#web/therapist/course/record/print/print.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';
import { partsBeside, partsShown } from './order.ts';

beforeAll(inEnglish);

const forms = everyProtocol();
const courseOf = ({ id, edition, presets, defaultPreset }: (typeof forms)[number]) => {
  const preset = presets.find((one) => one.id === defaultPreset) ?? presets[0];
  const { sessions = 16, minutes = 50 } = preset ?? {};
  const protocol = { id, edition, preset: defaultPreset, sessions, minutes };
  const whose = { client: 'leila', therapist: 'ana', despiteAge: 'For the test' };
  return aCourse().does('openCourse', { ...whose, protocol }, { on: '2026-01-06' });
};

const printed = ({ course }: ACourse) => {
  const client = { name: 'Leila' };
  const view: CourseView = {
    as: 'therapist',
    client,
    therapist: 'Ana',
    course,
    acts: [],
    today: '2026-12-31',
  };
  return drawn(
    <CourseSeenAs value={view}>
      <CourseRead />
    </CourseSeenAs>,
  );
};

const role = { mode: 'full' as const, eased: [{ obligation: 'Club' }], kept: ['School'], recovery: ['Come'] };
const named = sickRole.title.toLowerCase().replace('the ', '');
const ofSickRole = new RegExp(named, 'i');
const withoutIt = forms.filter(({ settings }) => settings.sickRole === 'none');

describe('the sick role, in a form that gives it to nobody (IPT protocol reference, 7.11, 7.12)', () => {
  it('is DIT, MIT, the monthly forms, and the prevention among young people of 7.13', () => {
    expect(withoutIt.map(({ id }) => id).toSorted()).toEqual([
      ...['dit', 'ipt-alongside', 'ipt-ast', 'ipt-maintenance', 'mit'],
    ]);
  });

  it.each(withoutIt)('is not shown, asked, printed, explained or listed as a gap: $id', (form) => {
    const course = held(2, courseOf(form));
    expect(partsShown(course.course)).not.toContain('sickRole');
    expect(partsBeside(course.course)).not.toContain('sickRole');
    expect(course.refusal('giveSickRole', role)).toBe('no-sick-role');
    expect(JSON.stringify(guide(course.course, dayAfter(2)))).not.toMatch(ofSickRole);
    expect(printed(course)).not.toMatch(ofSickRole);
    expect(topicsFor(form).map(({ id }) => id)).not.toContain('sick_role');
  });

  it('holds as well where a course sets it so, and not where it stands already', () => {
    const none = { settings: { sickRole: 'none' as const }, why: 'Agreed' };
    const course = held(2, opened()).does('changeProtocolSettings', none);
    expect(partsShown(course.course)).not.toContain('sickRole');
    expect(course.refusal('giveSickRole', role)).toBe('no-sick-role');
    const asked = guide(course.course, dayAfter(2));
    expect(asked?.today.phaseTasks.map(({ id }) => id)).not.toContain('I-08');
    expect(asked?.prompts.map(({ key }) => key)).not.toContain('milestone:MS-06');
    const given = held(2, opened()).does('giveSickRole', role).does('changeProtocolSettings', none);
    expect(partsShown(given.course)).toContain('sickRole');
    expect(printed(given)).toMatch(ofSickRole);
  });

  it('is there in every other form', () => {
    for (const form of forms.filter((one) => !withoutIt.includes(one))) {
      const course = courseOf(form);
      // In a village group it is said in the talk alone, and asked for as no step of its own (7.6).
      const aside = form.group?.aloud ? partsBeside(course.course) : [];
      const parts = [...partsShown(course.course), ...aside];
      expect(parts, form.id).toContain('sickRole');
      if (form.id === 'ipt') expect(printed(course)).toMatch(ofSickRole);
      expect(course.does('giveSickRole', role).course.sickRole.given?.mode, form.id).toBe('full');
    }
  });
});

describe('what a form does not ask for', () => {
  const beside = Object.fromEntries(
    forms.map((form) => {
      const { course } = courseOf(form);
      return [form.id, [...partsBeside(course), ...formulation.partsBeside(course)]];
    }),
  );

  it('stands beside, and is no empty heading; IPT and the forms that extend it for one client ask for all of it, those for groups for little', () => {
    const ofTheirOwn = ['diagnosis', 'illness', 'support', 'issues', 'cycle', 'story'];
    const monthly = ['choice', 'suitability', 'hopes', 'exclusions', 'diagnosis', 'support'];
    const inGroups = [
      ...['choice', 'suitability', 'hopes', 'symptoms', 'began', 'exclusions', 'diagnosis', 'sickRole'],
      ...['medication', 'support'],
      ...['issues', 'cycle', 'story'],
    ];
    expect(Object.fromEntries(Object.entries(beside).filter(([, parts]) => parts.length > 0))).toEqual({
      'ipt-maintenance': monthly,
      'ipt-alongside': monthly,
      dit: ofTheirOwn,
      mit: ofTheirOwn,
      'ipt-group': inGroups,
      'ipt-group-community': inGroups,
      'ipt-group-ed': inGroups.filter((part) => !['exclusions', 'sickRole'].includes(part)),
      'ipt-ast': inGroups.filter((part) => part !== 'sickRole'),
    });
  });

  it('is shown and printed once something is written in it, whatever the form', () => {
    for (const id of ['dit', 'mit', 'ipt-maintenance']) {
      const form = forms.find((one) => one.id === id);
      if (!form) throw new Error(`No form is called ${id}.`);
      const course = courseOf(form);
      expect(printed(course), id).not.toContain('The problem by its name');
      course.does('tellDiagnosis', { called: 'Depression', received: 'relief' });
      expect(partsShown(course.course), id).toContain('diagnosis');
      expect(printed(course), id).toContain('The problem by its name');
    }
  });

  it('is all shown where nobody knows the form', () => {
    expect(partsBeside(aCourse().course)).toEqual([]);
  });
});
