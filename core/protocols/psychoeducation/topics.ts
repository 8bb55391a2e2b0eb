import { peopleAndFeelings } from './people-and-feelings.ts';
import { theIllness } from './the-illness.ts';
import { theTherapy } from './the-therapy.ts';
import type { Topic } from './topic.ts';

/** Everything there is to explain to a client, by the ids that the chart records (I-07, MS-07). */
export const topics: readonly Topic[] = [...theIllness.en, ...theTherapy.en, ...peopleAndFeelings.en];
