import * as beginning from './beginning.ts';
import type { Detector } from './drift.ts';
import * as ending from './ending.ts';
import * as focus from './focus.ts';
import * as frame from './frame.ts';
import * as inAdaptedForms from './in-adapted-forms.ts';
import * as inBipolar from './in-bipolar.ts';
import * as inBriefForms from './in-brief-forms.ts';
import * as inForms from './in-forms.ts';
import * as inPtsd from './in-ptsd.ts';
import * as safety from './safety.ts';
import * as sessions from './sessions.ts';

/** The detector of each deviation by the key that a protocol names. */
export const detectors: Readonly<Record<string, Detector>> = {
  ...beginning,
  ...focus,
  ...sessions,
  ...frame,
  ...ending,
  ...safety,
  ...inForms,
  ...inBipolar,
  ...inAdaptedForms,
  ...inBriefForms,
  ...inPtsd,
};
