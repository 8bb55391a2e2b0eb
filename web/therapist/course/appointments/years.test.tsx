import { beforeAll, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { ana, deskPage } from '#tests/screens/desk-drawn.tsx';
import { SignedInAs } from '#web/app/frame/signed-in.tsx';
import { useMeetingWordsOn } from '#web/client/sessions/meeting-words.ts';

beforeAll(inEnglish);

const story = aCourseUnderWay(2)
  .does('bookSession', { at: '2026-12-05T10:00', minutes: 50 }, { on: '2026-11-30' })
  .does('bookSession', { at: '2027-11-20T10:00', minutes: 50 }, { on: '2026-11-30' });

/** When the client meets, as the phone says it on a day. */
function Met({ today }: { today: string }) {
  const inWords = useMeetingWordsOn(today);
  return story.course.sessions.appointments.map((one) => <p key={one.id}>{inWords(one)}</p>);
}

const drawn = {
  desk: (today: string) => deskPage('Appointments', story.course, { acts: [], today }),
  phone: async (today: string) =>
    clientPage(
      story,
      <SignedInAs value={ana}>
        <Met today={today} />
      </SignedInAs>,
    ),
};

test.each(['desk', 'phone'] as const)(
  'an appointment of another year says its year at the %s, one of this year does not',
  async (where) => {
    const page = await drawn[where]('2026-11-30');
    expect(page).toMatch(/20 November 2027|November 20, 2027/);
    expect(page).toMatch(/Saturday,? (5 December|December 5)[,<]/);
    expect(page).not.toMatch(/5,? 2026|December 2026/);
    const later = await drawn[where]('2027-11-01');
    expect(later).not.toMatch(/November 2027|20, 2027/);
    expect(later).toMatch(/December 2026|December 5, 2026/);
  },
);
