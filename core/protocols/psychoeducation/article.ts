import type { Said } from '#core/words/said-shape.ts';

/**
 * Who wrote what is explained to clients, when, after what, and on what terms it may be passed on; where a clinician of the
 * service has read it, the service says so itself (IPT protocol reference, 10; S001-59, S003-23).
 */
export const ofArticles: {
  author: Said;
  /** The month of the newest of them. */
  written: string;
  after: readonly string[];
  licence: string;
} = {
  author: { en: 'the authors of Kith' },
  written: '2026-11',
  after: ['IPT protocol reference, appendix E'],
  licence: 'Apache-2.0',
};
