import { z } from 'zod';

/** The schemas right within another, each with the key it stands under; empty for what adds none. */
function within(schema: z.core.$ZodType): { key: string; schema: z.core.$ZodType }[] {
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).map(([key, one]) => ({ key, schema: one }));
  const bare = (one: z.core.$ZodType) => ({ key: '', schema: one });
  if (schema instanceof z.ZodArray) return [bare(schema.element)];
  if (schema instanceof z.ZodUnion) return schema.options.map(bare);
  if (schema instanceof z.ZodIntersection) return [bare(schema.def.left), bare(schema.def.right)];
  if (schema instanceof z.ZodPipe) return [bare(schema.def.in)];
  if (schema instanceof z.ZodRecord) return [bare(schema.valueType)];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly
  )
    return [bare(schema.def.innerType)];
  return [];
}

/**
 * The places of a form that ask for something, through lists: `taking.since`; a place twice where it may be two things.
 * @param asked what a field asks for; undefined where it is not looked for
 */
export function placesOf<Asked>(
  schema: z.core.$ZodType,
  asked: (field: z.core.$ZodType) => Asked | undefined,
  at = '',
): { place: string; asked: Asked }[] {
  const here = asked(schema);
  return [
    ...(here === undefined ? [] : [{ place: at, asked: here }]),
    ...within(schema).flatMap(({ key, schema: inner }) =>
      placesOf(inner, asked, key && at ? `${at}.${key}` : key || at),
    ),
  ];
}

/** The same for each form, which is looked through once. */
export function placesOnce<Asked>(
  asked: (field: z.core.$ZodType) => Asked | undefined,
): (form: z.ZodType) => readonly { place: string; asked: Asked }[] {
  const known = new WeakMap<z.ZodType, readonly { place: string; asked: Asked }[]>();
  return (form) => {
    const found = known.get(form) ?? placesOf(form, asked);
    known.set(form, found);
    return found;
  };
}

/** Where a form asks for it, each place once. */
export const distinctPlaces = (found: readonly { place: string }[]): string[] => [
  ...new Set(found.map(({ place }) => place)),
];

/** The strings at a place of a filled form, through lists. */
export const stringsAt = (form: unknown, place: string): string[] => along(form, place.split('.'));

function along(form: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(form)) return form.flatMap((each) => along(each, key ? [key, ...rest] : []));
  if (key === undefined) return typeof form === 'string' ? [form] : [];
  if (typeof form !== 'object' || form === null) return [];
  return along((form as Record<string, unknown>)[key], rest);
}
