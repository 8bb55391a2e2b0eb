import { join } from 'node:path';
import type { Settings } from '#server/settings.ts';

/** The demo clinic that stands beside this Kith while it is looked at. */
export interface DemoBeside {
  /** Opens it, once; gives the address at which it is. */
  open: () => Promise<string>;
  stop: () => Promise<void>;
}

interface RunningDemo {
  address: string;
  stop: () => Promise<void>;
}

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** Whether a visitor may look around in a demo clinic beside this Kith: only on the machine that it runs on. */
export function mayLookAround({ demo, host, url }: Settings): boolean {
  return !demo && url === undefined && loopback.includes(host);
}

/** A demo clinic in a folder of its own on a free port of the same machine, begun when first asked for. */
export function demoBeside(
  settings: Settings,
  begin: (settings: Settings) => Promise<RunningDemo>,
): DemoBeside {
  let begun: Promise<RunningDemo> | undefined;
  return {
    async open() {
      begun ??= begin({
        host: settings.host,
        port: 0,
        folder: join(settings.folder, 'demo'),
        demo: true,
        metricsHost: settings.metricsHost,
      });
      try {
        return (await begun).address;
      } catch (error) {
        begun = undefined;
        throw error;
      }
    },
    async stop() {
      const open = await begun?.catch(() => undefined);
      await open?.stop();
    },
  };
}
