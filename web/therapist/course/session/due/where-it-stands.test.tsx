import { beforeAll, expect, test } from 'vitest';
import { agreedTo, dayOfSession, held, inDispute, people } from '#tests/a-guided-course.ts';
import { inEnglish } from '#tests/in-english.ts';
import { deskPage } from '#tests/screens/desk-drawn.tsx';

beforeAll(inEnglish);

test.each([
  ['renegotiation', 'Calm it, so that talking can work.', 'Rehearse a clear request'],
  ['impasse', 'Warm it up: open the subject again', 'Bring out what was never said'],
  ['dissolution', 'Help it to end, and mourn it.', 'Mourning, as in grief or a role transition'],
] as const)(
  'before a session the stage of a dispute is named with what it asks for: to calm, to open again, to end and mourn (%s)',
  async (stage, job, move) => {
    const story = held(6, agreedTo(inDispute(people())));
    const disputeId = story.course.dispute.disputes[0]?.id ?? '';
    const judged = { disputeId, stage, session: 6, evidence: 'As told' };
    story.does('judgeDisputeStage', judged, { on: dayOfSession(6) });
    const page = await deskPage('Session', story.course, { acts: [], today: dayOfSession(7) });
    const said = page.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(said).toContain(job);
    expect(said).toContain(move);
  },
);
