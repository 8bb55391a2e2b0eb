import type Database from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { sealAtRest, sweep } from '#server/db/sqlite/seal-at-rest.ts';
import { chainsAndCheckpoints } from './chain-tables.ts';
import type { Guards } from './guards.ts';
import type { Tables } from './tables.ts';

type Migration = (db: Kysely<Tables>, guards: Guards) => Promise<void>;

/** A step that needs the master key, and so is taken once that is known. */
interface WithKey {
  withKey: (
    sqlite: InstanceType<typeof Database>,
    master: Buffer,
    step: number,
  ) => 'done' | 'sealed' | 'later';
}

const text = 'text' as const;

async function tablesOfTheFirstRelease(db: Kysely<Tables>, guards: Guards): Promise<void> {
  const table = (name: string, key: string[], columns: Record<string, 'text' | 'integer' | 'text?'>) => {
    let making = db.schema.createTable(name);
    for (const [column, kind] of Object.entries(columns)) {
      making = making.addColumn(column, kind === 'integer' ? 'integer' : text, (c) =>
        kind === 'text?' ? c : c.notNull(),
      );
    }
    return making.addPrimaryKeyConstraint(`${name}_key`, key as never).execute();
  };
  await table('service', ['id'], { id: text, name: text, zone: text, country: text, kind: text, at: text });
  await table('member', ['service', 'person'], {
    service: text,
    person: text,
    name: text,
    email: text,
    roles: text,
    state: text,
    at: text,
  });
  await table('supervision', ['service', 'supervisor', 'therapist'], {
    service: text,
    supervisor: text,
    therapist: text,
  });
  await table('client', ['service', 'id'], {
    service: text,
    id: text,
    account: 'text?',
    key: text,
    identity: text,
    at: text,
  });
  await table('course', ['service', 'id'], {
    service: text,
    id: text,
    client: text,
    therapist: text,
    key: text,
    seq: 'integer',
    status: text,
    phase: text,
    session: 'integer',
    sessions: 'integer',
    focus: text,
    alarm: text,
    alarm_at: 'text?',
    next_at: 'text?',
    opened_on: text,
    closed_on: 'text?',
    summary: text,
  });
  await table('fact', ['service', 'course', 'seq'], {
    service: text,
    course: text,
    seq: 'integer',
    act: text,
    type: text,
    on: text,
    at: text,
    by: text,
    sealed: text,
    prev: text,
    hash: text,
  });
  await table('look', ['service', 'id'], {
    service: text,
    id: text,
    course: text,
    person: text,
    standing: text,
    what: text,
    reason: text,
    at: text,
  });
  await table('invitation', ['service', 'token'], {
    service: text,
    token: text,
    kind: text,
    client: 'text?',
    roles: text,
    identity: text,
    by: text,
    at: text,
    expires: text,
    used: 'text?',
  });
  await table('letter', ['service', 'id'], {
    service: text,
    id: text,
    kind: text,
    sealed: text,
    at: text,
    sent: 'text?',
    tries: 'integer',
    failure: 'text?',
  });
  await table('setting', ['service', 'name'], { service: text, name: text, value: text });
  const index = (name: string, on: string, columns: string[]) =>
    db.schema.createIndex(name).on(on).columns(columns).execute();
  await index('fact_by_act', 'fact', ['service', 'course', 'act']);
  await index('course_by_therapist', 'course', ['service', 'therapist']);
  await index('course_by_client', 'course', ['service', 'client']);
  await index('look_by_course', 'look', ['service', 'course', 'at']);
  await guards.facts(db);
}

