import type { BesidePage } from '#core/course/beside/page.ts';
import type { HelpLine } from '#core/help/numbers.ts';

/** The link to somebody’s own page, and the code that is told them by word of mouth; neither opens it without the other. */
export interface PageGiven {
  link: string;
  code: string;
}

/** What stands on the own page of somebody beside the client, and nothing else. */
export interface OwnPage {
  service: string;
  page: BesidePage;
  /** Where to turn now, where help numbers are shared. */
  help: readonly HelpLine[];
}
