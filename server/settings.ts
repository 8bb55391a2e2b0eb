import { z } from 'zod';
import { Trouble } from './trouble.ts';

const isHost = (host: string) => URL.canParse(`http://${host.includes(':') ? `[${host}]` : host}:80/`);

const shape = z.object({
  host: z
    .string()
    .min(1, 'HOST must be an address, such as 127.0.0.1.')
    .refine(isHost, 'HOST must be an address, such as 127.0.0.1, or a name that this machine goes by.')
    .default('127.0.0.1'),
  port: z.coerce
    .number({ error: 'PORT must be a number from 0 to 65535.' })
    .int('PORT must be a whole number.')
    .min(0, 'PORT must be a number from 0 to 65535.')
    .max(65535, 'PORT must be a number from 0 to 65535.')
    .default(8484),
  folder: z.string().min(1, 'KITH_DATA must name a folder.').default('kith-data'),
  url: z
    .url({
      protocol: /^https?$/,
      hostname: /./,
      error: 'KITH_URL must be a whole address such as https://kith.example.org.',
    })
    .optional(),
  smtp: z
    .url({
      protocol: /^smtps?$/,
      hostname: /./,
      error: 'KITH_SMTP_URL must look like smtp://name:password@host:587.',
    })
    .optional(),
  key: z.string().optional(),
  /** A file elsewhere that holds the key of the records. */
  keyFile: z.string().optional(),
  /** A file that holds the passphrase under which the key is. */
  passphraseFile: z.string().optional(),
  /** The same as somebody typed it. */
  passphrase: z.string().optional(),
  demo: z.boolean().default(false),
});

export type Settings = z.output<typeof shape>;

/** Settings from the environment, over which flags win. Throws Trouble with a sentence when one is not right. */
export function readSettings(
  environment: NodeJS.ProcessEnv,
  flags: Partial<Record<keyof Settings, unknown>> = {},
): Settings {
  const demo = flags.demo === true;
  const set = {
    host: flags.host ?? (environment.HOST || undefined),
    port: flags.port === '' ? Number.NaN : (flags.port ?? (environment.PORT || undefined)),
    folder: flags.folder ?? (environment.KITH_DATA || undefined) ?? (demo ? 'kith-data/demo' : undefined),
    url: flags.url ?? (environment.KITH_URL || undefined),
    smtp: flags.smtp ?? (environment.KITH_SMTP_URL || undefined),
    key: environment.KITH_KEY || undefined,
    keyFile: environment.KITH_KEY_FILE || undefined,
    passphraseFile: environment.KITH_PASSPHRASE_FILE || undefined,
    passphrase: flags.passphrase,
    demo,
  };
  const read = shape.safeParse(set);
  if (!read.success) {
    const [fault] = read.error.issues;
    throw new Trouble(fault?.message ?? 'A setting is not right.', `setting-${String(fault?.path[0])}`);
  }
  return read.data;
}
