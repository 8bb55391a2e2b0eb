import type { LetterTemplate } from '#core/course/letters-to-others/template.ts';

/** The letters to others that a service worded itself. */
export interface LetterTemplates {
  templates: readonly LetterTemplate[];
}
