import {
  griefFeeling as feelingShape,
  griefReactions,
  reactions as griefReactionsJudged,
  portraitWeighed,
} from '#core/course/grief/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import {
  type Capture,
  capturesIn,
  choice,
  choices,
  date,
  feeling,
  line,
  lines,
  more,
  optional,
  person,
  puttingRight,
  rating,
  text,
  yearly,
} from '#web/therapist/course/captures/capture.ts';

const grief = capturesIn('work.grief');

export const startGrief = grief('startGriefWork', [
  person('personId', optional),
  line('whatWasLost'),
  date('diedOn', optional),
]);
export const correctLoss = puttingRight(startGrief, 'correctLoss');
/** What is written at each strategy of grief, GR-1 to GR-8. IPT protocol reference, 2.3.1. */
export const link = grief('linkGrief', [text('words')]);
export const explained = grief('explainMourning', [text('about'), text('learnedAtHome', optional)]);
export const portrait = grief('describeLostRelationship', [
  lines('positives', optional),
  lines('negatives', optional),
  lines('unfinished', optional),
  lines('ordinary', more),
  lines('rolesTheyFilled', more),
  lines('missed', more),
  lines('notMissed', more),
  text('howItChanged', more),
]);
export const weighed = grief('weighLostRelationship', [
  choice('portrait', 'weighedPortrait', answersOf(portraitWeighed, 'portrait')),
  text('why', optional),
]);
export const days = grief('tellDaysOfLoss', [
  text('happened', optional),
  line('where', optional),
  line('who', optional),
  text('feltThen', optional),
  text('feelNow', optional),
  text('undone', optional),
]);
export const griefFeeling = grief('nameGriefFeeling', [
  feeling('emotion'),
  rating('intensity'),
  choice('kind', 'feelingKind', answersOf(feelingShape, 'kind'), optional),
  line('toward', optional),
  text('words', optional),
]);
export const commemoration = grief('planCommemoration', [
  text('plan'),
  line('when', optional),
  line('withWhom', optional),
  text('custom', more),
  text('done', more),
]);
export const reinvolvement = grief('writeReinvolvementStep', [
  line('activity'),
  person('personId', optional),
  line('person', optional),
  date('date', optional),
  text('outcome', optional),
]);
export const innerPlace = grief('describeInnerPlace', [text('words'), text('cultureAndFaith', optional)]);
export const reactions = grief('judgeGriefReactions', [
  choices('reactions', 'griefReaction', griefReactions, optional),
  choice('whatLeads', 'whatLeads', answersOf(griefReactionsJudged, 'whatLeads'), optional),
  text('culture', optional),
]);
export const anniversary = grief('noteAnniversary', [line('what'), yearly('date'), text('plan', optional)]);
export const wishToJoin = grief('tellWishToJoin', [text('words')]);

export const griefCaptures: readonly Capture[] = [
  startGrief,
  correctLoss,
  link,
  explained,
  portrait,
  weighed,
  days,
  griefFeeling,
  commemoration,
  reinvolvement,
  innerPlace,
  reactions,
  anniversary,
  wishToJoin,
];
