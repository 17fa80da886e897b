// The security headers of production: preview, tests and docs/hosting use the same. Only PDOK and 3DBAG may be asked.
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https://service.pdok.nl",
  "font-src 'self'",
  "connect-src 'self' https://api.pdok.nl https://service.pdok.nl https://api.3dbag.nl https://data.3dbag.nl",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "object-src 'none'",
].join('; ');

/** The same for the page itself, where a server sends no headers; who may frame it can only be said by a server. */
export const pagePolicy = contentSecurityPolicy.replace(/frame-ancestors [^;]+; /, '');

/** Writes it in the page as it is built. @returns {import('vite').Plugin} */
export function pagePolicyPlugin() {
  return {
    name: 'gevelwijzer-page-policy',
    apply: 'build',
    transformIndexHtml: (html) =>
      html.replace(
        '<meta charset="utf-8">',
        `$&\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
      ),
  };
}

export const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'geolocation=(self), camera=(self), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Development adds a nonce for injected styles and the socket of the dev server, nothing else. */
export const developmentHeaders = {
  ...headers,
  'Content-Security-Policy': contentSecurityPolicy
    .replace("style-src 'self'", "style-src 'self' 'nonce-dev'")
    .replace("connect-src 'self'", "connect-src 'self' ws:"),
};
