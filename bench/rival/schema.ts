/** What the rival keeps: rows as they stand now, and no more. No history, no seal, nobody’s rights. */
export const schema = `
create table client (id uuid primary key, name text not null);
create table course (
  id uuid primary key,
  client uuid not null references client,
  therapist uuid not null,
  protocol text not null,
  status text not null,
  phase text not null,
  focus text,
  session int not null,
  sessions int not null,
  alarm text not null,
  next_at timestamptz,
  opened_on date not null
);
create index course_of_therapist on course (therapist, opened_on);
create table score (
  id uuid primary key,
  course uuid not null,
  instrument text not null,
  answers smallint[] not null,
  total smallint not null,
  band text not null,
  on_day date not null,
  recorded_at timestamptz not null
);
create index score_of_course on score (course, instrument, on_day, recorded_at);
create table note (
  id uuid primary key,
  course uuid not null,
  body text not null,
  written_at timestamptz not null,
  signed_at timestamptz
);
create index note_of_course on note (course);
`;

/** Each is prepared once in a connection. */
export const statements = {
  score: {
    name: 'score',
    text: `insert into score (id, course, instrument, answers, total, band, on_day, recorded_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
  },
  trajectory: {
    name: 'trajectory',
    text: `select id, instrument, answers, total, band, on_day::text as "on", recorded_at as "at"
           from score where course = $1 and instrument = $2 order by on_day, recorded_at`,
  },
  caseload: {
    name: 'caseload',
    text: `select course.id as course, client.id as "clientId", client.name, protocol, status, phase, focus, session,
             sessions, alarm, next_at as next, opened_on::text as "openedOn", last.total as phq9, last.band,
             last.on_day::text as "scoredOn"
           from course join client on client.id = course.client
           left join lateral (
             select total, band, on_day from score where score.course = course.id and instrument = 'phq-9'
             order by on_day desc, recorded_at desc limit 1) last on true
           where therapist = $1 order by opened_on`,
  },
  draft: {
    name: 'draft',
    text: `insert into note (id, course, body, written_at) values ($1, $2, $3, $4)
           on conflict (id) do update set body = excluded.body, written_at = excluded.written_at
           where note.signed_at is null`,
  },
  sign: {
    name: 'sign',
    text: 'update note set signed_at = $2 where id = $1 and signed_at is null returning written_at as "writtenAt"',
  },
} as const;
