import { z } from 'zod';
import type { Problem } from '#core/api-answers/problem.ts';
import type { ActOn } from '#core/book/act.ts';
import { acts } from '#core/course/book.ts';
import { groupBook } from '#core/group/book.ts';
import { referralBook } from '#core/referral/book.ts';
import { actRequest } from '#server/courses/do-act.ts';
import { doors } from '#server/http/words.ts';
import { version } from '#server/version.ts';
import { type RouteDescription, routeDescriptions } from './descriptions.ts';
import { routeForms } from './forms.ts';
import { refusal, refusals, refusalsOfItsOwn, refusalsOfWhatIsSent } from './refusals.ts';
import { openapiWords } from './words.ts';

export interface Operation {
  method: string;
  /** `/api/courses/{id}` */
  path: string;
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  parameters: {
    name: string;
    in: 'path' | 'query';
    required: boolean;
    description?: string;
    schema: object;
  }[];
  requestBody?: object;
  responses: Record<string, object>;
  security?: object[];
}

type JsonSchema = Record<string, unknown>;

function schemaOf(form: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(form, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return schema;
}

const json = (schema: object) => ({ 'application/json': { schema } });
const files = (schema: object) => ({ 'multipart/form-data': { schema } });
const answerIn = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  pdf: 'application/pdf',
  parquet: 'application/vnd.apache.parquet',
  text: 'text/plain',
  events: 'text/event-stream',
  html: 'text/html',
  css: 'text/css',
} as const;

/** `getApiCoursesIdRecord`, from the method and the address. */
const idOf = (method: string, path: string) =>
  `${method.toLowerCase()}${path
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

function pathParameters(path: string): Operation['parameters'] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function plainOperation(method: string, route: string): Operation {
  const said: RouteDescription = routeDescriptions[`${method} ${route}`] ?? { says: `${method} ${route}` };
  const path = route.replaceAll(/:(\w+)/g, '{$1}');
  const query = Object.entries(said.query ?? {}).map(([name, description]) => ({
    name,
    in: 'query' as const,
    required: false,
    description,
    schema: { type: 'string' },
  }));
  const form = routeForms[`${method} ${route}`];
  return {
    method,
    path,
    operationId: idOf(method, path),
    tags: ['Routes'],
    summary: said.says,
    ...(said.does && { description: doors.en.doorOf(said.does.join(', ')) }),
    parameters: [...pathParameters(path), ...query],
    ...(form
      ? { requestBody: { required: true, content: (said.reads === 'files' ? files : json)(schemaOf(form)) } }
      : {}),
    responses: {
      [said.makes ? 201 : 200]: { description: 'Done.', content: { [answerIn[said.answers ?? 'json']]: {} } },
      ...(said.open ? {} : refusals),
      ...(form ? refusalsOfWhatIsSent : {}),
      ...Object.fromEntries((said.also ?? []).map((status) => [status, refusalsOfItsOwn[status]])),
    },
    ...(said.open ? { security: [] } : {}),
  };
}

/** The acts of a kind of chart, and what their door answers. */
interface Acts {
  path: string;
  tag: string;
  answer: string;
  acts: ReadonlyMap<string, Pick<ActOn<never>, 'says' | 'form' | 'who' | 'door'>>;
}

/** Acts with a door of their own, which is described as the route that it is. */
const elsewhere = new Set(Object.values(routeDescriptions).flatMap(({ does = [] }) => does));

const kinds: readonly Acts[] = [
  { path: '/api/courses', tag: 'Acts', answer: doors.en.actAnswer, acts },
  {
    path: '/api/groups',
    tag: doors.en.groupActs,
    answer: doors.en.groupActAnswer,
    acts: groupBook.acts,
  },
  {
    path: '/api/referrals',
    tag: doors.en.referralActs,
    answer: doors.en.referralActAnswer,
    acts: referralBook.acts,
  },
];

function actOperation({ path: at, tag, answer, acts: known }: Acts, name: string): Operation | undefined {
  const act = known.get(name);
  if (!act || elsewhere.has(name)) return undefined;
  const request = schemaOf(actRequest);
  const properties = { ...(request.properties as object), form: schemaOf(act.form) };
  const path = `${at}/{id}/acts/${name}`;
  return {
    method: 'POST',
    path,
    operationId: name,
    tags: [tag],
    summary: act.says,
    description: openapiWords.en.openTo(act.who.join(', ')),
    parameters: pathParameters(path),
    requestBody: { required: true, content: json({ ...request, properties }) },
    responses: {
      200: {
        description: answer,
        content: { 'application/json': {} },
      },
      ...refusals,
      ...refusalsOfWhatIsSent,
      409: refusal(openapiWords.en.somebodyRewroteThisTextMeanwhile),
      507: refusal(openapiWords.en.diskIsFull),
    },
  };
}

const problemShape = z.object({
  type: z.string(),
  status: z.number().int(),
  code: z.string(),
  title: z.string().describe(openapiWords.en.sentenceThatPersonCanAct),
  fields: z
    .array(
      z.object({
        path: z.string(),
        says: z.string(),
        /** What is wrong with it, in a word that stays when the sentence changes. */
        fault: z.string(),
      }),
    )
    .optional(),
  /** What the sentence names, such as a day or a number. */
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  newer: z.object({ text: z.unknown(), version: z.number().int() }).optional(),
}) satisfies z.ZodType<Problem>;

/** Every operation: one an act, from its form, and one a plain route. */
export function operations(routes: readonly { method: string; path: string }[]): Operation[] {
  const plain = new Map<string, Operation>();
  for (const { method, path } of routes) {
    const isOurs = path.startsWith('/health') || path === '/api' || path.startsWith('/api/');
    if (!isOurs || path.includes('*') || path.includes(':act') || method === 'ALL') continue;
    plain.set(`${method} ${path}`, plainOperation(method, path));
  }
  const ofActs = kinds.flatMap((kind) =>
    [...kind.acts.keys()].flatMap((name) => actOperation(kind, name) ?? []),
  );
  return [...plain.values(), ...ofActs];
}

/** The OpenAPI 3.1 document, generated from the routes there are and the acts' own forms. */
export function openApiDocument(routes: readonly { method: string; path: string }[]) {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, ...operation } of operations(routes)) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kith',
      version,
      summary: openapiWords.en.runsWholeCourseOfInterpersonal,
      description: openapiWords.en.courseIsChangedOnly,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    security: [{ session: [] }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemShape) },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'kith.session_token' } },
    },
  };
}
