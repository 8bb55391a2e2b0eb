import type { Context, Next } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** A script, a style or a face of the app: no page, so what binds a page says nothing there, and would come with each. */
const isPiece = (path: string): boolean => /^\/assets\/[\w.-]+\.(js|css|woff2)$/.test(path);

/** @param address the public one; one reached by https is asked for by https from then on */
export function securityHeaders(address: string | undefined) {
  const strictTransportSecurity = address?.startsWith('https:') ? 'max-age=15552000' : false;
  const ofPages = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginOpenerPolicy: 'same-origin',
    strictTransportSecurity,
  });
  const ofPieces = secureHeaders({
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: 'no-referrer',
    strictTransportSecurity,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  const nothingMore = async () => undefined;
  return async (context: Context, next: Next): Promise<void> => {
    await next();
    const isSent = context.res.status === 200 && isPiece(context.req.path);
    await (isSent ? ofPieces : ofPages)(context, nothingMore);
  };
}
