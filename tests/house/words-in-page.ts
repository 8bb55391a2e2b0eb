/** What is always read or heard, be it one word. */
export const alwaysRead =
  /^(label|title|placeholder|alt|summary|aria-(label|description|roledescription|valuetext))$/;

/** Whether there is a word in it that belongs to a language: our own name is none, nor is what stands for a text. */
export const isRead = (text: string): boolean =>
  /\p{L}{2}/u.test(text.replaceAll(/\{\{[\w.]+\}\}|\bKith\b/g, ''));

const unread = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<!doctype[^>]*>/gi;
const written = /<\/?([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/gi;
const attribute = /([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** What a page or a picture says outside a catalogue, in order: its texts, and what names or describes a piece of it. */
export function wordsInPage(page: string): string[] {
  const found = [...page.replaceAll(unread, '').matchAll(written)].flatMap(
    ([, element = '', attributes = '', text = '']) => {
      if (!element) return [text];
      const all = [...attributes.matchAll(attribute)].map(([, name = '', ...values]) => [
        name.toLowerCase(),
        values.find((value) => value !== undefined) ?? '',
      ]);
      const names = new Map(all as [string, string][]);
      const isDescription = /^(description|apple-mobile-web-app-title|application-name)$/;
      const ofButton = /^(submit|button|reset)$/.test(names.get('type') ?? '');
      return [...names].flatMap(([name, value]) => {
        const isContent = name === 'content' && isDescription.test(names.get('name') ?? '');
        const isValue = name === 'value' && element.toLowerCase() === 'input' && ofButton;
        return alwaysRead.test(name) || isContent || isValue ? [value] : [];
      });
    },
  );
  return found.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(isRead);
}
