import { z } from 'zod';
import { readSpan } from '#server/backups/span.ts';
import { words as backupWords } from '#server/backups/words.ts';
import { textsIn, textsShape } from '#server/texts/settings.ts';
import { Trouble } from './trouble.ts';
import { settingsWords } from './words.ts';

const isHost = (host: string) => URL.canParse(`http://${host.includes(':') ? `[${host}]` : host}:80/`);

const keep = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, { error: ({ input }) => backupWords.keep(String(input)) })
  .transform(Number);

const span = z.string().transform((given, context) => {
  const read = readSpan(given);
  if (read !== undefined) return read;
  context.addIssue(backupWords.span(given));
  return z.NEVER;
});

const portOf = (words: { notNumber: string; notWhole: string }) =>
  z.coerce
    .number({ error: words.notNumber })
    .int(words.notWhole)
    .min(0, words.notNumber)
    .max(65535, words.notNumber);

const shape = z.object({
  host: z
    .string()
    .min(1, settingsWords.en.hostMustBeAddressSuch)
    .refine(isHost, settingsWords.en.hostMustBeAddressSuchAs)
    .default('127.0.0.1'),
  port: portOf(settingsWords.en.port).default(8484),
  /** Where the figures of this Kith are read; nowhere unless a port is named. */
  metricsPort: portOf(settingsWords.en.metricsPort).optional(),
  metricsHost: z.string().refine(isHost, settingsWords.en.metricsHostMustBeAddress).default('127.0.0.1'),
  folder: z.string().min(1, settingsWords.en.kithDataMustNameFolder).default('kith-data'),
  /** A PostgreSQL that keeps the records in place of a file in the folder. */
  database: z.string().optional(),
  url: z
    .url({
      protocol: /^https?$/,
      hostname: /./,
      error: settingsWords.en.kithUrlMustBeWhole,
    })
    .optional(),
  smtp: z
    .url({
      protocol: /^smtps?$/,
      hostname: /./,
      error: settingsWords.en.kithSmtpUrlMustLook,
    })
    .optional(),
  /** The gateway by which text messages go. */
  texts: textsShape.optional(),
  key: z.string().optional(),
  /** A file elsewhere that holds the key of the records. */
  keyFile: z.string().optional(),
  /** A file that holds the passphrase under which the key is. */
  passphraseFile: z.string().optional(),
  /** The same as somebody typed it. */
  passphrase: z.string().optional(),
  /** The folder into which backups are made by themselves, how often, and how many stay there. */
  backupTo: z.string().optional(),
  backupEvery: span.optional(),
  backupKeep: keep.optional(),
  demo: z.boolean().default(false),
});

export type Settings = z.output<typeof shape>;

/** Settings from the environment, over which flags win. Throws Trouble with a sentence when one is not right. */
export function readSettings(
  environment: NodeJS.ProcessEnv,
  flags: Partial<Record<keyof Settings, unknown>> = {},
): Settings {
  const demo = flags.demo === true;
  const backupTo = flags.backupTo ?? (environment.KITH_BACKUP_TO || undefined);
  const set = {
    host: flags.host ?? (environment.HOST || undefined),
    port: flags.port === '' ? Number.NaN : (flags.port ?? (environment.PORT || undefined)),
    metricsPort: flags.metricsPort ?? (environment.KITH_METRICS_PORT || undefined),
    metricsHost: flags.metricsHost ?? (environment.KITH_METRICS_HOST || undefined),
    folder: flags.folder ?? (environment.KITH_DATA || undefined) ?? (demo ? 'kith-data/demo' : undefined),
    // A demo stands in a folder of its own, whatever keeps the records of the service.
    database: demo ? undefined : (flags.database ?? (environment.DATABASE_URL || undefined)),
    url: flags.url ?? (environment.KITH_URL || undefined),
    // Nothing is ever sent from a demo.
    ...(!demo && {
      smtp: flags.smtp ?? (environment.KITH_SMTP_URL || undefined),
      texts: flags.texts ?? textsIn(environment),
    }),
    key: environment.KITH_KEY || undefined,
    keyFile: environment.KITH_KEY_FILE || undefined,
    passphraseFile: environment.KITH_PASSPHRASE_FILE || undefined,
    passphrase: flags.passphrase,
    backupTo,
    backupEvery: flags.backupEvery ?? (environment.KITH_BACKUP_EVERY || (backupTo ? '24h' : undefined)),
    backupKeep: flags.backupKeep ?? (environment.KITH_BACKUP_KEEP || undefined),
    demo,
  };
  const read = shape.safeParse(set);
  if (!read.success) {
    const [fault] = read.error.issues;
    throw new Trouble(
      fault?.message ?? settingsWords.en.settingIsNotRight,
      `setting-${String(fault?.path[0])}`,
    );
  }
  return read.data;
}
