/** What a service says of itself on the pages that anybody reads, and whether there are any. */
export interface PublicPages {
  /** `on`: the pages are there for anybody. */
  pages: 'on' | 'off';
  /** What the service says first, in its own words. */
  welcome: string;
  /** How to ask this service for help: what happens when one does. */
  howToAsk: string;
  telephone: string;
  email: string;
  address: string;
  /** When somebody answers. */
  opening: string;
  /** The clinician of the service who has read the pages and the articles for clients, and on which day; empty before. */
  readBy: string;
  readOn: string;
}
