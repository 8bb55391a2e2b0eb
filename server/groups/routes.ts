import { type Context, Hono } from 'hono';
import type { Looks } from '#core/api-answers/courses.ts';
import type { SupervisorsDay } from '#core/api-answers/credentials.ts';
import type {
  ActTold,
  GroupFormed,
  GroupList,
  GroupView,
  MeetingRecorded,
  MeetingTold,
  MemberInvited,
} from '#core/api-answers/groups.ts';
import type { GroupFigures, PracticeOfPeople } from '#core/api-answers/supervision.ts';
import { countStream } from '#server/accounts/account-limits.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { whenRightsChange } from '#server/accounts/rights-remembered.ts';
import { signedIn, signedInAs } from '#server/accounts/signed-in.ts';
import { logLook, looksAt } from '#server/courses/looks.ts';
import { streamNews } from '#server/http/event-stream.ts';
import { notYours, ProblemError } from '#server/http/problem.ts';
import { bodyOf, readActForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { groupAsked, groupOpenTo, groupToldBy } from './access.ts';
import { doInGroup, mayDoInGroup } from './do-act.ts';
import { figuresOfGroup } from './figures.ts';
import { formGroup, groupForm } from './form-group.ts';
import { groupsOf } from './list.ts';
import { dayOf, recordMeeting } from './meeting.ts';
import { endMembership, inviteMember, invitingForm, joinGroup, joiningForm, leavingForm } from './members.ts';
import { hearingOfGroup } from './news.ts';
import { practiceSeenBy } from './practice.ts';
import { groupsToSee } from './to-see.ts';
import { viewOfGroup } from './view.ts';

/** Groups: form one, see one, do an act in one, invite and part with its members, record a meeting. */
export function groupRoutes(installation: Installation) {
  const app = new Hono();
  app.get('/', async (context) => {
    const person = await signedIn(installation, context);
    return context.json((await groupsOf(installation, person)) satisfies GroupList);
  });
  app.post('/', async (context) => {
    const person = await signedInAs(installation, context, 'facilitator', 'therapist');
    const form = await readActForm(context, groupForm);
    const state = await formGroup(installation, person, form);
    return context.json({ id: form.id } satisfies GroupFormed, state === 'formed' ? 201 : 200);
  });
  app.get('/to-see', async (context) => {
    const person = await signedInAs(installation, context, 'supervisor');
    return context.json((await groupsToSee(installation, person)) satisfies SupervisorsDay);
  });
  app.get('/practice', async (context) => {
    const person = await signedInAs(installation, context, 'facilitator', 'therapist', 'supervisor');
    return context.json((await practiceSeenBy(installation, person)) satisfies PracticeOfPeople);
  });
  app.get('/:id', async (context) => {
    const open = await groupAsked(installation, context, context.req.param('id'));
    return context.json((await viewOfGroup(installation, open)) satisfies GroupView);
  });
  app.get('/:id/figures', async (context) => {
    const open = await groupAsked(installation, context, context.req.param('id'));
    return context.json((await figuresOfGroup(installation, open)) satisfies GroupFigures);
  });
  app.get('/:id/looks', async (context) => {
    const { person, row, as } = await groupAsked(installation, context, context.req.param('id'));
    if (as !== 'facilitator') throw notYours();
    const { of, before } = context.req.query();
    const older = of && before ? { of, before } : undefined;
    const names = await memberNames(installation.db);
    return context.json(
      (await looksAt(installation, { chart: row.id, names }, person, older)) satisfies Looks,
    );
  });
  app.get('/:id/events', async (context) => {
    const { person, row, as } = await groupAsked(installation, context, context.req.param('id'));
    await logLook(installation, row, person, as, 'course');
    const streams = {
      listen: installation.live.listen,
      whenRightsChange,
      begin: () => countStream(installation, person.id),
    };
    return streamNews(installation.log, context, streams, () =>
      hearingOfGroup(installation, context, row.id),
    );
  });
  app.post('/:id/acts/:act', async (context) => {
    const person = await signedIn(installation, context);
    const { id, act } = context.req.param();
    await mayDoInGroup(installation, person, id, act);
    await doInGroup(installation, person, id, act, await bodyOf(context));
    const view = await viewAfter(installation, person, id).catch((error: unknown) => {
      // Whoever ended their own part is nothing to the group any more; that it is recorded is theirs to know.
      if (error instanceof ProblemError && error.problem.status === 404) return undefined;
      throw error;
    });
    return view
      ? context.json(view satisfies GroupView)
      : context.json({ act, state: 'recorded' } satisfies ActTold);
  });
  app.post('/:id/members', async (context) => {
    const person = await signedIn(installation, context);
    const { id } = context.req.param();
    await mayDoInGroup(installation, person, id, 'inviteMember');
    const form = await readActForm(context, invitingForm);
    const client = await inviteMember(installation, person, id, form);
    const view = await viewAfter(installation, person, id);
    return context.json({ ...view, invited: { course: form.id, client } } satisfies MemberInvited, 201);
  });
  app.post('/:id/members/:course/join', (context) => join(installation, context, context.req.param()));
  app.post('/:id/members/:course/leave', (context) => part(installation, context, context.req.param()));
  app.post('/:id/meetings', async (context) => {
    const person = await signedIn(installation, context);
    const { id } = context.req.param();
    // What cannot be read is told only to who may send one.
    const body = await bodyOf(context).catch((error: unknown) => error);
    const { leads } = await groupToldBy(installation, person, id, dayOf(body)).catch(async (refused) => {
      // What it says of danger is told though the meeting is not theirs to record, and the refusal says so.
      if (!(body instanceof Error)) await recordMeeting(installation, person, id, body);
      throw refused;
    });
    if (body instanceof Error) throw body;
    const meeting = await recordMeeting(installation, person, id, body);
    if (leads === 'then') return context.json({ meeting } satisfies MeetingTold);
    const view = await viewAfter(installation, person, id);
    return context.json({ ...view, meeting } satisfies MeetingRecorded);
  });
  return app;
}

type Place = { id: string; course: string };

async function join(installation: Installation, context: Context, place: Place): Promise<Response> {
  const person = await signedIn(installation, context);
  await mayDoInGroup(installation, person, place.id, 'joinMember');
  const form = await readActForm(context, joiningForm);
  await joinGroup(installation, person, { group: place.id, course: place.course }, form);
  return context.json((await viewAfter(installation, person, place.id)) satisfies GroupView);
}

async function part(installation: Installation, context: Context, place: Place): Promise<Response> {
  const person = await signedIn(installation, context);
  await mayDoInGroup(installation, person, place.id, 'leaveGroup');
  const form = await readActForm(context, leavingForm);
  await endMembership(installation, person, { group: place.id, course: place.course }, form);
  return context.json((await viewAfter(installation, person, place.id)) satisfies GroupView);
}

const viewAfter = async (installation: Installation, person: Person, id: string): Promise<GroupView> =>
  viewOfGroup(installation, await groupOpenTo(installation, person, id));
