import { beforeAll, expect, it } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { deskPage } from '#tests/screens/desk-drawn.tsx';
import { PrintedAreaWork } from '#web/therapist/course/record/print/area-work.tsx';
import { CourseSeenAs } from '#web/therapist/course/view.ts';

beforeAll(inEnglish);

const { course } = aCourseAtWork()
  .does('startDispute', { personId: 'ines', setting: 'work', about: 'Who opens the shop' })
  .does('startGriefWork', { whatWasLost: 'My mother', diedOn: '2025-11-03' });
const view: CourseView = {
  ...{ as: 'therapist', client: { name: 'Leila' }, therapist: 'Ana' },
  ...{ course, acts: [], today: '2026-03-01' },
};
const words = (markup: string) => markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const room = async (name: 'DisputeRoom' | 'GriefRoom') =>
  words(await deskPage(name, course, { acts: [], today: view.today }));

it('what the work on a dispute or a death began with is read again in its room and in print: where it is, what it is about, the day', async () => {
  const paper = words(
    drawn(
      <CourseSeenAs value={view}>
        <PrintedAreaWork />
      </CourseSeenAs>,
    ),
  );
  for (const page of [await room('DisputeRoom'), paper])
    expect(page).toMatch(/Where it is Work What it is about, in a sentence Who opens the shop/);
  for (const page of [await room('GriefRoom'), paper]) expect(page).toMatch(/Day of the death (3 )?November/);
});

it('what a piece of work began with is put right in its room, by a form that holds what stands', async () => {
  const changed = aCourseAtWork()
    .does('startGriefWork', { whatWasLost: 'My mother' }, { id: 'loss' })
    .does('correctLoss', { lossId: 'loss', whatWasLost: 'My mother', diedOn: '2025-11-03' }).course;
  const page = words(await deskPage('GriefRoom', changed, { acts: ['correctLoss'], today: view.today }));
  expect(page).toMatch(/Day of the death (3 )?November/);
  expect(page).toContain('Put right what this began with');
});
