import type { Capture } from '#web/therapist/course/captures/capture.ts';
import * as clarify from './clarify/captures.ts';
import * as communication from './communication/captures.ts';
import * as decision from './decision/captures.ts';
import * as feelings from './feelings/captures.ts';
import * as rolePlay from './role-play/captures.ts';
import * as routines from './routines/captures.ts';
import { practise } from './skills/captures.ts';
import * as talks from './talks/captures.ts';
import { agreeTryOut, reviewTryOut, rewriteTryOut, tellTryOut } from './try-outs/captures.ts';

/** What the techniques ask, step by step. */
export const techniqueCaptures: readonly Capture[] = [
  ...Object.values(communication),
  ...Object.values(decision),
  ...Object.values(rolePlay),
  ...Object.values(feelings),
  ...Object.values(clarify),
  ...Object.values(talks),
  ...Object.values(routines),
  ...[agreeTryOut('formal'), rewriteTryOut('formal'), tellTryOut, reviewTryOut, practise],
];
