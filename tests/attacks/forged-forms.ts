import { type Forgery, saying } from './forgery.ts';
import { hashChartAnew } from './hash-anew.ts';
import { added, changed, gone, inTable } from './in-table.ts';

/** An entry of a form of therapy of the service’s own: its words put under another’s, and the chart hashed anew. */
const words = (what: string, type: string): Forgery => ({
  kind: `the words of ${what} put in the place of others, and the chart hashed anew`,
  inDatabase(database, { courses: [, course] }) {
    database.exec(
      `update fact set sealed = (select sealed from fact where course = '${course}' and seq = 1)
       where course = '${course}' and opened(type) like '["${type}",%'`,
    );
    hashChartAnew(database, course);
  },
  proof: ({ courses: [, course] }) => `select sealed from fact where course = '${course}' order by seq`,
  named: ({ courses: [, course] }) => saying(`Course ${course}: entry`, 'cannot be unsealed'),
});

/** The same taken out, as if it had never been written. */
const takenOut = (what: string, type: string): Forgery => ({
  kind: `${what} taken out, the others numbered and hashed anew`,
  inDatabase(database, { courses: [, course] }) {
    database.exec(`delete from fact where course = '${course}' and opened(type) like '["${type}",%'`);
    hashChartAnew(database, course);
  },
  proof: ({ courses: [, course] }) => `select count(*) from fact where course = '${course}'`,
  named: ({ courses: [, course] }) => saying(`Course ${course}:`),
});

const inCharts: [what: string, type: string][] = [
  ['the protocol that a course follows', 'ProtocolBrought'],
  ['a sheet', 'SheetWritten'],
  ['a day of a diary', 'TrackerNoted'],
  ['somebody beside the client', 'BesideBrought'],
  ['a meeting', 'MeetingPlanned'],
];

/** What is done to protocols of the service’s own, to days away, and to what a form of therapy adds to a chart. */
export const forgedForms: Forgery[] = [
  ...inCharts.map(([what, type]) => words(what, type)),
  ...inCharts.map(([what, type]) => takenOut(what, type)),
  inTable(
    'what a protocol of the service’s own says changed',
    'protocol',
    `update protocol set whole = '{}'`,
    changed('whole'),
  ),
  inTable('its file changed', 'protocol', `update protocol set file = '{}'`, changed('file')),
  inTable(
    'a protocol of its own taken out of the offer',
    'protocol',
    `update protocol set state = 'withdrawn'`,
    changed('state'),
  ),
  inTable(
    'another named as whoever brought a protocol',
    'protocol',
    `update protocol set by = 'nobody'`,
    changed('by'),
  ),
  inTable('the edition of a protocol made another', 'protocol', `update protocol set edition = '1'`, gone),
  inTable('a protocol of its own taken out', 'protocol', 'delete from protocol', gone),
  inTable(
    'a protocol added',
    'protocol',
    `insert into protocol select service, 'made-up', edition, state, file, whole, by, at from protocol`,
    added,
  ),
  inTable(
    'days away, who is on duty and who is asked next taken away',
    'setting',
    `delete from setting where name = 'duty'`,
    gone,
  ),
  inTable(
    'days away changed as Kith itself would keep them',
    'setting',
    `update setting set value = closed('setting.value', replace(opened(value), '2036-01-08', '2036-12-31')) where name = 'duty'`,
    changed('value'),
  ),
];
