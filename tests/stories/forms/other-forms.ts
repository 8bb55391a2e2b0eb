import { daysAgo } from '#tests/stories/four-sessions.ts';
import { bringsBeside, consentsBeside } from './beside-hands.ts';
import type { FormLivedWhole } from './form-lived-whole.ts';
import type { Lived } from './lived-form.ts';

const daysAhead = (days: number) => daysAgo(-days);
const time = (
  course: Lived,
  session: number,
  shares: { past?: number; symptoms?: number; advice?: number },
) => course.does('tagTime', { session, past: 0, symptoms: 0, advice: 0, ...shares });
const times = (many: number, answer: number) => Array.from({ length: many }, () => answer);
const epds = { instrument: 'epds', low: [...times(9, 0), 0], high: [...times(9, 2), 0] };
/** Somebody beside the client, who and whose client agreed to it. */
async function beside(course: Lived, role: string, name: string, more: Record<string, unknown> = {}) {
  const id = await bringsBeside(course, role, name, more);
  await consentsBeside(course, id, role);
  return id;
}
/** Somebody of the inventory comes to the session so many days ago, and to more that are booked: more than individual IPT has room for. */
async function comesAlong(course: Lived, role: string, name: string, ago: number) {
  const person = await course.does('addPerson', { displayName: name, role, living: 'living', ring: 1 });
  const booked = (day: string) =>
    course.does('bookSession', {
      at: `${day}T10:00`,
      minutes: 50,
      format: 'in_person',
      kind: 'joint',
      with: [person],
      aim: 'To hear each other out',
      agreed: { client: 'yes', others: 'yes' },
    });
  const first = await booked(daysAgo(ago));
  await course.does('holdSession', { appointment: first, minutes: 50, format: 'in_person' }, ago);
  for (const week of [1, 2]) await booked(daysAhead(7 * week));
}

