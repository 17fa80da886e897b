// The security headers of production: preview, tests and docs/hosting use the same. Only the services that an
// adapter declares may be asked, and the servers of a municipality's own layers.
import { readdirSync, readFileSync } from 'node:fs';

const adapters = new URL('../src/geodata/', import.meta.url);

/** The servers of `asks: 'https://…'` or `draws: 'https://…'`, as `service.ts` has a service say it. */
function declared() {
  const texts = readdirSync(adapters).map((name) => readFileSync(new URL(name, adapters), 'utf8'));
  const found = texts.flatMap((text) => [...text.matchAll(/\b(?:asks|draws): '(https:\/\/[^/']+)/g)]);
  return [...new Set(found.map(([, origin]) => origin))].toSorted();
}

const services = declared();

/** Which servers the layers in `settings.json` come from; a file of tiles stands beside the page. */
export const ownServers = ({ layers = [] } = {}) => [
  ...new Set(layers.filter(({ kind }) => kind !== 'pmtiles').map(({ url }) => originOf(url))),
];

function originOf(url) {
  const { protocol, origin } = new URL(url.replace(/[{}]/g, ''));
  if (protocol !== 'https:') throw new Error(`a layer must come by https: ${url}`);
  return origin;
}

/** The policy under which a page with these settings runs. */
export const policyFor = (settings) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // A picture of the ground is asked as any answer is, and shown from the memory of the browser.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...services, ...ownServers(settings)].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; ');

/** Without settings. */
export const contentSecurityPolicy = policyFor();

/** The same for the page itself, where a server sends no headers; who may frame it can only be said by a server. */
export const inPage = (policy) => policy.replace(/frame-ancestors [^;]+; /, '');

/** What the municipality set before it built. */
const own = policyFor(JSON.parse(readFileSync(new URL('../public/settings.json', import.meta.url), 'utf8')));

/** Writes it in the page as it is built. @returns {import('vite').Plugin} */
export function pagePolicyPlugin() {
  return {
    name: 'gevelwijzer-page-policy',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(
        '<meta charset="utf-8">',
        `$&\n    <meta http-equiv="Content-Security-Policy" content="${inPage(own)}">`,
      ),
  };
}

export const headers = {
  'Content-Security-Policy': own,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'geolocation=(self), camera=(self), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Development adds a nonce for injected styles and the socket of the dev server, nothing else. */
export const developmentHeaders = {
  ...headers,
  'Content-Security-Policy': own
    .replace("style-src 'self'", "style-src 'self' 'nonce-dev'")
    .replace("connect-src 'self'", "connect-src 'self' ws:"),
};
