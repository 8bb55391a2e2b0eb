import type { Fact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { stamped } from '#core/course/shared/stamped.ts';
import { adultsWrittenTo } from './adults-written-to.ts';
import { consentActs } from './consent-acts.ts';
import { consentRuleFor } from './consent-rule.ts';
import { contactActs } from './contact-acts.ts';
import { pageActs } from './page-acts.ts';
import { peopleActs } from './people-acts.ts';
import { sharingActs } from './sharing-acts.ts';
import { type Beside, type BesideClient, fact, facts, start } from './state.ts';
import { words } from './words.ts';

/**
 * People beside the client: who they are, what was consented to, what they are shown and what stays the client's. IPT
 * protocol reference, 7.3 to 7.5, 7.8, 9.6, 12.1.
 */

const change = (state: BesideClient, id: string, how: (one: Beside) => Partial<Beside>): BesideClient => ({
  ...state,
  people: state.people.map((one) => (one.id === id ? { ...one, ...how(one) } : one)),
});

function brought(
  data: Omit<Beside, 'id' | 'seq' | 'on' | 'ended' | 'consents' | 'shared' | 'pageKey' | 'pageSince'>,
  made: Fact,
): Beside {
  const { by: _by, ...stamp } = stamped(data, made);
  return { ...stamp, ended: null, consents: [], shared: [], pageKey: null, pageSince: '' };
}

const noLetters = { write: [], says: '', of: 'now' as const };

/** A client reads who stands beside them and what each sees; how to reach them, custody and what others said stay with the clinicians. */
const forTheClient = (state: BesideClient): BesideClient => ({
  ...state,
  people: state.people.map((one) => ({
    ...one,
    contact: '',
    custody: 'unsaid' as const,
    pageKey: one.pageKey === null ? null : '',
    ended: one.ended && { ...one.ended, why: '' },
    consents: one.consents.map((consent) => ({
      ...consent,
      withdrawn: consent.withdrawn && { ...consent.withdrawn, why: '' },
    })),
  })),
  contacts: state.contacts.map((one) => ({ ...one, note: '', danger: '' })),
  adultsTold: state.adultsTold.map((one) => ({ ...one, words: '' })),
  alarmRules: state.alarmRules.map((one) => ({
    ...one,
    write: one.write.map(({ beside: who }) => ({ beside: who, email: '' })),
  })),
});

const forClinicians = (state: BesideClient): BesideClient => ({
  ...state,
  people: state.people.map((one) => ({ ...one, pageKey: one.pageKey === null ? null : '' })),
});

export const beside = chapter({
  start,
  facts,
  // Without it what was ended or replaced would hold once more: a part on a page, a link, a list, a rule, whose consent is asked.
  permanent: [
    'BesideConsentWithdrawn',
    'BesideEnded',
    'SharingStopped',
    'BesidePageGiven',
    'BesidePageTaken',
    'SharingListed',
    'AlarmRuleTold',
    'AdultWrittenTo',
    'ConsentRuleNoted',
  ],
  sentences: { en: words.en.sentences },
  fold: {
    BesideBrought: (state, data, made) => ({ ...state, people: [...state.people, brought(data, made)] }),
    BesideChanged: (state, { beside: id, ...data }) => change(state, id, () => data),
    BesideEnded: (state, { beside: id, why }, { on }) =>
      change(state, id, () => ({ ended: { on, why }, shared: [], pageKey: null })),
    BesideConsented: (state, data, made) =>
      change(state, data.beside, ({ consents }) => ({
        consents: [...consents, { ...stamped(data, made), withdrawn: null }],
      })),
    BesideConsentWithdrawn: (state, { beside: id, consent, as, why }, { on }) =>
      change(state, id, ({ consents }) => ({
        consents: consents.map((one) => (one.id === consent ? { ...one, withdrawn: { on, as, why } } : one)),
      })),
    SharingListed: (state, data, made) => ({
      ...state,
      listings: [...state.listings, stamped(data, made)],
    }),
    SharingBegun: (state, { beside: id, what, from }, { on }) =>
      change(state, id, ({ shared }) => ({ shared: [...shared, { what, from: from ?? on }] })),
    SharingStopped: (state, { beside: id, what }) =>
      change(state, id, ({ shared }) => ({ shared: shared.filter((one) => one.what !== what) })),
    SentenceChosen: (state, data, { on }) => ({ ...state, sentence: { ...data, on } }),
    BesideContacted: (state, data, made) => ({
      ...state,
      contacts: [...state.contacts, stamped(data, made)],
    }),
    AlarmRuleTold: (state, data, made) => ({
      ...state,
      // Rules told before letters were part of them have none.
      alarmRules: [...state.alarmRules, stamped({ ...noLetters, ...data }, made)],
    }),
    AdultToldOfAlarm: (state, data, made) => ({
      ...state,
      adultsTold: [...state.adultsTold, stamped(data, made)],
    }),
    AdultWrittenTo: (state, data, made) => ({
      ...state,
      adultsWrittenTo: [...state.adultsWrittenTo, stamped(data, made)],
    }),
    ConsentRuleNoted: (state, rule) => ({ ...state, rule }),
    BesidePageGiven: (state, { beside: id, key }, { on }) =>
      change(state, id, () => ({ pageKey: key || null, pageSince: on })),
    BesidePageTaken: (state, { beside: id }) => change(state, id, () => ({ pageKey: null })),
  },
  follows(course, made, doing) {
    const { type, on } = made;
    if (type === 'AlarmRaised') return adultsWrittenTo(course, made, doing);
    const rule = type === 'CourseOpened' ? consentRuleFor(doing.consentAges, doing.born, on) : undefined;
    return rule ? [fact('ConsentRuleNoted', on, rule)] : [];
  },
  acts: { ...peopleActs, ...consentActs, ...sharingActs, ...contactActs, ...pageActs },
  seenBy: (state, viewer) => toClientAs(start, forTheClient)(forClinicians(state), viewer),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
