import { expect, it } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { protocolFollowedBy, protocolsFollowed } from '#core/course/protocol-followed/settings.ts';
import { sheetOf } from '#core/course/sheets/asked.ts';
import { guide } from '#core/guide/guide.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import { summarise } from '#core/lists/summarise.ts';
import type { Protocol } from '#core/protocols/protocol/protocol.ts';
import { everyProtocol, presetOf } from '#core/protocols/protocols.ts';
import { type ACourse, aCourse } from '#tests/a-course.ts';
import { dayNoted, sheetFilledIn } from '#tests/filled-in.ts';
import { runsAreLong } from '#tests/long-runs.ts';
import { stuckIn } from './form-of-therapy.ts';

const forms = everyProtocol();
const today = '2026-12-31';
const named = { person: 'carmen', event: 'the-move' };
const underForm = ({ id, edition, defaultPreset }: Protocol) => ({ id, edition, preset: defaultPreset });

/** Two sessions held under a form, every sheet of it written and every diary noted. */
function worked(form: Protocol): ACourse {
  const { minutes, sessions } = presetOf(form, form.defaultPreset);
  const protocol = { ...underForm(form), sessions, minutes };
  const course = aCourse()
    .does('openCourse', { client: 'leila', therapist: 'ana', protocol, despiteAge: 'For this test' })
    .does('addPerson', { displayName: 'Carmen', role: 'friend' }, { id: named.person })
    .does('addEvent', { date: '2025-11', what: 'The move', kind: 'move' }, { id: named.event });
  for (const on of ['2026-01-14', '2026-01-21'])
    course.does('holdSession', { minutes, format: 'in_person' }, { on });
  for (const sheet of form.sheets) {
    const as = sheet.writes[0] ?? 'therapist';
    course.does('writeSheet', { sheet: sheet.id, fields: sheetFilledIn(sheet, as, named) }, { as });
  }
  for (const tracker of form.trackers) {
    course.does('offerTracker', { tracker: tracker.id });
    course.does('noteTracker', { tracker: tracker.id, day: '2026-01-19', fields: dayNoted(tracker) });
  }
  return course;
}

/** Each night every other form; in `npm test` each fifth, another fifth for each. */
const othersThan = (from: Protocol) =>
  forms.filter((to, at) => to !== from && (runsAreLong || (at + forms.indexOf(from)) % 5 === 0));

const change = (to: Protocol) => ({
  protocol: underForm(to),
  sessions: Math.max(2, presetOf(to, to.defaultPreset).sessions),
  why: 'It fits better.',
  despiteAge: 'For this test',
});

/** The course without the form it follows, and what only counts facts. */
function rest({ protocolFollowed: _followed, seq: _seq, permanent: _permanent, ...all }: Course) {
  return all;
}

const shown = (course: Course) =>
  guide(course, today)?.milestones.flatMap(({ id, state }) => (state === 'done' ? [id] : []));

it.each(forms.map((form) => [form.id, form] as const))(
  '%s is changed to any other form and back, and nothing that was written is lost or blocks',
  (_id, from) => {
    const before = worked(from);
    const { course } = before;
    const done = shown(course);
    expect(course.sheets.entries.map(({ sheet }) => sheet)).toEqual(from.sheets.map(({ id }) => id));
    expect(course.trackers.kept.map(({ tracker }) => tracker.id)).toEqual(from.trackers.map(({ id }) => id));
    for (const to of othersThan(from)) {
      const there = aCourse();
      there.facts = [...before.facts];
      const changed = there.does('changeForm', change(to)).course;
      expect(protocolFollowedBy(changed)?.id).toBe(to.id);
      expect(rest(changed)).toEqual(rest(course));
      for (const entry of changed.sheets.entries) expect(sheetOf(changed.sheets, entry)).toBeDefined();
      expect(guide(changed, today)?.position.held).toBe(2);
      roadmap(changed, today);
      expect(summarise(changed)).toMatchObject({ protocol: to.id });
      const back = there.does('changeForm', change(from)).course;
      expect(protocolsFollowed(back).map(({ id }) => id)).toEqual([from.id, to.id]);
      expect(shown(back)).toEqual(done);
    }
  },
);

it.each(forms.map((from, at) => [from, forms[(at + 7) % forms.length] ?? from] as const))(
  '$id, gone on by another form to its last session, meets no block that nothing can lift',
  (from, to) => {
    const course = worked(from).does('changeForm', change(to));
    for (let n = 3; n <= change(to).sessions; n += 1) {
      const on = new Date(Date.UTC(2026, 0, 7 + 7 * n)).toISOString().slice(0, 10);
      if (on < today) course.does('holdSession', { minutes: 50, format: 'in_person' }, { on });
    }
    expect(stuckIn(course)).toEqual([]);
  },
);
