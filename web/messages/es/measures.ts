import type { InPart } from '#web/app/catalogue.ts';
import type en from '#web/messages/en/measures.ts';

export default {
  answer: { between: 'De {{from}} a {{to}}', part: '{{question}} ({{part}})' },
} satisfies InPart<typeof en>;
