import { Client } from 'pg';
import { schema } from './schema.ts';

/** The therapist whose caseload is read, and the one whose courses are written to. */
export const therapists = {
  holder: '00000000-0000-4000-8000-00000000000a',
  writer: '00000000-0000-4000-8000-00000000000b',
} as const;

/** Ids that can be told without asking: of the nth course. */
export const courseId = (n: number) => `00000000-0000-4000-9000-${n.toString(16).padStart(12, '0')}`;

/**
 * Courses with so many PHQ-9s each, a week apart: forty of one therapist, sixty of another, and forty of each of the
 * rest, as Kith’s own stand has them.
 */
export async function fillRival(url: string, clients: number, scores: number): Promise<void> {
  const db = new Client({ connectionString: url });
  await db.connect();
  await db.query(schema);
  await db.query(
    `insert into client select ('00000000-0000-4000-a000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Client ' || n
     from generate_series(0, $1::int - 1) n`,
    [clients],
  );
  await db.query(
    `insert into course select ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('00000000-0000-4000-a000-' || lpad(to_hex(n), 12, '0'))::uuid,
       case when n < 40 then $2::uuid when n < 100 then $3::uuid
            else ('00000000-0000-4000-b000-' || lpad(to_hex(n / 40), 12, '0'))::uuid end,
       'ipt', 'open', 'middle', 'role_dispute', 8, 16, 'none', now() + interval '3 days', current_date - 60
     from generate_series(0, $1::int - 1) n`,
    [clients, therapists.holder, therapists.writer],
  );
  await db.query(
    `insert into score select gen_random_uuid(), ('00000000-0000-4000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
       'phq-9', '{2,2,2,2,2,2,2,2,0}', 16, 'moderately severe', current_date - 7 * s, now()
     from generate_series(0, $1::int - 1) n, generate_series(1, $2::int) s`,
    [clients, scores],
  );
  await db.query('analyze');
  await db.end();
}
