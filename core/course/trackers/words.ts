import { refusalsOf } from '#core/words/refusals.ts';

/** What the acts of this chapter do. */
export const words = {
  en: {
    acts: {
      offerTracker: 'Offer the client something to note between sessions, such as the rhythm of their days.',
      stopTracker: 'Stop a tracker; what was noted stays.',
      setTrackerTarget:
        'Set what is aimed at in a tracker, as agreed with the client; null takes a target away.',
      noteTracker:
        'Note a day, or a week, of a tracker. A day noted again is corrected: both notes stay, the later one counts.',
      setTrackerReminder:
        'Choose whether and when to be reminded of a tracker, and pause it; only the client does.',
      lookAtTrackerAlert: 'Record that what a tracker raised was looked at, and what follows.',
    },
    what: 'What follows',
    time: 'Give a time of day, such as 20:00.',
  },
};

/** Why something about a tracker cannot be done. */
export const refuseBecause = refusalsOf({
  'no-such-tracker': {
    en: 'There is no tracker called {{tracker}} in this form of therapy. Choose one from the list.',
  },
  'already-offered': { en: 'This is kept already. Nothing needs to change.' },
  'not-offered': { en: 'This is not kept in this course. The therapist offers it first.' },
  'tracker-stopped': { en: 'This was stopped on {{on}}. Days up to then can still be noted.' },
  'before-tracker': {
    en: 'That day is more than a month before this was begun ({{on}}). Check the date.',
  },
  'nothing-noted': { en: 'Nothing is noted yet. Give one time, number or word.' },
  'unreadable-note': { en: 'This cannot be noted so. {{faults}}' },
  'unreadable-target': { en: 'This cannot be aimed at. {{faults}}' },
  'no-target': { en: 'Nothing is changed yet. Give a target, or take one away.' },
  'answer-the-alarm': { en: 'This raised an alarm. Answer the alarm: that settles it here too.' },
  'close-the-alarm': {
    en: 'This raised an alarm, and the client has died. Close it under Safety, with what is known of it: that settles it here too.',
  },
  'no-such-alert': { en: 'Nothing of this kind stands in the diary now. Open the page again.' },
});
