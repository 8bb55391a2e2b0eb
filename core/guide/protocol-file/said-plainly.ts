import type { z } from 'zod';
import { filled } from '#core/words/filled.ts';
import { faultWords } from './words.ts';

const words = faultWords.en.shape;

type Issue = z.core.$ZodRawIssue;
type Of<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

const kinds: Record<string, string> = {
  string: words.text,
  number: words.number,
  int: words.wholeNumber,
  boolean: words.yesNo,
  array: words.list,
  tuple: words.list,
  set: words.list,
  object: words.object,
  record: words.object,
  map: words.object,
};

const listed = (values: readonly unknown[]) => values.map(String).join(', ');
const countsThings = (origin: string) => ['array', 'set', 'map'].includes(origin);

function ofKind({ expected, input }: Of<'invalid_type'>): string {
  const ask = kinds[expected] ?? words.otherKind;
  return input === undefined ? filled(words.missing, { ask }) : ask;
}

function tooSmall({ origin, minimum, inclusive }: Of<'too_small'>): string {
  const least = Number(minimum);
  if (origin === 'string') return least <= 1 ? words.empty : filled(words.short, { least });
  if (countsThings(origin)) return least <= 1 ? words.emptyList : filled(words.fewRows, { least });
  if (least <= Number.MIN_SAFE_INTEGER) return words.larger;
  return filled(inclusive === false ? words.above : words.atLeast, { least });
}

function tooBig({ origin, maximum, inclusive }: Of<'too_big'>): string {
  const most = Number(maximum);
  if (origin === 'string') return filled(words.long, { most });
  if (countsThings(origin)) return filled(words.manyRows, { most });
  if (most >= Number.MAX_SAFE_INTEGER) return words.smaller;
  return filled(inclusive === false ? words.below : words.atMost, { most });
}

/** What one of several kinds may be: by the field that tells the kinds apart, or by what each kind says of itself. */
function ofKinds(issue: Of<'invalid_union'>): string {
  const { discriminator } = issue;
  if (typeof discriminator === 'string' && Array.isArray(issue.options))
    return filled(words.whichKind, { field: discriminator, values: listed(issue.options) });
  const ways = (issue.errors ?? []).flatMap((faults) => faults.filter(({ path }) => path.length === 0));
  const values = ways.flatMap((fault) => (fault.code === 'invalid_value' ? fault.values : []));
  const others = ways.flatMap((fault) => (fault.code === 'invalid_value' ? [] : [fault.message]));
  const said = [...(values.length > 0 ? [filled(words.oneOf, { values: listed(values) })] : []), ...others];
  return said.length > 0 ? [...new Set(said)].join(words.or) : words.noneFits;
}

/** The sentence for what the schema finds wrong in the file of a protocol, where the schema has none of its own. */
export function saidPlainly(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return ofKind(issue);
    case 'invalid_value':
      return filled(words.oneOf, { values: listed(issue.values) });
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return words.otherwiseWritten;
    case 'not_multiple_of':
      return filled(words.multiple, { of: String(issue.divisor) });
    case 'invalid_union':
      return ofKinds(issue);
    case 'unrecognized_keys':
      return filled(faultWords.en.noSuchField, { field: issue.keys.join(', ') });
    case 'invalid_key':
      return words.name;
    case 'invalid_element':
      return issue.issues[0]?.message ?? words.unfit;
    default:
      return words.unfit;
  }
}