export const otherForms: readonly FormLivedWhole[] = [
  {
    id: 'ipt-b',
    source: '7.1',
    preset: 'ipt-b-8',
    sessions: 8,
    areas: ['grief', 'role_dispute', 'role_transition'],
    before: async (course) => {
      await course.does(
        'holdMeeting',
        { which: 'engagement', minutes: 50, clientThere: 'there', agreed: 'Begins' },
        60,
      );
      await course.shares(
        await course.writes('engagement', {
          story: 'Alone with the twins since August',
          barriers: [{ kind: 'practical', what: 'No sitter', wayRound: 'The hour of the nursery' }],
          decided: 'begins',
        }),
      );
    },
    held: 4,
    drifts: (course) => time(course, 4, { advice: 60 }),
    first: 'Hope, symptoms, safety; when we finish',
    due: ['Trying it in life', 'Agree something to do each week'],
    told: 'We choose one thing between you and somebody else that can get better in this time.',
    notAsked: 'The whole of your life story: we look at the few people who matter most just now.',
    at: '/my/sheets',
    phone: 'What makes it hard to come, and what may help',
    drift: 'A middle session after which nothing was agreed to try',
    noDrift: 'Advice has taken over',
    item: 'One thing within reach',
    last: 'Goodbye',
  },
  {
    id: 'ipt-est',
    source: '7.2',
    preset: 'ipt-est-3',
    sessions: 3,
    minutes: 30,
    held: 2,
    drifts: (course) =>
      course.does('recontract', { sessions: 4, aim: 'One more talk', why: 'Not ready to decide' }),
    goesOn: (course) =>
      course.does('recontract', { sessions: 3, aim: 'Decide', why: 'Three meetings are enough for that' }),
    first: 'Evaluate: what is hard, and who is part of it',
    due: ['Decide together'],
    told: 'We meet three times. First we look at what is hard. Then I show you a few things that help.',
    notAsked: 'You need no diagnosis to come here.',
    at: '/about-ipt',
    phone: /At the third meeting we decide together/,
    drift: 'A fourth meeting agreed instead of deciding',
    noDrift: 'A middle session of listening alone',
    item: 'A decision, made together',
    itemAtTheEnd: true,
    last: 'Decide: finish, wait and look again, or refer',
  },
  {
    id: 'ipt-fb',
    source: '7.0 and 7.13',
    preset: 'ipt-fb-14',
    sessions: 14,
    born: '2015-03-01',
    leads: { instrument: 'phq-a', low: times(13, 0), high: [...times(8, 1), ...times(5, 0)] },
    before: (course) => beside(course, 'guardian', 'Ida Holm', { tie: 'mother', custody: 'sole' }),
    held: 6,
    drifts: (course) => time(course, 6, { advice: 0 }),
    goesOn: async (course) => {
      const [mother] = (await course.chart()).beside.people;
      await course.does('holdMeeting', {
        which: 'parents-last',
        minutes: 45,
        with: [mother?.id],
        clientThere: 'there',
        agreed: 'Who watches for which sign',
      });
    },
    first: 'Welcome, symptoms, safety, what is told',
    due: ['Practising in the room, trying it at home', 'Practise in the room, parent and child'],
    told: 'Your mum or dad comes too, for a part of it or for all of it.',
    notAsked: 'You never have to choose between your parents.',
    phone: 'A big change',
    drift: 'No parent was there',
    meanwhile: (course, ago) => comesAlong(course, 'mother', 'Ida', ago),
    noDrift: 'Too many joint sessions, or one in spite of fear at home',
    item: 'Parent and child in the room',
    last: 'Goodbye, all together',
  },
  {
    id: 'ipt-perinatal-antenatal',
    source: '7.5',
    preset: 'ipt-antenatal-16',
    sessions: 16,
    areas: ['grief', 'role_dispute', 'role_transition', 'complicated_pregnancy', 'interpersonal_deficits'],
    area: 'complicated_pregnancy',
    leads: epds,
    before: async (course) => {
      await course.shares(
        await course.writes('birth-story', {
          pregnancy: 'Not planned; the scan at twelve weeks frightened us.',
        }),
      );
    },
    held: 5,
    drifts: async (course) => {
      await course.does('pauseCourse', { why: 'The baby came', reviewBy: daysAhead(14) }, 72);
      await course.does('rateFidelity', {
        session: 5,
        ratings: [{ domain: 'F-PN1', adherence: 1 }],
        drifts: ['PD-PN1'],
      });
    },
    goesOn: (course) => course.does('resumeCourse', { words: 'She sleeps again' }, 71),
    first: 'Welcome, symptoms, safety',
    due: ['Agree how to pause when the baby comes'],
    told: 'We meet sixteen times. When the baby comes we pause, and go on when you are ready.',
    notAsked: 'You need not love every minute of it: mixed feelings are welcome here.',
    at: '/my/sheets',
    phone: 'My pregnancy',
    drift: 'Mixed feelings for the baby talked away',
    noDrift: 'A gap of more than four weeks, or sessions missed, with no pause agreed',
    item: 'Mother, baby and those round them',
    last: 'Goodbye',
  },
  {
    id: 'ipt-partner-assisted',
    source: '7.5, partner',
    preset: 'ipt-partner-8',
    sessions: 8,
    areas: ['grief', 'role_dispute', 'role_transition', 'complicated_pregnancy', 'interpersonal_deficits'],
    leads: epds,
    before: async (course) => {
      await beside(course, 'partner', 'Karim');
      await course.writes('nights-and-help', { takenOver: [{ what: 'The night feed', who: 'Karim' }] });
    },
    held: 4,
    drifts: (course) => time(course, 4, { advice: 0 }),
    first: 'Welcome, symptoms, safety',
    due: ['Let the two speak to each other'],
    told: 'Before we begin I speak with each of you alone, once.',
    notAsked: 'What you told me alone is not told to your partner.',
    at: '/my/sheets',
    phone: 'Sleep, and who helps',
    drift: 'The partner was not there',
    meanwhile: (course, ago) => comesAlong(course, 'partner', 'Karim', ago),
    noDrift: 'Too many joint sessions, or one in spite of fear at home',
    item: 'Both were heard',
    last: 'Goodbye',
  },
  {
    id: 'ipt-sad',
    source: '7.9',
    preset: 'sad14',
    sessions: 14,
    areas: ['therapeutic_transition', 'role_transition', 'role_dispute', 'grief', 'role_insecurity'],
    area: 'therapeutic_transition',
    leads: { instrument: 'spin', low: times(17, 0), high: times(17, 2) },
    held: 9,
    drifts: (course) => time(course, 9, { advice: 0 }),
    first: 'Welcome, symptoms, safety',
    due: ['Have something tried out with somebody'],
    told: 'CBT is a therapy that is known to help more people with it, and it is named first by guidelines.',
    notAsked: 'You will not be given a list of things to fear and face one by one.',
    phone: 'Who I am as I leave this illness',
    drift: 'Nothing has been tried out with anybody',
    noDrift: 'Interpreting the transference',
    item: 'Feelings said aloud',
    last: 'Goodbye',
  },
  {
    id: 'ipt-cd',
    source: '7.0, V-CD, and 2.8',
    preset: 'cd16-and-6',
    sessions: 22,
    areas: ['therapeutic_transition', 'role_transition', 'role_dispute', 'grief', 'interpersonal_deficits'],
    area: 'therapeutic_transition',
    held: 16,
    drifts: (course) =>
      course.does('rateFidelity', {
        session: 16,
        ratings: [{ domain: 'F-CD1', adherence: 1 }],
        drifts: ['PD-CD1'],
      }),
    first: 'Welcome, symptoms, safety',
    due: ['Review as the weekly sessions end: go on monthly?'],
    told: 'When somebody has been low for years it feels like who they are.',
    notAsked: 'You will not be asked to find one event that set it off.',
    phone: 'Making it firm, once a month',
    drift: 'The illness was let pass for character',
    noDrift: 'The ending has not been mentioned',
    item: 'Anger, asking and no as ordinary',
    last: 'Goodbye',
  },
  {
    id: 'ipt-blended',
    source: '7.0, V-BL',
    preset: 'blended-8',
    sessions: 8,
    // Fifteen days have passed since the sixth: a gap in individual IPT, and the time of a module here.
    held: 6,
    drifts: (course) => time(course, 6, { advice: 0 }),
    first: 'Welcome, symptoms, safety',
    due: ['Do the first module'],
    told: 'Between meetings you work through six short parts on your own page, one by one.',
    notAsked: 'You will not be marked on what you write.',
    at: '/my/sheets',
    phone: 'My module',
    drift: 'No module is done',
    noDrift: 'A long gap, or sessions missed or called off that nobody asked about',
    item: 'Module and meeting joined',
    last: 'Goodbye',
  },
  {
    id: 'ipt-maintenance',
    source: '6.7 and 7.0, V-M',
    preset: 'monthly-12',
    sessions: 12,
    held: 3,
    drifts: (course) => time(course, 3, { advice: 70 }),
    first: 'From weekly to monthly: say goodbye to the one, agree the other',
    due: ['The month behind and the month ahead'],
    told: 'Each time we look at the whole month, at your early signs, and at what lies ahead.',
    notAsked: 'You need not have a problem to bring.',
    phone: 'We meet about once a month, so that you stay well.',
    drift: 'Two sessions running without the measure',
    noDrift: 'Two middle sessions running without work on the focus',
    item: 'The whole month, and the early signs',
    last: 'Goodbye',
  },
  {
    id: 'ipt-alongside',
    source: '6.7 and 12.1',
    preset: 'alongside-12',
    sessions: 12,
    before: async (course) => {
      const entry = await course.writes('other-treatment', {
        kind: ['medication'],
        who: 'Dr Amadi, in the practice',
        there: 'The tablets, and the blood',
        here: 'The people in her life',
        passedOn: 'That she comes, and early signs',
      });
      await course.shares(entry);
    },
    held: 3,
    drifts: (course) => time(course, 3, { advice: 70 }),
    first: 'Agree how the two treatments go together, and the terms of this one',
    due: ['The month behind and the month ahead'],
    told: 'You and I write down what is done here, what is done there, and what may be told between us.',
    notAsked: 'You will not be asked to choose between the two.',
    at: '/my/sheets',
    phone: 'My other treatment',
    drift: 'Two sessions running without the measure',
    noDrift: 'Two middle sessions running without work on the focus',
    item: 'Each treatment left to do its own',
    last: 'Goodbye',
  },
];
