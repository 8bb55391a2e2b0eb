import type { FormOf } from '#core/course/book.ts';
import { nothingFound } from '#examples/on-paper.ts';
import { type Story, sixteen } from './story.ts';
import type { Tale } from './tale.ts';

export interface Opening {
  mainProblem: string;
  hopes: string;
  /** The month in which it began. */
  began: string;
  pastEpisodes: number;
  called?: string;
  history?: string;
  clientsWords?: string;
  violenceAtHome?: 'no' | 'possible';
}

/** The row of hours, booked on the day the course was opened. */
export function tellBooking(tale: Tale, story: Pick<Story, 'protocol' | 'everyDays'>): void {
  const { sessions } = story.protocol ?? sixteen;
  tale.does(
    'bookSeries',
    tale.opened(),
    {
      first: `${tale.session(1)}T${tale.meets}`,
      count: sessions,
      minutes: 50,
      everyDays: story.everyDays ?? 7,
      // Stories are told from whatever day it is, so that two may meet at one hour.
      despite: 'Agreed with both',
    },
    { makes: 'series' },
  );
}

/** The first hour: consent, fit, symptoms, risk asked, the illness named and explained. */
export function tellOpening(tale: Tale, told: Opening): void {
  const on = tale.session(1);
  tale
    .does('giveConsent', on, { item: 'treatment' }, { as: 'client' })
    .does('giveConsent', on, { item: 'confidentiality', words: 'The limits were gone through together.' })
    .does('giveConsent', on, { item: 'supervision' }, { as: 'client' })
    .does('tellHopes', on, { words: told.hopes }, { as: 'client', makes: 'hopes' })
    .does('decideSuitability', on, {
      mainProblem: told.mainProblem,
      linkedToRelationships: 'yes',
      answers: (['SU-01', 'SU-02', 'SU-03', 'SU-06'] as const).map((rule) => ({
        rule,
        answer: 'yes' as const,
      })),
      screen: {
        psychosis: 'no',
        bipolar: 'no',
        substances: 'no',
        violenceAtHome: told.violenceAtHome ?? 'no',
        violenceAsked: 'alone',
      },
      decision: 'suitable',
      reasons: ['Low mood that began with a change among the people who matter'],
    })
    .does('reviewSymptoms', on, {
      began: told.began,
      pastEpisodes: told.pastEpisodes,
      history: told.history,
    })
    .does('reviewRisk', on, {
      session: 1,
      answers: (['wished_dead', 'thoughts_of_suicide', 'past_attempt', 'self_harm'] as const).map(
        (question) => ({ question, answer: 'no' as const }),
      ),
      decided: 'Nothing that needs a plan today. Asked again when a score or a feeling says so.',
    })
    .does('screenExclusions', on, nothingFound)
    .does('tellDiagnosis', on, {
      called: told.called ?? 'Depression, moderate',
      received: told.clientsWords ? 'relief' : 'not_said',
      clientsWords: told.clientsWords,
    })
    .does('explainIllness', on, { topics: ['depression', 'common_and_treatable', 'what_ipt_is'] });
}

/** The sick role of session 2: what is eased for a while and what is kept. */
export function tellSickRole(tale: Tale, eased: string, how: string, kept: string, sharedWith: string): void {
  tale
    .does(
      'giveSickRole',
      tale.session(2),
      {
        mode: 'full',
        eased: [{ obligation: eased, how, reviewBySession: 8 }],
        kept: [kept],
        recovery: ['Coming every week', 'One small thing with somebody each week'],
        sharedWith: [sharedWith],
      },
      { makes: 'sick-role' },
    )
    .does('considerMedication', tale.session(2), {
      taking: [],
      decision: 'Talked about; not for now, looked at again at session 6',
      with: 'GP',
      reviewBySession: 6,
    });
}

/** From the second hour on the client is reminded of theirs, as they agreed to by each of these ways. */
export function tellReminders(tale: Tale, ways: FormOf<'chooseReminders'>['ways']): void {
  tale.does(
    'chooseReminders',
    tale.session(2),
    {
      ways,
      ahead: ['day', 'two_hours'],
      measures: 'not_asked',
      called: 'appointment',
      quiet: null,
      zone: 'Europe/London',
    },
    { as: 'client' },
  );
}
