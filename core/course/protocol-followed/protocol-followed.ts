import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { recontract } from '#core/course/contract/recontract.ts';
import { lastNumber } from '#core/course/sessions/attendance.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { settingsChangeShape } from '#core/protocols/protocol/settings.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { broughtOnce, forTheClient } from './brought.ts';
import { changeForm } from './change-form.ts';
import { chooseForm } from './choose-form.ts';
import { leaveOutTask } from './leave-out.ts';
import { isMilestonePassed } from './passed-milestones.ts';
import { protocolFollowedBy } from './settings.ts';
import { protocolFollowedFact as fact, protocolFollowedFacts as facts, start } from './state.ts';
import { protocolFollowedWords } from './words.ts';

/** Why it cannot be done, by code. */
const mayNot = refusalsOf({
  'already-passed': {
    en: '{{milestone}} has been passed over already, and the reason is in the record. Nothing needs to change.',
  },
});

/** How the course keeps to its protocol: blocks passed over, new contracts, settings. */

/** A milestone that blocks may be passed over, never in silence (IPT protocol reference, 1.6 and appendix C). */
export const passBlock = act({
  says: protocolFollowedWords.en.passOverMilestoneOfProtocol,
  who: ['therapist', 'supervisor'],
  form: z.object({
    milestone: id,
    why: text(protocolFollowedWords.en.reason),
    /** What the supervisor said, where one was asked. */
    supervisor: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    const protocol = protocolFollowedBy(course);
    if (protocol && !protocol.milestones.some((one) => one.id === form.milestone)) {
      return refuse('no-such-milestone', protocolFollowedWords.en.isNotMilestone(form.milestone), {
        milestone: form.milestone,
      });
    }
    if (isMilestonePassed(course, form.milestone)) {
      return mayNot('already-passed', { milestone: form.milestone });
    }
    return [fact('BlockPassed', doing.on, { ...form, session: lastNumber(course) })];
  },
});

export const changeProtocolSettings = act({
  says: protocolFollowedWords.en.changeHowThisCourseUses,
  who: ['therapist'],
  form: z.object({ settings: settingsChangeShape, why: text(protocolFollowedWords.en.reason) }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (Object.values(form.settings).every((value) => value === undefined)) {
      return refuse('nothing-changed', protocolFollowedWords.en.chooseAtLeastOneSetting);
    }
    return [fact('ProtocolSettingsChanged', doing.on, form)];
  },
});

export const protocolFollowed = chapter({
  start,
  facts,
  permanent: ['ProtocolBrought', 'FormChosen'],
  sentences: {
    en: {
      ProtocolBrought: 'The protocol of the service, in the edition that this course follows.',
      BlockPassed: 'A milestone was passed over, with a reason.',
      TaskLeftOut: 'A task of the protocol was left out, with the reason.',
      FormChosen: 'A form of therapy was chosen and signed, with the reason.',
      FormChanged: 'The course goes on by another form of therapy, with the reason.',
      Recontracted: 'The number of sessions was agreed anew.',
      ProtocolSettingsChanged: 'How the protocol is used was changed.',
    },
  },
  fold: {
    ProtocolBrought: (state, { protocol }) => ({
      ...state,
      brought: [...state.brought, broughtOnce(protocol)],
    }),
    BlockPassed: (state, data, fact) => ({ ...state, passed: [...state.passed, stamped(data, fact)] }),
    TaskLeftOut: (state, data, fact) => ({ ...state, leftOut: [...state.leftOut, stamped(data, fact)] }),
    FormChosen: (state, data, fact) => ({ ...state, chosen: [...state.chosen, stamped(data, fact)] }),
    FormChanged: (state, data, fact) => ({
      ...state,
      formChanges: [...state.formChanges, stamped(data, fact)],
    }),
    Recontracted: (state, data, fact) => ({
      ...state,
      recontracts: [...state.recontracts, stamped(data, fact)],
    }),
    ProtocolSettingsChanged: (state, data, fact) => ({
      ...state,
      settings: { ...state.settings, ...data.settings },
      settingsChanges: [...state.settingsChanges, stamped(data, fact)],
    }),
  },
  acts: { passBlock, leaveOutTask, recontract, changeProtocolSettings, chooseForm, changeForm },
  seenBy: toClientAs(start, (state) => {
    const recontracts = state.recontracts.map((one) => ({ ...one, why: '', supervisor: '' }));
    const formChanges = state.formChanges.map((one) => ({ ...one, why: '', supervisor: '', despiteAge: '' }));
    return {
      ...start,
      recontracts,
      formChanges,
      settings: state.settings,
      brought: state.brought.map(forTheClient),
    };
  }),
  paper: { in: 'standing' },
  carriesOver: 'stays_behind',
});
