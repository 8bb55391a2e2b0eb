import {
  changeNarrative,
  roleLoss,
  roleSupport,
  roleWeighed,
  transitionStarted,
  transitionTypes,
} from '#core/course/transition/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  type Capture,
  capturesIn,
  choice,
  date,
  feelings,
  line,
  lines,
  more,
  names,
  optional,
  person,
  puttingRight,
  rating,
  text,
} from '#web/therapist/course/captures/capture.ts';

const transition = capturesIn('work.transition');
const attribute = answersOf(transitionStarted, 'wanted');
const views = answersOf(roleWeighed, 'oldRole');

export const startTransition = transition('startTransition', [
  line('change'),
  choice('type', 'transitionType', transitionTypes),
  line('oldRole'),
  line('newRole'),
  date('changedOn', optional),
  ...['wanted', 'sudden', 'offTime', 'reversible', 'positiveOnPaper'].map((name) =>
    choice(name, 'work.choices.canGive', attribute, more),
  ),
]);
export const correctTransition = puttingRight(startTransition, 'correctTransition');
/** What is written at each strategy of a transition, RT-1 to RT-9. IPT protocol reference, 2.3.3. */
export const link = transition('linkTransition', [text('words')]);
export const oldRole = transition('describeOldRole', [
  lines('positives', optional),
  lines('negatives', optional),
  names('people', optional),
  text('selfDescription', optional),
]);
export const loss = transition('nameRoleLoss', [
  line('what'),
  text('missedMost', optional),
  choice('goodbye', 'goodbye', answersOf(roleLoss, 'goodbye'), optional),
  feelings('feelings', more),
]);
export const narrative = transition('tellChange', [
  text('howItCame'),
  choice('chosen', 'chosen', answersOf(changeNarrative, 'chosen'), optional),
  choice('expected', 'expected', answersOf(changeNarrative, 'expected'), optional),
  names('whoStoodBy', optional),
  text('alone', more),
]);
export const newRole = transition('describeNewRole', [
  lines('negatives', optional),
  lines('positives', optional),
  lines('possibilities', optional),
  names('people', optional),
  text('selfDescription', optional),
]);
export const weighed = transition('weighRoles', [
  choice('oldRole', 'weighedRole', views),
  choice('newRole', 'weighedRole', views),
  text('why', optional),
]);
export const demand = transition('writeDemand', [
  text('belief'),
  line('whoCouldTell', optional),
  text('check', optional),
  text('found', optional),
]);
export const skill = transition('writeRoleSkill', [
  line('skill'),
  text('managedBefore', optional),
  text('smallSuccess', optional),
]);
export const rateSkill = transition('rateRoleSkill', [rating('confidence')]);
export const support = transition('writeRoleSupport', [
  line('name'),
  person('personId', optional),
  choice('kind', 'supportKind', answersOf(roleSupport, 'kind')),
  text('gives', optional),
  text('howToAsk', optional),
]);
export const identity = transition('describeIdentity', [text('words')]);

export const transitionCaptures: readonly Capture[] = [
  startTransition,
  correctTransition,
  link,
  oldRole,
  loss,
  narrative,
  newRole,
  weighed,
  demand,
  skill,
  rateSkill,
  support,
  identity,
];
