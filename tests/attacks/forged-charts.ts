import { asWritten, kept } from '#server/db/facts.ts';
import type { FactRow } from '#server/db/tables.ts';
import { type Forgery, type Open, saying } from './forgery.ts';
import { hashChartAnew, putBackRows } from './hash-anew.ts';

const change = (column: keyof FactRow, value: string, seq = 2): Forgery => ({
  kind: `the ${column} of an entry changed, and the chart hashed anew`,
  inDatabase(database, { courses: [course] }) {
    const read = database.prepare<[string, number], FactRow>(
      'select *, opened(act) as act, opened(type) as type from fact where course = ? and seq = ?',
    );
    const row = read.get(course, seq);
    if (!row) throw new Error('There is no such entry.');
    const { act, type } = kept({ ...asWritten(row), [column]: value });
    const write = database.prepare(
      `update fact set act = coded('fact.act', ?), type = closed('fact.type', ?) where course = ? and seq = ?`,
    );
    write.run(act, type, course, seq);
    hashChartAnew(database, course);
  },
  proof: ({ courses: [course] }) =>
    `select opened(act), opened(type) from fact where course = '${course}' and seq = ${seq}`,
  named: ({ courses: [course] }) => saying(`Course ${course}: entry ${seq} cannot be unsealed`),
});

/** The same by somebody without any key, who can only write beside what is sealed. */
const beside = (column: string, value: string, seq = 2): Forgery => ({
  kind: `the ${column} of an entry written in the clear`,
  inDatabase: (database, { courses: [course] }) =>
    void database
      .prepare(`update fact set "${column}" = ? where course = ? and seq = ?`)
      .run(value, course, seq),
  proof: ({ courses: [course] }) =>
    `select "${column}" from fact where course = '${course}' and seq = ${seq}`,
  named: ({ courses: [course] }) => saying(`Course ${course}: entry ${seq} was changed after it was written`),
});

function cut(database: Open, course: string, from: number): void {
  database.prepare('delete from fact where course = ? and seq >= ?').run(course, from);
}

const facts = (course: string) =>
  `select seq, type, sealed, hash from fact where course = '${course}' order by seq`;

