import fc from 'fast-check';
import { z } from 'zod';

/** What a form may point to: days of the course, and ids of what is in it. */
export interface Within {
  ids: readonly string[];
}

interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  examples?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  prefixItems?: Schema[];
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  $ref?: string;
  $defs?: Record<string, Schema>;
}

const days = fc
  .integer({ min: 0, max: 200 })
  .map((after) => new Date(Date.UTC(2026, 0, 13 + after)).toISOString().slice(0, 10));
const moments = fc
  .tuple(days, fc.integer({ min: 8, max: 18 }))
  .map(([day, hour]) => `${day}T${String(hour).padStart(2, '0')}:00`);
const partials = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
);
const words = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom('No', 'She said “no”.', 'Ça va', '', '  ', '{"a":1}', '\u202eabc', '0', 'null', '\u0000'),
);

function strings({ pattern, format, maxLength = 300, minLength = 0 }: Schema, { ids }: Within) {
  if (pattern?.includes('T(')) return moments;
  if (pattern?.includes('(-\\d{2}(-')) return partials;
  if (pattern?.startsWith('^\\d{4}-') || format === 'date') return days;
  const isId = maxLength === 80;
  const known = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant('nobody');
  const some = isId ? fc.oneof({ weight: 8, arbitrary: known }, { weight: 1, arbitrary: words }) : words;
  const either = isId ? some : fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: known });
  return either.map((text) => text.slice(0, maxLength).padEnd(minLength, 'x'));
}

function numbers({ type, minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema) {
  const min = Math.max(minimum ?? 0, exclusiveMinimum === undefined ? -1_000 : exclusiveMinimum + 1);
  const max = Math.min(maximum ?? min + 20, exclusiveMaximum === undefined ? min + 20 : exclusiveMaximum - 1);
  return type === 'integer' ? fc.integer({ min, max }) : fc.oneof(fc.integer({ min, max }), fc.constant(min));
}

function objects(schema: Schema, within: Within, defs: Record<string, Schema>): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
    const value = valuesOf(inner, within, defs);
    const isOptional = !schema.required?.includes(key);
    return [key, isOptional ? fc.option(value, { nil: undefined, freq: 3 }) : value] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

function valuesOf(schema: Schema, within: Within, defs: Record<string, Schema>): fc.Arbitrary<unknown> {
  if (schema.$ref) return valuesOf(defs[schema.$ref.split('/').at(-1) ?? ''] ?? {}, within, {});
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.examples) return fc.constantFrom(...schema.examples);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, within, defs)));
  if (schema.allOf) return valuesOf(Object.assign({}, ...schema.allOf), within, defs);
  switch (schema.type) {
    case 'string':
      return strings(schema, within);
    case 'number':
    case 'integer':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const few = {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      };
      if (schema.prefixItems)
        return fc.tuple(...schema.prefixItems.map((item) => valuesOf(item, within, defs)));
      return fc.array(valuesOf(schema.items ?? {}, within, defs), few);
    }
    case 'object':
      return objects(schema, within, defs);
    default:
      return fc.constantFrom(null, 0, 'x');
  }
}

const schemas = new WeakMap<z.ZodType, Schema>();

/** Forms that mostly have the shape asked for: real days, ids of the course, choices, and odd words. */
export function formsOf(form: z.ZodType, within: Within): fc.Arbitrary<unknown> {
  const known = schemas.get(form);
  const schema = known ?? (z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as Schema);
  schemas.set(form, schema);
  return valuesOf(schema, within, schema.$defs ?? {});
}