/** Tries to sign in, counted; and when the post last tried a letter. */
async function triesToSignIn(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('attempt')
    .addColumn('service', text, (c) => c.notNull())
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('last', text, (c) => c.notNull())
    .addColumn('until', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('attempt_key', ['service', 'key'])
    .execute();
  await db.schema.alterTable('letter').addColumn('tried', text).execute();
  await db.schema.createIndex('client_by_account').on('client').columns(['service', 'account']).execute();
}

/** A chart is read whole, and its acts are found in it: an index of acts costs each write and serves no reading. */
async function withoutIndexOfActs(db: Kysely<Tables>): Promise<void> {
  await db.schema.dropIndex('fact_by_act').execute();
}

/** An act's id is its own in the whole service. Ids are made in the order of time, so that the index grows at its end. */
async function actsFoundAnywhere(db: Kysely<Tables>): Promise<void> {
  await db.schema.createIndex('fact_by_act').ifNotExists().on('fact').columns(['service', 'act']).execute();
}

/** Protocols that the service brings itself, one row an edition. */
async function protocolsOfTheService(db: Kysely<Tables>): Promise<void> {
  let making = db.schema.createTable('protocol').ifNotExists();
  for (const column of ['service', 'id', 'edition', 'state', 'file', 'whole', 'by', 'at'])
    making = making.addColumn(column, text, (c) => c.notNull());
  await making.addPrimaryKeyConstraint('protocol_key', ['service', 'id', 'edition'] as never).execute();
}

/** Groups are charts of their own, and a course says of which group it is a member. */
async function chartsOfGroups(db: Kysely<Tables>): Promise<void> {
  let making = db.schema.createTable('group_chart');
  for (const column of ['service', 'id', 'key', 'seq', 'head', 'signature', 'status', 'summary'])
    making = making.addColumn(column, column === 'seq' ? 'integer' : text, (c) => c.notNull());
  await making.addPrimaryKeyConstraint('group_chart_key', ['service', 'id'] as never).execute();
  await db.schema.alterTable('course').addColumn('in_group', text).execute();
}

/**
 * Figures read of each member how the course turned out, and nothing else. The index holds it whole, since a row of the
 * lists fills a page of the file by itself.
 */
async function outcomesOfMembers(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('course').addColumn('outcome', text).execute();
  await db.schema
    .createIndex('course_in_group')
    .on('course')
    .columns(['service', 'id', 'seq', 'outcome', 'in_group'])
    .where('in_group', 'is not', null)
    .execute();
}

/** Supervision of those who lead no group. */
async function supervisionMeetings(db: Kysely<Tables>): Promise<void> {
  let making = db.schema.createTable('supervision_meeting');
  for (const column of ['service', 'id', 'therapist', 'supervisor', 'said', 'at'])
    making = making.addColumn(column, text, (c) => c.notNull());
  await making
    .addPrimaryKeyConstraint('supervision_meeting_key', ['service', 'id', 'therapist'] as never)
    .execute();
  const columns = ['service', 'therapist'];
  await db.schema
    .createIndex('supervision_meeting_by_therapist')
    .on('supervision_meeting')
    .columns(columns)
    .execute();
}

/**
 * Figures of the service read a few letters of each course. The index holds them whole, and grows only where they are told
 * anew. Open alarms and open courses have their own: a row of the lists fills a page of the file by itself.
 */
async function figuresOfCourses(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('course').addColumn('figures', text).execute();
  const index = (name: string, columns: string[]) =>
    db.schema
      .createIndex(name)
      .on('course')
      .columns(['service', ...columns]);
  await index('course_figures', ['figures']).execute();
  await index('course_by_alarm', ['alarm']).execute();
  await index('course_open', ['in_group', 'therapist', 'closed_on']).where('closed_on', 'is', null).execute();
}

/** What is still masked in a course of somebody who was in its group and is known no more. */
async function namesLeftInCourses(db: Kysely<Tables>): Promise<void> {
  let making = db.schema.createTable('unnamed');
  for (const column of ['service', 'course', 'words'])
    making = making.addColumn(column, text, (c) => c.notNull());
  await making.addPrimaryKeyConstraint('unnamed_key', ['service', 'course'] as never).execute();
}

/** Whether a client has died is asked before a course or an invitation is made for them: their rows are not read whole for it. */
async function whoDied(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('course').addColumn('died', text).execute();
}

/** Two entries of one client become one: the second stays, so that they can be told apart again, and leads to the first. */
async function clientsMerged(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('client').addColumn('merged_into', text).execute();
}

/** Hours of a course are read for calendars and diaries without its chart; and where a calendar may ask for somebody's own. */
async function hoursForCalendars(db: Kysely<Tables>): Promise<void> {
  await db.schema.alterTable('course').addColumn('hours', text).execute();
  let making = db.schema.createTable('calendar');
  for (const column of ['service', 'secret', 'person', 'said', 'at'])
    making = making.addColumn(column, text, (c) => c.notNull());
  await making.addPrimaryKeyConstraint('calendar_key', ['service', 'secret'] as never).execute();
  await db.schema.createIndex('calendar_by_person').on('calendar').columns(['service', 'person']).execute();
}

/** Referrals are charts of their own, until a course begins from one. */
async function chartsOfReferrals(db: Kysely<Tables>): Promise<void> {
  let making = db.schema.createTable('referral');
  for (const column of ['service', 'id', 'key', 'seq', 'head', 'signature', 'status', 'summary', 'client'])
    making = making.addColumn(column, column === 'seq' ? 'integer' : text, (c) => c.notNull());
  await making.addPrimaryKeyConstraint('referral_key', ['service', 'id'] as never).execute();
  await db.schema.createIndex('referral_by_client').on('referral').columns(['service', 'client']).execute();
}

/** The first version in which columns are sealed is the one after this many steps. */
export const stepsBeforeSealing = (): number => migrations.findIndex((step) => typeof step !== 'function');

/** The steps that bring a database to this version, one after the other; a released one is never changed. */
export const migrations: readonly (Migration | WithKey)[] = [
  tablesOfTheFirstRelease,
  triesToSignIn,
  withoutIndexOfActs,
  chainsAndCheckpoints,
  actsFoundAnywhere,
  { withKey: sealAtRest },
  { withKey: sweep },
  protocolsOfTheService,
  chartsOfGroups,
  outcomesOfMembers,
  supervisionMeetings,
  figuresOfCourses,
  namesLeftInCourses,
  whoDied,
  clientsMerged,
  hoursForCalendars,
  chartsOfReferrals,
];