/** What is done to charts, their keys and their rows in the lists. */
export const forgedCharts: Forgery[] = [
  change('type', 'ConsentGiven'),
  change('by', 'somebody-else'),
  change('on', '2020-01-01'),
  change('at', '2020-01-01T10:00:00.000Z'),
  change('act', '01a220bf-0000-7000-8000-000000000000'),
  beside('type', 'ConsentGiven'),
  beside('by', 'somebody-else'),
  beside('at', '2020-01-01T10:00:00.000Z'),
  {
    kind: 'what two entries are exchanged, each still sealed',
    inDatabase(database, { courses: [course] }) {
      const of = database.prepare('select type from fact where course = ? and seq = ?').pluck();
      const [third, fourth] = [of.get(course, 3), of.get(course, 4)];
      const write = database.prepare('update fact set type = ? where course = ? and seq = ?');
      write.run(fourth, course, 3);
      write.run(third, course, 4);
      hashChartAnew(database, course);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}: entry 3 cannot be unsealed`),
  },
  {
    kind: 'two entries exchanged, and the chart hashed anew',
    inDatabase(database, { courses: [course] }) {
      const move = database.prepare('update fact set seq = ? where course = ? and seq = ?');
      move.run(900, course, 3);
      move.run(3, course, 4);
      move.run(4, course, 900);
      hashChartAnew(database, course);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}: entry 3 cannot be unsealed`),
  },
  {
    kind: 'an entry moved to the end of another course, both hashed anew',
    inDatabase(database, { courses: [course, other] }) {
      database
        .prepare('update fact set course = ?, seq = 90 where course = ? and seq = 3')
        .run(other, course);
      for (const one of [course, other]) hashChartAnew(database, one);
    },
    proof: ({ courses: [, other] }) => facts(other),
    named: ({ courses: [, other] }) => saying(`Course ${other}:`, 'cannot be unsealed'),
  },
  {
    kind: 'the last three entries cut, and the count lowered',
    inDatabase(database, { courses: [course] }) {
      const [count] = database.prepare('select seq from course where id = ?').pluck().all(course) as number[];
      cut(database, course, Number(count) - 2);
      hashChartAnew(database, course);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}: where it ends is not signed by this service`),
  },
  {
    kind: 'the last entries cut, and the row put back as it was signed then',
    inDatabase(database, { courses: [course], earlier }) {
      putBackRows(database, `${earlier}/kith.db`, 'course', `id = '${course}'`);
      putBackRows(database, `${earlier}/kith.db`, 'fact', `course = '${course}'`);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}: entries`, 'are missing'),
  },
  {
    kind: 'the first entry taken out, the others numbered and hashed anew',
    inDatabase(database, { courses: [course] }) {
      database.prepare('delete from fact where course = ? and seq = 1').run(course);
      hashChartAnew(database, course);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}: entry 1 cannot be unsealed`),
  },
  {
    kind: 'the words of two entries exchanged, and the chart hashed anew',
    inDatabase(database, { courses: [course] }) {
      const words = database.prepare('select sealed from fact where course = ? and seq = ?').pluck();
      const [third, fourth] = [words.get(course, 3), words.get(course, 4)];
      const write = database.prepare('update fact set sealed = ? where course = ? and seq = ?');
      write.run(fourth, course, 3);
      write.run(third, course, 4);
      hashChartAnew(database, course);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}: entry 3 cannot be unsealed`),
  },
  {
    kind: 'an entry written twice, and the chart hashed anew',
    inDatabase(database, { courses: [course] }) {
      database.exec(
        `insert into fact select service, course, 91, act, type, "on", at, by, sealed, prev, hash from fact where course = '${course}' and seq = 3`,
      );
      hashChartAnew(database, course);
    },
    proof: ({ courses: [course] }) => facts(course),
    named: ({ courses: [course] }) => saying(`Course ${course}:`, 'cannot be unsealed'),
  },
  {
    kind: 'an entry changed and nothing hashed anew',
    inDatabase: (database) => void database.exec(`update fact set "on" = '2020-01-01' where seq = 2`),
    proof: ({ courses: [course] }) => `select "on" from fact where course = '${course}' and seq = 2`,
    named: ({ courses: [course] }) => saying(`Course ${course}: entry 2 was changed after it was written`),
  },
  {
    kind: 'an entry given to another service',
    inDatabase: (database, { courses: [course] }) =>
      void database.exec(`update fact set service = 'there' where course = '${course}' and seq = 2`),
    proof: () => `select count(*) from fact where service = 'there'`,
    named: ({ courses: [course] }) => saying(`Course ${course}: it has entries of another service`),
  },
  {
    kind: 'a course taken out with its looks',
    inDatabase(database, { courses: [course] }) {
      database.exec(`delete from fact where course = '${course}'`);
      database.exec(`delete from course where id = '${course}'`);
      database.exec(`delete from look where course = '${course}'`);
    },
    proof: () => 'select id from course',
    named: ({ courses: [course] }) => saying(`Table course, row ${course}: it is gone`),
  },
  {
    kind: 'a course’s row taken out, as if it had been erased',
    inDatabase: (database, { courses: [, course] }) =>
      void database.exec(`delete from course where id = '${course}'`),
    proof: () => 'select id from course',
    named: ({ courses: [, course] }) => saying(`Course ${course}: it has entries and no row in the lists`),
  },
  {
    kind: 'an alarm taken out of a row in the lists',
    inDatabase: (database) => void database.exec(`update course set alarm = 'none', alarm_at = null`),
    proof: () => 'select alarm from course',
    named: ({ courses: [course] }) =>
      saying(`Course ${course}: its row in the lists differs from its chart (alarm, alarm_at)`),
  },
  {
    kind: 'a course given to another therapist in its row',
    inDatabase: (database, { courses: [course], people: { tom } }) =>
      void database.prepare('update course set therapist = ? where id = ?').run(tom, course),
    proof: () => 'select therapist from course order by id',
    named: ({ courses: [course] }) =>
      saying(`Course ${course}: its row in the lists differs from its chart (therapist)`),
  },
  {
    kind: 'a course given to another therapist in its row, as Kith itself would keep it',
    inDatabase: (database, { courses: [course], people: { tom } }) =>
      void database
        .prepare(`update course set therapist = coded('course.therapist', ?) where id = ?`)
        .run(tom, course),
    proof: () => 'select therapist from course order by id',
    named: ({ courses: [course] }) =>
      saying(`Course ${course}: its row in the lists differs from its chart (therapist)`),
  },
  {
    kind: 'the summary of one course put under another',
    inDatabase: (database) =>
      void database.exec(
        'update course set summary = (select summary from course as other where other.id <> course.id)',
      ),
    proof: () => 'select summary from course order by id',
    named: ({ courses: [course] }) => saying(`Course ${course}:`, 'differs from its chart (summary)'),
  },
  {
    kind: 'the clients of two courses exchanged',
    inDatabase: (database) =>
      void database.exec(
        'update course set client = (select client from course as other where other.id <> course.id)',
      ),
    proof: () => 'select client from course order by id',
    named: ({ courses: [course] }) => saying(`Course ${course}:`, 'differs from its chart (client'),
  },
  {
    kind: 'the signature of a chart taken away',
    inDatabase: (database) => void database.exec(`update course set signature = ''`),
    proof: () => 'select signature from course',
    named: ({ courses: [course] }) => saying(`Course ${course}: where it ends is not signed by this service`),
  },
  {
    kind: 'the signature of one chart put under another',
    inDatabase: (database, { courses: [course, other] }) =>
      void database
        .prepare('update course set signature = (select signature from course where id = ?) where id = ?')
        .run(other, course),
    proof: () => 'select signature from course order by id',
    named: ({ courses: [course] }) => saying(`Course ${course}: where it ends is not signed by this service`),
  },
  {
    kind: 'the keys of two courses exchanged',
    inDatabase: (database) =>
      void database.exec(
        'update course set key = (select key from course as other where other.id <> course.id)',
      ),
    proof: () => 'select key from course order by id',
    named: ({ courses: [course] }) =>
      saying(`Table course, row ${course}: it was changed by another hand than Kith’s (key)`),
  },
  {
    kind: 'a course’s key destroyed, and no tombstone left',
    inDatabase: (database, { courses: [course] }) =>
      void database.prepare(`update course set key = '' where id = ?`).run(course),
    proof: () => 'select key from course order by id',
    named: ({ courses: [course] }) => saying(`Course ${course}: its key cannot be opened`),
  },
];
